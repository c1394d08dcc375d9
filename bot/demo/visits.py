"""Being somebody in a channel: simcord's page, of which one can be open, and the passing of time.

simcord refuses what would overlap with an action in progress, such as a command being answered;
we wait a little and try again.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import simcord

from bot.client import Passerelle
from bot.demo.network import DIRECT, Channel, Person
from bot.demo.portrait import pictures
from bot.demo.simulation import Place

if TYPE_CHECKING:
    from simcord.preview import Preview  # part of what may be missing

OVERLAP = "operation overlaps"
"""What simcord's refusal says then, and none of its others."""

PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0)
"""Seconds to wait after each try while the bot is busy."""

LOOK_EVERY, MOMENT, SOON = 0.3, 1.0, timedelta(seconds=5)
"""Real seconds between two looks at whether the bot has work, and simulated ones that it gets."""

LONGEST_PASSING = 20.0
"""Seconds to go on for while time passes, where the bot has much to do in it."""

Result = TypeVar("Result")


class BotBusy(Exception):
    """An action of somebody's has been in progress for too long."""


class NotAmongThem(Exception):
    """The thread is between others."""


class TimeStopped(Exception):
    """Not all the time that was asked for has passed; what has passed stays so."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody in a channel, on simcord's page."""

    place: Place
    person: Person
    channel: Channel
    preview: "Preview"

    @property
    def url(self) -> str | None:
        """Give the page's address, or nothing once it was ended there."""
        try:
            return self.preview.url
        except simcord.SetupError:
            return None


class Visits:
    """The one visit there may be at a time. Its methods wait for one another."""

    def __init__(self, env: simcord.Env, port: int) -> None:
        """``port`` is for simcord's page; if it is taken, any other is used."""
        self._env = env
        self._port = port
        self._acting = asyncio.Lock()
        self._visit: Visit | None = None

    @property
    def current(self) -> Visit | None:
        """Give the visit that is going on, if its page was not ended."""
        return self._visit if self._visit and self._visit.url else None

    async def begin(self, place: Place, person: Person, channel: Channel) -> Visit:
        """End the visit that is going on, and open the page of another.

        Raises ``NotAmongThem``, and leaves everything as it is, for others' thread.
        """
        thread = place.threads(self._env).get(channel)
        if thread is not None:
            within = self._env.backend.channels[thread.id].thread_members
            if place.people[person].id not in within:
                raise NotAmongThem
        async with self._acting:
            await self._end()

            async def entered() -> "Preview":
                return await self._entered(place, person, channel)

            self._visit = Visit(place, person, channel, await _patiently(entered))
            return self._visit

    async def end(self) -> None:
        """End the visit that is going on, if there is one."""
        async with self._acting:
            await self._end()

    async def let_work(self) -> None:
        """Let the moments pass that the bot needs for what it does by itself, until cancelled.

        Time stands still otherwise: nothing is missed while somebody reads.
        """
        while True:
            await asyncio.sleep(LOOK_EVERY)
            bot = self._env.bot
            if not isinstance(bot, Passerelle) or not bot.is_busy(SOON) or self._acting.locked():
                continue
            async with self._acting:
                with suppress(simcord.SetupError, TimeoutError):  # somebody is acting just now
                    await self._env.advance_time(MOMENT)
                    if self.current:
                        await self.current.preview.refresh()

    async def let_pass(self, span: timedelta) -> None:
        """Let simulated time pass, and bring the open page up to date."""
        async with self._acting:
            until = self._env.now() + span
            loop = asyncio.get_running_loop()
            deadline = loop.time() + LONGEST_PASSING
            while not await _patiently(lambda: self._advanced(until)):
                if loop.time() > deadline:
                    raise TimeStopped
            if self.current:
                await _patiently(self.current.preview.refresh)

    async def _advanced(self, until: datetime) -> bool:
        try:
            await self._env.advance_time(max(0.0, (until - self._env.now()).total_seconds()))
        except TimeoutError:
            return False  # simcord keeps what has passed; the rest is still to come
        return True

    async def _entered(self, place: Place, person: Person, channel: Channel) -> "Preview":
        preview = self._preview(place, person, channel, self._port)
        try:
            return await preview.__aenter__()
        except simcord.SetupError as error:
            if not isinstance(error.__cause__, OSError):
                raise
        return await self._preview(place, person, channel, port=0).__aenter__()

    def _preview(self, place: Place, person: Person, channel: Channel, port: int) -> "Preview":
        member = place.people[person]
        is_direct = channel == DIRECT
        return self._env.preview(
            member.user.dm_channel
            if is_direct
            else {**place.channels, **place.threads(self._env)}[channel],
            viewers=[member.user if is_direct else member],
            layout="channel",
            locale=person.locale,
            timezone=place.timezone,
            assets=pictures(self._env),
            port=port,
        )

    async def _end(self) -> None:
        if self._visit is not None:
            await self._visit.preview.close()
            self._visit = None


async def _patiently(act: Callable[[], Awaitable[Result]]) -> Result:
    for pause in PAUSES:
        try:
            return await act()
        except simcord.SetupError as error:
            if OVERLAP not in str(error):
                raise
            await asyncio.sleep(pause)
    raise BotBusy
