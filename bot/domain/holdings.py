"""What is kept of a person, table by table, as they are told and handed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Holding:
    """The rows of one table that hold a person, as they stand there; times are ISO 8601, UTC."""

    table: str
    rows: Sequence[Mapping[str, Value]]
