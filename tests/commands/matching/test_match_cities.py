"""/match cities: five worth talking to, why, and what one does not want to see again."""

from datetime import timedelta

from simcord.results import ResponseMessage

from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.storage.blocks import block
from bot.storage.coordinators import name_coordinator
from tests.commands.calls.scene import Scene
from tests.commands.matching.declaring import declare_city, suggested
from tests.commands.network import card_of, pieces, said, text_of


async def asked(scene: Scene, **options: object) -> ResponseMessage:
    return card_of(await scene.author.slash(scene.network.channel, "match cities", **options))


async def test_on_the_first_day_field_and_place_alone_make_five_with_reasons(scene: Scene) -> None:
    card = await asked(scene)
    five = suggested(card)
    assert len(five) == len(set(five)) == 5 and "namur" not in five
    words = text_of(card)
    assert "same field: Media Arts" in words or "you have no contact in" in words
    assert "what you seek, what you offer and your working languages" in words
    cities = scene.network.resources.directory.cities
    assert len({cities[CityId(each)].country for each in five}) > 2, "not five times the same"
    assert suggested(await asked(scene)) == five, "the same question has the same answer"


async def test_who_offers_what_one_seeks_and_seeks_what_one_offers_comes_first(
    scene: Scene,
) -> None:
    await declare_city(scene, "namur", "residency", "training", "fr", "en")
    await declare_city(scene, "sapporo", "training", "residency", "fr", "ja")
    await declare_city(scene, "linz", "venue", "funding")
    card = await asked(scene)
    assert suggested(card)[0] == "sapporo"
    first = text_of(card).partition("**2.**")[0]
    assert "offers Training or masterclass, which you seek" in first
    assert "seeks Creative residency, which you offer" in first


async def test_a_need_that_ended_speaks_for_nobody_any_more(scene: Scene) -> None:
    until = scene.network.now.date() + timedelta(days=1)
    await declare_city(scene, "namur", "residency", "training")
    await declare_city(scene, "sapporo", "training", "residency", until=until)
    assert "which you seek" in text_of(await asked(scene))
    scene.network.wait(days=3)
    assert "which you seek" not in text_of(await asked(scene))


async def test_one_field_alone_and_other_fields_on_purpose(scene: Scene) -> None:
    cities = scene.network.resources.directory.cities
    music = suggested(await asked(scene, field="music"))
    assert {cities[CityId(each)].field for each in music} == {"music"}
    across = await asked(scene, across=True)
    assert all(cities[CityId(each)].field != "media_arts" for each in suggested(across))
    assert "another field" in text_of(across)


async def test_not_now_hides_for_ninety_days_and_never_for_good(scene: Scene) -> None:
    card = await asked(scene)
    later, never, *_ = five = suggested(card)
    await scene.author.click(card, custom_id=f"putoff:namur::0:{later}:later")
    assert "not suggested to you for 90 days" in text_of(card)
    assert later not in suggested(card) and len(suggested(card)) == 5
    await scene.author.click(card, custom_id=f"putoff:namur::0:{never}:never")
    assert not {later, never} & set(suggested(await asked(scene)))
    other = scene.network.member("zoe", locale="en-US")
    theirs = card_of(await other.slash(scene.network.channel, "match cities"))
    assert suggested(theirs) == five, "it hides nothing from anybody else"
    scene.network.wait(days=91)
    shown = suggested(await asked(scene))
    assert later in shown and never not in shown


async def test_an_introduction_is_offered_where_somebody_could_answer(scene: Scene) -> None:
    await declare_city(scene, "namur", "residency", "training", "fr", "en")
    await declare_city(scene, "dakar", "training", "residency", "fr", "en")
    card = await asked(scene)
    assert suggested(card)[0] == "dakar"
    asks = "introduce:city:dakar:namur"
    assert asks not in str(pieces(card)), "nobody coordinates it yet"
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("dakar"), 1, 1, scene.network.now)
    ids = [str(each.get("custom_id")) for each in pieces(await asked(scene))]
    assert [each for each in ids if each.startswith("introduce:")] == [asks]


async def test_a_blocked_city_is_suggested_to_nobody(scene: Scene) -> None:
    first = suggested(await asked(scene))[0]
    async with scene.network.resources.database.transaction() as tx:
        await block(tx, Block(Blocked.CITY, first, "spam", 1, scene.network.now))
    assert first not in suggested(await asked(scene))


async def test_any_member_asks_for_their_servers_city_or_a_named_one(scene: Scene) -> None:
    reader = scene.reader("bo", "en-US")
    assert "for Dakar" in said(await reader.slash(scene.appels, "match cities"))
    named = await reader.slash(scene.appels, "match cities", city="linz")
    assert "for Linz" in said(named)
    stranger = scene.network.stranger("ida", "en-US")
    refused = await stranger.slash("match cities")
    assert "Name the city in the command" in said(refused)


async def test_suggestions_are_in_the_readers_language(scene: Scene) -> None:
    awa = scene.reader()
    card = card_of(await awa.slash(scene.appels, "match cities"))
    assert "À qui parler\u00a0: Dakar" in text_of(card)
    assert [p["label"] for p in pieces(card) if p["type"] == 2][:3] == [
        "Fiche", "Pas maintenant", "Jamais",
    ]  # fmt: skip
