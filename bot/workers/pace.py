"""A steady pace: one start after another, and a few at once after a rest."""

import asyncio

FIRST = 5
"""Starts that need not wait after a rest; with 40 a second that stays below Discord's 50."""


class Pace:
    """Spaces starts evenly, but for a few after a rest: Discord counts by the second.

    Waiting is a plain sleep, which a simulated clock can follow (aiolimiter's is not).
    """

    def __init__(self, rate: float) -> None:
        """``rate`` is in starts a second."""
        self._interval = 1 / rate
        self._rest = FIRST / rate
        self._next = 0.0

    async def keep(self) -> None:
        """Wait until it is one's turn."""
        now = asyncio.get_running_loop().time()
        start = max(now - self._rest, self._next)
        self._next = start + self._interval
        if start > now:
            await asyncio.sleep(start - now)
