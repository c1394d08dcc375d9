"""Introductions: asking, nudging, opening, ending; each step once, whatever happens between."""

from typing import ClassVar

from bot.domain.notices import TRIED_AGAIN_AFTER
from bot.storage.introduction_dues import due_sides, next_due, put_off
from bot.ui.introductions.tending import tend
from bot.ui.resources import Work, equipment
from bot.workers.worker import LONGEST, Worker

AT_ONCE = 5
"""Sides in one turn: what a fan-out leaves of Discord's pace is for answers too."""

BETWEEN = 2.0
"""Seconds until the next turn while there is more to do."""


class Introducer(Worker):
    """Does what is due for the sides of introductions."""

    work: ClassVar[Work | None] = Work.INTRODUCING

    async def turn(self) -> float:
        """Tend some sides, each on its own: whoever cannot be reached holds up nobody else."""
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            due = await due_sides(reader, resources.clock(), AT_ONCE)
        for each in due:
            if not await tend(self._client, each.introduction_id, each.place):
                async with resources.database.transaction() as tx:
                    await put_off(tx, each, resources.clock() + TRIED_AGAIN_AFTER)
        async with resources.database.glancing() as reader:
            following = await next_due(reader)
        if following is None:
            return LONGEST
        return max((following - resources.clock()).total_seconds(), BETWEEN)
