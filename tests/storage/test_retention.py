from datetime import UTC, datetime, timedelta

from bot.domain.audit import KEPT_FOR, Deed, Entry
from bot.domain.cities import CityId
from bot.domain.coordinators import HANDOVER_LASTS
from bot.domain.fields import Field
from bot.storage.audit import note, trail
from bot.storage.coordinators import handover, name_field_coordinator, offer_handover
from bot.storage.database import Database
from bot.storage.retention import drop_what_is_old
from bot.storage.waiting_imports import KEPT_FOR as IMPORT_KEPT_FOR
from bot.storage.waiting_imports import drop_waiting, put_aside

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SECOND, NAMUR = timedelta(seconds=1), CityId("namur")


async def test_what_is_old_goes_and_not_a_second_sooner(database: Database) -> None:
    async with database.transaction() as tx:
        await note(tx, Entry(Deed.BLOCKED, NOW))
        offer = await offer_handover(tx, NAMUR, 1, giver_id=2, taker_id=3, stays=True, at=NOW)
        table = await put_aside(tx, "id", "1 new", 4, NOW)
        await name_field_coordinator(tx, Field.MUSIC, 5, NOW + SECOND, NOW)
    for kept, dropped in (
        (SECOND, 0),
        (IMPORT_KEPT_FOR, 1),  # the term was over long before
        (IMPORT_KEPT_FOR + SECOND, 1),
        (HANDOVER_LASTS + SECOND, 1),
        (KEPT_FOR, 0),
        (KEPT_FOR + SECOND, 1),
    ):
        async with database.transaction() as tx:
            assert await drop_what_is_old(tx, NOW + kept) == dropped, kept
    async with database.transaction() as tx:
        assert await trail(tx, None, limit=9) == []
        assert await handover(tx, offer) is None
        assert not await drop_waiting(tx, table)
