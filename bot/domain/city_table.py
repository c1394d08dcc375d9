"""The table of cities as a CSV file: what the project ships, exports and takes over."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import TypeVar

from bot.domain.cities import City, CityId
from bot.domain.countries import COUNTRIES
from bot.domain.fields import Field
from bot.domain.regions import Region
from bot.domain.spelling import fold

COLUMNS = (
    "id", "name", "name_unesco", "country_code", "unesco_region", "field", "year", "lat", "lon",
    "timezone", "population", "geonameid", "unesco_url",
)  # fmt: skip
SPELLINGS = "spellings"
"""An optional column: further spellings, parted by ``|``."""

LONGEST_NAME, LONGEST_SPELLING = 80, 200

MOST_CITIES = 10_000
"""The index numbers cities in 16 bits; this leaves room for those that join beside a table."""

FIRST_YEAR, LAST_YEAR = 2004, 2100
"""The network was founded in 2004."""

Value = TypeVar("Value")
Member = TypeVar("Member", bound=StrEnum)


class TableFault(Exception):
    """A sentence that names the line and column of the first thing wrong with a table."""

    def __init__(self, line: int, column: str, why: str) -> None:
        where = f"line {line}" + (f", column {column}" if column else "")
        super().__init__(f"{where}: {why}")
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of the table: a city, and its spellings unless the table says nothing of them."""

    city: City
    spellings: tuple[str, ...] | None = None


def read_table(text: str) -> list[TableRow]:
    """Read a whole table, refusing it at the first fault. Columns we do not know are ignored.

    Fields and regions may stand as ids or as their English names. Raises ``TableFault``.
    """
    lines = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    rows: list[TableRow] = []
    seen: dict[CityId, int] = {}
    try:
        header = [name.strip() for names in islice(lines, 1) for name in names]
        _check_header(header)
        for values in lines:
            if not values:
                continue
            row = _row(lines.line_num, header, values)
            if row.city.id in seen:
                raise TableFault(
                    lines.line_num,
                    "id",
                    f"{row.city.id} already stands in line {seen[row.city.id]}",
                )
            if len(rows) == MOST_CITIES:
                raise TableFault(
                    lines.line_num, "", f"a table holds at most {MOST_CITIES:,} cities"
                )
            seen[row.city.id] = lines.line_num
            rows.append(row)
    except csv.Error as error:
        raise TableFault(lines.line_num, "", f"not readable as CSV ({error})") from error
    if not rows:
        raise TableFault(1, "", "the table holds no city")
    return rows


def write_table(rows: Iterable[TableRow]) -> Iterator[str]:
    """Write a table line by line, so that reading it gives the same cities."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow((*COLUMNS, SPELLINGS))
    for row in rows:
        city, spellings = row.city, "|".join(row.spellings or ())
        values = (city.id, city.name, city.unesco_name, city.country, city.region, city.field)
        place = (city.year, city.latitude, city.longitude, city.timezone)
        writer.writerow((*values, *place, city.population, city.geonameid, city.url, spellings))
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _check_header(header: list[str]) -> None:
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        raise TableFault(1, missing[0], f"missing; the table needs {', '.join(COLUMNS)}")
    twice = [name for name in header if name and header.count(name) > 1]
    if twice:
        raise TableFault(1, twice[0], "stands twice")


def _row(line: int, header: list[str], values: list[str]) -> TableRow:
    if len(values) != len(header):
        raise TableFault(line, "", f"{len(values)} values for {len(header)} columns")
    cells = _Cells(line, dict(zip(header, (value.strip() for value in values), strict=True)))
    city = City(
        id=CityId(cells.read("id", _slug)),
        name=cells.read("name", _name),
        unesco_name=cells.read("name_unesco", _name),
        country=cells.read("country_code", _country),
        region=cells.read("unesco_region", _one_of(Region)),
        field=cells.read("field", _one_of(Field)),
        year=cells.read("year", _between(FIRST_YEAR, LAST_YEAR)),
        latitude=cells.read("lat", _degrees(90)),
        longitude=cells.read("lon", _degrees(180)),
        timezone=cells.read("timezone", _timezone),
        population=cells.read("population", _optional_count),
        geonameid=cells.read("geonameid", _optional_count),
        url=cells.read("unesco_url", _optional_url),
    )
    return TableRow(city, cells.read(SPELLINGS, _spellings) if SPELLINGS in header else None)


@dataclass(frozen=True, slots=True)
class _Cells:
    line: int
    values: Mapping[str, str]

    def read(self, column: str, parse: Callable[[str], Value]) -> Value:
        try:
            return parse(self.values[column])
        except ValueError as error:
            raise TableFault(self.line, column, str(error)) from error


def checked_name(value: str, longest: int = LONGEST_SPELLING) -> str:
    """Give a name or spelling back, or raise ``ValueError`` for what nobody could read or type."""
    # Persian and Indian scripts write the joiners, which Python does not count as printable
    shown = value.replace("\u200c", "").replace("\u200d", "")
    if len(value) > longest or not shown.isprintable() or not any(map(str.isalpha, shown)):
        raise ValueError(
            f"{value!r} is not a name of 1 to {longest} printable characters with a letter in it"
        )
    return value


def _name(value: str) -> str:
    return checked_name(value, LONGEST_NAME)


def _spellings(value: str) -> tuple[str, ...]:
    parts = (part.strip() for part in value.split("|"))
    return tuple(checked_name(part) for part in parts if part)


def _slug(value: str) -> str:
    letters = value.replace("-", "")
    if not (letters.isascii() and letters.isalnum() and value == value.lower() and len(value) < 61):
        raise ValueError(f"{value!r} is not an id of at most 60 characters out of a-z, 0-9 and -")
    return value


def _country(value: str) -> str:
    if value not in COUNTRIES:
        raise ValueError(f"{value!r} is not an ISO 3166-1 code such as BE, or GB for the UK")
    return value


def _one_of(kind: type[Member]) -> Callable[[str], Member]:
    def parse(value: str) -> Member:
        # "Asia and the Pacific" and "Crafts and Folk Art" lose the words that ids leave out
        plain = "_".join(word for word in fold(value).split() if word not in ("and", "the"))
        try:
            return kind(plain)
        except ValueError:
            raise ValueError(f"{value!r} is none of {', '.join(kind)}") from None

    return parse


def _between(low: int, high: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not value.isdecimal() or not low <= int(value) <= high:
            raise ValueError(f"{value!r} is not a whole number from {low} to {high}")
        return int(value)

    return parse


def _degrees(most: float) -> Callable[[str], float]:
    def parse(value: str) -> float:
        try:
            degrees = float(value)
        except ValueError:
            degrees = float("nan")
        if not -most <= degrees <= most:
            raise ValueError(f"{value!r} is not a number of degrees from -{most:g} to {most:g}")
        return degrees

    return parse


def _timezone(value: str) -> str:
    if value not in _zones():
        raise ValueError(f"{value!r} is not a time zone such as Europe/Brussels")
    return value


@cache
def _zones() -> frozenset[str]:
    # the list that comes with the zones: opening each zone takes a hundred times as long
    return frozenset(files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


def _optional_count(value: str) -> int | None:
    if value and not (value.isdecimal() and value.isascii() and len(value) < 12):
        raise ValueError(f"{value!r} is not a whole number")
    return int(value) if value else None


def _optional_url(value: str) -> str:
    if value and not (value.startswith("https://") and value.isprintable() and " " not in value):
        raise ValueError(f"{value!r} is not an address that starts with https://")
    return value
