"""The geometry of closed outlines, in degrees of longitude and latitude."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, cos, floor, pi, radians, sin

from bot.domain.cities import EARTH_RADIUS_KM

Point = tuple[float, float]
"""Longitude and latitude in degrees, or the x and y they became."""

Ring = tuple[Point, ...]
"""A closed outline; the last point joins the first and is not repeated."""


def area_km2(ring: Sequence[Point]) -> float:
    """Give the area inside a ring in square kilometres (its edges taken as straight on the map)."""
    total = 0.0
    for (west, south), (east, north) in pairwise([*ring, ring[0]]):
        total += radians(east - west) * (sin(radians(south)) + sin(radians(north)))
    return abs(total) * EARTH_RADIUS_KM**2 / 2


def encloses(ring: Sequence[Point], point: Point) -> bool:
    """Say whether a point lies inside a ring (even-odd rule)."""
    longitude, latitude = point
    inside = False
    for (west, south), (east, north) in pairwise([*ring, ring[0]]):
        if (south > latitude) != (north > latitude):
            crossing = west + (latitude - south) / (north - south) * (east - west)
            inside ^= longitude < crossing
    return inside


def is_within_box(ring: Sequence[Point], point: Point) -> bool:
    """Say whether a point lies in the rectangle round a ring."""
    sides = zip(point, zip(*ring, strict=True), strict=True)
    return all(min(along) <= place <= max(along) for place, along in sides)


def unwrapped(ring: Sequence[Point]) -> Ring:
    """Undo the jumps at the antimeridian, so that neighbours stay less than 180° apart."""
    turn = 0.0
    points = [ring[0]]
    for (before, _), (longitude, latitude) in pairwise(ring):
        if longitude - before > 180:
            turn -= 360
        elif longitude - before < -180:
            turn += 360
        points.append((longitude + turn, latitude))
    return tuple(points)


def slices(ring: Sequence[Point], west: float) -> list[Ring]:
    """Give the parts of an unwrapped ring, each moved into the 360° that begin at ``west``."""
    longitudes = [longitude for longitude, _ in ring]
    first_turn = floor((min(longitudes) - west) / 360)
    last_turn = ceil((max(longitudes) - west) / 360) - 1
    if last_turn <= first_turn:
        return [_moved(ring, -360 * first_turn)]
    parts: list[Ring] = []
    for turn in range(first_turn, last_turn + 1):
        moved = _moved(ring, -360 * turn)
        parts.append(half(half(moved, 0, west, above=True), 0, west + 360, above=False))
    return parts


def half(ring: Sequence[Point], axis: int, bound: float, *, above: bool) -> Ring:
    """Keep what lies on one side of a line across an axis (Sutherland and Hodgman, 1974)."""
    kept: list[Point] = []
    for one, two in pairwise([ring[-1], *ring]):
        was_in = one[axis] >= bound if above else one[axis] <= bound
        is_in = two[axis] >= bound if above else two[axis] <= bound
        if was_in != is_in:
            share = (bound - one[axis]) / (two[axis] - one[axis])
            kept.append((one[0] + share * (two[0] - one[0]), one[1] + share * (two[1] - one[1])))
        if is_in:
            kept.append(two)
    return tuple(kept)


def ground_triangle_km2(one: Point, two: Point, three: Point) -> float:
    """Give the area of a small triangle in square kilometres."""
    (x1, y1), (x2, y2), (x3, y3) = one, two, three
    degrees2 = abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2
    return degrees2 * cos(radians(y2)) * (EARTH_RADIUS_KM * pi / 180) ** 2


def _moved(ring: Sequence[Point], degrees: float) -> Ring:
    if not degrees:
        return tuple(ring)
    return tuple((longitude + degrees, latitude) for longitude, latitude in ring)
