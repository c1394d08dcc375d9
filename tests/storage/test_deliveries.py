import asyncio
from collections import Counter
from datetime import timedelta

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.deliveries import Approach, DeliveryState, approach
from bot.storage.database import Database
from bot.storage.deliveries import (
    FIRST,
    claim_due,
    deliveries_of,
    enqueue,
    note_refused,
    note_sent,
    put_off,
    resume,
    supersede,
)
from bot.storage.publishing import close, revise
from tests.storage.outbox import NOW, claimed, draft, feeds, now_of, published

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
LATER = NOW + MINUTE
DUE, SENDING, DONE, FAILED = DeliveryState


async def test_an_announcement_is_due_once_in_each_feed(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        await enqueue(tx, call_id, feeds(3), 1, NOW)
        await enqueue(tx, call_id, feeds(4), 2, LATER)
        found = await deliveries_of(tx, call_id)
    assert [each.feed_id for each in found] == [1, 2, 3, 4]
    assert [each.wanted for each in found] == [1, 1, 1, 2]
    first = found[0]
    assert (first.server_id, first.channel_id, first.sent) == (10, 100, 0)
    assert (first.state, first.due_at, first.first_due_at) == (DUE, NOW, NOW)
    assert approach(first, NOW) is Approach.SEND


async def test_a_small_announcement_does_not_wait_for_a_huge_one(database: Database) -> None:
    async with database.transaction() as tx:
        huge = await published(tx, 300)
        small = await published(tx, 3, LATER)
        counts = Counter(each.announcement_id for each in await claim_due(tx, LATER, 20))
    assert counts[small] == 3
    assert 10 <= counts[huge] <= 17


async def test_what_small_ones_leave_goes_to_those_who_wait_behind_them(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        small = await published(tx, 2)
        huge = await published(tx, 300, LATER)
        counts = Counter(each.announcement_id for each in await claim_due(tx, LATER, 20))
    assert counts == {small: 2, huge: 18}


async def test_no_more_is_claimed_than_asked_for_however_many_announcements_wait(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        calls = [await published(tx, 2, NOW + each * SECOND) for each in range(7)]
        counts = Counter(each.announcement_id for each in await claim_due(tx, LATER, 5))
    assert counts == dict.fromkeys(calls[:5], 1)


async def test_a_small_announcement_does_not_wait_for_thirty_huge_ones(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for _ in range(30):
            await published(tx, 100)
        small = await published(tx, 3, LATER)
        counts, last = Counter[AnnouncementId](), FIRST
        for _ in range(4):
            claimed = await claim_due(tx, LATER, 20, last)
            assert len(claimed) == 20
            counts.update(each.announcement_id for each in claimed)
            last = claimed[-1].announcement_id
    assert counts[small] == 2
    assert {counts[AnnouncementId(each)] for each in range(1, 31)} == {2, 3}


async def test_the_turns_go_on_past_those_that_are_over_or_put_off(database: Database) -> None:
    async with database.transaction() as tx:
        first, second, third, fourth = [await published(tx, 4) for _ in range(4)]
        await supersede(tx, second, 2, LATER + MINUTE)
        for after, turn in ((FIRST, first), (first, third), (third, fourth), (fourth, first)):
            (only,) = await claim_due(tx, LATER, 1, after)
            assert only.announcement_id == turn
        await tx.execute("delete from announcements where id = :id", {"id": third})
        (only,) = await claim_due(tx, LATER, 1, third)
        assert only.announcement_id == fourth


async def test_only_what_is_due_is_claimed_the_longest_waiting_first(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        await enqueue(tx, call_id, feeds(1), 1, LATER)
        await enqueue(tx, call_id, feeds(1, first=2), 1, NOW)
        assert await claim_due(tx, NOW - SECOND, 10) == []
        assert [each.feed_id for each in await claim_due(tx, LATER, 1)] == [2]
        only = await claimed(tx, LATER)
        assert (only.feed_id, only.state, only.claimed_at) == (1, SENDING, LATER)
        assert await claim_due(tx, LATER, 10) == []


async def test_no_row_is_handed_out_twice_even_to_two_at_once(database: Database) -> None:
    async def claim_all(source: Database) -> list[int]:
        found: list[int] = []
        while True:
            async with source.transaction() as tx:
                batch = await claim_due(tx, NOW, 7)
            if not batch:
                return found
            found += [each.id for each in batch]

    async with database.transaction() as tx:
        calls = [await published(tx, 40), await published(tx, 3)]
        wanted = [each.id for call_id in calls for each in await deliveries_of(tx, call_id)]
    other = await Database.open(database.path)
    shares = await asyncio.gather(claim_all(database), claim_all(database), claim_all(other))
    await other.close()
    assert sorted(each for share in shares for each in share) == sorted(wanted)


async def test_who_has_not_got_a_revision_gets_the_later_one_alone(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        await revise(tx, call_id, LATER)
        await revise(tx, call_id, LATER)
        only = await claimed(tx, LATER)
        assert (only.wanted, only.sent) == (3, 0)
        await note_sent(tx, only.id, 3, 55, None)
        assert (await now_of(tx, only)).state is DONE
        assert await claim_due(tx, LATER, 10) == []


async def test_a_revision_that_comes_while_one_is_sent_is_due_right_after(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        only = await claimed(tx)
        await revise(tx, call_id, LATER)
        assert await claim_due(tx, LATER, 10) == []
        assert ((await now_of(tx, only)).state, (await now_of(tx, only)).wanted) == (SENDING, 2)
        await note_sent(tx, only.id, 1, 55, 66)
        again = await claimed(tx, LATER)
    assert (again.sent, again.wanted, again.message_id, again.thread_id) == (1, 2, 55, 66)
    assert approach(again, LATER) is Approach.EDIT


async def test_a_revision_of_what_stands_there_is_due_anew_as_an_edit(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        first = await claimed(tx)
        await put_off(tx, first.id, NOW, "500", doubtful_since=NOW)
        await note_sent(tx, (await claimed(tx)).id, 1, 55, None)
        done = await now_of(tx, first)
        assert (done.state, done.attempts, done.failure) == (DONE, 0, "")
        assert done.doubtful_since is None
        await revise(tx, call_id, LATER)
        assert await claim_due(tx, NOW, 10) == []
        again = await claimed(tx, LATER)
    assert (again.first_due_at, again.sent, again.wanted) == (LATER, 1, 2)
    assert approach(again, LATER) is Approach.EDIT


async def test_what_was_refused_is_not_tried_again_for_a_revision(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        only = await claimed(tx)
        await note_refused(tx, only.id, "Missing Permissions (50013)")
        await supersede(tx, call_id, 2, LATER)
        after = await now_of(tx, only)
        assert (after.state, after.failure) == (FAILED, "Missing Permissions (50013)")
        assert await claim_due(tx, LATER, 10) == []


async def test_a_revision_leaves_other_announcements_alone(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await published(tx, 2), await published(tx, 2)
        before = await deliveries_of(tx, other_id)
        assert await close(tx, call_id, Closing.COMPLETE, LATER)
        assert await deliveries_of(tx, other_id) == before


async def test_a_revision_ends_the_waiting_of_what_was_put_off(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        only = await claimed(tx)
        await put_off(tx, only.id, NOW + 60 * MINUTE, "503", doubtful_since=NOW)
        await revise(tx, call_id, LATER)
        again = await claimed(tx, LATER)
    assert (again.attempts, again.wanted, again.doubtful_since) == (0, 2, NOW)


async def test_an_older_revision_never_counts_as_a_later_one(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 1)
        await revise(tx, call_id, NOW)
        only = await claimed(tx)
        await note_sent(tx, only.id, 2, 55, None)
        await note_sent(tx, only.id, 0, 55, None)
        after = await now_of(tx, only)
    assert (after.sent, after.state) == (2, DUE)


async def test_what_may_have_arrived_before_a_crash_is_doubtful_and_due(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await published(tx, 2)
        await claim_due(tx, NOW, 1)
    async with database.transaction() as tx:
        assert await resume(tx) == 1
        first, second = await claim_due(tx, LATER, 10)
    assert (first.doubtful_since, second.doubtful_since) == (NOW, None)
    assert approach(first, NOW) is Approach.SEND
    assert approach(first, NOW + 60 * MINUTE) is Approach.SEARCH


async def test_a_second_crash_keeps_the_first_doubt(database: Database) -> None:
    async with database.transaction() as tx:
        await published(tx, 1)
        only = await claimed(tx)
        await resume(tx)
        await claimed(tx, LATER)
        await resume(tx)
        assert (await now_of(tx, only)).doubtful_since == NOW


async def test_what_has_a_message_is_edited_again_after_a_crash(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await published(tx, 2)
        for each in await claim_due(tx, NOW, 10):
            await note_sent(tx, each.id, 1, 55, None)
        assert await resume(tx) == 0
        await revise(tx, call_id, NOW)
        await claim_due(tx, NOW, 1)
        assert await resume(tx) == 1
        assert {each.state for each in await deliveries_of(tx, call_id)} == {DUE}
        for each in await claim_due(tx, LATER, 10):
            assert (each.doubtful_since, each.message_id) == (None, 55)


async def test_what_is_put_off_is_due_then_and_keeps_the_doubt_it_is_given(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await published(tx, 1)
        only = await claimed(tx)
        await put_off(tx, only.id, LATER, "503", doubtful_since=NOW)
        assert await claim_due(tx, LATER - SECOND, 10) == []
        again = await claimed(tx, LATER)
        assert (again.attempts, again.failure, again.doubtful_since) == (1, "503", NOW)
        await put_off(tx, only.id, LATER, "429", doubtful_since=again.doubtful_since)
        last = await now_of(tx, only)
    assert (last.attempts, last.failure, last.doubtful_since) == (2, "429", NOW)
    assert (last.state, last.first_due_at, last.due_at) == (DUE, NOW, LATER)
