"""From the round Earth to the flat picture, areas true or shapes true.

Planes are in Earth radii, x to the east and y to the north.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import asin, asinh, cos, exp, radians, sin, sqrt, tan
from typing import Protocol

from bot.maps.rings import Point

WIDEST_DEGREES = 200
"""Points further apart in longitude than this are shown on the whole Earth."""

MOST_LEAN_DEGREES = 25
"""How far the outermost points may lean: past that, Europe beside America is hard to recognise."""


class Projection(Protocol):
    """A way to flatten the Earth around a central meridian, in degrees."""

    @property
    def central(self) -> float:
        """Give the meridian that stands upright in the middle."""
        ...

    def flat(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give the place of a point, in degrees, on the plane, in Earth radii."""
        ...


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The whole Earth (Šavrič, Patterson and Jenny, 2018, doi:10.1080/13658816.2018.1504949)."""

    central: float

    def flat(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give the place of a point, in degrees, on the plane, in Earth radii."""
        tilt = asin(sqrt(3) / 2 * sin(radians(latitude)))
        t2 = tilt * tilt
        t6 = t2**3
        slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2)
        x = 2 * sqrt(3) / 3 * radians(longitude - self.central) * cos(tilt) / slope
        y = tilt * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2))
        return x, y


@dataclass(frozen=True, slots=True)
class Lambert:
    """A part of the Earth, true in shape everywhere (Snyder, 1987, USGS PP 1395, p. 106).

    Equal Earth flattens Europe and leans New Zealand; this cone does neither. ``cone`` is the share
    of a full turn that it opens to, 0 being Mercator's cylinder; sizes are true at ``middle``.
    """

    central: float
    middle: float
    cone: float

    def flat(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give the place of a point, in degrees, on the plane, in Earth radii."""
        turn = radians(longitude - self.central)
        rise = asinh(tan(radians(latitude))) - asinh(tan(radians(self.middle)))
        scale = cos(radians(self.middle))
        if abs(self.cone) < 1e-6:
            return scale * turn, scale * rise
        reach = scale / self.cone * exp(-self.cone * rise)
        return reach * sin(self.cone * turn), scale / self.cone - reach * cos(self.cone * turn)


def same_meridian(longitude: float, near: float) -> float:
    """Give the same meridian, in degrees, at most half a turn from another."""
    return near - 180 + (longitude - near + 180) % 360


def lambert_for(points: Sequence[Point]) -> Lambert | None:
    """Fit a cone to some points, or give ``None`` when they go more than half round the Earth."""
    west, width = _narrowest(longitude for longitude, _ in points)
    if width > WIDEST_DEGREES:
        return None
    latitudes = [latitude for _, latitude in points]
    middle = (min(latitudes) + max(latitudes)) / 2
    most = 2 * MOST_LEAN_DEGREES / max(width, 1)
    cone = max(-most, min(most, sin(radians(middle))))
    return Lambert(west + width / 2, middle, cone)


def _narrowest(longitudes: Iterable[float]) -> tuple[float, float]:
    """Give the western end and the width of the shortest arc that holds every longitude."""
    stops = sorted(longitudes)
    gaps = [(following - stop, following) for stop, following in pairwise([*stops, stops[0] + 360])]
    gap, west = max(gaps)
    return same_meridian(west, near=0), 360 - gap
