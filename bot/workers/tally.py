"""What the announcer did, in a line a while: a log that says what happened, without a flood."""

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

_log = logging.getLogger("passerelle.announcer")

EVERY = 30.0
"""Seconds between two lines, at the least."""


class Tally:
    """Counts of outcomes and of troubles since the last line, and of all since the start."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.total: Counter[str] = Counter()
        self._since: Counter[str] = Counter()
        self._clock = clock
        self._said_at = clock()

    def count(self, outcome: str) -> None:
        """Count one delivery that ended so."""
        self._since[outcome] += 1
        self.total[outcome] += 1

    def trouble(self, what: str) -> None:
        """Count something that went wrong and will be tried again."""
        self.count(f"trouble ({what})")

    @property
    def is_owed(self) -> bool:
        """Tell whether there is something to say that was not said yet."""
        return bool(self._since)

    def report(self) -> None:
        """Write a line if there is something to say and the last one is long enough ago."""
        # a clock that is set back must not silence it
        since = abs(self._clock() - self._said_at)
        if not self._since or since < timedelta(seconds=EVERY):
            return
        told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(self._since.items()))
        _log.info("announcer: %s", told)
        self._since.clear()
        self._said_at = self._clock()
