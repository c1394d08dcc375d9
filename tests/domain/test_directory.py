import json
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.domain.cities import CityId, distance_km, local_time, minutes_ahead
from bot.domain.directory import CityFilter, Directory
from bot.domain.fields import MARKS, Field
from bot.domain.regions import Region
from bot.domain.spelling import fold
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue

WINTER = datetime(2026, 1, 15, 12, tzinfo=UTC)


def test_the_directory_holds_the_known_totals(directory: Directory) -> None:
    cities = directory.cities.values()
    assert len(directory) == 408
    assert len(directory.countries()) == 108
    cohorts = Counter(min(max(city.year, 2013), 2025) for city in cities)
    assert cohorts == {
        2013: 41, 2014: 28, 2015: 47, 2017: 64, 2019: 66, 2021: 49, 2023: 55, 2025: 58,
    }  # fmt: skip
    assert Counter(city.field for city in cities) == {
        Field.MUSIC: 84, Field.CRAFTS_FOLK_ART: 80, Field.GASTRONOMY: 66, Field.LITERATURE: 63,
        Field.DESIGN: 53, Field.FILM: 30, Field.MEDIA_ARTS: 27, Field.ARCHITECTURE: 5,
    }  # fmt: skip
    assert Counter(city.region for city in cities) == {
        Region.EUROPE_NORTH_AMERICA: 177, Region.ASIA_PACIFIC: 110,
        Region.LATIN_AMERICA_CARIBBEAN: 67, Region.ARAB_STATES: 28, Region.AFRICA: 26,
    }  # fmt: skip


def test_marks_differ_in_symbol_shape_and_colour() -> None:
    assert MARKS.keys() == set(Field)
    for part in ("symbol", "shape", "colour"):
        assert len({getattr(mark, part) for mark in MARKS.values()}) == len(Field)


def test_a_filter_asks_for_all_at_once(directory: Directory) -> None:
    found = directory.select(CityFilter(field=Field.MEDIA_ARTS, country="BE", year=2021))
    assert [city.id for city in found] == ["namur"]


def test_the_nearest_cities_come_nearest_first(directory: Directory) -> None:
    namur = directory.cities[CityId("namur")]
    near = directory.nearest(namur, None, 5)
    assert [each.city.id for each in near][:2] == ["andenne", "liege"]
    assert near[0].distance == pytest.approx(16, abs=2)
    assert all(one.distance <= two.distance for one, two in pairwise(near))
    music = directory.nearest(namur, Field.MUSIC, 3)
    assert {each.city.field for each in music} == {Field.MUSIC}
    assert namur.id not in {each.city.id for each in directory.nearest(namur, None, 407)}


def test_distances_run_across_the_antimeridian(directory: Directory) -> None:
    auckland, seattle = directory.cities[CityId("auckland")], directory.cities[CityId("seattle")]
    assert distance_km(auckland, seattle) == pytest.approx(11_365, rel=0.01)
    assert distance_km(seattle, auckland) == distance_km(auckland, seattle)


def test_clocks_are_compared_as_they_stand_that_day(directory: Directory) -> None:
    namur, gwangju = directory.cities[CityId("namur")], directory.cities[CityId("gwangju")]
    assert minutes_ahead(gwangju, namur, WINTER) == 8 * 60
    assert minutes_ahead(gwangju, namur, WINTER.replace(month=7)) == 7 * 60
    assert minutes_ahead(namur, gwangju, WINTER) == -8 * 60
    assert local_time(gwangju, WINTER).hour == 21


def test_half_hours_between_clocks_are_kept(directory: Directory) -> None:
    namur, lalitpur = directory.cities[CityId("namur")], directory.cities[CityId("lalitpur")]
    assert minutes_ahead(lalitpur, namur, WINTER) == 4 * 60 + 45


def test_a_search_text_may_be_a_country(directory: Directory) -> None:
    assert {city.country for city in directory.named("Belgique")} == {"BE"}


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("AE", "UAE|Emirates|Émirats|الإمارات"),
        ("CD", "DRC|RDC|Congo-Kinshasa|Zaïre"),
        ("CG", "Congo|Republic of the Congo"),
        ("CI", "Ivory Coast|Costa de Marfil"),
        ("CV", "Cape Verde"),
        ("CZ", "Czech Republic|République tchèque|República Checa"),
        ("GB", "UK|U.K.|England|Scotland|Wales|Northern Ireland|Great Britain|Inglaterra"),
        ("KR", "Korea|Republic of Korea|Corée|Corea|كوريا"),
        ("MK", "Macedonia|Macédoine"),
        ("NL", "Holland|The Netherlands"),
        ("PS", "Palestine|State of Palestine"),
        ("RU", "Russian Federation"),
        ("TR", "Turkey|Türkiye|Turkiye"),
        ("US", "US|USA|U.S.A.|EEUU|EE. UU.|أمريكا"),
    ],
)
def test_a_country_is_known_by_its_usual_names(directory: Directory, code: str, names: str) -> None:
    for name in names.split("|"):
        assert directory.countries_named(name) == {code}, name


def test_a_country_is_suggested_by_a_usual_name_being_typed(directory: Directory) -> None:
    assert directory.countries_starting("Turk")[0] == "TR"
    assert directory.countries_starting("Czech R") == ["CZ"]
    assert directory.countries_starting("Scot") == ["GB"]
    assert directory.countries_starting("Congo") == ["CG", "CD"]


def test_added_names_of_countries_are_new_and_mean_one_country(
    directory: Directory, shipped: Shipped, catalogue: Catalogue
) -> None:
    added = json.loads((shipped.folder / "country_names.json").read_text(encoding="utf-8"))
    known = catalogue.country_names(directory.countries())
    assert added.keys() <= known.keys()
    seen = {fold(name).replace(" ", "") for names in known.values() for name in names}
    for names in added.values():
        for name in names:
            key = fold(name).replace(" ", "")
            assert key not in seen, name
            seen.add(key)


def test_flags_are_made_of_the_country_code(directory: Directory) -> None:
    assert directory.cities[CityId("namur")].flag == "🇧🇪"
