"""Pictures on the wire: once in every channel, as the message's own files, through errors."""

import asyncio
import io
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image

from bot.domain.announcements import AnnouncementId, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.domain.reducing import reduced
from bot.start import opened
from bot.storage.announcements import begin_draft, save_wording
from bot.storage.database import Database
from bot.storage.feeds import add_feed, all_feeds
from bot.storage.pictures import add_picture, drop_picture
from bot.storage.publishing import publish, revise
from tests.wire.client import Wire

FEEDS = 24


def picture() -> bytes:
    file = io.BytesIO()
    Image.effect_noise((300, 200), 90).save(file, "PNG")
    return reduced(file.getvalue())


async def shared(path: Path, channels: list[tuple[int, int]]) -> AnnouncementId:
    """Publish a project with two pictures to channels, before any bot runs."""
    async with opened(path) as resources:
        now = datetime.now(UTC)
        async with resources.database.transaction() as tx:
            for guild_id, channel_id in channels:
                await add_feed(tx, guild_id, channel_id, now)
            project = await begin_draft(tx, Kind.PROJECTS, CityId("namur"), 7, now)
            wording = Wording(LanguageCode("en"), "Light on the citadel", "Ten nights.")
            await save_wording(tx, project, wording, place=0)
            for alt in ("A wall in blue", "A wall in red"):
                await add_picture(tx, project, alt, picture())
            await publish(tx, project, await all_feeds(tx), now)
    return project


async def brought(path: Path) -> None:
    """Wait until nothing is left to bring."""
    async with asyncio.timeout(60):
        while True:
            connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)
            (left,) = connection.execute(
                "select count(*) from deliveries where state <> 'done'"
            ).fetchone()
            connection.close()
            if not left:
                return
            await asyncio.sleep(0.1)


def pictures(message: dict[str, Any]) -> list[tuple[str, bool]]:
    """List what a message shows: each picture's words, and whether it is a file of its own."""
    own = {each["url"] for each in message["attachments"]}
    container = next(each for each in message["components"] if each["type"] == 17)
    galleries = [each for each in container["components"] if each["type"] == 12]
    items = [item for gallery in galleries for item in gallery["items"]]
    return [(item["description"], item["media"]["url"] in own) for item in items]


async def test_pictures_arrive_once_and_change_with_their_project(
    wire: Wire, tmp_path: Path
) -> None:
    path = tmp_path / "passerelle.db"
    guilds = await wire.guilds(count=FEEDS, template={"channels": [{"name": "projects"}]})
    channels = [guild.channels[0] for guild in guilds]
    project = await shared(path, [(guild.id, guild.channels[0]) for guild in guilds])
    await wire.fault("status", route="message.create", status=500, probability=0.2, after=True)
    async with wire.passerelle(tmp_path, PASSERELLE_MESSAGES_PER_SECOND="20") as bot:
        await bot.ready()
        await asyncio.sleep(FEEDS / 3 / 20)  # at 20 a second, a third of them
        await bot.kill()
        assert 0 < (await wire.counters())["messages"] < FEEDS
    async with wire.passerelle(tmp_path, PASSERELLE_MESSAGES_PER_SECOND="200") as bot:
        await bot.connected()
        await brought(path)
        seen = await wire.messages_in(channels)
        assert [len(each) for each in seen] == [1] * FEEDS
        for (message,) in seen:
            assert pictures(message.raw) == [("A wall in blue", True), ("A wall in red", True)]
            assert [each["content_type"] for each in message.raw["attachments"]] == [
                "image/webp"
            ] * 2
        await bot.stop()
    database = await Database.open(path)
    async with database.transaction() as tx:
        await drop_picture(tx, project, 1)
        await revise(tx, project, datetime.now(UTC))
    await database.close()
    async with wire.passerelle(tmp_path, PASSERELLE_MESSAGES_PER_SECOND="200") as bot:
        await bot.connected()
        await brought(path)
        for (message,) in await wire.messages_in(channels):
            assert pictures(message.raw) == [("A wall in red", True)]
            assert len(message.raw["attachments"]) == 1
        assert (await wire.counters())["duplicates"] == 0 and not wire.requests("unknown")
