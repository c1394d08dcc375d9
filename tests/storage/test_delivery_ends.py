from datetime import datetime, timedelta

from bot.domain.deliveries import Approach, DeliveryId, DeliveryState, approach
from bot.storage.announcements import delete_draft
from bot.storage.crossposts import (
    due_crossposts,
    end_crosspost,
    next_crosspost,
    put_off_crosspost,
    want_crosspost,
)
from bot.storage.database import Database, Parameters, Row, Transaction
from bot.storage.deliveries import (
    claim_due,
    deliveries_of,
    delivery,
    next_due,
    note_doubt,
    note_gone,
    note_refused,
    note_sent,
    put_off,
    resume,
    retry_failed,
    supersede,
)
from bot.storage.publishing import revise
from tests.storage.outbox import NOW, claimed, now_of, published

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
LATER = NOW + MINUTE
DUE, SENDING, DONE, FAILED = DeliveryState


async def test_what_was_refused_says_why_until_it_is_tried_again(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await published(tx, 3), await published(tx, 1)
        first, second, *_ = await deliveries_of(tx, call_id)
        (elsewhere,) = await deliveries_of(tx, other_id)
        await claim_due(tx, NOW, 10)
        for each in (first, elsewhere):
            await note_refused(tx, each.id, "Missing Access (50001)")
        await note_sent(tx, second.id, 1, 55, None)
        refused = await now_of(tx, first)
        assert (refused.state, refused.failure) == (FAILED, "Missing Access (50001)")
        assert await retry_failed(tx, call_id, LATER) == 1
        again = await now_of(tx, first)
        assert (again.state, again.due_at, again.first_due_at) == (DUE, LATER, LATER)
        assert again.attempts == 0
        assert (await now_of(tx, second)).state is DONE
        assert (await now_of(tx, elsewhere)).state is FAILED
        assert await retry_failed(tx, call_id, LATER) == 0


async def test_what_is_tried_again_is_to_be_the_latest_revision(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        only = await claimed(tx)
        await note_refused(tx, only.id, "50001")
        assert await revise(tx, call_id, NOW)
        assert await retry_failed(tx, call_id, LATER) == 1
        assert (await claimed(tx, LATER)).wanted == 2


async def test_what_may_have_arrived_before_a_refusal_is_still_looked_for(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        await claimed(tx)
        await resume(tx)
        await note_refused(tx, (await claimed(tx, LATER)).id, "50013")
        await retry_failed(tx, call_id, NOW + HOUR)
        assert approach(await claimed(tx, NOW + HOUR), NOW + HOUR) is Approach.SEARCH


async def test_a_copy_that_somebody_deleted_ends_there(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        await note_sent(tx, (await claimed(tx)).id, 1, 55, None)
        await supersede(tx, call_id, 2, NOW)
        only = await claimed(tx)
        await note_gone(tx, only.id)
        gone = await now_of(tx, only)
        assert (gone.state, gone.sent, gone.wanted, gone.failure) == (DONE, 2, 2, "gone")
        assert await next_due(tx) is None
        assert await resume(tx) == 0


async def test_a_doubt_can_begin_anew_and_end(database: Database) -> None:
    async with database.transaction() as tx:
        await published(tx, 1)
        only = await claimed(tx)
        await note_doubt(tx, only.id, LATER)
        assert (await now_of(tx, only)).doubtful_since == LATER
        await note_doubt(tx, only.id, None)
        assert (await now_of(tx, only)).doubtful_since is None


async def test_the_next_due_is_the_earliest_that_is_neither_on_its_way_nor_over(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        assert await next_due(tx) is None
        await published(tx, 1, NOW + HOUR)
        await published(tx, 1, NOW)
        assert await next_due(tx) == NOW
        first = await claimed(tx)
        assert await next_due(tx) == NOW + HOUR
        await put_off(tx, first.id, LATER, "429", doubtful_since=None)
        assert await next_due(tx) == LATER
        for each in await claim_due(tx, NOW + HOUR, 10):
            await note_sent(tx, each.id, 1, 55, None)
        assert await next_due(tx) is None


class Explaining(Transaction):
    """Notes how SQLite goes about each statement before it is run."""

    plans: list[str]

    async def all(self, sql: str, parameters: Parameters | None = None) -> list[Row]:
        await self._explain(sql, parameters)
        return await super().all(sql, parameters)

    async def execute(self, sql: str, parameters: Parameters | None = None) -> int:
        await self._explain(sql, parameters)
        return await super().execute(sql, parameters)

    async def _explain(self, sql: str, parameters: Parameters | None) -> None:
        steps = await super().all(f"explain query plan {sql}", parameters)
        self.plans += [step["detail"] for step in steps if "deliveries" in step["detail"]]


async def plans(tx: Transaction) -> list[list[str]]:
    """Give the plans of all that is asked for while nothing or little is due."""
    found: list[list[str]] = []
    explaining = Explaining(tx._connection)
    for act in (next_due(explaining), claim_due(explaining, LATER, 20), resume(explaining)):
        explaining.plans = steps = []
        await act
        found.append(steps)
    return found


async def test_what_is_due_is_found_quickly_beside_50_000_that_are_over(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        before = await plans(tx)
        await tx.execute(
            """
            with recursive numbers (number) as
              (select 2 union all select number + 1 from numbers where number < 50001)
            insert into deliveries (announcement_id, feed_id, server_id, channel_id, wanted, sent,
                                    state, message_id, due_at, first_due_at)
            select :id, number, number, number, 1, 1, 'done', number, 0, 0 from numbers
            """,
            {"id": call_id},
        )
        assert await plans(tx) == before
        await tx.execute("analyze")
        following, claiming, resuming = await plans(tx)
    assert following == ["SEARCH deliveries USING INDEX next_due_delivery"]
    assert all("due_deliveries" in step or "PRIMARY KEY" in step for step in claiming)
    assert all("sending_deliveries" in step for step in resuming)
    assert claiming
    assert resuming


async def test_deliveries_go_with_their_announcement(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 2)
        first, _ = await deliveries_of(tx, call_id)
        await want_crosspost(tx, first.id, NOW)
        assert not await delete_draft(tx, call_id)
        await tx.execute("delete from announcements where id = :id", {"id": call_id})
        assert await deliveries_of(tx, call_id) == []
        assert await delivery(tx, first.id) is None
        assert await next_crosspost(tx) is None


async def test_a_copy_is_passed_on_once_the_longest_waiting_first(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 3)
        first, second, third = [each.id for each in await deliveries_of(tx, call_id)]
        assert await next_crosspost(tx) is None
        for each, at in ((first, LATER), (second, NOW), (third, NOW + HOUR), (second, LATER)):
            await want_crosspost(tx, each, at)
        assert await next_crosspost(tx) == NOW
        assert await passed_on(tx, LATER) == [second, first]
        assert [each.id for each in await due_crossposts(tx, LATER, 1)] == [second]
        await put_off_crosspost(tx, second, NOW + HOUR)
        await end_crosspost(tx, first)
        assert await passed_on(tx, LATER) == []
        assert await next_crosspost(tx) == NOW + HOUR
        assert sorted(await passed_on(tx, NOW + HOUR)) == [second, third]


async def passed_on(tx: Transaction, now: datetime) -> list[DeliveryId]:
    return [each.id for each in await due_crossposts(tx, now, 10)]


async def test_a_copy_whose_edit_was_refused_is_tried_again_with_the_next_revision(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 2)
        first, second = await claim_due(tx, NOW, 2)
        await note_sent(tx, first.id, 1, 55, None)
        await note_refused(tx, second.id, "50013")
        await supersede(tx, call_id, 2, NOW)
        await note_refused(tx, (await claimed(tx)).id, "50013")
        await supersede(tx, call_id, 3, LATER)
        assert (await now_of(tx, first)).state is DUE
        assert (await now_of(tx, second)).state is FAILED
