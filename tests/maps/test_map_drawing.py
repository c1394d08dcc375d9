import re
from dataclasses import replace
from io import BytesIO
from itertools import combinations, pairwise
from math import dist, hypot

import pytest
from PIL import Image, ImageChops
from resvg_py import svg_to_bytes

from bot.domain.cities import City, CityId
from bot.domain.fields import MARKS, Field, Shape
from bot.domain.regions import Region
from bot.maps.drawing import LAND, SEA, Drawing, drawing_order, mark_radius, svg
from bot.maps.marks import PATHS
from bot.maps.outline import Outline
from bot.maps.rings import Point
from bot.maps.spreading import spread
from bot.maps.view import View, close_view, world_view


def _image(svg_text: str) -> Image.Image:
    return Image.open(BytesIO(svg_to_bytes(svg_string=svg_text, skip_system_fonts=True)))


def _colour(image: Image.Image, pixel: Point) -> str:
    x, y = round(pixel[0]), round(pixel[1])
    return "#" + image.crop((x, y, x + 1, y + 1)).tobytes()[:3].hex()


def _view(cities: list[City]) -> View:
    return close_view([(city.longitude, city.latitude) for city in cities])


@pytest.fixture(scope="session")
def bare_world(outline: Outline) -> Image.Image:
    return _image(svg(outline, Drawing(frozenset())))


def test_the_world_has_land_and_sea_where_they_are(bare_world: Image.Image):
    place = world_view().place
    assert dist(bytes.fromhex(LAND[1:]), bytes.fromhex(SEA[1:])) > 60
    for longitude, latitude in [
        (5, 23),
        (185, 66.5),
        (175, 66.5),
        (-155, 65),
        (134, -25),
        (-60, -5),
    ]:
        assert _colour(bare_world, place(longitude, latitude)) == LAND
    for longitude, latitude in [(-160, 0), (180, 30), (-30, 30), (80, -30), (51, 42), (-140, -50)]:
        assert _colour(bare_world, place(longitude, latitude)) == SEA


def test_no_streak_crosses_the_world(outline: Outline):
    edges = _edges(svg(outline, Drawing(frozenset())))
    assert len(edges) > 10_000
    assert max(edges) < 25


@pytest.mark.parametrize("region", Region)
def test_no_streak_crosses_a_region(outline: Outline, cities: list[City], region: Region):
    shown = [city for city in cities if city.region is region]
    drawn = svg(outline, Drawing(frozenset(shown), zoom=True))
    inside = [edge for edge in _edges(drawn, margin=15) if edge > 110]
    assert inside == []


def test_the_last_row_below_cape_horn_is_all_sea(bare_world: Image.Image):
    below = bare_world.crop(
        (30, bare_world.height - 30, bare_world.width - 30, bare_world.height - 29)
    )
    assert len(below.getcolors() or []) == 1


