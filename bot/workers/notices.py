"""Telling coordinators what they are still to be told, such as to say what came of a call."""

from bot.domain.notices import TRIED_AGAIN_AFTER
from bot.storage.notices import due_notices, end_notice, next_notice, put_off_notice
from bot.ui.announcements.telling import tell
from bot.ui.resources import equipment
from bot.workers.worker import LONGEST, Worker

AT_ONCE = 10
"""Notices in one turn: what a fan-out leaves of Discord's pace is for answers too."""

BETWEEN = 5.0
"""Seconds until the next turn while there is more to tell."""


class Teller(Worker):
    """Tells what is due."""

    async def turn(self) -> float:
        """Tell some, each on its own: whoever cannot be reached holds up nobody else.

        What was told just before a crash may be told twice: better than never.
        """
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            due = await due_notices(reader, resources.clock(), AT_ONCE)
        for notice in due:
            is_told = await tell(self._client, notice)
            async with resources.database.transaction() as tx:
                if is_told:
                    await end_notice(tx, notice.id)
                else:
                    await put_off_notice(tx, notice.id, resources.clock() + TRIED_AGAIN_AFTER)
        async with resources.database.glancing() as reader:
            following = await next_notice(reader)
        if following is None:
            return LONGEST
        return max((following - resources.clock()).total_seconds(), BETWEEN)
