"""/match calls: open calls that fit and that one may answer, with reasons worded for calls."""

from dataclasses import replace
from datetime import timedelta

import simcord
from simcord.results import ResponseMessage

from bot.domain.announcements import Announcement, Closing
from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.storage.announcements import save_facts
from bot.storage.blocks import block
from bot.storage.coordinators import name_coordinator
from bot.storage.entries import save_entry
from bot.storage.interests import send_interest
from bot.ui.announcements.closing import close_everywhere
from tests.commands.calls.scene import Scene
from tests.commands.matching.declaring import (
    declare_call,
    declare_city,
    declare_person,
    longest_topics,
    suggested,
    topics,
)
from tests.commands.network import card_of, pieces, said, text_of


async def asked_for(scene: Scene, by: simcord.MemberActor, **options: object) -> ResponseMessage:
    return card_of(await by.slash(scene.appels, "match calls", **options))


async def numbers(scene: Scene, by: simcord.MemberActor, **options: object) -> set[int]:
    return {int(each) for each in suggested(await asked_for(scene, by, **options))}


async def calls_of(scene: Scene, *cities: str, **answering: str) -> list[Announcement]:
    title = "Call of {}".format
    return [await declare_call(scene, each, title(each), answering=answering) for each in cities]


async def test_what_one_offers_is_asked_for_and_is_said_in_the_words_of_calls(
    scene: Scene,
) -> None:
    await declare_city(scene, "linz", "residency")
    fitting = await declare_call(
        scene, "linz", "Mentors wanted", topics=("mentoring",), fields=(Field.MEDIA_ARTS,)
    )
    others = await calls_of(scene, "namur", "sapporo")
    bo = scene.reader("bo", "en-US")
    offers, seeks = topics("mentoring"), topics("residency")
    await declare_person(scene, bo.id, "york", offers=offers, seeks=seeks)
    card = await asked_for(scene, bo)
    assert suggested(card)[0] == str(fitting.id)
    assert {int(each) for each in suggested(card)} == {fitting.id, *(each.id for each in others)}
    first = text_of(card).partition("**2.**")[0]
    assert "Mentors wanted" in first and "Linz" in first
    assert "it asks for Mentoring, which you offer" in first
    assert "its city offers Creative residency, which you seek" in first
    assert "it is in your field: Media Arts" in first
    assert "it can be read in English" in first
    opened = card_of(await bo.click(card, custom_id=f"copy:0:{fitting.id}:read:en"))
    assert "Mentors wanted" in text_of(opened)
    assert next(p["label"] for p in pieces(opened) if p["type"] == 2) == "I'm interested"


async def test_ones_own_calls_and_those_of_ones_cities_are_left_out(scene: Scene) -> None:
    (namur, dakar, linz, york) = await calls_of(scene, "namur", "dakar", "linz", "york")
    bo = scene.reader("bo", "en-US")
    assert await numbers(scene, bo) == {namur.id, linz.id, york.id}
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("linz"), bo.id, 1, scene.network.now)
    mine = await declare_call(scene, "lyon", "By me", author=bo.id)
    assert await numbers(scene, bo) == {namur.id, york.id}
    await declare_person(scene, bo.id, "york")
    assert await numbers(scene, bo) == {namur.id, dakar.id}
    assert mine.id not in await numbers(scene, bo)


async def test_only_what_one_may_answer_and_has_not_answered_is_suggested(scene: Scene) -> None:
    (plain,) = await calls_of(scene, "namur")
    (mine,) = await calls_of(scene, "linz", answer_field="literature")
    await calls_of(scene, "sapporo", answer_field="music")
    (near,) = await calls_of(scene, "gwangju", answer_region="africa")
    await calls_of(scene, "braga", answer_region="asia_pacific")
    (spoken,) = await calls_of(scene, "lyon", answer_language="fr")
    await calls_of(scene, "york", answer_language="ja")
    bo = scene.reader("bo", "en-US")
    fr, literature = (LanguageCode("fr"),), frozenset({Field.LITERATURE})
    await declare_person(scene, bo.id, "dakar", languages=fr, fields=literature)
    assert await numbers(scene, bo) == {plain.id, mine.id, near.id, spoken.id}
    async with scene.network.resources.database.transaction() as tx:
        await send_interest(
            *(tx, plain.id, bo.id),
            language=LanguageCode("en"),
            city_id=None,
            message="x",
            contact="",
            at=scene.network.now,
        )
        await block(tx, Block(Blocked.CITY, "lyon", "spam", 1, scene.network.now))
    assert await numbers(scene, bo) == {mine.id, near.id}


async def test_one_field_alone_keeps_what_concerns_all(scene: Scene) -> None:
    (everyone,) = await calls_of(scene, "namur")
    music = await declare_call(scene, "linz", "Music", fields=(Field.MUSIC, Field.FILM))
    await declare_call(scene, "york", "Food", fields=(Field.GASTRONOMY,))
    bo = scene.reader("bo", "en-US")
    assert await numbers(scene, bo, field="music") == {everyone.id, music.id}
    assert "it is in another field" in text_of(await asked_for(scene, bo, across=True))


async def test_not_now_hides_a_call_for_ninety_days_and_never_for_good(scene: Scene) -> None:
    calls = await calls_of(scene, "namur", "linz", "york")
    async with scene.network.resources.database.transaction() as tx:
        for each in calls:
            await save_facts(tx, each.id, deadline=scene.network.now + timedelta(days=300))
    bo = scene.reader("bo", "en-US")
    card = await asked_for(scene, bo)
    later, never, left = suggested(card)
    await bo.click(card, custom_id=f"putaside:call:dakar::0:{later}:later")
    assert "This call is not suggested to you for 90 days" in text_of(card)
    await bo.click(card, custom_id=f"putaside:call:dakar::0:{never}:never")
    assert suggested(card) == [left]
    scene.network.wait(days=91)
    assert await numbers(scene, bo) == {int(later), int(left)}


async def test_a_call_that_closes_is_gone_and_none_left_has_a_next_step(scene: Scene) -> None:
    (call,) = await calls_of(scene, "namur")
    bo = scene.reader("bo", "en-US")
    assert await numbers(scene, bo) == {call.id}
    await close_everywhere(scene.network.bot, call.id, Closing.COMPLETE)
    empty = text_of(await asked_for(scene, bo))
    assert "No open call is left" in empty and "/match alert" in empty


async def test_who_has_neither_profile_nor_city_hears_what_to_do(scene: Scene) -> None:
    ida = scene.network.stranger("ida", "en-US")
    assert "/me edit" in said(await ida.slash("match calls"))


async def test_five_calls_that_say_as_much_as_they_can_fit_on_one_card(scene: Scene) -> None:
    offers, seeks = longest_topics(scene, "fr")
    fields, linz = frozenset(list(Field)[:4]), CityEntry(CityId("linz"), scene.network.now)
    spoken = tuple(LanguageCode(code) for code in ("ar", "en", "fr", "ja", "pt"))
    for city in sorted(scene.network.resources.directory.cities, key=len)[-6:]:
        async with scene.network.resources.database.transaction() as tx:
            await save_entry(tx, replace(linz, city_id=city, offers=seeks))
        asked = tuple(sorted(offers))[:5]
        await declare_call(scene, city, "*" * 100, fields=tuple(fields), topics=asked)
    for locale in ("en-US", "fr", "es-ES"):
        reader = scene.reader(f"reader-{locale}", locale)
        said = {"fields": fields, "languages": spoken, "offers": offers, "seeks": seeks}
        await declare_person(scene, reader.id, "dakar", **said)
        assert len(suggested(await asked_for(scene, reader))) == 5
