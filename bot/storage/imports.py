"""Taking a table of cities over into the database, without touching what coordinators wrote."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from bot.domain.cities import FieldTenure
from bot.domain.city_table import TableRow
from bot.domain.cohorts import CityChange, Difference, compare
from bot.storage.cities import (
    all_cities,
    mark_gone,
    past_fields,
    remember_field,
    save_cities,
    save_spellings,
)
from bot.storage.database import Database, Reader, Transaction
from bot.storage.shipped import Shipped


class Source(StrEnum):
    """Who brought a table of cities."""

    SHIPPED = "shipped"
    OPERATOR = "operator"


async def take_over(
    database: Database, rows: Sequence[TableRow], now: datetime, *, dry_run: bool = False
) -> Difference:
    """Make the directory equal to a table, and say what that changed (or would change)."""
    wanted = [row.city for row in rows]
    if dry_run:
        async with database.reading() as reader:
            return compare(await all_cities(reader), wanted)
    async with database.transaction() as tx:
        difference = compare(await all_cities(tx), wanted)
        await _apply(tx, difference, now)
        await mark_gone(tx, difference.gone, now)
        for row in rows:
            await save_spellings(tx, row.city.id, row.spellings)
        digest = hashlib.sha256(repr(sorted(wanted, key=lambda city: city.id)).encode())
        await _remember(tx, digest.hexdigest(), Source.OPERATOR, now)
        return difference


async def bring_in_shipped(database: Database, shipped: Shipped, now: datetime) -> Difference:
    """Take over the shipped cities once for each edition of them.

    Cities that only an operator's table knows stay: a release may be older than their import.
    """
    digest = shipped.edition()
    async with database.reading() as reader:
        if await _is_known(reader, digest):
            return Difference((), (), ())
    rows = shipped.cities()
    async with database.transaction() as tx:
        found = compare(await all_cities(tx), [row.city for row in rows])
        difference = Difference(found.new, found.changed, ())
        await _apply(tx, difference, now)
        for city_id, tenure in shipped.past_fields():
            await remember_field(tx, city_id, tenure)
        await _remember(tx, digest, Source.SHIPPED, now)
        return difference


async def _apply(tx: Transaction, difference: Difference, now: datetime) -> None:
    for change in difference.changed:
        if change.before.field != change.after.field:
            await _keep_past_field(tx, change, now.year)
    await save_cities(tx, difference.new)
    await save_cities(tx, [change.after for change in difference.changed])


async def _keep_past_field(tx: Transaction, change: CityChange, year: int) -> None:
    earlier = await past_fields(tx, change.before.id)
    since = (earlier[-1].until if earlier else None) or change.before.year
    await remember_field(tx, change.before.id, FieldTenure(change.before.field, since, year))


async def _is_known(reader: Reader, digest: str) -> bool:
    return (
        await reader.one("select 1 from city_imports where digest = :digest", {"digest": digest})
    ) is not None


async def _remember(tx: Transaction, digest: str, source: Source, now: datetime) -> None:
    await tx.execute(
        """
        insert into city_imports (digest, source, imported_at)
        values (:digest, :source, :imported_at)
        on conflict (digest) do update set imported_at = excluded.imported_at
        """,
        {"digest": digest, "source": source, "imported_at": int(now.timestamp())},
    )
