"""What part of the Earth a picture shows, and where on the picture a place falls."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.maps.projection import EqualEarth, Projection, lambert_for, same_meridian
from bot.maps.rings import Point, half

WIDTH = 1600
WORLD_HEIGHT = 750
CLOSE_HEIGHT = 1000
"""Pixels. A close view is taller: few regions are as wide as the world."""

WORLD = EqualEarth(central=11.5)
"""Seen from here the edge of the map runs through the Bering Strait and crosses no country."""

MARGIN = 0.09
"""Of the picture, on each side of the outermost cities."""

OUTSIDE = 20
"""Pixels beyond the picture, where the edge of a cut outline is not seen."""

NARROWEST = 0.36
"""Earth radii, about 2,300 km: closer, no coast is left by which to know the place."""


@dataclass(frozen=True, slots=True)
class View:
    """A projection and the rectangle of its plane that fills the picture; sizes in pixels."""

    projection: Projection
    left: float
    top: float
    scale: float
    width: int
    height: int

    def place(self, longitude: float, latitude: float) -> Point:
        """Give the pixel, from the left and from the top, where a place in degrees falls."""
        x, y = self.projection.flat(longitude, latitude)
        return (x - self.left) * self.scale, (self.top - y) * self.scale

    def cut(self, pixels: Sequence[Point]) -> Sequence[Point]:
        """Cut an outline in pixels to just outside the picture: a continent is slow to draw."""
        for axis, end in enumerate((self.width, self.height)):
            along = [pixel[axis] for pixel in pixels]
            if along and min(along) < -OUTSIDE:
                pixels = half(pixels, axis, -OUTSIDE, above=True)
            if along and max(along) > end + OUTSIDE:
                pixels = half(pixels, axis, end + OUTSIDE, above=False)
        return pixels


def world_view() -> View:
    """Show all inhabited land, from the Arctic to Cape Horn."""
    edge, _ = WORLD.flat(WORLD.central + 180, 0)
    scale = WIDTH / (2 * edge)
    _, north = WORLD.flat(0, 84)
    return View(WORLD, -edge, north + 20 / scale, scale, WIDTH, WORLD_HEIGHT)


def close_view(points: Sequence[Point]) -> View:
    """Show just the surroundings of some points, or the world if they are all over it."""
    projection = lambert_for(points) if points else None
    if projection is None:
        return world_view()
    near = [(same_meridian(x, projection.central), y) for x, y in points]
    xs, ys = zip(*(projection.flat(*point) for point in near), strict=True)
    room = 1 - 2 * MARGIN
    across, down = (max(xs) - min(xs)) / room, (max(ys) - min(ys)) / room
    width = max(across, down * WIDTH / CLOSE_HEIGHT, NARROWEST)
    scale = WIDTH / width
    left = (min(xs) + max(xs) - width) / 2
    top = (min(ys) + max(ys) + CLOSE_HEIGHT / scale) / 2
    return View(projection, left, top, scale, WIDTH, CLOSE_HEIGHT)
