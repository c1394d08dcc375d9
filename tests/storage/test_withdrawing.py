from datetime import timedelta

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.deliveries import Approach, Delivery, DeliveryState, approach
from bot.storage.crossposts import due_crossposts, next_crosspost, want_crosspost
from bot.storage.database import Database, Transaction
from bot.storage.deliveries import (
    claim_due,
    deliveries_of,
    note_gone,
    note_refused,
    note_sent,
    put_off,
    resume,
    retry_failed,
)
from bot.storage.pictures import add_picture, pictures_of
from bot.storage.progress import Progress, progress
from bot.storage.publishing import close
from bot.storage.queue import queue
from tests.storage.outbox import NOW, now_of, published

LATER = NOW + timedelta(minutes=1)
DUE, SENDING, DONE, FAILED = DeliveryState


async def withdrawn(tx: Transaction, call_id: AnnouncementId) -> None:
    assert await close(tx, call_id, Closing.WITHDRAWN, LATER)


async def test_what_is_withdrawn_on_its_way_ends_where_nothing_stands(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await published(tx, 3), await published(tx, 1)
        waiting, put_back, refused = await deliveries_of(tx, call_id)
        await put_off(tx, put_back.id, LATER, "429", doubtful_since=None)
        await note_refused(tx, refused.id, "50013")
        await withdrawn(tx, call_id)
        for each in (waiting, put_back, refused):
            after = await now_of(tx, each)
            assert (after.state, after.sent, after.failure) == (DONE, after.wanted, "withdrawn")
            assert after.message_id is None
        assert await progress(tx, call_id, failures=8) == Progress(0, 0, 0)
        assert (await queue(tx)).waiting == 1
        assert [each.announcement_id for each in await claim_due(tx, LATER, 9)] == [other_id]


async def test_what_stands_or_may_stand_somewhere_is_due(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 4)
        standing, doubtful, refused, sending = await deliveries_of(tx, call_id)
        await note_sent(tx, standing.id, 1, 55, None)
        await put_off(tx, doubtful.id, LATER, "503", doubtful_since=NOW)
        await put_off(tx, refused.id, LATER, "503", doubtful_since=NOW)
        await note_refused(tx, refused.id, "50013")
        assert [each.id for each in await claim_due(tx, NOW, 9)] == [sending.id]
        await withdrawn(tx, call_id)
        states = [(each.state, each.sent) for each in await deliveries_of(tx, call_id)]
        assert states == [(DUE, 1), (DUE, 0), (DUE, 0), (SENDING, 0)]
        await note_sent(tx, sending.id, 1, 56, None)
        assert await ways(tx) == {
            standing.id: Approach.EDIT,
            doubtful.id: Approach.SEARCH,
            refused.id: Approach.SEARCH,
            sending.id: Approach.EDIT,
        }


async def ways(tx: Transaction) -> dict[int, Approach]:
    due: list[Delivery] = await claim_due(tx, LATER, 9)
    return {each.id: approach(each, NOW, is_withdrawn=True) for each in due}


async def test_what_did_not_arrive_after_all_is_not_sent(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 2)
        limited, killed = await claim_due(tx, NOW, 9)
        await withdrawn(tx, call_id)
        await put_off(tx, limited.id, LATER, "429", doubtful_since=None)
        await resume(tx)
        assert await ways(tx) == {limited.id: Approach.END, killed.id: Approach.SEARCH}
        await note_gone(tx, limited.id, "withdrawn")
        assert (await now_of(tx, limited)).state is DONE


async def test_what_is_closed_otherwise_is_still_brought(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 2)
        assert await close(tx, call_id, Closing.COMPLETE, LATER)
        assert len(await claim_due(tx, LATER, 9)) == 2


async def test_what_was_refused_is_not_tried_again_once_it_is_closed(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        (only,) = await claim_due(tx, NOW, 9)
        await note_refused(tx, only.id, "50013")
        assert await close(tx, call_id, Closing.DEADLINE, LATER)
        assert await retry_failed(tx, call_id, LATER) == 0
        assert (await now_of(tx, only)).state is FAILED


async def test_followers_are_not_passed_on_what_was_withdrawn(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await published(tx, 2), await published(tx, 1)
        first, second = await deliveries_of(tx, call_id)
        (elsewhere,) = await deliveries_of(tx, other_id)
        for each in (first, elsewhere):
            await note_sent(tx, each.id, 1, 55, None)
            await want_crosspost(tx, each.id, NOW)
        await withdrawn(tx, call_id)
        assert [each.id for each in await due_crossposts(tx, NOW, 9)] == [elsewhere.id]
        await want_crosspost(tx, second.id, NOW)
        assert [each.id for each in await due_crossposts(tx, NOW, 9)] == [elsewhere.id]
        assert await close(tx, other_id, Closing.COMPLETE, LATER)
        assert await next_crosspost(tx) == NOW


async def test_pictures_go_with_what_is_withdrawn_alone(database: Database) -> None:
    async with database.transaction() as tx:
        withdrawn_id, other_id = await published(tx, 0), await published(tx, 0)
        for each in (withdrawn_id, other_id):
            await add_picture(tx, each, "A wall", b"webp")
        await withdrawn(tx, withdrawn_id)
        assert await close(tx, other_id, Closing.COMPLETE, LATER)
        assert await pictures_of(tx, withdrawn_id) == []
        assert len(await pictures_of(tx, other_id)) == 1
