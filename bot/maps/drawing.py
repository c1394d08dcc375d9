"""A map as SVG text: sea, land, marks. No words, so no fonts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from bot.domain.cities import City
from bot.domain.fields import MARKS
from bot.maps.marks import PATHS
from bot.maps.outline import Outline
from bot.maps.projection import same_meridian
from bot.maps.rings import Point, slices
from bot.maps.spreading import spread
from bot.maps.view import View, close_view, world_view

SEA = "#1d2a36"
LAND = "#485b6d"
RIM = "#ffffff"
"""Slate, calm under Discord's dark theme and its light one; the eight colours stand out on it."""

CORNER = 24
FINEST = 1.0
"""Pixels: how round the corners of the picture are, and how short the steps of a coast."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that decides how a map looks; equal drawings make equal pictures."""

    cities: frozenset[City]
    marked: City | None = None
    zoom: bool = False


def svg(outline: Outline, drawing: Drawing) -> str:
    """Draw a map as SVG text."""
    points = [(city.longitude, city.latitude) for city in drawing.cities]
    view = close_view(points) if drawing.zoom else world_view()
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{view.width}" height="{view.height}">',
            f'<clipPath id="card"><rect width="100%" height="100%" rx="{CORNER}"/></clipPath>',
            '<g clip-path="url(#card)">',
            f'<rect width="100%" height="100%" fill="{SEA}"/>',
            _land(outline, view),
            *_marks(drawing, view),
            "</g></svg>",
        ]
    )


def mark_radius(cities: int) -> float:
    """Say how large each of so many marks is drawn, in pixels."""
    return max(6.5, 24 - 2.85 * log(max(cities, 1)))


def drawing_order(cities: Iterable[City]) -> list[City]:
    """Put the commonest field first, so that rare marks lie on top; then north before south."""
    north_first = sorted(cities, key=lambda city: (-city.latitude, city.id))
    common = Counter(city.field for city in north_first)
    return sorted(north_first, key=lambda city: (-common[city.field], city.field))


def _land(outline: Outline, view: View) -> str:
    west = view.projection.central - 180
    shapes: list[str] = []
    for ring in outline.rings:
        for part in slices(ring, west):
            pixels = view.cut([view.place(longitude, latitude) for longitude, latitude in part])
            shapes.append(_path(pixels))
    return f'<path fill="{LAND}" fill-rule="evenodd" d="{"".join(shapes)}"/>'


def _marks(drawing: Drawing, view: View) -> Iterator[str]:
    radius = mark_radius(len(drawing.cities))
    ordered = drawing_order(drawing.cities)
    # No further than its own radius, so that every mark still covers the place it stands for.
    places = spread([_place(city, view) for city in ordered], gap=2.4 * radius, reach=radius)
    yield f'<g stroke="{RIM}" stroke-width=".5" stroke-linejoin="round" paint-order="stroke">'
    for city, place in zip(ordered, places, strict=True):
        if city != drawing.marked:
            yield _mark(city, place, radius)
    if drawing.marked is not None:
        x, y = place = _place(drawing.marked, view)
        radius = min(max(18.0, 1.3 * radius), 26.0)
        yield (
            f'<g transform="translate({x:.1f} {y:.1f}) scale({radius:.2f})" paint-order="normal">'
            f'<circle r="2.8" fill="{RIM}" fill-opacity=".16" stroke="none"/>'
            f'<circle r="1.95" fill="{SEA}" fill-opacity=".85" stroke-width=".26"/></g>'
        )
        yield _mark(drawing.marked, place, radius)
    yield "</g>"


def _mark(city: City, place: Point, radius: float) -> str:
    mark = MARKS[city.field]
    return (
        f'<path fill="#{mark.colour:06x}" d="{PATHS[mark.shape]}"'
        f' transform="translate({place[0]:.1f} {place[1]:.1f}) scale({radius:.2f})"/>'
    )


def _place(city: City, view: View) -> Point:
    """Give a city's pixel, on whichever side of the edge of this map it falls."""
    return view.place(same_meridian(city.longitude, view.projection.central), city.latitude)


def _path(pixels: Sequence[Point]) -> str:
    """Draw an outline in pixels, leaving out what is too small to see."""
    steps: list[str] = []
    last_x = last_y = -1e9
    for x, y in pixels:
        if abs(x - last_x) + abs(y - last_y) >= FINEST:
            steps.append(f"{x:.1f} {y:.1f}")
            last_x, last_y = x, y
    return "M" + "L".join(steps) + "Z" if len(steps) > 2 else ""
