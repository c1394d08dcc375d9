"""Fewer points for the same coast."""

import heapq
from collections.abc import Callable, Sequence

from bot.maps.rings import Point, Ring, encloses, ground_triangle_km2


def simplified(
    ring: Sequence[Point], tolerance_km2: Callable[[Point], float], fixed: Sequence[Point] = ()
) -> Ring:
    """Leave out the points that matter least, the least first.

    What counts is the triangle a point spans with its neighbours (Visvalingam and Whyatt, 1993),
    set against the tolerance at that point. The coast never moves across a ``fixed`` point.
    """
    count = len(ring)
    before = [(index - 1) % count for index in range(count)]
    after = [(index + 1) % count for index in range(count)]
    gone = [False] * count

    def weight(index: int) -> float:
        area = ground_triangle_km2(ring[before[index]], ring[index], ring[after[index]])
        return area / tolerance_km2(ring[index])

    queue = [(weight(index), index) for index in range(count)]
    heapq.heapify(queue)
    left = count
    while queue and left > 3:
        lightest, index = heapq.heappop(queue)
        if lightest >= 1:
            break
        if gone[index] or lightest != weight(index):
            continue
        previous, following = before[index], after[index]
        if any(encloses((ring[previous], ring[index], ring[following]), point) for point in fixed):
            continue
        gone[index] = True
        left -= 1
        after[previous], before[following] = following, previous
        for neighbour in (previous, following):
            heapq.heappush(queue, (weight(neighbour), neighbour))
    return tuple(point for index, point in enumerate(ring) if not gone[index])