def test_the_corners_are_round_and_the_rest_is_opaque(bare_world: Image.Image):
    alpha = bare_world.getchannel("A")
    assert alpha.getpixel((0, 0)) == 0
    assert alpha.getpixel((8, 8)) == 255
    assert alpha.getpixel((bare_world.width // 2, 0)) == 255


def test_every_field_has_a_shape_and_a_colour_of_its_own():
    assert {mark.shape for mark in MARKS.values()} == set(Shape) == set(PATHS)
    for one, other in combinations(MARKS.values(), 2):
        assert dist(one.colour.to_bytes(3), other.colour.to_bytes(3)) > 40


def test_every_shape_is_told_from_every_other_without_colour():
    drawn = {shape: _silhouette(shape, 16) for shape in Shape}
    for one, other in combinations(Shape, 2):
        common = _ink(ImageChops.darker(drawn[one], drawn[other]))
        either = _ink(ImageChops.lighter(drawn[one], drawn[other]))
        assert common / either < 0.85, (one, other)


def test_no_shape_outweighs_the_others():
    circle = _ink(_silhouette(Shape.CIRCLE, 16))
    for shape in Shape:
        assert 0.7 < _ink(_silhouette(shape, 16)) / circle < 1.35, shape


def test_a_city_is_drawn_in_the_shape_and_colour_of_its_field(ghent: City):
    for field in Field:
        city = replace(ghent, field=field)
        drawn = svg(Outline(()), Drawing(frozenset([city])))
        assert PATHS[MARKS[field].shape] in drawn
        place = world_view().place(city.longitude, city.latitude)
        assert _colour(_image(drawn), place) == f"#{MARKS[field].colour:06x}"


def test_the_marked_city_changes_the_picture_at_its_place_only(
    outline: Outline, cities: list[City], ghent: City
):
    shown = frozenset(cities)
    plain = _image(svg(outline, Drawing(shown)))
    marked = _image(svg(outline, Drawing(shown, ghent)))
    x, y = world_view().place(ghent.longitude, ghent.latitude)
    changed = ImageChops.difference(plain, marked).convert("RGB").getbbox()
    assert changed is not None
    left, top, right, bottom = changed
    assert 60 < right - left < 140
    assert (left + right) / 2 == pytest.approx(x, abs=8)
    assert (top + bottom) / 2 == pytest.approx(y, abs=8)
    assert _colour(marked, (x, y)) == f"#{MARKS[ghent.field].colour:06x}"


def test_the_marked_city_lies_on_top(outline: Outline, cities: list[City], ghent: City):
    marks = re.findall(
        r"translate\(([\d.]+) ([\d.]+)\)", svg(outline, Drawing(frozenset(cities), ghent))
    )
    x, y = world_view().place(ghent.longitude, ghent.latitude)
    assert marks[-2:] == [(f"{x:.1f}", f"{y:.1f}")] * 2
    assert len(marks) == len(cities) + 1


def test_the_same_cities_make_the_same_picture_in_any_order(outline: Outline, cities: list[City]):
    forward, backward = frozenset(cities), frozenset(reversed(cities))
    assert svg(outline, Drawing(forward)) == svg(outline, Drawing(backward))
    assert drawing_order(cities) == drawing_order(reversed(cities))


def test_rare_fields_are_drawn_over_common_ones(cities: list[City]):
    assert {city.field for city in drawing_order(cities)[-5:]} == {Field.ARCHITECTURE}


def test_fewer_cities_have_larger_marks():
    sizes = [mark_radius(count) for count in (0, 1, 5, 26, 67, 177, 408)]
    assert sizes[0] == sizes[1] == 24
    assert sizes[1:] == sorted(set(sizes), reverse=True)
    assert sizes[-1] >= 6


def test_there_are_no_words_in_the_picture(outline: Outline, cities: list[City]):
    assert "<text" not in svg(outline, Drawing(frozenset(cities)))


@pytest.mark.parametrize("region", Region)
def test_a_region_fills_its_picture(cities: list[City], region: Region):
    shown = [city for city in cities if city.region is region]
    view = _view(shown)
    xs, ys = zip(*(view.place(city.longitude, city.latitude) for city in shown), strict=True)
    assert min(xs) > 0.05 * view.width
    assert max(xs) < 0.95 * view.width
    assert min(ys) > 0.05 * view.height
    assert max(ys) < 0.95 * view.height
    assert max((max(xs) - min(xs)) / view.width, (max(ys) - min(ys)) / view.height) > 0.7


def test_one_city_is_seen_with_its_surroundings(ghent: City):
    view = _view([ghent])
    assert view.place(ghent.longitude, ghent.latitude) == pytest.approx((800, 500))
    west, east = view.place(ghent.longitude - 5, 51), view.place(ghent.longitude + 5, 51)
    assert 300 < east[0] - west[0] < 800


def test_cities_on_both_sides_of_the_antimeridian_are_seen_together(outline: Outline, ghent: City):
    fiji = replace(ghent, id=CityId("suva"), latitude=-18.1, longitude=178.4)
    samoa = replace(ghent, id=CityId("apia"), latitude=-13.8, longitude=-171.8)
    drawn = svg(outline, Drawing(frozenset([fiji, samoa]), zoom=True))
    (east, _), (west, _) = re.findall(r"translate\(([\d.]+) ([\d.]+)\)", drawn)
    assert 0 < float(west) < 800 < float(east) < 1600


def test_cities_all_over_the_earth_are_not_zoomed_in_on(cities: list[City]):
    assert _view(cities) == world_view()


def test_no_cities_make_an_empty_world(outline: Outline):
    assert svg(outline, Drawing(frozenset(), zoom=True)) == svg(outline, Drawing(frozenset()))


def test_crowded_marks_move_apart_but_stay_on_their_places():
    places = [(100.0 + x, 100.0 + y) for x in (0, 4, 8) for y in (0, 4, 8)]
    apart = spread(places, gap=20, reach=10)
    nearest = min(dist(one, other) for one, other in combinations(apart, 2))
    assert nearest > 7
    assert all(dist(mark, place) <= 10.001 for mark, place in zip(apart, places, strict=True))


def test_two_cities_in_one_place_are_both_seen():
    one, other = spread([(50.0, 50.0), (50.0, 50.0)], gap=20, reach=10)
    assert dist(one, other) == pytest.approx(20, abs=0.5)


def test_marks_with_room_stay_where_they_are():
    places = [(10.0, 10.0), (40.0, 10.0), (10.0, 40.0)]
    assert spread(places, gap=20, reach=10) == places


def _silhouette(shape: Shape, radius: float) -> Image.Image:
    path = f'<path d="{PATHS[shape]}" transform="translate(32 32) scale({radius})" fill="#fff"/>'
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64">{path}</svg>'
    return _image(whole).getchannel("A")


def _ink(mask: Image.Image) -> float:
    return sum(level * count for level, count in enumerate(mask.histogram())) / 255


def _edges(svg_text: str, margin: float = -1e9) -> list[float]:
    """Measure the edges of the land in pixels, but not those along the cut outside the picture."""
    width, height = (int(size) for size in re.findall(r'(?:width|height)="(\d+)"', svg_text)[:2])
    outline = re.search(r'fill-rule="evenodd" d="([^"]*)"', svg_text)
    assert outline is not None
    lengths: list[float] = []
    for ring in outline[1].rstrip("Z").split("Z"):
        points = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", ring)]
        for (x1, y1), (x2, y2) in pairwise([*points, points[0]]):
            middle_x, middle_y = (x1 + x2) / 2, (y1 + y2) / 2
            if margin < 0 or (
                -margin < middle_x < width + margin and -margin < middle_y < height + margin
            ):
                lengths.append(hypot(x2 - x1, y2 - y1))
    return lengths
