from bot.domain.announcements import Closing, Pays
from bot.storage.announcements import save_facts
from bot.storage.database import Database
from bot.storage.publishing import close, revise
from bot.storage.saves import Save, note_reminded, save, saves_of_open, unsave
from tests.storage.answering import (
    ANNA,
    BOB,
    CARLA,
    DAY,
    EN,
    FR,
    NOW,
    opened,
)


async def test_a_call_is_saved_once_and_forgotten_once(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx, NOW + DAY)
        wanted = Save(call_id, ANNA, EN, "Europe/Brussels")
        assert await save(tx, wanted)
        assert not await save(tx, Save(call_id, ANNA, FR, "UTC"))
        assert await saves_of_open(tx) == [(wanted, NOW + DAY)]
        assert not await unsave(tx, call_id, BOB)
        assert await unsave(tx, call_id, ANNA)
        assert not await unsave(tx, call_id, ANNA)
        assert await saves_of_open(tx) == []


async def test_only_open_calls_with_a_deadline_are_reminded_of(database: Database) -> None:
    async with database.transaction() as tx:
        soon, without, over = await opened(tx, NOW + DAY), await opened(tx), await opened(tx, NOW)
        for each in (soon, without, over):
            assert await save(tx, Save(each, ANNA, EN, "UTC"))
        assert await close(tx, over, Closing.DEADLINE, NOW)
        assert [each.announcement_id for each, _ in await saves_of_open(tx)] == [soon]
        await save_facts(tx, soon, link="", deadline=NOW + 2 * DAY, pays=Pays.OPEN)
        assert await revise(tx, soon, NOW)
        assert [deadline for _, deadline in await saves_of_open(tx)] == [NOW + 2 * DAY]


async def test_each_reminder_is_noted_once_and_none_after_a_nearer_one(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx, NOW + DAY)
        for user_id in (ANNA, BOB):
            assert await save(tx, Save(call_id, user_id, EN, "UTC"))
        noted = [await note_reminded(tx, call_id, ANNA, days) for days in (14, 14, 7, 14, 1, 7, 1)]
        assert noted == [True, False, True, False, True, False, False]
        assert {each.user_id: each.reminded for each, _ in await saves_of_open(tx)} == {
            ANNA: 1,
            BOB: None,
        }
        assert not await note_reminded(tx, call_id, CARLA, 14)
