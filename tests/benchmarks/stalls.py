"""How long an event loop takes up nothing, while something else goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter_ns

TICK = 0.001
"""Seconds between two looks at whether the loop still turns."""


@dataclass
class Stall:
    """The longest time, in nanoseconds, that an event loop took up nothing."""

    longest: int = 0


@asynccontextmanager
async def watched() -> AsyncIterator[Stall]:
    """Look at whether the loop turns, while a block runs."""
    stall = Stall()

    async def look() -> None:
        while True:
            began = perf_counter_ns()
            await asyncio.sleep(TICK)
            stall.longest = max(stall.longest, perf_counter_ns() - began - int(TICK * 1e9))

    looking = asyncio.create_task(look())
    try:
        yield stall
    finally:
        looking.cancel()
