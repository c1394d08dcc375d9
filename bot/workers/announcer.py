"""The announcer: brings what is due to its channels, at a pace that Discord allows.

It claims a few deliveries, sends them a few at a time, and notes each outcome before it claims
more. Whatever ends it, the next start goes on; what may have arrived by then is not sent twice.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import discord

from bot.domain.announcements import AnnouncementId
from bot.domain.deliveries import Delivery
from bot.storage.database import Transaction
from bot.storage.deliveries import FIRST, claim_due, next_due, resume
from bot.ui.announcements.reports import renew_followed
from bot.ui.resources import Work, equipment
from bot.workers.contents import Contents
from bot.workers.couriers import Courier
from bot.workers.pace import Pace
from bot.workers.stencils import Stencils
from bot.workers.tally import EVERY, Tally
from bot.workers.worker import LONGEST, Worker

_log = logging.getLogger("passerelle.announcer")

AT_ONCE = 24
"""Messages on their way at a time: at 40 a second, enough for answers that take half a second."""

AHEAD = 20
"""Deliveries claimed at a time: few enough that a new announcement soon has its turn."""

LONGEST_WAIT = 30.0
"""Seconds between two tries to note an outcome while the disk takes nothing."""


@dataclass(slots=True)
class _Going:
    """What is on its way, and the announcement that had the last turn."""

    waiting: list[Delivery] = field(default_factory=list[Delivery])
    sending: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    last: AnnouncementId = FIRST


class Announcer(Worker):
    """The outbox at work."""

    def __init__(self, client: discord.Client, rate: float) -> None:
        """``rate`` is in messages a second."""
        super().__init__(client)
        self._pace = Pace(rate)
        self._going = _Going()
        self._contents = Contents(equipment(client))
        self._stencils = Stencils()
        self._resumed = False
        self.tally = Tally(equipment(client).clock)

    def stop(self) -> None:
        """Stop at once; what was being sent is taken up at the next start."""
        super().stop()
        for task in self._going.sending:
            task.cancel()

    async def turn(self) -> float:
        """Bring all that is due."""
        resources = equipment(self._client)
        if not self._resumed:
            async with resources.database.transaction() as tx:
                await resume(tx)
            self._resumed = True
        await self._bring_all()
        self.tally.report()
        if resources.followed:
            await renew_followed(self._client)  # whoever is looking sees the end at once
        async with resources.database.glancing() as reader:
            following = await next_due(reader)
        wait = (following - resources.clock()).total_seconds() if following else LONGEST
        return min(wait, EVERY) if self.tally.is_owed else wait

    async def _bring_all(self) -> None:
        going = self._going
        while True:
            if not going.waiting:
                going.waiting = await self._claim()
            if not going.waiting and not going.sending:
                return
            if going.waiting and len(going.sending) < AT_ONCE:
                await self._pace.keep()
                task = asyncio.create_task(self._bring(going.waiting.pop(0)))
                going.sending.add(task)
                task.add_done_callback(going.sending.discard)
            else:
                await asyncio.wait(going.sending, return_when=asyncio.FIRST_COMPLETED)

    async def _claim(self) -> list[Delivery]:
        """Claim half a second's work at a time, and read at once all that it brings."""
        resources, now = equipment(self._client), equipment(self._client).clock()
        async with resources.database.glancing() as reader:
            # a read disturbs nobody, where a claim waits for the writer
            following = await next_due(reader)
        if following is None or following > now:
            return []
        async with resources.database.transaction() as tx:
            claimed = await claim_due(tx, now, AHEAD, self._going.last)
        if claimed:
            self._going.last = claimed[-1].announcement_id
        await self._contents.read(claimed)
        return claimed

    async def _bring(self, delivery: Delivery) -> None:
        courier = Courier(self._client, delivery, self.tally, self._stencils)
        try:
            note = await courier.bring(self._contents.of(delivery))
        except Exception:  # noqa: BLE001 - the boundary of one delivery: the others go on
            _log.exception("delivery %s broke", delivery.id)
            note = courier.later("broke", may_have_arrived=True)
        await self._keep(note)
        if courier.is_passed_on:
            equipment(self._client).wake(Work.PASSING_ON)

    async def _keep(self, note: Callable[[Transaction], Awaitable[None]]) -> None:
        """Note an outcome, as often as it takes: a message may stand there that nobody knows of."""
        wait = 0.5
        while True:
            try:
                async with equipment(self._client).database.transaction() as tx:
                    await note(tx)
            except sqlite3.OperationalError as error:
                self.tally.trouble(f"database: {error}")
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
            else:
                return
