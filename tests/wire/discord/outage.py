"""A time in which nothing here can be reached."""

import asyncio
from dataclasses import dataclass


@dataclass
class Outage:
    """Whether it lasts, and whether connections are refused or left hanging meanwhile."""

    ends: float = 0.0
    hangs: bool = False

    def begin(self, seconds: float, hangs: bool) -> None:
        """Be out of reach for so many seconds from now on."""
        self.ends = asyncio.get_running_loop().time() + seconds
        self.hangs = hangs

    def left(self) -> float:
        """Give how many seconds it still lasts."""
        return max(0.0, self.ends - asyncio.get_running_loop().time())
