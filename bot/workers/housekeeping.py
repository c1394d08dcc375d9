"""Once a day: nothing is kept for longer than PRIVACY.md says."""

import logging
import sqlite3

import discord
from discord.ext import tasks

from bot.storage.retention import drop_what_is_old
from bot.ui.resources import equipment

_log = logging.getLogger("passerelle.housekeeping")


class Housekeeping:
    """The daily turn; start it once the bot has its loop, and stop it with the bot."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    def start(self) -> None:
        """Keep house now, and every day from now on."""
        self._turn.start()

    def stop(self) -> None:
        """Keep house no more."""
        self._turn.cancel()

    @tasks.loop(hours=24)
    async def _turn(self) -> None:
        resources = equipment(self._client)
        try:
            async with resources.database.transaction() as tx:
                dropped = await drop_what_is_old(tx, resources.clock())
        except sqlite3.OperationalError as error:
            _log.warning("the database did not answer; tomorrow again: %s", error)
            return
        if dropped:
            _log.info("%d rows were old enough to go", dropped)
