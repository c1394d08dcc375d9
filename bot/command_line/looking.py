"""Reading the directory from the command line, with a database or without one."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.domain.directory import Directory
from bot.settings import load_settings
from bot.start import opened, utc_now
from bot.storage.country_names import with_usual_names
from bot.storage.database import Database
from bot.storage.imports import bring_in_shipped
from bot.storage.schema import DatabaseUnusable, Fault
from bot.storage.shipped import Shipped
from bot.texts.catalogue import REFERENCE, Catalogue, Texts


@dataclass(frozen=True, slots=True)
class Look:
    """The directory as it stands, and the English names of things."""

    directory: Directory
    texts: Texts


def there_is(path: Path) -> bool:
    """Tell whether the database exists; raises ``DatabaseUnusable`` where that cannot be told."""
    try:
        return path.exists()
    except OSError as error:  # a name too long, or a folder closed to us
        raise DatabaseUnusable(path, Fault.UNWRITABLE, error.strerror or "") from error


@asynccontextmanager
async def looking() -> AsyncGenerator[Look]:
    """Read the directory: the database's where there is one, else the shipped one."""
    path = load_settings().passerelle_database
    if there_is(path):
        async with opened(path) as resources:
            yield Look(resources.directory, resources.catalogue.texts(REFERENCE))
        return
    shipped = Shipped()
    catalogue = Catalogue(shipped.folder / "texts")
    cities = [row.city for row in shipped.cities()]
    codes = {city.country for city in cities}
    names = with_usual_names(catalogue.country_names(codes), shipped)
    yield Look(Directory(cities, shipped.spellings(), names), catalogue.texts(REFERENCE))


@asynccontextmanager
async def writing() -> AsyncGenerator[Database]:
    """Open the database with the shipped cities in it, to change it.

    No directory is built of them, so that what has gone wrong in there can be put right.
    """
    path = load_settings().passerelle_database
    there_is(path)
    database = await Database.open(path)
    try:
        await bring_in_shipped(database, Shipped(), utc_now())
        yield database
    finally:
        await database.close()
