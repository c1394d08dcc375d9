"""What a benchmark gives: a figure of rows, each with its target, as a table and as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import quantiles
from typing import Any

from rich.table import Table


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and what it counts: ``ms``, ``MB``, ``%``, or ``×`` for a ratio."""

    value: float
    unit: str

    def __str__(self) -> str:
        """Write it with as many digits as mean something."""
        if self.unit == "":
            return f"{self.value:,.0f}"
        digits = 2 if self.value < 10 or self.unit == "%" else 1 if self.value < 100 else 0
        return f"{self.value:,.{digits}f} {self.unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing measured; without ``most`` or ``least`` it has no target and is only told."""

    what: str
    measured: Amount
    most: float | None = None
    least: float | None = None
    beside: Mapping[str, Amount] = field(default_factory=dict[str, Amount])

    @property
    def met(self) -> bool | None:
        """Tell whether the target is met, if there is one."""
        if self.most is not None:
            return self.measured.value <= self.most
        return None if self.least is None else self.measured.value >= self.least

    @property
    def target(self) -> str:
        """Word the target, if there is one."""
        if self.most is not None:
            return f"≤ {self.most:g} {self.measured.unit}"
        return "" if self.least is None else f"≥ {self.least:g} {self.measured.unit}"

    def as_json(self) -> dict[str, Any]:
        """Give the row for a program to read."""
        return {
            "what": self.what,
            "measured": self.measured.value,
            "unit": self.measured.unit,
            "target": self.target or None,
            "met": self.met,
            "beside": {
                what: {"measured": amount.value, "unit": amount.unit}
                for what, amount in self.beside.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Figure:
    """The rows that belong together, and what one has to know to read them."""

    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()

    def table(self) -> Table:
        """Lay the figure out for people."""
        table = Table(
            title=self.title,
            title_style="bold",
            title_justify="left",
            caption="\n".join(self.notes),
            caption_justify="left",
        )
        table.add_column("what")
        table.add_column("measured", justify="right", no_wrap=True)
        table.add_column("target", justify="right", no_wrap=True)
        table.add_column("met", no_wrap=True)
        table.add_column("beside", style="dim")
        words = {True: "[green]yes", False: "[red]no", None: ""}
        for row in self.rows:
            beside = ", ".join(f"{what} {amount}" for what, amount in row.beside.items())
            table.add_row(row.what, str(row.measured), row.target, words[row.met], beside)
        return table

    def as_json(self) -> dict[str, Any]:
        """Give the figure for a program to read."""
        rows = [row.as_json() for row in self.rows]
        return {"title": self.title, "rows": rows, "notes": list(self.notes)}


def percentile(values: Sequence[float], percent: int) -> float:
    """Give the value that so many per cent of the values do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def share(part: int, whole: int) -> Amount:
    """Give a part of a whole in per cent."""
    return Amount(100 * part / whole, "%")


def milliseconds(nanoseconds: float) -> Amount:
    """Give a time for people."""
    return Amount(nanoseconds / 1e6, "ms")
