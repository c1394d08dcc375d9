"""``check``: settings, data, schema and texts, without connecting anywhere."""

import os
from collections.abc import Callable

import typer
from pydantic import HttpUrl

from bot.command_line.looking import there_is
from bot.settings import SettingsUnusable, load_settings
from bot.start import read_coastlines
from bot.storage.schema import DatabaseUnusable, Fault, inspect, migrations
from bot.storage.shipped import DataUnusable, Shipped
from bot.texts.catalogue import Catalogue, TextsUnusable
from bot.texts.completeness import check_complete

UNUSABLE = (SettingsUnusable, DataUnusable, TextsUnusable, DatabaseUnusable)


def check() -> None:
    """Check settings, shipped data, the database's schema and the texts; connects nowhere.

    Prints a line for each, and ends with exit code 2 if any is not usable.
    """
    failed = False
    for name, look in (
        ("settings", _settings),
        ("data", _data),
        ("texts", _texts),
        ("database", _database),
    ):
        try:
            typer.echo(f"✓ {name}: {look()}")
        except UNUSABLE as error:
            failed = True
            typer.echo(f"✗ {name}: " + str(error).replace("\n", "\n  "), err=True)
    if failed:
        raise typer.Exit(2)


def _settings() -> str:
    settings = load_settings()
    has_token = bool(settings.discord_token.get_secret_value())
    return (
        f"{'with' if has_token else 'without'} a token, API at {_shown(settings.discord_api_url)}"
    )


def _shown(url: HttpUrl) -> str:
    """Write an address without the name and password that may stand in it."""
    port = "" if url.port in (None, 80, 443) else f":{url.port}"
    return f"{url.scheme}://{url.host}{port}{url.path or ''}"


def _data() -> str:
    shipped = Shipped()
    rows = shipped.cities()
    spellings = sum(len(each) for each in shipped.spellings().values())
    topics = sum(len(group.topics) for group in shipped.topics())
    reads: tuple[Callable[[], object], ...] = (
        shipped.goals,
        shipped.past_fields,
        shipped.country_names,
    )
    for read in reads:
        read()
    _check_coastlines(shipped)
    return f"{len(rows)} cities, {spellings:,} other spellings, {topics} topics"


def _check_coastlines(shipped: Shipped) -> None:
    packed = read_coastlines(shipped.folder)
    try:
        packed.unpacked()
    except ValueError as error:
        raise DataUnusable(shipped.folder / packed.name, f"is damaged ({error})") from error


def _texts() -> str:
    folder = Shipped().folder / "texts"
    catalogue = Catalogue(folder)
    check_complete(folder, catalogue)
    return ", ".join(language.name for language in catalogue.languages)


def _database() -> str:
    path = load_settings().passerelle_database
    exists = there_is(path)
    needed = path if exists else path.parent
    if not (exists or needed.is_dir()) or not os.access(needed, os.R_OK | os.W_OK):
        raise DatabaseUnusable(path, Fault.UNWRITABLE)
    version, newest = inspect(path), migrations()[-1].version
    if version == 0:
        return f"{path} will be created at the first run"
    if version < newest:
        return f"{path} has schema {version} and will be brought to {newest} at the next run"
    return f"{path} has schema {version}, the newest"
