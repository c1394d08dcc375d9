from pathlib import Path

import pytest

from bot.domain.cities import City
from bot.domain.city_table import read_table
from bot.maps.outline import Outline, read_packed

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def outline() -> Outline:
    return read_packed(DATA / "coastlines.json").unpacked()


@pytest.fixture(scope="session")
def cities() -> list[City]:
    return [row.city for row in read_table((DATA / "cities.csv").read_text(encoding="utf-8"))]


@pytest.fixture
def ghent(cities: list[City]) -> City:
    return next(city for city in cities if city.id == "ghent")
