"""The time that things age by, which a test may move; dates on the wire stay the real ones."""

import time
from datetime import UTC, datetime


class Clock:
    """Monotonic seconds plus what a test has skipped: nonces, messages and limits age by it."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        """Give seconds that only grow."""
        return time.monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        """Let everything be older by so many seconds at once."""
        self._skipped += seconds


def timestamp() -> str:
    """Give the real date and time as Discord writes it."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


DISCORD_EPOCH = 1_420_070_400_000
"""The first millisecond of 2015, from which snowflakes count."""


class Snowflakes:
    """Ids that grow, and whose upper bits are the time at which they were made."""

    def __init__(self) -> None:
        self._last = 0
        # servers are spread over the shards by the milliseconds in their ids: one each
        self._server_ms = 1_577_836_800_000 - DISCORD_EPOCH  # 2020

    def next(self) -> int:
        """Make an id of this moment."""
        moment = (time.time_ns() // 1_000_000 - DISCORD_EPOCH) << 22
        self._last = max(moment, self._last + 1)
        return self._last

    def next_server(self) -> int:
        """Make an id for a server: the same ones in every run."""
        self._server_ms += 1
        return self._server_ms << 22
