"""Who met whom, who refused whom, who answers: out of introductions, rounds and blocks."""

from datetime import UTC, datetime, timedelta

from bot.domain.blocks import Block, Blocked
from bot.domain.matching.profiles import Kind, Subject
from bot.storage.blocks import block
from bot.storage.contacts import (
    blocked_people,
    calls_answered,
    people_met,
    people_refused,
    shares_of_people,
)
from bot.storage.database import Database, Transaction
from bot.storage.dismissals import dismiss, dismissed, dismissed_for_good_by, named
from bot.storage.interests import move_interest
from bot.storage.personal import NOBODY
from bot.storage.profiles import save_profile
from tests.storage.answering import ANNA, BOB, CARLA, WITHDRAWN, answered, opened
from tests.storage.test_profiles import AWA

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)


async def introduce(
    tx: Transaction,
    asker: int,
    asked: int | None,
    state: str,
    *,
    answer: str | None = None,
    ended: datetime | None = NOW,
    by: int | None = None,
) -> None:
    """Keep an introduction of two people, by one of them or a third."""
    await tx.execute(
        """
        insert into introductions (state, asked_by, asked_at, ended_at)
        values (:state, :by, 0, :ended)
        """,
        {
            "state": state,
            "by": by or asker,
            "ended": int(ended.timestamp()) if ended is not None else None,
        },
    )
    for place, (user_id, said) in enumerate(((asker, "yes"), (asked, answer))):
        await tx.execute(
            """
            insert into introduction_sides (introduction_id, place, user_id, language, answer)
            select max(id), :place, :user_id, 'en', :said from introductions
            """,
            {"place": place, "user_id": user_id, "said": said},
        )


async def meet(tx: Transaction, *user_ids: int) -> None:
    """Let a round bring people together."""
    await tx.execute("insert into rounds (starts_at, scheduled_by, state) values (0, 1, 'over')")
    await tx.execute("insert into meetings (round_id) select max(id) from rounds")
    for user_id in user_ids:
        await tx.execute(
            """
            insert into meeting_people (meeting_id, user_id, city_id)
            select max(id), :user_id, 'namur' from meetings
            """,
            {"user_id": user_id},
        )


async def test_who_was_introduced_or_brought_together_by_a_round_has_met(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await introduce(tx, ANNA, BOB, "opened", answer="yes")
        await introduce(tx, ANNA, 20, "waiting", ended=None)
        await introduce(tx, 21, ANNA, "agreed", answer="yes", ended=None)
        await introduce(tx, ANNA, None, "opened", answer="yes")
        await introduce(tx, ANNA, NOBODY, "opened", answer="yes")
        await meet(tx, CARLA, ANNA)
        assert await people_met(tx, ANNA) == {BOB, CARLA}
        assert await people_met(tx, BOB) == await people_met(tx, CARLA) == {ANNA}
        assert await people_met(tx, 20) == frozenset()


async def test_an_introduction_that_came_to_nothing_counts_both_ways_and_for_a_while(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await introduce(tx, ANNA, BOB, "declined", answer="no")
        await introduce(tx, CARLA, ANNA, "expired")
        await introduce(tx, ANNA, 20, "expired", ended=NOW - 181 * DAY)
        await introduce(tx, ANNA, 21, "withdrawn")
        since = NOW - 180 * DAY
        assert await people_refused(tx, ANNA, since) == {BOB, CARLA}
        assert await people_refused(tx, BOB, since) == {ANNA}
        assert await people_refused(tx, 20, since) == frozenset()


async def test_who_answers_yes_or_no_answers_and_who_asks_has_nothing_to_answer(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await introduce(tx, ANNA, BOB, "opened", answer="yes")
        await introduce(tx, ANNA, BOB, "declined", answer="no")
        await introduce(tx, ANNA, BOB, "expired", answer="later")
        await introduce(tx, ANNA, BOB, "expired")
        await introduce(tx, ANNA, BOB, "waiting", ended=None)
        await introduce(tx, ANNA, BOB, "withdrawn")
        await introduce(tx, CARLA, 20, "opened", answer="yes", by=99)
        assert await shares_of_people(tx) == {BOB: 0.5, CARLA: 1.0, 20: 1.0}
        assert await shares_of_people(tx, [CARLA, ANNA]) == {CARLA: 1.0}
        assert await shares_of_people(tx, []) == {}


async def test_blocked_are_people_and_all_of_a_blocked_city(database: Database) -> None:
    async with database.transaction() as tx:
        await save_profile(tx, AWA)
        assert await blocked_people(tx) == frozenset()
        await block(tx, Block(Blocked.PERSON, "8", "spam", 1, NOW))
        await block(tx, Block(Blocked.SERVER, "9", "spam", 1, NOW))
        assert await blocked_people(tx) == {8}
        await block(tx, Block(Blocked.CITY, "dakar", "spam", 1, NOW))
        assert await blocked_people(tx) == {8, AWA.user_id}


async def test_calls_answered_are_those_whose_answer_was_not_taken_back(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        first, second = await opened(tx), await opened(tx)
        await answered(tx, first, ANNA)
        taken_back = await answered(tx, second, ANNA)
        assert await calls_answered(tx, ANNA) == {first, second}
        assert await move_interest(tx, taken_back.id, WITHDRAWN, ANNA, NOW)
        assert await calls_answered(tx, ANNA) == {first}
        assert await calls_answered(tx, BOB) == frozenset()


async def test_what_is_hidden_is_hidden_for_a_while_or_for_good(database: Database) -> None:
    bob, call = Subject(Kind.PERSON, str(BOB)), Subject(Kind.CALL, "3")
    namur = Subject(Kind.CITY, "namur")
    assert [named(each) for each in (bob, call, namur)] == [f"person:{BOB}", "call:3", "namur"]
    async with database.transaction() as tx:
        await dismiss(tx, ANNA, named(bob), None)
        await dismiss(tx, ANNA, named(bob), NOW + DAY)
        await dismiss(tx, ANNA, named(call), NOW + DAY)
        await dismiss(tx, CARLA, named(bob), NOW + DAY)
        await dismiss(tx, ANNA, named(namur), NOW)
        assert await dismissed(tx, ANNA, NOW) == {bob, call}
        assert await dismissed(tx, ANNA, NOW + 2 * DAY) == {bob}
        assert await dismissed_for_good_by(tx, BOB) == {ANNA}
        assert await dismissed_for_good_by(tx, ANNA) == frozenset()
