"""Once a day: nothing is kept for longer than PRIVACY.md says."""

import logging

from bot.storage.retention import drop_what_is_old
from bot.ui.resources import equipment
from bot.workers.worker import Worker

_log = logging.getLogger("passerelle.housekeeping")

DAY = 86_400.0


class Housekeeping(Worker):
    """Drops what is old."""

    async def turn(self) -> float:
        """Drop it, and come back tomorrow."""
        resources = equipment(self._client)
        async with resources.database.transaction() as tx:
            dropped = await drop_what_is_old(tx, resources.clock())
        if dropped:
            _log.info("%d rows were old enough to go", dropped)
        return DAY
