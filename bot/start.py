"""Opening everything the bot is handed, running it, and closing in order."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import discord
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.client import Passerelle
from bot.domain.directory import Directory
from bot.maps.atlas import Atlas
from bot.maps.outline import PackedOutline, read_packed
from bot.settings import Settings
from bot.storage.cities import all_cities, imported_spellings
from bot.storage.country_names import with_usual_names
from bot.storage.database import Database, Reader
from bot.storage.imports import bring_in_shipped
from bot.storage.people import chosen_languages
from bot.storage.schema import Fault, explained
from bot.storage.servers import server_languages
from bot.storage.shipped import DataUnusable, Shipped
from bot.texts.catalogue import Catalogue
from bot.texts.completeness import check_texts
from bot.ui.resources import Resources

_log = logging.getLogger("passerelle")


class StartRefused(Exception):
    """A sentence for the operator: why Discord does not let the bot in, and what to do."""


def utc_now() -> datetime:
    """Give the present moment, aware, in UTC."""
    return datetime.now(UTC)


@asynccontextmanager
async def opened(
    database_path: Path, clock: Callable[[], datetime] = utc_now, shipped: Shipped | None = None
) -> AsyncGenerator[Resources]:
    """Open the database and read the shipped facts and texts; close when the block ends."""
    facts = shipped or Shipped()
    catalogue = Catalogue(facts.folder / "texts")
    outline, topics = read_coastlines(facts.folder), facts.topics()
    check_texts(facts.folder / "texts", catalogue)
    with explained(database_path, otherwise=Fault.DAMAGED):
        database = await Database.open(database_path)
    try:
        with explained(database_path, otherwise=Fault.DAMAGED):
            await bring_in_shipped(database, facts, clock())
            async with database.reading() as reader:
                directory = await read_directory(reader, facts, catalogue)
                languages = await chosen_languages(reader)
                servers_languages = await server_languages(reader)
        atlas = Atlas(outline.unpacked)
        yield Resources(
            database,
            directory,
            catalogue,
            atlas,
            topics,
            clock,
            languages,
            servers_languages,
            reread=partial(read_directory, shipped=facts, catalogue=catalogue),
        )
    finally:
        await database.close()


async def read_directory(reader: Reader, shipped: Shipped, catalogue: Catalogue) -> Directory:
    """Build the directory out of the database's cities and every spelling known of them."""
    cities = await all_cities(reader)
    imported = await imported_spellings(reader)

    def build() -> Directory:
        spellings = shipped.spellings()
        for city_id, added in imported.items():
            spellings.setdefault(city_id, []).extend(added)
        names = catalogue.country_names({city.country for city in cities})
        return Directory(cities, spellings, with_usual_names(names, shipped))

    # in a thread: a steward's import builds it while people are being answered
    return await asyncio.to_thread(build)


def read_coastlines(folder: Path) -> PackedOutline:
    """Read the land outlines; raises ``DataUnusable`` for a missing or damaged file."""
    path = folder / "coastlines.json"
    try:
        return read_packed(path)
    except FileNotFoundError as error:
        raise DataUnusable(path, "is missing") from error
    except (OSError, ValueError) as error:
        raise DataUnusable(path, f"is damaged ({error})") from error


async def run(settings: Settings) -> None:
    """Run the bot on Discord until SIGTERM or Ctrl-C; raises ``StartRefused`` where it cannot."""
    token = settings.token()
    Route.BASE = str(settings.discord_api_url).rstrip("/")
    if settings.discord_gateway_url is not None:
        # discord.py asks the API for it in some cases and knows it by heart in others
        DiscordWebSocket.DEFAULT_GATEWAY = URL(str(settings.discord_gateway_url))
    task = asyncio.current_task()
    assert task is not None
    stopping = _Stopping(task)
    with suppress(NotImplementedError):  # Windows has no such signal
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.begin)
    try:
        async with opened(settings.passerelle_database) as resources:
            if settings.passerelle_source_url is not None:
                resources.source_url = str(settings.passerelle_source_url)
            resources.stewards = settings.stewards()
            resources.quota = settings.passerelle_weekly_quota
            resources.rate = settings.passerelle_messages_per_second
            async with Passerelle(resources, shard_count=settings.discord_shards) as bot:
                stopping.bot = bot
                gc.freeze()  # what stays for good is not looked through for garbage again
                await bot.start(token)
        _log.info("closed")
    except commands.ExtensionError:
        raise  # a fault of ours, though discord.py counts it among its own
    except asyncio.CancelledError:
        _log.info("asked to stop; everything is closed")
    except (discord.DiscordException, aiohttp.ClientError, TimeoutError) as error:
        raise StartRefused(_sentence(error)) from error


class _Stopping:
    """What SIGTERM does, as Ctrl-C: every block on the way out closes its own."""

    def __init__(self, task: asyncio.Task[None]) -> None:
        self.bot: Passerelle | None = None
        self._task = task
        self._closing: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Cancel what runs, and close the bot: a shard that reconnects swallows cancellations."""
        self._task.cancel()
        if self.bot is not None and self._closing is None:
            self._closing = asyncio.ensure_future(self.bot.close())


def _sentence(error: Exception) -> str:
    """Say what keeps the bot out of Discord. Nothing of a request is quoted: it holds the token."""
    match error:
        case discord.LoginFailure():
            return (
                "Discord does not accept DISCORD_TOKEN. Copy it anew from the developer portal "
                "(Applications → Bot → Reset Token)."
            )
        case discord.HTTPException():
            return (
                f"Discord answered with an error ({error.status}). Start again in a while, "
                "not before 90 seconds are over."
            )
        case discord.ConnectionClosed():
            return f"Discord closed the connection for good (code {error.code})."
        case _:
            return (
                f"Discord cannot be reached at {urlsplit(Route.BASE).hostname}. Check the "
                "network, and DISCORD_API_URL if it is set; then start again, not before 90 "
                "seconds are over."
            )
