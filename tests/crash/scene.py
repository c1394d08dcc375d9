"""What a round starts from: servers with a feed each, a coordinator, a call to publish."""

import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.domain.announcements import AnnouncementId, Pays, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.start import opened
from bot.storage.announcements import begin_draft, save_facts, save_wording
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import name_coordinator
from bot.storage.database import Database
from bot.storage.feeds import add_feed
from tests.wire.client import Wire

NAMUR, AUTHOR = CityId("namur"), 77_000_000_000_000_001

BIT_BY_BIT = {"PASSERELLE_MESSAGES_PER_SECOND": "200", "PASSERELLE_LOG_LEVEL": "INFO"}
"""Slow enough that a fan-out lasts, fast enough for hundreds of rounds."""


@dataclass(frozen=True)
class Scene:
    """The channels that should get the call, the channel where it is published, and the call."""

    folder: Path
    feeds: list[int]
    office: int
    call: AnnouncementId

    @property
    def database(self) -> Path:
        """Give the file that the bot is to use."""
        return self.folder / "passerelle.db"

    def is_quiet(self) -> bool:
        """Tell whether nothing is left to bring."""
        rows = self._query("select count(*) from deliveries where state in ('due', 'sending')")
        return rows[0][0] == 0

    def states(self) -> dict[str, int]:
        """Count the deliveries by their state."""
        return dict(self._query("select state, count(*) from deliveries group by state"))

    def age(self, seconds: int) -> None:
        """Let everything noted so far be older, while no bot is running."""
        with sqlite3.connect(self.database) as connection:
            connection.execute(
                """
                update deliveries
                   set claimed_at     = claimed_at - :age,
                       doubtful_since = doubtful_since - :age,
                       due_at         = due_at - :age
                """,
                {"age": seconds},
            )
        connection.close()

    def _query(self, sql: str) -> list[tuple]:
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=5)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()


async def fill_template(path: Path) -> None:
    """Make a database with the cities in it, to be copied for each round."""
    async with opened(path):
        pass


async def set_scene(wire: Wire, folder: Path, template: Path, feeds: int) -> Scene:
    """Build the servers and the database of a round."""
    shutil.copyfile(template, folder / "passerelle.db")
    (home,) = await wire.guilds({"name": "Namur", "channels": [{"name": "office"}]})
    others = await wire.guilds(count=feeds, template={"channels": [{"name": "calls"}]})
    channels = [(guild.id, guild.channels[0]) for guild in others]
    database = await Database.open(folder / "passerelle.db")
    now = datetime.now(UTC)
    try:
        async with database.transaction() as tx:
            await confirm_server(tx, home.id, NAMUR, now)
            await name_coordinator(tx, NAMUR, AUTHOR, 1, now)
            for guild_id, channel in channels:
                await add_feed(tx, guild_id, channel, now)
            call = await begin_draft(tx, Kind.CALLS, NAMUR, AUTHOR, now)
            wording = Wording(LanguageCode("en"), "A residency", "Four weeks by the river.")
            await save_wording(tx, call, wording, place=0)
            deadline = now + timedelta(days=30)
            await save_facts(tx, call, link="", deadline=deadline, pays=Pays.HOST)
    finally:
        await database.close()
    return Scene(folder, [channel for _, channel in channels], home.channels[0], call)
