"""Outcomes as they are kept, and when to ask for them."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.notices import Told
from bot.domain.outcomes import ASKED_AGAIN_AFTER, Outcome
from bot.storage.announcements import begin_draft
from bot.storage.database import Database
from bot.storage.notices import due_notices, end_notice, next_notice, put_off_notice
from bot.storage.outcomes import outcome_of, save_outcome, told_among
from bot.storage.publishing import close, publish

NOW = datetime(2026, 1, 5, tzinfo=UTC)


async def closed(database: Database, closing: Closing, at: datetime = NOW) -> AnnouncementId:
    async with database.transaction() as tx:
        call_id = await begin_draft(tx, Kind.CALLS, CityId("namur"), 1, at)
        await publish(tx, call_id, [], at)
        await close(tx, call_id, closing, at)
    return call_id


async def test_a_closed_call_is_asked_about_twice_and_a_withdrawn_one_never(
    database: Database,
) -> None:
    complete = await closed(database, Closing.COMPLETE)
    await closed(database, Closing.WITHDRAWN)
    async with database.transaction() as tx:
        (first,) = await due_notices(tx, NOW, 10)
        assert (first.announcement_id, first.told, first.due_at) == (complete, Told.OUTCOME, NOW)
        await end_notice(tx, first.id)
        assert await due_notices(tx, NOW + timedelta(days=89), 10) == []
        assert await next_notice(tx) == NOW + ASKED_AGAIN_AFTER
        (second,) = await due_notices(tx, NOW + timedelta(days=90), 10)
        assert second.told is Told.OUTCOME_AGAIN
        await end_notice(tx, second.id)
        assert await next_notice(tx) is None


async def test_who_waits_longest_is_told_first_and_who_cannot_be_reached_holds_up_nobody(
    database: Database,
) -> None:
    later = await closed(database, Closing.DEADLINE, NOW + timedelta(hours=1))
    earlier = await closed(database, Closing.COMPLETE)
    soon = NOW + timedelta(days=1)
    async with database.transaction() as tx:
        (first,) = await due_notices(tx, soon, 1)
        assert first.announcement_id == earlier
        await put_off_notice(tx, first.id, soon + timedelta(minutes=5))
        (second,) = await due_notices(tx, soon, 10)
        assert second.announcement_id == later
        assert len(await due_notices(tx, soon + timedelta(minutes=5), 10)) == 2


async def test_an_outcome_is_kept_whole_and_replaced_whole(database: Database) -> None:
    call_id = await closed(database, Closing.COMPLETE)
    whole = Outcome(
        *(call_id, 7, NOW, "We met."),
        partners=frozenset({CityId("dakar"), CityId("linz")}),
        first_day=date(2026, 5, 3),
        last_day=date(2026, 5, 30),
        people=0,
        goals=frozenset({4, 17}),
        link="https://example.org",
    )
    for outcome in (whole, Outcome(call_id, 8, NOW), whole):
        async with database.transaction() as tx:
            await save_outcome(tx, outcome)
            assert await outcome_of(tx, call_id) == outcome
            assert await told_among(tx, [call_id, AnnouncementId(99)]) == {call_id}
    assert whole.people == 0, "nobody reached is a number, and not the same as unknown"
