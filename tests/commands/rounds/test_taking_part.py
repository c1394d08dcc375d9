"""/meet join, leave, pause and status, and whatever keeps somebody from it."""

import pytest

from bot.domain.people import ProfileState
from bot.domain.rounds import MemberState
from bot.storage.personal import holdings
from tests.commands.network import card_of, text_of
from tests.commands.rounds.gathering import WEEK, Gathering, labels


async def test_who_names_no_city_is_told_where_to(gathering: Gathering) -> None:
    stranger = gathering.network.member("sam")
    assert "`/me edit`" in await gathering.refused(stranger, "join")
    nowhere = await gathering.person("awa", None)
    assert "`/me edit`" in await gathering.refused(nowhere, "join")
    paused = await gathering.person("bo", "namur", state=ProfileState.PAUSED)
    assert "`/me pause`" in await gathering.refused(paused, "join")
    for command in ("leave", "pause"):
        assert "You take no part" in await gathering.refused(stranger, command)


async def test_joining_says_what_it_means_and_the_second_time_that_it_is_done(
    gathering: Gathering,
) -> None:
    awa = await gathering.person("awa", "dakar")
    result = await awa.slash(gathering.network.channel, "meet join")
    assert result.ephemeral
    card = card_of(result)
    assert "By joining you agree" in text_of(card) and "None is planned yet" in text_of(card)
    assert "You have no meeting just now" in text_of(card)
    assert labels(card) == ["Pause", "Leave the rounds"]
    assert "You take part already" in text_of(await gathering.meet(awa, "join"))
    assert (await gathering.member(awa)).state is MemberState.ACTIVE


async def test_a_blocked_person_or_city_cannot_join(gathering: Gathering) -> None:
    awa, bo = await gathering.person("awa", "dakar"), await gathering.person("bo", "namur")
    await gathering.network.ask("block", person=awa.user, reason="spam")
    await gathering.network.ask("block", city="namur", reason="Under review")
    assert "stewards have blocked you" in await gathering.refused(awa, "join")
    assert "blocked this city" in await gathering.refused(bo, "join")


async def test_a_pause_is_ended_by_the_same_command_or_a_button(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar")
    card = await gathering.meet(awa, "pause")
    assert "You are paused" in text_of(card) and labels(card) == [
        "Take part again", "Leave the rounds",
    ]  # fmt: skip
    assert "from the next round on" in text_of(await gathering.meet(awa, "pause"))
    card = await gathering.meet(awa, "status")
    await gathering.network.restart()
    await awa.click(card, label="Pause")
    assert (await gathering.member(awa)).state is MemberState.PAUSED
    await awa.click(card, label="Take part again")
    assert (await gathering.member(awa)).state is MemberState.ACTIVE
    await gathering.meet(awa, "pause")
    assert "from now on" in text_of(await gathering.meet(awa, "join")), "joining ends a pause too"


async def test_leaving_keeps_whom_one_met_and_joining_again_is_one_click(
    gathering: Gathering,
) -> None:
    awa, bo = await gathering.join("awa", "dakar"), await gathering.join("bo", "namur")
    await gathering.plan()
    await gathering.hold()
    card = await gathering.meet(awa, "leave")
    assert "no part in rounds any more" in text_of(card) and labels(card)[-1] == "Take part"
    before = len(gathering.letters(bo))
    await awa.click(card, label="Take part")
    await gathering.join("cy", "linz")
    assert all("awa" not in pair or "bo" not in pair for pair in await gathering.round())
    assert len(gathering.letters(bo)) > before, "bo is told of the next round"


async def test_what_stands_in_the_way_is_said_with_the_next_step(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar")
    sam = gathering.network.member("sam")
    assert "/meet join" in text_of(await gathering.meet(sam, "status"))
    for change, word in (
        ("state = 'paused'", "/me pause"),
        ("state = 'hidden', city_id = null", "/me edit"),
    ):
        async with gathering.network.resources.database.transaction() as tx:
            await tx.execute(f"update profiles set {change}")  # noqa: S608 - names of our own
        assert word in text_of(await gathering.meet(awa, "status"))


async def test_the_next_rounds_are_shown_with_their_times(gathering: Gathering) -> None:
    awa = await gathering.join("awa", "dakar")
    await gathering.plan()
    words = text_of(await gathering.meet(awa, "status"))
    assert "The whole network · <t:" in words and ":R>" in words and "every week" in words


@pytest.mark.parametrize("locale", ["fr", "es-ES", "en-GB"])
async def test_every_answer_is_in_the_reader_s_language(gathering: Gathering, locale: str) -> None:
    awa = await gathering.person("awa", "dakar", locale=locale)
    title = {"fr": "Sessions de rencontres", "es-ES": "Rondas de encuentros"}
    for command in ("status", "join", "pause", "leave"):
        shown = text_of(await gathering.meet(awa, command))
        assert title.get(locale, "Meeting rounds") in shown


async def test_who_deletes_their_profile_is_in_no_round_and_asked_nothing_more(
    gathering: Gathering,
) -> None:
    awa, bo = await gathering.join("awa", "dakar"), await gathering.join("bo", "namur")
    await gathering.plan(repeats="once")
    await gathering.hold()
    asked = card_of(await awa.slash(gathering.network.channel, "me delete"))
    await awa.click(asked, label="Yes, delete it")
    assert "You take no part in rounds" in text_of(await gathering.meet(awa, "status"))
    await gathering.advance(WEEK)
    assert len(gathering.letters(awa)) == 1
    assert "Did you meet awa" in gathering.letters(bo)[-1]


async def test_who_erases_themselves_is_gone_and_the_other_s_card_says_so(
    gathering: Gathering,
) -> None:
    awa, bo = await gathering.join("awa", "dakar"), await gathering.join("bo", "namur")
    await gathering.plan()
    await gathering.hold()
    asked = card_of(await awa.slash(gathering.network.channel, "privacy delete"))
    await awa.click(asked, label="Yes, erase it")
    async with gathering.network.resources.database.reading() as reader:
        assert await holdings(reader, awa.id) == []
    words = text_of(await gathering.meet(bo, "status"))
    assert "Did you meet somebody who has erased themselves?" in words and "awa" not in words
