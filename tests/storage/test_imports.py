from dataclasses import replace
from datetime import UTC, datetime

from bot.domain.cities import City, CityId, FieldTenure
from bot.domain.city_table import TableRow
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.domain.topics import Topic
from bot.storage.cities import all_cities, imported_spellings, past_fields
from bot.storage.city_notes import city_notes
from bot.storage.database import Database
from bot.storage.entries import save_entry
from bot.storage.imports import bring_in_shipped, take_over
from bot.storage.shipped import Shipped

NOW = datetime(2027, 11, 1, tzinfo=UTC)
NAMUR = CityId("namur")


async def rows_of(database: Database) -> list[TableRow]:
    async with database.reading() as reader:
        return [TableRow(city) for city in await all_cities(reader)]


async def city(database: Database, city_id: CityId) -> City:
    return next(row.city for row in await rows_of(database) if row.city.id == city_id)


def changed(rows: list[TableRow], **facts: object) -> list[TableRow]:
    return [
        replace(row, city=replace(row.city, **facts)) if row.city.id == NAMUR else row
        for row in rows
    ]


async def test_the_shipped_cities_are_brought_in_once(database: Database) -> None:
    assert len(await rows_of(database)) == 408
    assert not await bring_in_shipped(database, Shipped(), NOW)


async def test_a_city_that_changed_its_field_before_has_a_history(database: Database) -> None:
    async with database.reading() as reader:
        assert await past_fields(reader, CityId("lyon")) == [
            FieldTenure(Field.MEDIA_ARTS, 2008, 2023)
        ]


async def test_a_field_change_keeps_the_old_field(database: Database) -> None:
    rows = changed(await rows_of(database), field=Field.MUSIC)
    difference = await take_over(database, rows, NOW)
    assert [change.after.id for change in difference.changed] == [NAMUR]
    assert (await city(database, NAMUR)).field is Field.MUSIC
    async with database.reading() as reader:
        assert await past_fields(reader, NAMUR) == [FieldTenure(Field.MEDIA_ARTS, 2021, 2027)]
    rows = changed(rows, field=Field.FILM)
    await take_over(database, rows, NOW.replace(year=2031))
    async with database.reading() as reader:
        assert await past_fields(reader, NAMUR) == [
            FieldTenure(Field.MEDIA_ARTS, 2021, 2027),
            FieldTenure(Field.MUSIC, 2027, 2031),
        ]


async def test_a_dry_run_changes_nothing(database: Database) -> None:
    before = await rows_of(database)
    difference = await take_over(database, changed(before, name="Nameur"), NOW, dry_run=True)
    assert len(difference.changed) == 1
    assert await rows_of(database) == before


async def test_a_city_that_leaves_is_gone_from_the_directory_and_can_return(
    database: Database,
) -> None:
    rows = await rows_of(database)
    without = [row for row in rows if row.city.id != NAMUR]
    assert [each.id for each in (await take_over(database, without, NOW)).gone] == [NAMUR]
    assert len(await rows_of(database)) == 407
    assert [each.id for each in (await take_over(database, rows, NOW)).new] == [NAMUR]
    assert await rows_of(database) == rows


async def test_an_import_leaves_what_coordinators_wrote(database: Database) -> None:
    entry = CityEntry(NAMUR, NOW, "KIKK!", offers=frozenset({Topic("residency")}))
    async with database.transaction() as tx:
        await save_entry(tx, entry)
    rows = await rows_of(database)
    await take_over(database, changed(rows, name="Nameur"), NOW)
    await take_over(database, [row for row in rows if row.city.id != NAMUR], NOW)
    async with database.reading() as reader:
        assert (await city_notes(reader, NAMUR, None)).entry == entry


async def test_a_release_does_not_drop_what_an_operator_imported(
    database: Database, tmp_path_factory: object
) -> None:
    rows = await rows_of(database)
    new = replace(rows[0].city, id=CityId("brussels"), name="Brussels", year=2027)
    await take_over(database, [*rows, TableRow(new, ("Bruxelles",))], NOW)
    async with database.transaction() as tx:
        await tx.execute("delete from city_imports where source = 'shipped'")
    assert not await bring_in_shipped(database, Shipped(), NOW)
    assert len(await rows_of(database)) == 409
    async with database.reading() as reader:
        assert await imported_spellings(reader) == {new.id: ["Bruxelles"]}


async def tenures(database: Database) -> list[FieldTenure]:
    async with database.reading() as reader:
        return await past_fields(reader, NAMUR)


async def test_a_field_changed_and_changed_back_within_a_year_leaves_no_trace(
    database: Database,
) -> None:
    rows = await rows_of(database)
    await take_over(database, changed(rows, field=Field.MUSIC), NOW)
    await take_over(database, changed(rows, field=Field.FILM), NOW)
    assert await tenures(database) == [FieldTenure(Field.MEDIA_ARTS, 2021, 2027)]
    await take_over(database, rows, NOW)
    assert await tenures(database) == []


async def test_a_return_to_a_field_after_years_keeps_both_tenures(database: Database) -> None:
    rows = await rows_of(database)
    await take_over(database, changed(rows, field=Field.MUSIC), NOW)
    await take_over(database, rows, NOW.replace(year=2031))
    assert await tenures(database) == [
        FieldTenure(Field.MEDIA_ARTS, 2021, 2027),
        FieldTenure(Field.MUSIC, 2027, 2031),
    ]


async def test_a_city_that_comes_back_with_another_field_keeps_its_history(
    database: Database,
) -> None:
    rows = await rows_of(database)
    await take_over(database, [row for row in rows if row.city.id != NAMUR], NOW)
    await take_over(database, changed(rows, field=Field.MUSIC), NOW.replace(year=2031))
    assert await tenures(database) == [FieldTenure(Field.MEDIA_ARTS, 2021, 2027)]


async def test_spellings_become_those_of_the_table(database: Database) -> None:
    rows = await rows_of(database)

    async def spelt(*spellings: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        table = [replace(row, spellings=spellings) if row.city.id == NAMUR else row for row in rows]
        difference = await take_over(database, table, NOW)
        assert bool(difference) is bool(difference.spellings)
        return [(change.added, change.removed) for change in difference.spellings]

    assert await spelt("Namen", "Nameur") == [(("Namen", "Nameur"), ())]
    assert await spelt("Namen", "Nameur") == []
    assert await spelt("Namen") == [((), ("Nameur",))]
    async with database.reading() as reader:
        assert await imported_spellings(reader) == {NAMUR: ["Namen"]}
    await take_over(database, rows, NOW)
    async with database.reading() as reader:
        assert await imported_spellings(reader) == {NAMUR: ["Namen"]}
