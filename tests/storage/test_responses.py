import asyncio

import pytest

from bot.domain.announcements import AnnouncementId
from bot.domain.interests import WAITING, InterestState
from bot.storage.database import Database, Transaction
from bot.storage.interests import (
    count_interests,
    decline_rest,
    interest,
    interests_in,
    untold,
)
from tests.storage.answering import (
    ACCEPTED,
    ANNA,
    BOB,
    CARLA,
    DAY,
    DECLINED,
    LATER,
    NOW,
    PATHS,
    SENT,
    SHORTLISTED,
    WITHDRAWN,
    answered,
    ids,
    moved,
    opened,
)

STANDING = (SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN, SHORTLISTED, SENT, SENT)


async def listed(
    tx: Transaction, call_id: AnnouncementId, *, limit: int = 9, skipped: int = 0
) -> list[int]:
    found = await interests_in(tx, call_id, limit=limit, skipped=skipped)
    return [each.user_id for each in found]


async def test_those_still_to_be_answered_are_listed_first_and_the_withdrawn_never(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = [await answered(tx, call_id, user_id) for user_id in (1, 2, 3, 4, 5)]
        for each, to in zip(given, (DECLINED, SHORTLISTED, WITHDRAWN, ACCEPTED), strict=False):
            assert await moved(tx, each.id, to)
        assert await listed(tx, call_id) == [2, 5, 1, 4]
        assert await listed(tx, call_id, limit=2) == [2, 5]
        assert await listed(tx, call_id, limit=2, skipped=1) == [5, 1]
        assert await listed(tx, call_id, skipped=4) == []


async def test_answers_are_counted_by_state_as_far_as_one_was_shown_them(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await opened(tx), await opened(tx)
        assert await count_interests(tx, call_id) == ({}, 0)
        given = [await answered(tx, call_id, user_id) for user_id in (1, 2, 3, 4, 5)]
        await answered(tx, other_id, 1)
        for each, to in zip(given, (DECLINED, SHORTLISTED, WITHDRAWN), strict=False):
            assert await moved(tx, each.id, to)
        everything = {DECLINED: 1, SHORTLISTED: 1, SENT: 2}
        assert await count_interests(tx, call_id) == (everything, given[-1].id)
        seen = await count_interests(tx, call_id, given[3].id)
        assert seen == ({**everything, SENT: 1}, given[3].id)


@pytest.mark.parametrize("state", sorted(WAITING))
async def test_the_rest_is_declined_once_and_nobody_who_answered_later(
    database: Database, state: InterestState
) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await opened(tx), await opened(tx)
        given = [await answered(tx, call_id, user_id) for user_id in range(1, 8)]
        elsewhere = await answered(tx, other_id, 1)
        for each, to in zip(given, STANDING, strict=True):
            assert to is SENT or await moved(tx, each.id, to)
        rest = [each.id for each, now in zip(given, STANDING, strict=True) if now is state]
        up_to = rest[0]
        assert await decline_rest(tx, call_id, state, up_to, CARLA, NOW + DAY) == 1
        assert await decline_rest(tx, call_id, state, up_to, ANNA, NOW) == 0
        states = [await interest(tx, each.id) for each in (*given, elsewhere)]
        assert [each.state for each in states if each] == [
            *(
                DECLINED if each.id == up_to else now
                for each, now in zip(given, STANDING, strict=True)
            ),
            SENT,
        ]
        declined = await interest(tx, up_to)
        assert declined is not None
        assert (declined.decided_by, declined.decided_at) == (CARLA, NOW + DAY)
        assert up_to in ids(await untold(tx, 10))


@pytest.mark.parametrize("state", [state for state in InterestState if state not in WAITING])
async def test_nobody_who_does_not_wait_is_among_the_rest(
    database: Database, state: InterestState
) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = await answered(tx, call_id, ANNA)
        for step in PATHS[state]:
            assert await moved(tx, given.id, step)
        before = await interest(tx, given.id)
        assert await decline_rest(tx, call_id, state, given.id, CARLA, NOW + DAY) == 0
        assert await interest(tx, given.id) == before


async def test_two_who_decline_the_rest_at_once_decline_everybody_once(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = [await answered(tx, call_id, user_id) for user_id in (1, 2, 3)]

    async def press(by: int) -> int:
        async with database.transaction() as tx:
            return await decline_rest(tx, call_id, SENT, given[-1].id, by, LATER)

    assert sorted(await asyncio.gather(press(ANNA), press(BOB))) == [0, 3]
