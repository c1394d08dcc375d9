"""*Did you meet?*: asked after a week, answered, changed, counted; and what silence leads to."""

from datetime import timedelta

from bot.domain.meetings import Answer, Told
from bot.domain.rounds import MemberState
from bot.storage.rounds import rounds_that_ran
from tests.commands.network import card_of, on_its_way, said, text_of
from tests.commands.rounds.gathering import WEEK, Gathering

MINUTE = timedelta(minutes=1)


async def met(gathering: Gathering) -> None:
    """Let two of different cities be introduced."""
    await gathering.join("awa", "dakar")
    await gathering.join("bo", "namur")
    await gathering.plan(repeats="once")
    await gathering.hold()


async def test_after_a_week_each_is_asked_and_their_answers_are_kept(gathering: Gathering) -> None:
    await met(gathering)
    awa, bo = gathering.people.values()
    await gathering.advance(WEEK)
    for who, other in ((awa, "bo (Namur)"), (bo, "awa (Dakar)")):
        assert f"Did you meet {other}?" in gathering.letters(who)[-1]
    await gathering.network.restart()
    await gathering.press(awa, "No")
    assert "you did not meet" in gathering.letters(awa)[-1]
    await gathering.press(awa, "Yes")
    assert (await gathering.latest(awa)).answer is Answer.YES
    assert (await gathering.latest(bo)).answer is None
    await gathering.advance(WEEK)
    assert len(gathering.letters(awa)) == 2, "who answered is left alone"
    async with gathering.network.resources.database.reading() as reader:
        (ran,) = await rounds_that_ran(reader, 5)
    assert (ran.people, ran.meetings, ran.met, ran.round.state) == (2, 1, 1, "over")


async def test_who_answered_before_is_not_asked_and_planned_is_asked_once_more(
    gathering: Gathering,
) -> None:
    await met(gathering)
    awa, bo = gathering.people.values()
    await awa.click(await gathering.meet(awa, "status"), label="Yes")
    await bo.click(await gathering.meet(bo, "status"), label="Planned")
    await gathering.advance(WEEK)
    assert len(gathering.letters(awa)) == 1
    assert "Did you meet awa" in gathering.letters(bo)[-1]
    await gathering.advance(WEEK)
    assert "Have you met awa (Dakar) by now?" in gathering.letters(bo)[-1]
    await gathering.advance(WEEK)
    assert (len(gathering.letters(awa)), len(gathering.letters(bo))) == (1, 3)
    assert (await gathering.latest(bo)).told is Told.ENDED
    assert (await gathering.member(bo)).silent == 0


async def test_an_answer_can_be_changed_until_the_meeting_is_over(gathering: Gathering) -> None:
    await met(gathering)
    awa, bo = gathering.people.values()
    await bo.click(await gathering.meet(bo, "status"), label="Planned")
    await gathering.advance(2 * WEEK + MINUTE)
    await gathering.press(awa, "Yes")
    assert "you met" in gathering.letters(awa)[-1], "the other's meeting goes on"
    await gathering.advance(WEEK)
    refused = await gathering.press(awa, "No")
    assert "This meeting is over" in said(refused)
    assert (await gathering.latest(awa)).answer is Answer.YES


async def test_somebody_else_s_question_is_not_one_s_own(gathering: Gathering) -> None:
    await met(gathering)
    awa, bo = gathering.people.values()
    cy = await gathering.join("cy", "linz")
    await gathering.advance(WEEK)
    # what a public message of the bot would carry, if its button were copied into one
    card = await gathering.meet(awa, "status")
    forged = on_its_way(cy, card, "Yes")
    assert "asked of somebody else" in said(await forged())
    assert (await gathering.latest(awa)).answer is (await gathering.latest(bo)).answer is None


async def silent_rounds(gathering: Gathering, count: int) -> None:
    for _ in range(count):
        await gathering.plan(repeats="once")
        await gathering.hold()
        await gathering.advance(2 * WEEK + MINUTE)


async def test_three_silent_rounds_pause_and_one_click_keeps_in(gathering: Gathering) -> None:
    await gathering.join("awa", "dakar")
    await gathering.join("bo", "namur")
    awa, bo = gathering.people.values()
    await silent_rounds(gathering, 2)
    assert (await gathering.member(awa)).silent == 2
    await gathering.plan(repeats="once")
    await gathering.hold()
    await gathering.advance(WEEK)
    await gathering.press(bo, "No")
    await gathering.advance(WEEK + MINUTE)
    member = await gathering.member(awa)
    assert member.state is MemberState.PAUSED and member.is_paused_by_itself
    assert "Three rounds of meetings in a row" in gathering.letters(awa)[-1]
    assert "as three rounds in a row" in text_of(await gathering.meet(awa, "status"))
    other = await gathering.member(bo)
    assert (other.state, other.silent) == (MemberState.ACTIVE, 0)
    await gathering.network.restart()
    await gathering.press(awa, "Keep me in")
    member = await gathering.member(awa)
    assert (member.state, member.silent, member.is_paused_by_itself) == ("active", 0, False)
    await gathering.advance(WEEK)
    assert len([each for each in gathering.letters(awa) if "Three rounds" in each]) <= 1


async def test_a_bot_that_was_off_asks_once_it_is_back_and_counts_no_silence_yet(
    gathering: Gathering,
) -> None:
    await met(gathering)
    awa, _ = gathering.people.values()
    gathering.network.wait(days=60)
    await gathering.network.restart()
    await gathering.advance(MINUTE)
    assert "Did you meet bo" in gathering.letters(awa)[-1]
    await gathering.advance(timedelta(days=5))
    assert (await gathering.latest(awa)).told is Told.ASKED
    await gathering.press(awa, "Yes")
    await gathering.advance(timedelta(days=2))
    assert (await gathering.latest(awa)).told is Told.ENDED
    assert (await gathering.member(awa)).silent == 0


async def test_whoever_erased_themselves_is_asked_about_no_more(gathering: Gathering) -> None:
    await met(gathering)
    awa, bo = gathering.people.values()
    asked = card_of(await awa.slash(gathering.network.channel, "privacy delete"))
    await awa.click(asked, label="Yes, erase it")
    await gathering.advance(2 * WEEK)
    assert len(gathering.letters(bo)) == 1
    assert (await gathering.latest(bo)).told is Told.ENDED
    assert (await gathering.member(bo)).silent == 0, "it was not theirs to answer"
