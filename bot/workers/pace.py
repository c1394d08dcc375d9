"""A steady pace: one start after another, never in bursts."""

import asyncio


class Pace:
    """Spaces starts evenly. Discord counts by the second, so that a burst is what it refuses.

    Waiting is a plain sleep, which a simulated clock can follow (aiolimiter's is not).
    """

    def __init__(self, rate: float) -> None:
        """``rate`` is in starts a second."""
        self._interval = 1 / rate
        self._next = 0.0

    async def keep(self) -> None:
        """Wait until it is one's turn."""
        now = asyncio.get_running_loop().time()
        start = max(now, self._next)
        self._next = start + self._interval
        if start > now:
            await asyncio.sleep(start - now)
