import json
from collections.abc import Sequence
from math import cos, sin
from pathlib import Path

import pytest

from bot.maps import natural_earth
from bot.maps.natural_earth import Land, land_rings, reduced
from bot.maps.outline import read_packed
from bot.maps.rings import encloses, slices
from bot.maps.simplification import simplified


def _land(*rings: Sequence[tuple[float, float]]) -> Land:
    """Write closed rings as a topojson with one arc each, in tenths of a degree."""
    arcs: list[list[tuple[int, int]]] = []
    for ring in rings:
        whole = [(round((x + 180) * 10), round((y + 90) * 10)) for x, y in ring]
        before = [(0, 0), *whole]
        arcs.append([(x - a, y - b) for (x, y), (a, b) in zip(whole, before, strict=False)])
    shapes = {"arcs": [[[index]] for index in range(len(arcs))]}
    return {
        "arcs": arcs,
        "transform": {"scale": (0.1, 0.1), "translate": (-180, -90)},
        "objects": {"land": {"geometries": [shapes]}},
    }


def _square(west: float, south: float, side: float) -> list[tuple[float, float]]:
    east, north = west + side, south + side
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def test_arcs_are_joined_forwards_and_backwards():
    land = _land()
    land["arcs"] = [[(0, 0), (10, 0), (0, 10)], [(0, 0), (0, 10), (10, 0)]]
    land["objects"]["land"]["geometries"][0]["arcs"] = [[[0, ~1]]]
    (ring,) = land_rings(land)
    assert ring == ((-180, -90), (-179, -90), (-179, -89), (-180, -89), (-180, -90))


def test_land_over_the_antimeridian_is_unwrapped():
    (ring,) = land_rings(_land([(178, 60), (-178, 60), (-178, 64), (178, 64), (178, 60)]))
    assert ring == ((178, 60), (182, 60), (182, 64), (178, 64), (178, 60))


def test_land_over_the_edge_of_the_map_is_cut_in_two():
    parts = slices([(178, 60), (182, 60), (182, 64), (178, 64)], west=-180)
    assert sorted(sorted(part) for part in parts) == [
        [(-180, 60), (-180, 64), (-178, 60), (-178, 64)],
        [(178, 60), (178, 64), (180, 60), (180, 64)],
    ]


def test_land_that_only_touches_the_edge_of_the_map_stays_in_one_piece():
    ring = ((178, 60), (180, 60), (180, 64), (178, 64))
    assert [set(part) for part in slices(ring, west=-180)] == [set(ring)]


def test_antarctica_and_specks_are_dropped():
    antarctica = [(-180, -75), (-60, -75), (60, -75), (175, -75), (-180, -75)]
    islet = _square(40, 10, 0.1)
    southern, home, away = _square(10, -70, 5), _square(0, 0, 10), _square(-100, 40, 0.2)
    kept = reduced(land_rings(_land(antarctica, southern, islet, home, away)), [(5, 5)])
    assert [set(ring) for ring in kept] == [set(home)]


def test_an_islet_with_a_city_stays():
    islet = land_rings(_land(_square(40, 75, 0.1)))
    assert len(reduced(islet, [(40.05, 75.05)])) == 1
    assert reduced(islet, [(40.2, 75.05)]) == []


@pytest.mark.parametrize(("tip", "city"), [(84.9, (5.1, 84.95)), (85.1, (5.1, 85.05))])
def test_a_city_keeps_the_cape_it_stands_on_and_the_bay_it_looks_on(
    tip: float, city: tuple[float, float]
):
    coast = [(0, 85), (5, 85), (5.1, tip), (5.2, 85), (10, 85), (10, 88), (0, 88), (0, 85)]
    rings = land_rings(_land(coast))
    assert (5.1, tip) not in [(round(x, 1), round(y, 1)) for x, y in reduced(rings, [(9, 87)])[0]]
    assert encloses(reduced(rings, [city])[0], city) == encloses(rings[0], city)


def test_a_small_island_stays_only_near_a_city():
    island = land_rings(_land(_square(40, 10, 0.1)))
    assert len(reduced(island, [(42, 10)])) == 1
    assert reduced(island, [(80, 10)]) == []


def test_the_coast_loses_its_smallest_corners_first():
    ring = [(0, 0), (5, 0.01), (10, 0), (10, 10), (5, 12), (0, 10)]
    assert simplified(ring, lambda _: 1000) == ((0, 0), (10, 0), (10, 10), (5, 12), (0, 10))


def test_an_island_keeps_three_corners_however_small():
    ring = [(10 * cos(turn / 10), 10 * sin(turn / 10)) for turn in range(62)]
    assert len(simplified(ring, lambda _: 1e9)) == 3


def test_the_coast_never_moves_across_a_city():
    ring = [(0, 0), (5, -0.1), (10, 0), (10, 10), (0, 10)]
    harbour = (5, -0.05)
    assert not encloses(simplified(ring, lambda _: 10_000), harbour)
    assert encloses(simplified(ring, lambda _: 10_000, [harbour]), harbour)


def test_a_land_file_becomes_coastlines(tmp_path: Path):
    source, target = tmp_path / "land.json", tmp_path / "coastlines.json"
    source.write_text(json.dumps(_land(_square(0, 0, 10), _square(176, 60, 8))))
    natural_earth.main([str(source), str(target)])
    rings = read_packed(target).unpacked().rings
    assert {max(longitude for longitude, _ in ring) for ring in rings} == {10, 184}


def test_the_reduction_asks_for_both_paths():
    with pytest.raises(SystemExit, match="Give two paths"):
        natural_earth.main([])
