"""What discord.py remembers of each channel's rate limit, looked through seldom.

By itself it looks through all of it for each channel that is new to it: to bring something to
10,000 channels took 50 million looks, in the end half of the time that was spent on it.
"""

from discord.http import HTTPClient

FEW = 256
"""Rate limits that are kept without a look, as discord.py has it."""


class SeldomSwept(HTTPClient):
    """Forgets what has rested only once there is twice as much as the last time was left."""

    left = FEW // 2

    def _try_clear_expired_ratelimits(self) -> None:
        if len(self._buckets) < 2 * self.left:
            return
        super()._try_clear_expired_ratelimits()
        self.left = max(FEW // 2, len(self._buckets))


def sweep_seldom(http: HTTPClient) -> None:
    """Let a client look through its rate limits so seldom that it costs next to nothing."""
    # discord.py makes its own and hands it around; there is no way to give it another
    http.__class__ = SeldomSwept
