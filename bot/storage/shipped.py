"""The facts that the program ships in ``data/``, read-only, with the reason when they fail."""

import csv
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

from bot.domain.cities import CityId, FieldTenure
from bot.domain.city_table import (
    FIRST_YEAR,
    LAST_YEAR,
    LONGEST_SPELLING,
    TableFault,
    TableRow,
    read_table,
)
from bot.domain.fields import Field
from bot.domain.sdgs import Goal
from bot.domain.topics import Topic, TopicGroup

DATA = Path(__file__).parent.parent.parent / "data"
"""The folder of shipped facts, beside the code."""

Value = TypeVar("Value")


class DataUnusable(Exception):
    """A sentence for the operator: which shipped file is missing or damaged, and what to do."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} {why}. It came with the program: fetch it again, "
            "for example with `git checkout -- data`."
        )


@dataclass(frozen=True, slots=True)
class Shipped:
    """The folder of shipped facts, read file by file when asked."""

    folder: Path = DATA

    def edition(self) -> str:
        """Give a digest of the files on cities, which tells one edition of them from another."""
        text = self._text("cities.csv") + self._text("field_changes.csv")
        return hashlib.sha256(text.encode()).hexdigest()

    def cities(self) -> list[TableRow]:
        """Read the member cities."""
        return self._whole("cities.csv", self._parsed("cities.csv", read_table))

    def past_fields(self) -> list[tuple[CityId, FieldTenure]]:
        """Read which cities changed their field, and when."""
        past = self._whole("field_changes.csv", self._parsed("field_changes.csv", _past_fields))
        known = {row.city.id for row in self.cities()}
        if strange := [city_id for city_id, _ in past if city_id not in known]:
            raise DataUnusable(
                self.folder / "field_changes.csv",
                f"is damaged (cities.csv has no {', '.join(strange)})",
            )
        return past

    def spellings(self) -> dict[CityId, list[str]]:
        """Read the other spellings of cities' names: GeoNames' and those added by hand."""
        spellings = self._parsed("spellings.json", _spellings)
        for city, added in self._parsed("spellings_added.json", _spellings).items():
            spellings.setdefault(city, []).extend(added)
        return spellings

    def country_names(self) -> dict[str, list[str]]:
        """Read usual names of countries, by code, that CLDR lacks."""
        return self._parsed("country_names.json", _country_names)

    def topics(self) -> tuple[TopicGroup, ...]:
        """Read the vocabulary of things to offer or seek."""
        return self._parsed("topics.json", _topics)

    def goals(self) -> tuple[Goal, ...]:
        """Read the Sustainable Development Goals."""
        return self._parsed("sdgs.json", _goals)

    def _whole(self, name: str, rows: list[Value]) -> list[Value]:
        """Refuse a table that was cut short, also where it was cut at the end of a line."""
        wanted = self._parsed("counts.json", _counts).get(name)
        if len(rows) != wanted or not self._text(name).endswith("\n"):
            why = f"is not whole ({len(rows)} lines of facts where counts.json says {wanted})"
            raise DataUnusable(self.folder / name, why)
        return rows

    def _text(self, name: str) -> str:
        path = self.folder / name
        try:
            return path.read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise DataUnusable(path, "is missing") from error
        except (OSError, UnicodeDecodeError) as error:
            raise DataUnusable(path, f"cannot be read ({error})") from error

    def _parsed(self, name: str, parse: Callable[[str], Value]) -> Value:
        text = self._text(name)
        try:
            return parse(text)
        except (TableFault, ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataUnusable(self.folder / name, f"is damaged ({error})") from error


def _counts(text: str) -> dict[str, int]:
    counts: dict[str, int] = json.loads(text)
    return {str(name): int(count) for name, count in counts.items()}


def _past_fields(text: str) -> list[tuple[CityId, FieldTenure]]:
    if not text.startswith("id,field,since,until\n"):
        raise ValueError("its first line is not id,field,since,until")
    past: list[tuple[CityId, FieldTenure]] = []
    for row in csv.DictReader(io.StringIO(text)):
        since, until = int(row["since"]), int(row["until"])
        if not FIRST_YEAR <= since < until <= LAST_YEAR:
            raise ValueError(f"{row['id']} held a field from {since} until {until}")
        past.append((CityId(row["id"]), FieldTenure(Field(row["field"]), since, until)))
    return past


def _spellings(text: str) -> dict[CityId, list[str]]:
    loaded: dict[str, object] = json.loads(text)
    return {CityId(city): _names(city, spellings) for city, spellings in loaded.items()}


def _country_names(text: str) -> dict[str, list[str]]:
    loaded: dict[str, object] = json.loads(text)
    return {code: _names(code, names) for code, names in loaded.items()}


def _names(city: str, spellings: object) -> list[str]:
    # GeoNames has marks in its spellings that a table of cities may not have: they fold away
    names = cast("list[object]", spellings) if isinstance(spellings, list) else [None]
    for name in names:
        if not isinstance(name, str) or not 0 < len(name) <= LONGEST_SPELLING:
            raise ValueError(f"{city} has something else than a list of spellings")
    return cast("list[str]", names)


def _topics(text: str) -> tuple[TopicGroup, ...]:
    groups: list[dict[str, Any]] = json.loads(text)["groups"]
    return tuple(
        TopicGroup(str(group["id"]), tuple(Topic(str(topic)) for topic in group["topics"]))
        for group in groups
    )


def _goals(text: str) -> tuple[Goal, ...]:
    goals: list[dict[str, Any]] = json.loads(text)["goals"]
    return tuple(Goal(int(goal["number"]), int(goal["colour"][1:], 16)) for goal in goals)
