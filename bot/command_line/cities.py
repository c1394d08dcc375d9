"""``cities find|list|import|export``: the directory, for who runs the bot."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from bot.command_line.files import FileRefused
from bot.command_line.looking import Look, looking, there_is, writing
from bot.domain.cities import City
from bot.domain.city_table import TableFault, TableRow, read_table, write_table
from bot.domain.cohorts import Difference, compare, compare_spellings
from bot.domain.directory import CityFilter
from bot.domain.fields import Field
from bot.domain.regions import Region
from bot.settings import load_settings
from bot.start import utc_now
from bot.storage.cities import all_cities, imported_spellings
from bot.storage.imports import take_over
from bot.storage.shipped import Shipped

app = typer.Typer(help="Look up, import and export the cities.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


@app.command()
def find(
    query: Annotated[str, typer.Argument(help="Any spelling of a city, or the start of one.")],
    limit: Annotated[int, typer.Option(help="How many at most.", min=1, max=500)] = 10,
    as_json: AsJson = False,
) -> None:
    """Find cities by any spelling in any script, best first."""

    async def work() -> None:
        async with looking() as look:
            hits = look.directory.search(query, limit)
            rows = [(hit.city, hit.fit.name.lower()) for hit in hits]
            _print(look, rows, as_json=as_json)

    asyncio.run(work())


@app.command("list")
def list_cities(
    field: Annotated[Field | None, typer.Option(help="Only cities of this field.")] = None,
    country: Annotated[str | None, typer.Option(help="Only this country, name or code.")] = None,
    region: Annotated[Region | None, typer.Option(help="Only cities of this region.")] = None,
    year: Annotated[int | None, typer.Option(help="Only cities that joined then.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the cities, by name."""

    async def work() -> None:
        async with looking() as look:
            code = _country(look, country) if country is not None else None
            wanted = CityFilter(field=field, country=code, region=region, year=year)
            rows = [(city, "") for city in look.directory.select(wanted)]
            _print(look, rows, as_json=as_json)

    asyncio.run(work())


@app.command("import")
def import_cities(
    file: Annotated[Path, typer.Argument(help="A table as `cities export` writes it.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show, change nothing.")] = False,
    with_departures: Annotated[
        bool, typer.Option("--with-departures", help="Let many cities leave at once.")
    ] = False,
) -> None:
    """Take over a table of cities, after showing what it changes.

    A city whose field changes keeps the old one in its history. What coordinators wrote stays. A
    table with a fault changes nothing, and the fault's line and column are named. Nor does one that
    lacks more than 5 % of the cities (and at least 10), unless --with-departures is given.
    """
    try:
        rows = read_table(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise typer.BadParameter(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f"{file} is not UTF-8 text.") from error
    except TableFault as fault:
        typer.echo(f"{file}: {fault}. Nothing was changed.", err=True)
        raise typer.Exit(2) from fault
    asyncio.run(_import(rows, dry_run=dry_run, with_departures=with_departures))


@app.command()
def export(
    file: Annotated[
        Path | None, typer.Argument(help="Where to; standard output if left out.")
    ] = None,
) -> None:
    """Write the table of cities, ready to be edited and imported again."""

    async def rows() -> list[TableRow]:
        async with writing() as database, database.reading() as reader:
            spellings = await imported_spellings(reader)
            return [
                TableRow(city, tuple(spellings.get(city.id, ())))
                for city in await all_cities(reader)
            ]

    text = "".join(write_table(asyncio.run(rows())))
    if file is None:
        typer.echo(text, nl=False)
    else:
        try:
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            raise FileRefused(file, error) from error
        typer.echo(f"Written to {file}.", err=True)


async def _import(rows: Sequence[TableRow], *, dry_run: bool, with_departures: bool) -> None:
    if dry_run and not there_is(load_settings().passerelle_database):
        shipped = [row.city for row in Shipped().cities()]
        difference = compare(shipped, [row.city for row in rows])
        difference = replace(difference, spellings=compare_spellings({}, rows))
        _say_of_dry_run(difference, with_departures=with_departures)
        return
    console = Console(stderr=True)
    async with writing() as database:
        with console.status("Comparing …"):
            difference = await take_over(database, rows, utc_now(), dry_run=True)
        if dry_run:
            _say_of_dry_run(difference, with_departures=with_departures)
            return
        _print_difference(difference)
        if difference.is_alarming and not with_departures:
            typer.echo(f"{_alarm(difference)} Nothing was changed.", err=True)
            raise typer.Exit(2)
        with console.status("Importing …"):
            await take_over(database, rows, utc_now())
    done = "Imported. A running bot takes it up at its next start."
    typer.echo(done if difference else "Nothing to change.")


def _say_of_dry_run(difference: Difference, *, with_departures: bool) -> None:
    _print_difference(difference)
    if difference.is_alarming and not with_departures:
        typer.echo(_alarm(difference), err=True)
    typer.echo("Nothing was changed: this was a dry run.")


def _alarm(difference: Difference) -> str:
    return (
        f"{len(difference.gone)} cities are missing from this table. If it holds only new cities, "
        "add the others (`cities export`); if they have really left, add --with-departures."
    )


def _print_difference(difference: Difference) -> None:
    for line in difference.lines:
        typer.echo(line)


def _country(look: Look, wanted: str) -> str:
    codes = look.directory.countries_named(wanted)
    if len(codes) != 1:
        raise typer.BadParameter(f"no city of the network is in {wanted!r}")
    return codes.pop()


def _print(look: Look, rows: Sequence[tuple[City, str]], *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps([_as_json(look, *row) for row in rows], ensure_ascii=False, indent=1))
        return
    if not rows:
        typer.echo("No city.", err=True)
        return
    table = Table("id", "city", "country", "field", "region", "year", box=None, pad_edge=False)
    for city, _ in rows:
        country = look.texts.country_name(city.country)
        table.add_row(city.id, city.name, country, city.field, city.region, str(city.year))
    Console().print(table)


def _as_json(look: Look, city: City, fit: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": city.id,
        "name": city.name,
        "country": city.country,
        "country_name": look.texts.country_name(city.country),
        "region": city.region,
        "field": city.field,
        "year": city.year,
        "latitude": city.latitude,
        "longitude": city.longitude,
        "timezone": city.timezone,
        "population": city.population,
    }
    return found | ({"fit": fit} if fit else {})
