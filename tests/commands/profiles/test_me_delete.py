"""/me delete: a profile goes after one question, and what is no part of it stays."""

import simcord

from bot.domain.cities import CityId
from bot.domain.people import KEPT_FOR
from bot.storage.interests import interest_of
from bot.storage.people import chosen_languages
from bot.storage.round_members import member_of_rounds
from bot.workers.housekeeping import Housekeeping
from tests.commands.calls.answering import CALL, answer
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, on_its_way, said, text_of
from tests.commands.profiles.own import BLANK, choose, found_of, kept, labels, opened, write

OURS = ("profiles", "profile_topics", "profile_vectors", "alerts", "round_members")


async def introduced(scene: Scene) -> simcord.MemberActor:
    """Let somebody of Dakar say something of themselves, and take part in rounds."""
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await choose(awa, page, "offers:0", "residency")
    await write(awa, page, home="Dakar", words="Hello.")
    async with scene.network.resources.database.transaction() as tx:
        await tx.execute(
            "insert into round_members (user_id, joined_at, language) values (:who, 0, 'en')",
            {"who": awa.id},
        )
    wanted = card_of(await awa.slash(scene.appels, "match alert"))
    await awa.click(wanted, custom_id="alert:calls:dakar:daily")
    return awa


async def rows_left(scene: Scene) -> int:
    async with scene.network.resources.database.reading() as reader:
        left = [await reader.all(f"select 1 from {table}") for table in OURS]  # noqa: S608 - names of our own
    return sum(map(len, left))


async def test_deletion_asks_once_says_what_goes_and_leaves_nothing(scene: Scene) -> None:
    awa = await introduced(scene)
    await awa.slash(scene.appels, "me language", language="en")
    await scene.publish()
    await answer(scene, awa.id)
    asked = await opened(scene, awa, "delete")
    words = text_of(asked)
    assert "meeting rounds" in words and "your answers to calls" in words
    assert await rows_left(scene) > 0
    await awa.click(asked, label="Yes, delete it")
    assert "Your profile is deleted" in text_of(asked) and labels(asked) == []
    assert await rows_left(scene) == 0
    async with scene.network.resources.database.reading() as reader:
        assert awa.id in await chosen_languages(reader), "what is no part of it stays"
        assert await interest_of(reader, CALL, awa.id) is not None


async def test_a_second_click_is_answered_courteously(scene: Scene) -> None:
    awa = await introduced(scene)
    asked = await opened(scene, awa, "delete")
    again = on_its_way(awa, asked, "Yes, delete it")
    await awa.click(asked, label="Yes, delete it")
    assert "This profile is no longer there" in said(await again())
    assert "You have no profile here" in said(await awa.slash(scene.appels, "me delete"))


async def test_who_keeps_it_sees_it_again(scene: Scene) -> None:
    awa = await introduced(scene)
    card = await opened(scene, awa, "show")
    await awa.click(card, label="Delete")
    await awa.click(card, label="Keep it")
    assert "Hello." in text_of(card) and await found_of(scene, awa) is not None


async def test_an_old_page_begins_no_profile_anew_unasked(scene: Scene) -> None:
    awa = await introduced(scene)
    page, card = await opened(scene, awa), await opened(scene, awa, "show")
    asked = await awa.slash(scene.appels, "privacy delete")
    assert asked.response is not None
    await awa.click(asked.response, label="Yes, erase it")
    for old in (
        await choose(awa, page, "offers:1", "venue"),
        await awa.click(page, label="City and text"),
        await awa.click(page, label="Show me to the network"),
        await awa.click(card, label="Delete"),
    ):
        assert "This profile is no longer there" in said(old)
    assert await rows_left(scene) == 0
    assert "Let your peers find you" in text_of(await opened(scene, awa, "show"))


async def test_an_old_question_deletes_no_profile_begun_since(scene: Scene) -> None:
    awa = await introduced(scene)
    old, asked = await opened(scene, awa, "delete"), await opened(scene, awa, "delete")
    await awa.click(asked, label="Yes, delete it")
    await opened(scene, awa, city="linz")
    assert "no longer there" in said(await awa.click(old, label="Yes, delete it"))
    assert (await kept(scene, awa)).city_id == CityId("linz")


async def test_words_written_while_it_was_deleted_elsewhere_are_not_lost(scene: Scene) -> None:
    awa = await introduced(scene)
    form = await awa.click(await opened(scene, awa), label="City and text")
    await awa.click(await opened(scene, awa, "delete"), label="Yes, delete it")
    await fill_in(awa, form, **{**BLANK, "home": "Dakar", "words": "Written with care."})
    profile = await kept(scene, awa)
    assert profile.words == "Written with care." and not profile.offers


async def test_what_was_not_changed_for_two_years_goes(scene: Scene) -> None:
    awa = await introduced(scene)
    other = scene.reader("bo", "en-US")
    await opened(scene, other, city="dakar")
    housekeeping = Housekeeping(scene.network.bot)
    scene.network.resources.clock = lambda: scene.network.now  # in a test's own turn too
    scene.network.wait(days=KEPT_FOR.days - 1)
    await choose(other, await opened(scene, other), "offers:0", "residency")
    await housekeeping.turn()
    assert await found_of(scene, awa) is not None
    scene.network.wait(days=2)
    await housekeeping.turn()
    assert await found_of(scene, awa) is None
    async with scene.network.resources.database.reading() as reader:
        assert await member_of_rounds(reader, awa.id) is None, "nobody could be introduced to them"
    assert (await kept(scene, other)).offers == {"residency"}, "who changed something stays"
