"""The base of what runs by itself: turns that come when there is something to do."""

import logging
import sqlite3
from abc import abstractmethod
from datetime import timedelta
from typing import ClassVar

import discord
from discord.ext import tasks

from bot.ui.resources import Work

_log = logging.getLogger("passerelle.workers")

AT_ONCE, SHORTEST, LONGEST = 0.0, 0.5, 86_400.0
"""Seconds between two turns. Nothing is looked for every second: whoever makes work says so."""

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 900.0
"""Seconds until a turn that failed is taken again: twice as long each time."""


class Worker:
    """Something done again and again; start it once the bot has its loop, stop it with the bot."""

    work: ClassVar[Work | None] = None

    def __init__(self, client: discord.Client) -> None:
        self._client = client
        self._was_woken = self._is_at_work = False
        self._pause = FIRST_PAUSE

    @abstractmethod
    async def turn(self) -> float:
        """Do all that is due, and give the seconds until more will be."""

    def start(self) -> None:
        """Begin, or go on where an earlier process ended."""
        self._turning.start()

    def stop(self) -> None:
        """Stop; what is left is taken up at the next start."""
        self._turning.cancel()

    def wake(self) -> None:
        """Take the next turn now: there is something to do that was not foreseen."""
        self._was_woken = True
        if self._turning.is_running():
            self._turning.change_interval(seconds=AT_ONCE)

    def is_pressing(self, within: timedelta) -> bool:
        """Tell whether it is at work, or will be in a moment."""
        following = self._turning.next_iteration
        soon = discord.utils.utcnow() + within
        return self._is_at_work or (following is not None and following <= soon)

    @tasks.loop(seconds=LONGEST)
    async def _turning(self) -> None:
        self._was_woken = False
        if not self._client.is_ready():
            # until then it is not known which servers and channels there are
            self._turning.change_interval(seconds=LONGEST)
            return
        self._is_at_work = True
        try:
            wait = await self.turn()
            self._pause = FIRST_PAUSE
        except sqlite3.OperationalError as error:
            if self._pause == FIRST_PAUSE:  # said once, not every few seconds
                _log.warning("%s: the database does not answer (%s)", type(self).__name__, error)
            wait = self._paused()
        except Exception:  # noqa: BLE001 - the boundary of one loop turn: the next one comes
            if self._pause == FIRST_PAUSE:
                _log.exception("%s: a turn broke", type(self).__name__)
            wait = self._paused()
        finally:
            self._is_at_work = False
        wait = AT_ONCE if self._was_woken else min(max(wait, SHORTEST), LONGEST)
        self._turning.change_interval(seconds=wait)

    def _paused(self) -> float:
        """Give how long to wait now, and wait longer if the next turn fails too."""
        wait, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        return wait
