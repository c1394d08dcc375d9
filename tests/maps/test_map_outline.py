import json
from math import cos, hypot, radians
from pathlib import Path

import pytest

from bot.domain.cities import City
from bot.maps.outline import Outline, compacted, read_packed
from bot.maps.rings import encloses

COASTLINES = Path(__file__).parents[2] / "data" / "coastlines.json"
SQUARE = [0, 0, 10, 0, 0, 10, -10, 0]


def test_the_shipped_coastlines_are_light_and_name_their_source():
    assert COASTLINES.stat().st_size <= 150_000
    source = json.loads(COASTLINES.read_text(encoding="utf-8"))["source"]
    assert "Natural Earth" in source
    assert "public domain" in source


@pytest.mark.parametrize(
    ("place", "longitude", "latitude"),
    [
        ("Sahara", 5, 23),
        ("Chukotka, east of the antimeridian", 185, 66.5),
        ("Chukotka, west of it", 175, 66.5),
        ("Alaska", -155, 65),
        ("Viti Levu", 178, -17.8),
        ("Iceland", -18.5, 65),
        ("Mauritius", 57.55, -20.3),
        ("Tasmania", 146.5, -42),
    ],
)
def test_land_is_where_it_is(outline: Outline, place: str, longitude: float, latitude: float):
    assert _is_land(outline, longitude, latitude), place


@pytest.mark.parametrize(
    ("place", "longitude", "latitude"),
    [
        ("the Pacific on the equator", -160, 0),
        ("the Pacific at the antimeridian", 180, 30),
        ("the Caspian Sea", 51, 42),
        ("Hudson Bay", -85, 60),
        ("Antarctica, which is left out", 90, -80),
        ("Chukotka once more, on the Alaskan side", -175, 66.5),
    ],
)
def test_water_is_where_it_is(outline: Outline, place: str, longitude: float, latitude: float):
    assert not _is_land(outline, longitude, latitude), place


def test_no_edge_of_the_land_jumps(outline: Outline):
    for ring in outline.rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            assert hypot((x2 - x1) * cos(radians(y1)), y2 - y1) < 6


def test_no_city_is_left_at_sea(outline: Outline, cities: list[City]):
    spans = [[latitude for _, latitude in ring] for ring in outline.rings]
    south, north = [min(span) - 1 for span in spans], [max(span) + 1 for span in spans]
    for city in cities:
        rings = zip(outline.rings, south, north, strict=True)
        near = Outline(tuple(ring for ring, low, high in rings if low < city.latitude < high))
        ashore = _is_land(near, city.longitude, city.latitude)
        assert ashore or _degrees_from_coast(near, city) < 0.1, city.id


def test_what_was_compacted_is_read_again(tmp_path: Path):
    ring = ((179.5, 10.0), (190.25, 10.0), (185.0, 20.5))
    file = tmp_path / "coastlines.json"
    file.write_text(json.dumps({"units_per_degree": 4, "rings": compacted([ring], 4)}))
    assert read_packed(file).unpacked() == Outline((ring,))


def test_an_islet_smaller_than_the_unit_is_not_compacted():
    rings = [
        ((10.0, 10.0), (10.1, 10.0), (10.0, 10.1)),
        ((0.0, 0.0), (0.1, 0.0), (4.0, 0.0), (0.0, 4.0)),
    ]
    assert compacted(rings, 1) == [[0, 0, 4, 0, -4, 4]]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "coastlines.json is not a JSON file"),
        ("[]", "coastlines.json should hold an object"),
        ({"rings": [SQUARE]}, "needs units_per_degree"),
        ({"units_per_degree": 0, "rings": [SQUARE]}, "needs units_per_degree"),
        ({"units_per_degree": True, "rings": [SQUARE]}, "needs units_per_degree"),
        ({"units_per_degree": 1}, "needs rings"),
        ({"units_per_degree": 1, "rings": []}, "needs rings"),
        ({"units_per_degree": 1, "rings": [SQUARE, 7]}, "ring 2 should be a list"),
        ({"units_per_degree": 1, "rings": [SQUARE[:-1]]}, "ring 1 should be at least three pairs"),
        ({"units_per_degree": 1, "rings": [SQUARE[:4]]}, "ring 1 should be at least three pairs"),
        (
            {"units_per_degree": 1, "rings": [[0, 0.5, 0.5, 0, 1, 1, 2, 2]]},
            "ring 1 should be at least three pairs",
        ),
        ({"units_per_degree": 1, "rings": [[0, 40] * 3]}, "ring 1 leaves the Earth"),
        ({"units_per_degree": 1, "rings": [[200, 0] * 3]}, "ring 1 leaves the Earth"),
    ],
)
def test_a_malformed_outline_is_refused_with_a_sentence(
    tmp_path: Path, content: object, sentence: str
):
    file = tmp_path / "coastlines.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    with pytest.raises(ValueError, match=sentence) as refused:
        read_packed(file).unpacked()
    assert str(refused.value).startswith("coastlines.json")
    assert str(refused.value).endswith(".")


def test_a_missing_outline_is_an_os_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        read_packed(tmp_path / "coastlines.json").unpacked()


def _is_land(outline: Outline, longitude: float, latitude: float) -> bool:
    return sum(encloses(ring, (longitude, latitude)) for ring in outline.rings) % 2 == 1


def _degrees_from_coast(outline: Outline, city: City) -> float:
    flat = cos(radians(city.latitude))
    return min(
        hypot((longitude - city.longitude) * flat, latitude - city.latitude)
        for ring in outline.rings
        for longitude, latitude in ring
    )
