"""The facts that the program ships in ``data/``, read-only, with the reason when they fail."""

import csv
import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from bot.domain.cities import CityId, FieldTenure
from bot.domain.city_table import TableFault, TableRow, read_table
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
        return self._parsed("cities.csv", read_table)

    def past_fields(self) -> list[tuple[CityId, FieldTenure]]:
        """Read which cities changed their field, and when."""
        return self._parsed("field_changes.csv", _past_fields)

    def spellings(self) -> dict[CityId, list[str]]:
        """Read the other spellings of cities' names: GeoNames' and those added by hand."""
        spellings = self._parsed("spellings.json", _spellings)
        for city, added in self._parsed("spellings_added.json", _spellings).items():
            spellings.setdefault(city, []).extend(added)
        return spellings

    def topics(self) -> tuple[TopicGroup, ...]:
        """Read the vocabulary of things to offer or seek."""
        return self._parsed("topics.json", _topics)

    def goals(self) -> tuple[Goal, ...]:
        """Read the Sustainable Development Goals."""
        return self._parsed("sdgs.json", _goals)

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


def _past_fields(text: str) -> list[tuple[CityId, FieldTenure]]:
    if not text.startswith("id,field,since,until\n"):
        raise ValueError("its first line is not id,field,since,until")
    return [
        (
            CityId(row["id"]),
            FieldTenure(Field(row["field"]), int(row["since"]), int(row["until"])),
        )
        for row in csv.DictReader(io.StringIO(text))
    ]


def _spellings(text: str) -> dict[CityId, list[str]]:
    loaded: dict[str, list[str]] = json.loads(text)
    return {CityId(city): list(spellings) for city, spellings in loaded.items()}


def _topics(text: str) -> tuple[TopicGroup, ...]:
    groups: list[dict[str, Any]] = json.loads(text)["groups"]
    return tuple(
        TopicGroup(str(group["id"]), tuple(Topic(str(topic)) for topic in group["topics"]))
        for group in groups
    )


def _goals(text: str) -> tuple[Goal, ...]:
    goals: list[dict[str, Any]] = json.loads(text)["goals"]
    return tuple(Goal(int(goal["number"]), int(goal["colour"][1:], 16)) for goal in goals)
