"""Telling people, in their morning, what is new of what they asked for."""

import logging

from bot.domain.alerts import Alert, next_morning
from bot.storage.alerts import due_alerts, next_alert, note_alerted, note_untold
from bot.ui.matching.suggesting import load_numbers
from bot.ui.reaching import write_to
from bot.ui.resources import Work, equipment
from bot.workers.worker import LONGEST, Worker

_log = logging.getLogger("passerelle.alerts")

AT_ONCE = 10
"""People written to in one turn: what a fan-out leaves of Discord's pace is for answers too."""

LOOKED_AT = 100
"""Alerts looked at in one turn; for most there is nothing new."""

BETWEEN = 5.0
"""Seconds between two turns while there is more to tell."""


class AlertTeller(Worker):
    """Tells who asked of new calls, and of cities that say something new."""

    work = Work.ALERTING

    async def turn(self) -> float:
        """Tell some of those whose morning has come, and give when the next one does."""
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            due = await due_alerts(reader, resources.clock(), LOOKED_AT)
        written = 0
        for each in due:
            written += await self._tell(each)
            if written >= AT_ONCE:
                break
        async with resources.database.glancing() as reader:
            following = await next_alert(reader)
        if following is None:
            return LONGEST
        return max((following - resources.clock()).total_seconds(), BETWEEN)

    async def _tell(self, alert: Alert) -> bool:
        """Tell somebody what is new, if anything is; tell whether they were written to."""
        await load_numbers()
        from bot.ui.matching.news import news_for  # noqa: PLC0415 - loaded just now, with numpy

        resources, now = equipment(self._client), equipment(self._client).clock()
        due = next_morning(alert.rhythm, alert.timezone, now)
        # noted first: one message too few is better than one every time the bot starts
        async with resources.database.transaction() as tx:
            if not await note_alerted(tx, alert, now, due):
                return False  # changed or stopped meanwhile
        worded = await news_for(resources, alert, now)
        if worded is None:
            return False
        told = await write_to(self._client, alert.user_id, worded, alert.language)
        if told is False:
            # Discord was away: it is news tomorrow
            async with resources.database.transaction() as tx:
                await note_untold(tx, alert, now)
        elif told is None:
            _log.info("somebody takes no direct messages, and is left alone until the next time")
        return True
