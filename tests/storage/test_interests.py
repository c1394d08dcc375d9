import asyncio
from itertools import product

import pytest

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.interests import KEPT_FOR, NEXT, WAITING, Interest, InterestId, InterestState
from bot.storage.database import Database
from bot.storage.interests import (
    expire_waiting,
    interest,
    interest_of,
    interests_in,
    move_interest,
    note_told,
    send_interest,
    untold,
)
from bot.storage.publishing import close
from bot.storage.retention import drop_what_is_old
from tests.storage.answering import (
    ACCEPTED,
    ANNA,
    BOB,
    CARLA,
    DAKAR,
    DAY,
    DECLINED,
    EN,
    EXPIRED,
    FR,
    LATER,
    NOW,
    PATHS,
    SECOND,
    SENT,
    SHORTLISTED,
    WITHDRAWN,
    answer,
    answered,
    draft,
    ids,
    moved,
    opened,
)


async def test_an_answer_is_kept_as_it_was_given(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = await answered(tx, call_id, ANNA)
        assert given == Interest(
            *(given.id, call_id, ANNA, EN, "We would", "a@example.org", NOW), city_id=DAKAR
        )
        assert await interest(tx, given.id) == given
        assert await interest_of(tx, call_id, ANNA) == given
        assert await interest_of(tx, call_id, BOB) is None
        assert await interest(tx, InterestId(given.id + 1)) is None


@pytest.mark.parametrize(("start", "to"), [*product(InterestState, InterestState)])
async def test_an_answer_moves_as_is_allowed_and_never_else(
    database: Database, start: InterestState, to: InterestState
) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given, other = await answered(tx, call_id, ANNA), await answered(tx, call_id, BOB)
        for step in PATHS[start]:
            assert await moved(tx, given.id, step)
        before = await interest(tx, given.id)
        assert before is not None and before.state is start
        assert await move_interest(tx, given.id, to, CARLA, NOW + DAY) is (to in NEXT[start])
        after = await interest(tx, given.id)
        assert after is not None
        if to in NEXT[start]:
            assert (after.state, after.decided_by, after.decided_at) == (to, CARLA, NOW + DAY)
        else:
            assert after == before
        assert await interest(tx, other.id) == other


def test_only_who_waits_moves_on() -> None:
    assert {state for state, following in NEXT.items() if following} == WAITING
    assert set(NEXT) == set(InterestState)


async def test_one_person_answers_a_call_once_even_from_two_devices(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await opened(tx), await opened(tx)

    async def press(user_id: int, call_id: AnnouncementId) -> bool:
        async with database.transaction() as tx:
            return await answer(tx, call_id, user_id) is not None

    pressed = [press(ANNA, call_id), press(ANNA, call_id), press(BOB, call_id)]
    given = await asyncio.gather(*pressed, press(ANNA, other_id))
    assert sorted(given[:2]) == [False, True]
    assert given[2:] == [True, True]


async def test_two_who_decide_at_once_decide_once(database: Database) -> None:
    async with database.transaction() as tx:
        given = await answered(tx, await opened(tx), ANNA)

    async def press(to: InterestState) -> bool:
        async with database.transaction() as tx:
            return await moved(tx, given.id, to)

    done = await asyncio.gather(press(ACCEPTED), press(DECLINED), press(WITHDRAWN))
    assert sorted(done) == [False, False, True]


@pytest.mark.parametrize("state", [state for state in InterestState if state is not WITHDRAWN])
async def test_who_has_an_answer_does_not_give_another(
    database: Database, state: InterestState
) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = await answered(tx, call_id, ANNA)
        for step in PATHS[state]:
            assert await moved(tx, given.id, step)
        before = await interest(tx, given.id)
        assert await answer(tx, call_id, ANNA, LATER) is None
        assert await interest(tx, given.id) == before


async def test_who_withdrew_gives_another_answer_that_nobody_has_seen(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given, other = await answered(tx, call_id, ANNA), await answered(tx, call_id, BOB)
        await note_told(tx, given.id)
        assert await moved(tx, given.id, WITHDRAWN)
        again = await send_interest(
            *(tx, call_id, ANNA), language=FR, city_id=None, message="Oui", contact="b", at=LATER
        )
        latest = InterestId(other.id + 1)
        assert again == Interest(latest, call_id, ANNA, FR, "Oui", "b", LATER)
        assert await interest(tx, given.id) is None
        assert not await moved(tx, given.id, DECLINED)
        assert await moved(tx, latest, DECLINED)
        assert ids(await untold(tx, 10)) == [latest]


@pytest.mark.parametrize("closing", Closing)
async def test_a_call_that_is_not_open_takes_no_answers(
    database: Database, closing: Closing
) -> None:
    async with database.transaction() as tx:
        assert await answer(tx, await draft(tx), ANNA) is None
        assert await answer(tx, AnnouncementId(999), ANNA) is None
        call_id = await opened(tx)
        given = await answered(tx, call_id, BOB)
        assert await moved(tx, given.id, WITHDRAWN)
        assert await close(tx, call_id, closing, LATER)
        assert await answer(tx, call_id, ANNA) is None
        assert await answer(tx, call_id, BOB) is None
        assert not await moved(tx, given.id, SENT)
        kept = await interest(tx, given.id)
        assert kept is not None and kept.state is WITHDRAWN
        assert await interests_in(tx, call_id, limit=9) == []


async def test_those_who_still_wait_expire_once_when_a_call_closes(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await opened(tx), await opened(tx)
        given = [await answered(tx, call_id, user_id) for user_id in (1, 2, 3, 4, 5)]
        elsewhere = await answered(tx, other_id, 1)
        for each, to in zip(given, (SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN), strict=False):
            assert await moved(tx, each.id, to)
        assert await expire_waiting(tx, call_id, LATER) == 2
        states = [await interest(tx, each.id) for each in (*given, elsewhere)]
        assert [each.state for each in states if each] == [
            *(EXPIRED, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED, SENT)
        ]
        assert await expire_waiting(tx, call_id, LATER) == 0


async def test_everybody_is_told_once_what_was_decided(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx)
        given = [(await answered(tx, call_id, at)).id for at, _ in enumerate(InterestState, 1)]
        for each, state in zip(given, InterestState, strict=True):
            for step in PATHS[state]:
                assert await moved(tx, each, step)
        assert len(await untold(tx, 2)) == 2
        waiting = sorted(ids(await untold(tx, 10)))
        assert waiting == [given[list(InterestState).index(to)] for to in (ACCEPTED, DECLINED)] + [
            given[-1]
        ]
        await note_told(tx, waiting[0])
        assert sorted(ids(await untold(tx, 10))) == waiting[1:]


async def test_answers_are_dropped_180_days_after_their_call_closed(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, open_id = await opened(tx), await opened(tx)
        given, kept = await answered(tx, call_id, ANNA), await answered(tx, open_id, ANNA)
        assert await close(tx, call_id, Closing.COMPLETE, NOW)
        assert await drop_what_is_old(tx, NOW + KEPT_FOR) == 0
        assert await drop_what_is_old(tx, NOW + KEPT_FOR + SECOND) == 1
        assert await interest(tx, given.id) is None
        assert await interest(tx, kept.id) == kept
