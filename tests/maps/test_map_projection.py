from math import cos, dist, radians

import pytest

from bot.maps.projection import EqualEarth, Lambert, Projection, lambert_for


def test_equal_earth_has_the_extent_its_authors_publish():
    world = EqualEarth(central=0)
    assert world.flat(0, 0) == (0, 0)
    assert world.flat(180, 0) == pytest.approx((2.70663, 0), abs=1e-5)
    assert world.flat(180, 90) == pytest.approx((1.60359, 1.31737), abs=1e-5)
    assert world.flat(-180, -90) == pytest.approx((-1.60359, -1.31737), abs=1e-5)


@pytest.mark.parametrize("latitude", [-75, -40, 0, 25, 50, 66, 80])
def test_equal_earth_keeps_every_area_true(latitude: int):
    east, north = _steps(EqualEarth(central=11.5), 100, latitude)
    area = east[0] * north[1] - east[1] * north[0]
    assert area == pytest.approx(cos(radians(latitude)), rel=1e-4)


def test_lambert_gives_the_worked_example_of_snyder():
    # USGS Professional Paper 1395, p. 295: parallels 33 and 45, origin 23 N 96 W, unit sphere.
    cone = Lambert(central=-96, middle=33, cone=0.6304777)
    x, y = cone.flat(-75, 35)
    _, origin = cone.flat(-96, 23)
    assert (x, y - origin) == pytest.approx((0.2966785, 0.2462112), abs=1e-6)


@pytest.mark.parametrize("cone", [-0.7, 0.0, 0.4])
def test_lambert_keeps_every_shape_true(cone: float):
    east, north = _steps(Lambert(central=20, middle=40, cone=cone), 55, 62)
    eastward = (east[0] / cos(radians(62)), east[1] / cos(radians(62)))
    assert north == pytest.approx((-eastward[1], eastward[0]), rel=1e-3, abs=1e-5)


def test_a_cone_that_hardly_opens_is_almost_the_cylinder():
    cylinder, cone = Lambert(100, 0, 0.0), Lambert(100, 0, 1e-5)
    assert dist(cylinder.flat(175, -45), cone.flat(175, -45)) < 1e-4


def test_points_on_both_sides_of_the_antimeridian_are_fitted_together():
    fitted = lambert_for([(170, 0), (-170, 10)])
    assert fitted is not None
    assert fitted.central % 360 == 180
    assert fitted.middle == 5


def test_a_wide_region_is_not_bent_past_recognition():
    fitted = lambert_for([(-122, 47), (50, 47)])
    assert fitted is not None
    assert fitted.cone * 86 == pytest.approx(25)


def test_points_all_round_the_earth_are_not_fitted():
    assert lambert_for([(-120, 0), (0, 0), (120, 0)]) is None


def _steps(projection: Projection, longitude: float, latitude: float):
    """Give how the plane moves per radian eastward and northward."""
    x, y = projection.flat(longitude, latitude)
    east, north = (
        projection.flat(longitude + 0.001, latitude),
        projection.flat(longitude, latitude + 0.001),
    )
    step = radians(0.001)
    return ((east[0] - x) / step, (east[1] - y) / step), (
        (north[0] - x) / step,
        (north[1] - y) / step,
    )
