"""What tests share: the real directory and texts once, a database of its own for each test."""

import asyncio
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import discord
import pytest
from hypothesis import settings

from bot.domain.directory import Directory
from bot.maps.atlas import Atlas
from bot.start import opened, read_coastlines
from bot.storage.country_names import with_usual_names
from bot.storage.database import Database
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue
from bot.texts.encoder import Encoder
from bot.ui.resources import Resources

# how long an example takes says more of the machine than of the code
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def shipped() -> Shipped:
    return Shipped()


@pytest.fixture(scope="session")
def catalogue(shipped: Shipped) -> Catalogue:
    return Catalogue(shipped.folder / "texts")


@pytest.fixture(scope="session")
def directory(shipped: Shipped, catalogue: Catalogue) -> Directory:
    cities = [row.city for row in shipped.cities()]
    names = catalogue.country_names({city.country for city in cities})
    return Directory(cities, shipped.spellings(), with_usual_names(names, shipped))


@pytest.fixture(scope="session")
def atlas(shipped: Shipped) -> Atlas:
    return Atlas(read_coastlines(shipped.folder).unpacked)


@pytest.fixture(scope="session")
def filled_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database with the shipped cities in it, to be copied."""
    path = tmp_path_factory.mktemp("database") / "filled.db"

    async def fill() -> None:
        async with opened(path):
            pass

    asyncio.run(fill())
    return path


@pytest.fixture
async def database(filled_database: Path, tmp_path: Path) -> AsyncGenerator[Database]:
    path = tmp_path / "passerelle.db"
    shutil.copyfile(filled_database, path)
    database = await Database.open(path)
    yield database
    await database.close()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """Make one for all: its weights take a second to load."""
    return Encoder()


@pytest.fixture
def resources(
    database: Database,
    directory: Directory,
    catalogue: Catalogue,
    atlas: Atlas,
    shipped: Shipped,
    encoder: Encoder,
) -> Resources:
    topics, clock = shipped.topics(), discord.utils.utcnow  # which simcord moves
    return Resources(database, directory, catalogue, atlas, topics, clock, encoder=encoder)
