"""Holding rounds: at its start, each is paired once, whatever happens in between."""

import logging

from bot.domain.rounds import Round, RoundState
from bot.storage.pairing import hold_round
from bot.storage.rounds import end_round, plan_next, rounds_ahead
from bot.ui.resources import Work, equipment
from bot.workers.pairing_process import PairingFailed, pair_apart
from bot.workers.worker import LONGEST, Worker

_log = logging.getLogger("passerelle.rounds")


class RoundKeeper(Worker):
    """Looks after rounds."""

    work = Work.PAIRING

    async def turn(self) -> float:
        """Hold what is due, and come back for the next; one that fails holds up no other."""
        resources = equipment(self._client)
        failed: PairingFailed | None = None
        async with resources.database.glancing() as reader:
            ahead = await rounds_ahead(reader)
        for each in ahead:
            try:
                if each.is_due(resources.clock()):
                    await self._hold(each)
            except PairingFailed as error:
                failed = error
        if failed is not None:
            raise failed  # the turn is taken again, after a pause that grows
        async with resources.database.glancing() as reader:
            ahead = await rounds_ahead(reader)
        if not ahead:
            return LONGEST
        return (ahead[0].starts_at - resources.clock()).total_seconds()

    async def _hold(self, due: Round) -> None:
        """Pair a round's people and write it all at once: nothing is half done."""
        resources = equipment(self._client)
        database, now = resources.database, resources.clock()
        if due.is_missed(now):
            async with database.transaction() as tx:
                if await end_round(tx, due.id, RoundState.CANCELLED, now):
                    await plan_next(tx, due, now)
            _log.warning("round %s was due too long ago to be held", due.id)
            return
        found = await pair_apart(database.path, due.id, now)
        async with database.transaction() as tx:
            is_held = await hold_round(tx, due, found.pairs, found.left, now)
        if is_held:
            _log.info("round %s: %d pairs, %d left", due.id, len(found.pairs), len(found.left))
            resources.wake(Work.MEETING)
