"""The coastlines as shipped: one small file of whole numbers."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TypeGuard, cast

from bot.maps.rings import Ring

MOST_DEGREES = 400
"""No longitude of an unwrapped coast is further from Greenwich than this."""


@dataclass(frozen=True, slots=True)
class Outline:
    """The land of the Earth: rings in degrees, where a ring within another is water.

    Longitudes run on past 180 rather than jump, so no edge ever crosses the whole map.
    """

    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class PackedOutline:
    """The coastlines as the file holds them: found whole, but not yet worked out in degrees."""

    name: str
    units_per_degree: int
    rings: tuple[list[object], ...]

    def unpacked(self) -> Outline:
        """Work out the degrees; raise ``ValueError`` with a sentence for what is no coastline."""
        return Outline(
            tuple(
                _ring(steps, self.units_per_degree, f"{self.name}, ring {number}")
                for number, steps in enumerate(self.rings, start=1)
            )
        )


def read_packed(path: Path) -> PackedOutline:
    """Read the coastlines as packed, which a start can afford where a map may never be asked for.

    Raises ``ValueError`` with a sentence if the file is not whole.
    """
    try:
        content: object = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.name} is not a JSON file: {error}.") from error
    if not isinstance(content, dict):
        raise ValueError(f"{path.name} should hold an object with units_per_degree and rings.")
    fields = cast("dict[str, object]", content)
    units, rings = fields.get("units_per_degree"), fields.get("rings")
    if not _is_whole(units) or units < 1:
        raise ValueError(f"{path.name} needs units_per_degree, a whole number of at least 1.")
    if not isinstance(rings, list) or not rings:
        raise ValueError(f"{path.name} needs rings, a list of at least one coastline.")
    packed: list[list[object]] = []
    for number, ring in enumerate(cast("list[object]", rings), start=1):
        if not isinstance(ring, list):
            raise ValueError(f"{path.name}, ring {number} should be a list of whole numbers.")
        packed.append(cast("list[object]", ring))
    return PackedOutline(path.name, units, tuple(packed))


def compacted(rings: Sequence[Ring], units_per_degree: int) -> list[list[int]]:
    """Write each ring as steps in whole units, x and y in turn; the first step starts at 0, 0."""
    packed: list[list[int]] = []
    for ring in rings:
        steps: list[int] = []
        last_x = last_y = 0
        for longitude, latitude in ring:
            x, y = round(longitude * units_per_degree), round(latitude * units_per_degree)
            if not steps or (x, y) != (last_x, last_y):
                steps += [x - last_x, y - last_y]
            last_x, last_y = x, y
        if len(steps) >= 6:
            packed.append(steps)
    return packed


def _ring(numbers: list[object], units: int, where: str) -> Ring:
    whole = [number for number in numbers if _is_whole(number)]
    if len(whole) != len(numbers) or len(whole) % 2 or len(whole) < 6:
        raise ValueError(f"{where} should be at least three pairs of whole numbers.")
    xs, ys = accumulate(whole[::2]), accumulate(whole[1::2])
    ring = tuple((x / units, y / units) for x, y in zip(xs, ys, strict=True))
    if any(abs(x) > MOST_DEGREES or abs(y) > 90 for x, y in ring):
        raise ValueError(f"{where} leaves the Earth: a longitude or latitude is out of range.")
    return ring


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
