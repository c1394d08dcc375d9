"""Reduce Natural Earth's land to the coastlines that Passerelle ships.

Run by a maintainer, with the file ``land-50m.json`` of the npm package world-atlas 2.0.2:

    python -m bot.maps.natural_earth path/to/land-50m.json data/coastlines.json
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path
from typing import TypedDict

from bot.domain.city_table import read_table
from bot.maps.outline import compacted
from bot.maps.rings import (
    Point,
    Ring,
    area_km2,
    encloses,
    is_within_box,
    slices,
    unwrapped,
)
from bot.maps.simplification import simplified


@dataclass(frozen=True, slots=True)
class Measure:
    """What is too small to keep: a corner of a coast, a whole island."""

    coast_km2: float
    island_km2: float


SOURCE = "Natural Earth 1:50m land, public domain, from npm world-atlas 2.0.2 (land-50m.json)"
CITIES = Path(__file__).parents[2] / "data" / "cities.csv"

WEST_EDGE = -168.5
"""Degrees. Here the cut crosses the Bering Strait: Chukotka, Wrangel and Fiji stay whole."""

SOUTH_EDGE = -60.0
"""Degrees. Antarctica holds no member city."""

UNITS_PER_DEGREE = 120
NEAR_DEGREES = 4
NEAR = Measure(coast_km2=12.0, island_km2=50.0)
FAR = Measure(coast_km2=220.0, island_km2=400.0)
"""Detail goes where pictures are ever magnified: to the coasts within some 4° of a city."""


class Transform(TypedDict):
    """How the whole numbers of a topojson become degrees: times scale, plus translate."""

    scale: tuple[float, float]
    translate: tuple[float, float]


class Land(TypedDict):
    """The part of a topojson file that matters here (TopoJSON specification, 2.1)."""

    arcs: list[list[tuple[int, int]]]
    transform: Transform
    objects: dict[str, dict[str, list[dict[str, list[list[list[int]]]]]]]


def land_rings(land: Land) -> list[Ring]:
    """Decode the rings of a topojson land object, unwrapped and closed."""
    arcs = [_decoded(arc, land["transform"]) for arc in land["arcs"]]
    rings: list[Ring] = []
    for shape in land["objects"]["land"]["geometries"]:
        for indexes in chain.from_iterable(shape["arcs"]):
            points: list[Point] = []
            for index in indexes:
                # ~index is the arc run backwards; its first point repeats the last one.
                arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                points += arc[1:] if points else arc
            rings.append(unwrapped(points))
    return rings


def reduced(rings: Iterable[Ring], cities: Sequence[Point]) -> list[Ring]:
    """Drop Antarctica and specks, simplify the rest, and cut it at the western edge.

    Land under a city stays under it.
    """
    measure = _measure_for(cities)
    kept: list[Ring] = []
    for closed in rings:
        if max(latitude for _, latitude in closed) < SOUTH_EDGE:
            continue
        for ring in slices(closed[:-1], WEST_EDGE):
            # Off a city's own shore too: it should not find itself in a bay that is not there.
            beside = [city for city in cities if is_within_box(ring, city)]
            large = area_km2(ring) >= measure(ring[0]).island_km2
            if large or any(encloses(ring, city) for city in beside):
                kept.append(simplified(ring, lambda point: measure(point).coast_km2, beside))
    return sorted(kept, key=area_km2, reverse=True)


def main(arguments: Sequence[str]) -> None:
    """Read a land file, write the reduced coastlines."""
    if len(arguments) != 2:
        sys.exit("Give two paths: the topojson to read and the coastlines to write.")
    land: Land = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    rings = reduced(land_rings(land), _city_points())
    written = {
        "source": SOURCE,
        "units_per_degree": UNITS_PER_DEGREE,
        "rings": compacted(rings, UNITS_PER_DEGREE),
    }
    text = json.dumps(written, separators=(",", ":"))
    Path(arguments[1]).write_text(text.replace("[[", "[\n[").replace("],", "],\n") + "\n", "utf-8")


def _decoded(arc: list[tuple[int, int]], transform: Transform) -> list[Point]:
    (x_scale, y_scale), (west, south) = transform["scale"], transform["translate"]
    xs = accumulate(step[0] for step in arc)
    ys = accumulate(step[1] for step in arc)
    return [(west + x * x_scale, south + y * y_scale) for x, y in zip(xs, ys, strict=True)]


def _measure_for(cities: Sequence[Point]) -> Callable[[Point], Measure]:
    """Tell near from far by squares of the map, which is quicker than distances."""
    steps = (-NEAR_DEGREES, 0, NEAR_DEGREES)
    near = {_square((x + dx, y + dy)) for x, y in cities for dx in steps for dy in steps}
    return lambda point: NEAR if _square(point) in near else FAR


def _square(point: Point) -> tuple[int, int]:
    return int(point[0] % 360 // NEAR_DEGREES), int(point[1] // NEAR_DEGREES)


def _city_points() -> list[Point]:
    table = read_table(CITIES.read_text(encoding="utf-8"))
    return [(row.city.longitude, row.city.latitude) for row in table]


if __name__ == "__main__":
    main(sys.argv[1:])
