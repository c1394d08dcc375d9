"""Taking a table of cities over into the database, without touching what coordinators wrote."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.domain.cities import City, FieldTenure
from bot.domain.city_table import TableRow
from bot.domain.cohorts import Difference, compare, compare_spellings
from bot.domain.fields import Field
from bot.storage.cities import (
    all_cities,
    drop_spellings,
    forget_field,
    former_cities,
    imported_spellings,
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
    if dry_run:
        async with database.reading() as reader:
            return await _difference(reader, rows)
    async with database.transaction() as tx:
        return await take_over_in(tx, rows, now)


async def take_over_in(tx: Transaction, rows: Sequence[TableRow], now: datetime) -> Difference:
    """Make the directory equal to a table within a larger change, and say what that changed."""
    difference = await _difference(tx, rows)
    await _apply(tx, difference, now)
    await mark_gone(tx, difference.gone, now)
    for change in difference.spellings:
        await drop_spellings(tx, change.city_id, change.removed)
        await save_spellings(tx, change.city_id, change.added)
    wanted = [row.city for row in rows]
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
    rows, past = shipped.cities(), shipped.past_fields()
    async with database.transaction() as tx:
        found = compare(await all_cities(tx), [row.city for row in rows])
        difference = Difference(found.new, found.changed, ())
        await _apply(tx, difference, now)
        for city_id, tenure in past:
            await remember_field(tx, city_id, tenure)
        await _remember(tx, digest, Source.SHIPPED, now)
        return difference


async def _difference(reader: Reader, rows: Sequence[TableRow]) -> Difference:
    difference = compare(await all_cities(reader), [row.city for row in rows])
    return replace(difference, spellings=compare_spellings(await imported_spellings(reader), rows))


async def _apply(tx: Transaction, difference: Difference, now: datetime) -> None:
    for change in difference.changed:
        await _keep_past_field(tx, change.before, change.after.field, now.year)
    former = await former_cities(tx)
    for city in difference.new:
        if city.id in former:
            before, left = former[city.id]
            await _keep_past_field(tx, before, city.field, left)
    await save_cities(tx, difference.new)
    await save_cities(tx, [change.after for change in difference.changed])


async def _keep_past_field(tx: Transaction, before: City, field: Field, year: int) -> None:
    """Keep the field that a city held until this year, where it takes another and held it long."""
    if before.field == field:
        return
    earlier = await past_fields(tx, before.id)
    last = earlier[-1] if earlier else None
    since = (last.until if last else None) or before.year
    if since < year:
        await remember_field(tx, before.id, FieldTenure(before.field, since, year))
    elif last is not None and last.field == field:
        # a change taken back within its year was a mistake: the former field never ended
        await forget_field(tx, before.id, last)


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
