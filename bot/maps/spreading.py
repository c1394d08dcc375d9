"""Marks moved apart where one would hide another."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from math import dist, floor, hypot

from bot.maps.rings import Point

ROUNDS = 40
"""Enough for the densest picture, Europe on the world map, to come to rest."""


def spread(places: Sequence[Point], gap: float, reach: float) -> list[Point]:
    """Move marks towards ``gap`` pixels apart, none further than ``reach`` from its own place."""
    now = list(places)
    for _ in range(ROUNDS):
        pairs = list(_closer_than(gap, now))
        if not pairs:
            break
        for one, other in pairs:
            now[one], now[other] = _pushed(now[one], now[other], gap)
        now = [_held(mark, place, reach) for mark, place in zip(now, places, strict=True)]
    return now


def _closer_than(gap: float, marks: Sequence[Point]) -> Iterator[tuple[int, int]]:
    """Find the pairs by squares as wide as the gap: only neighbouring squares can hold one."""
    squares: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for index, (x, y) in enumerate(marks):
        squares[floor(x / gap), floor(y / gap)].append(index)
    for index, (x, y) in enumerate(marks):
        for right, down in product((-1, 0, 1), repeat=2):
            for other in squares.get((floor(x / gap) + right, floor(y / gap) + down), ()):
                if index < other and dist(marks[index], marks[other]) < gap:
                    yield index, other


def _pushed(one: Point, other: Point, gap: float) -> tuple[Point, Point]:
    """Take away half of what two marks lack, a quarter each: the whole at once would jitter."""
    x, y = other[0] - one[0], other[1] - one[1]
    length = hypot(x, y)
    if not length:  # two cities in one place part east and west
        x = length = 1e-9
    share = max(0.0, gap - length) / length / 4
    return (one[0] - x * share, one[1] - y * share), (other[0] + x * share, other[1] + y * share)


def _held(mark: Point, place: Point, reach: float) -> Point:
    distance = dist(mark, place)
    if distance <= reach:
        return mark
    share = reach / distance
    return place[0] + (mark[0] - place[0]) * share, place[1] + (mark[1] - place[1]) * share
