"""Reading the directory from the command line, with a database or without one."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.domain.directory import Directory
from bot.settings import load_settings
from bot.start import opened, utc_now
from bot.storage.database import Database
from bot.storage.shipped import Shipped
from bot.texts.catalogue import REFERENCE, Catalogue, Texts


@dataclass(frozen=True, slots=True)
class Look:
    """The directory as it stands, and the English names of things."""

    directory: Directory
    texts: Texts


@asynccontextmanager
async def looking() -> AsyncGenerator[Look]:
    """Read the directory: the database's where there is one, else the shipped one."""
    path = load_settings().passerelle_database
    if path.exists():
        async with opened(path) as resources:
            yield Look(resources.directory, resources.catalogue.texts(REFERENCE))
        return
    shipped = Shipped()
    catalogue = Catalogue(shipped.folder / "texts")
    cities = [row.city for row in shipped.cities()]
    names = catalogue.country_names({city.country for city in cities})
    yield Look(Directory(cities, shipped.spellings(), names), catalogue.texts(REFERENCE))


@asynccontextmanager
async def writing() -> AsyncGenerator[Database]:
    """Open the database with the shipped cities in it, to change it."""
    async with opened(load_settings().passerelle_database, utc_now) as resources:
        yield resources.database
