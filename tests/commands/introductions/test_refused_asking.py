"""What may not be asked, why, and what to do; one who shuns is told from nobody hidden."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
import simcord

from bot.domain.blocks import Block, Blocked
from bot.domain.introductions import State
from bot.domain.people import ProfileState
from bot.storage.blocks import block
from bot.storage.introduction_dues import next_due
from bot.storage.shunning import shun, shuns
from tests.commands.introductions.meeting import DAKAR, GWANGJU, NAMUR, Meeting
from tests.commands.network import said, text_of

UNAVAILABLE = "cannot be asked for an introduction at the moment"


async def refused(meeting: Meeting, whom: simcord.MemberActor) -> str:
    """Press the button as Awa, and give the refusal that comes instead of a form."""
    shown = await meeting.press_to_ask(meeting.awa, whom, meeting.scene.appels)
    assert shown.modal is None
    return said(shown)


async def hide(meeting: Meeting) -> None:
    await meeting.declare(meeting.lucie, NAMUR, state=ProfileState.HIDDEN)


async def pause(meeting: Meeting) -> None:
    await meeting.declare(meeting.lucie, NAMUR, state=ProfileState.PAUSED)


async def lose_the_city(meeting: Meeting) -> None:
    async with meeting.scene.network.resources.database.transaction() as tx:
        await tx.execute("update cities set left_at = 0 where id = 'namur'")


async def never(meeting: Meeting) -> None:
    async with meeting.scene.network.resources.database.transaction() as tx:
        await shun(tx, meeting.lucie.id, meeting.awa.id)


async def blocked_person(meeting: Meeting) -> None:
    await put_block(meeting, Blocked.PERSON, str(meeting.lucie.id))


async def blocked_city(meeting: Meeting) -> None:
    await put_block(meeting, Blocked.CITY, NAMUR)


async def put_block(meeting: Meeting, kind: Blocked, subject: str) -> None:
    async with meeting.scene.network.resources.database.transaction() as tx:
        await block(tx, Block(kind, subject, "spam", 1, meeting.now))


@pytest.mark.parametrize(
    "become", [hide, pause, lose_the_city, never, blocked_person, blocked_city]
)
async def test_whoever_cannot_be_asked_is_refused_in_the_same_words(
    meeting: Meeting, become: Callable[[Meeting], Awaitable[None]]
) -> None:
    await become(meeting)
    words = await refused(meeting, meeting.lucie)
    assert words == (
        "This person cannot be asked for an introduction at the moment. "
        "`/match cities` shows others worth talking to."
    )


async def test_what_changes_while_the_form_is_open_counts(meeting: Meeting) -> None:
    shown = await meeting.press_to_ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await hide(meeting)
    assert UNAVAILABLE in said(await meeting.awa.submit_modal(shown, {"note": "Hello"}))


async def test_what_was_asked_is_answered_though_the_profile_is_hidden_since(
    meeting: Meeting,
) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await hide(meeting)
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.OPENED


async def test_asked_twice_says_since_when_and_tells_nobody_twice(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    words = await refused(meeting, meeting.lucie)
    assert "asked for this already, <t:17672" in words and "`/match introductions`" in words
    await meeting.pass_time()
    assert len(meeting.letters(meeting.lucie)) == 1


async def test_asking_whom_asked_oneself_is_a_yes(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    told = await meeting.ask(meeting.lucie, meeting.awa, meeting.scene.network.channel)
    assert "waiting for your yes" in told
    assert (await meeting.kept()).state is State.OPENED
    words = await refused(meeting, meeting.lucie)
    assert "have been introduced already" in words


async def test_two_who_ask_each_other_at_once_are_introduced(meeting: Meeting) -> None:
    channel = meeting.scene.network.channel
    hers = await meeting.press_to_ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    theirs = await meeting.press_to_ask(meeting.lucie, meeting.awa, channel)
    await meeting.awa.submit_modal(hers, {"note": ""})
    assert "waiting for your yes" in said(await meeting.lucie.submit_modal(theirs, {"note": ""}))
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.OPENED


async def test_after_a_no_the_same_person_is_not_asked_for_ninety_days(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    (letter,) = meeting.letters(meeting.lucie)
    await meeting.lucie.user.click(letter, label="No")
    await meeting.lucie.user.click(letter, label="Do not let them ask me again")
    words = await refused(meeting, meeting.lucie)
    assert "waits for an answer" in words, "nothing is told before its time"
    await meeting.jump(days=14)
    words = await refused(meeting, meeting.lucie)
    assert "nothing came of it" in words, "a never is not told from a no"
    await meeting.jump(days=90)
    assert UNAVAILABLE in await refused(meeting, meeting.lucie)


async def test_who_wants_to_meet_somebody_after_all_shuns_them_no_more(meeting: Meeting) -> None:
    await never(meeting)
    await meeting.ask(meeting.lucie, meeting.awa, meeting.scene.network.channel)
    async with meeting.scene.network.resources.database.reading() as reader:
        assert not await shuns(reader, meeting.lucie.id, meeting.awa.id)
    assert len(meeting.letters(meeting.awa)) == 1


async def test_five_a_week_and_when_the_next_is_possible(meeting: Meeting) -> None:
    people = [
        meeting.person(f"number{at}", f"Number {at}", meeting.scene.network.server)
        for at in range(6)
    ]
    for each in people:
        await meeting.declare(each, NAMUR)
    for each in people[:5]:
        assert "Asked." in await meeting.ask(meeting.awa, each, meeting.scene.appels)
    words = await refused(meeting, people[5])
    again = int((await meeting.kept()).asked_at.timestamp()) + 7 * 86_400
    assert "5 introductions in seven days" in words and f"<t:{again}:R>" in words
    meeting.scene.network.wait(days=7)
    assert "Asked." in await meeting.ask(meeting.awa, people[5], meeting.scene.appels)


async def test_nobody_asks_themselves_nor_their_own_city(meeting: Meeting) -> None:
    assert "This is you" in await refused(meeting, meeting.awa)
    asked = await meeting.press_to_ask(meeting.awa, DAKAR, meeting.scene.appels)
    assert "your own city" in said(asked)
    coordinator = meeting.scene.author
    await meeting.declare(coordinator, DAKAR)
    asked = await meeting.press_to_ask(coordinator, NAMUR, meeting.scene.network.channel)
    assert "your own city" in said(asked)


async def test_a_city_that_nobody_can_answer_for_is_named_with_what_to_do(meeting: Meeting) -> None:
    asked = await meeting.press_to_ask(meeting.awa, GWANGJU, meeting.scene.appels)
    assert "Nobody can answer for Gwangju yet" in said(asked)


async def test_who_belongs_nowhere_is_told_how_to_say_so(meeting: Meeting) -> None:
    stranger = meeting.env.create_user("ida", global_name="Ida")
    asked = await meeting.press_to_ask(stranger, meeting.lucie, meeting.scene.appels)
    assert "`/me edit`" in said(asked)


async def test_nobody_asks_for_a_city_that_is_not_theirs(meeting: Meeting) -> None:
    reader = meeting.person("bo", "Bo", meeting.scene.dakar)
    await meeting.ask(reader, meeting.lucie, meeting.scene.appels, own="linz")
    assert "Dakar" in meeting.mail(meeting.lucie)[0] and (await meeting.kept()).sides[
        0
    ].city_id == (DAKAR)


async def test_a_blocked_person_and_a_blocked_city_ask_nobody(meeting: Meeting) -> None:
    await put_block(meeting, Blocked.PERSON, str(meeting.awa.id))
    assert "have blocked you" in await refused(meeting, meeting.lucie)
    other = meeting.person("bo", "Bo", meeting.scene.dakar)
    await put_block(meeting, Blocked.CITY, DAKAR)
    asked = await meeting.press_to_ask(other, meeting.lucie, meeting.scene.appels)
    assert "blocked this city or server" in said(asked)


async def test_a_block_that_comes_meanwhile_ends_it_in_the_same_words(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await put_block(meeting, Blocked.PERSON, str(meeting.lucie.id))
    letter = meeting.letters(meeting.lucie)[0]
    assert "have blocked you" in said(await meeting.lucie.user.click(letter, label="Yes"))
    await meeting.jump(days=5)
    assert (await meeting.kept()).state is State.WITHDRAWN
    assert len(meeting.letters(meeting.lucie)) == 1 and meeting.mail(meeting.awa) == []
    await meeting.jump(days=9)
    assert "has not come about" in meeting.mail(meeting.awa)[0]


async def test_a_yes_to_somebody_blocked_since_opens_nothing(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    await put_block(meeting, Blocked.PERSON, str(meeting.awa.id))
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert (await meeting.kept()).state is State.WITHDRAWN
    (letter,) = meeting.mail(meeting.lucie)
    assert "no longer open" in letter and "so did they" not in letter


async def test_a_yes_to_who_asked_and_then_said_never_opens_nothing(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    async with meeting.scene.network.resources.database.transaction() as tx:
        await shun(tx, meeting.awa.id, meeting.lucie.id)
    there = meeting.scene.network.channel
    assert UNAVAILABLE in said(await meeting.press_to_ask(meeting.lucie, meeting.awa, there))
    await meeting.lucie.user.click(meeting.letters(meeting.lucie)[0], label="Yes")
    await meeting.pass_time()
    assert "no longer open" in meeting.mail(meeting.lucie)[0]
    assert (await meeting.kept()).state is State.WITHDRAWN and meeting.mail(meeting.awa) == []


async def test_nobody_but_the_one_asked_answers(meeting: Meeting) -> None:
    await meeting.ask(meeting.awa, meeting.lucie, meeting.scene.appels)
    letter = meeting.letters(meeting.lucie)[0]
    for who in (meeting.awa, meeting.scene.author):
        shown = await meeting.press(who, letter, "Yes")
        assert "somebody else to answer" in said(shown)
    assert (await meeting.kept()).state is State.WAITING and "Awa Diop" in text_of(letter)
    async with meeting.scene.network.resources.database.reading() as reader:
        due = await next_due(reader)
    assert due is not None and due - meeting.now > timedelta(days=4)
