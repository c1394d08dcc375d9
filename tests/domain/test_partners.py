"""Partners as people write them: one a line, between commas, with or without their country."""

import pytest

from bot.domain.directory import Directory
from bot.domain.partners import read_partners
from bot.texts.catalogue import Catalogue


@pytest.mark.parametrize(
    ("typed", "cities"),
    [
        ("", []),
        (" , ;\n", []),
        ("Dakar", ["dakar"]),
        ("Dakar, Gwangju", ["dakar", "gwangju"]),
        ("Dakar, Senegal", ["dakar"]),
        ("Dakar, Sénégal\nGwangju, Korea", ["dakar", "gwangju"]),
        ("Dakar، 광주；Linz", ["dakar", "gwangju", "linz"]),
        ("dakar · DAKAR · Dakar", ["dakar"]),
        ("Singapore, Singapore", ["singapore"]),
        ("Nassau, Bahamas, Linz", ["nassau", "linz"]),
        ("Linz, Austria, Dakar, Senegal", ["linz", "dakar"]),
    ],
)
def test_cities_are_read(directory: Directory, typed: str, cities: list[str]) -> None:
    read = read_partners(directory, typed)
    assert [city.id for city in read.cities] == cities
    assert not read.uncertain


def test_what_is_no_city_is_said_with_those_that_come_near(directory: Directory) -> None:
    read = read_partners(directory, "Linz, Gwangyu, Austria")
    assert [city.id for city in read.cities] == ["linz"]
    # a country after something else than a city of it is a name like any other
    assert [each.details["query"] for each in read.uncertain] == ["Gwangyu"]
    assert "gwangju" in {city.id for city in read.uncertain[0].cities}


def test_the_same_name_in_two_countries_is_asked_again(directory: Directory) -> None:
    read = read_partners(directory, "Granada")
    assert not read.cities and len(read.uncertain[0].cities) > 1


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_city_is_found_by_name_and_country(
    directory: Directory, catalogue: Catalogue, language: str
) -> None:
    texts = catalogue.best(language)
    for city in directory.cities.values():
        written = f"{city.name}, {texts.country_name(city.country)}"
        found = [each.id for each in read_partners(directory, written).cities]
        assert found == [city.id], written
