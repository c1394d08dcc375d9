"""Outcomes as they are kept, and when to ask for them."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.outcomes import ASKED_AGAIN_AFTER, Outcome
from bot.storage.announcements import begin_draft
from bot.storage.database import Database
from bot.storage.outcomes import (
    due_requests,
    end_request,
    next_request,
    outcome_of,
    save_outcome,
    told_among,
)
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
        (first,) = await due_requests(tx, NOW, 10)
        assert (first.announcement_id, first.due_at) == (complete, NOW)
        await end_request(tx, first)
        assert await due_requests(tx, NOW + timedelta(days=89), 10) == []
        assert await next_request(tx) == NOW + ASKED_AGAIN_AFTER
        (second,) = await due_requests(tx, NOW + timedelta(days=90), 10)
        await end_request(tx, second)
        assert await next_request(tx) is None


async def test_who_waits_longest_is_asked_first_and_only_so_many_at_once(
    database: Database,
) -> None:
    later = await closed(database, Closing.DEADLINE, NOW + timedelta(hours=1))
    earlier = await closed(database, Closing.COMPLETE)
    async with database.reading() as reader:
        due = await due_requests(reader, NOW + timedelta(days=1), 1)
        assert [each.announcement_id for each in due] == [earlier]
        due = await due_requests(reader, NOW + timedelta(days=1), 2)
        assert [each.announcement_id for each in due] == [earlier, later]


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
