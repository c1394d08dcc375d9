from datetime import timedelta

from bot.domain.deliveries import Delivery, DeliveryState
from bot.storage.database import Database
from bot.storage.deliveries import (
    claim_due,
    deliveries_of,
    note_gone,
    note_refused,
    note_sent,
    put_off,
    retry_failed,
)
from bot.storage.progress import Progress, progress
from bot.storage.publishing import revise
from tests.storage.outbox import NOW, claimed, draft, published

LATER = NOW + timedelta(minutes=1)


async def test_what_is_sent_waits_and_failed_is_counted_of_one_announcement(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await published(tx, 7), await published(tx, 4)
        first, second, third, fourth, fifth, *_ = await deliveries_of(tx, call_id)
        assert await progress(tx, call_id, failures=8) == Progress(0, 7, 0)
        await claim_due(tx, NOW, 9)
        await note_sent(tx, first.id, 1, 55, None)
        await note_sent(tx, second.id, 1, 56, None)
        await put_off(tx, third.id, LATER, "503", doubtful_since=None)
        await note_refused(tx, fourth.id, "50001")
        await note_gone(tx, fifth.id)
        for each in await deliveries_of(tx, other_id):
            await note_refused(tx, each.id, "50013")
        stands = await progress(tx, call_id, failures=8)
    assert (stands.sent, stands.waiting, stands.failed) == (2, 3, 1)
    assert [(each.id, each.failure) for each in stands.failures] == [(fourth.id, "50001")]


async def test_what_is_brought_up_to_date_counts_as_sent_and_as_waiting_or_failed(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        await note_sent(tx, (await claimed(tx)).id, 1, 55, None)
        await revise(tx, call_id, LATER)
        assert await progress(tx, call_id, failures=8) == Progress(1, 1, 0)
        only = await claimed(tx, LATER)
        assert await progress(tx, call_id, failures=8) == Progress(1, 1, 0)
        await note_refused(tx, only.id, "50013")
        stands = await progress(tx, call_id, failures=8)
    assert (stands.sent, stands.waiting, stands.failed) == (1, 0, 1)


async def test_the_first_failures_are_listed_and_all_are_counted(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 5)
        every = await deliveries_of(tx, call_id)
        for each in reversed(every):
            await note_refused(tx, each.id, "50001")
        stands = await progress(tx, call_id, failures=3)
        assert stands.failed == 5
        assert [each.id for each in stands.failures] == [each.id for each in every[:3]]
        assert all(isinstance(each, Delivery) for each in stands.failures)
        assert {each.state for each in stands.failures} == {DeliveryState.FAILED}
        await retry_failed(tx, call_id, LATER)
        assert await progress(tx, call_id, failures=3) == Progress(0, 5, 0)


async def test_a_draft_has_come_nowhere(database: Database) -> None:
    async with database.transaction() as tx:
        assert await progress(tx, await draft(tx), failures=8) == Progress(0, 0, 0)
