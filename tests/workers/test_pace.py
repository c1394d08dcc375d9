import asyncio
import selectors
from bisect import bisect_left
from collections.abc import Awaitable, Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.workers.pace import FIRST, Pace

RATE = 40.0
DISCORDS = 50
"""Requests a second that Discord allows a bot for everything."""

TINY = 1e-6
"""Seconds: what adding many fractions may be off by."""


class Leaping(selectors.SelectSelector):
    """Waits for nothing: the time that would be waited has simply passed."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.now += max(timeout or 0, 0)
        return super().select(0)


class SimulatedLoop(asyncio.SelectorEventLoop):
    """A loop whose hours pass in a moment."""

    def __init__(self, began: float) -> None:
        self.leaping = Leaping()
        self.leaping.now = began
        super().__init__(self.leaping)

    def time(self) -> float:
        return self.leaping.now


def starts(work: Callable[[Pace, list[float]], Awaitable[None]], rate: float = RATE) -> list[float]:
    """Give when each start came, in seconds after an hour of rest."""
    loop, found = SimulatedLoop(3_600.0), list[float]()

    async def run() -> None:
        await work(Pace(rate), found)

    try:
        loop.run_until_complete(run())
    finally:
        loop.close()
    return [at - 3_600 for at in found]


async def start(pace: Pace, found: list[float]) -> None:
    await pace.keep()
    found.append(asyncio.get_running_loop().time())


def busiest(found: list[float]) -> int:
    """Give the most starts in any second."""
    return max(bisect_left(found, at + 1 - TINY) - place for place, at in enumerate(found))


def test_after_a_rest_a_few_start_at_once_and_the_others_at_even_distances() -> None:
    async def work(pace: Pace, found: list[float]) -> None:
        for _ in range(200):
            await start(pace, found)

    found = starts(work)
    at_once = sum(at < TINY for at in found)
    assert at_once == FIRST + 1
    following = found[at_once - 1 :]
    gaps = [later - earlier for earlier, later in pairwise(following)]
    assert all(gap == pytest.approx(1 / RATE, abs=TINY) for gap in gaps)
    assert busiest(found) <= RATE + FIRST < DISCORDS


def test_400_who_come_at_once_are_spread_over_ten_seconds() -> None:
    async def work(pace: Pace, found: list[float]) -> None:
        await asyncio.gather(*(start(pace, found) for _ in range(400)))

    found = starts(work)
    assert len(found) == 400
    assert busiest(found) <= RATE + FIRST
    assert 9.5 < found[-1] <= 10


def test_who_comes_less_often_than_the_pace_never_waits() -> None:
    async def work(pace: Pace, found: list[float]) -> None:
        for _ in range(100):
            before = asyncio.get_running_loop().time()
            await start(pace, found)
            assert found[-1] == before
            await asyncio.sleep(1 / RATE + TINY)

    assert len(starts(work)) == 100


def test_a_long_rest_is_worth_no_more_than_a_short_one() -> None:
    def work(rest: float) -> Callable[[Pace, list[float]], Awaitable[None]]:
        async def resting(pace: Pace, found: list[float]) -> None:
            for _ in range(2):
                await asyncio.sleep(rest)
                for _ in range(60):
                    await start(pace, found)

        return resting

    for rest in (1.0, 86_400.0):
        found = starts(work(rest))
        assert sum(at == pytest.approx(found[0], abs=TINY) for at in found) <= FIRST + 1
        assert busiest(found) <= RATE + FIRST


rests = st.lists(st.floats(0, 2) | st.just(0.0), min_size=1, max_size=200)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([1.0, 5.0, 40.0, 45.0]), rests, st.integers(1, 30))
def test_no_second_has_more_starts_than_the_pace_and_a_few(
    rate: float, waits: list[float], at_once: int
) -> None:
    async def work(pace: Pace, found: list[float]) -> None:
        for wait in waits:
            await asyncio.sleep(wait)
            await asyncio.gather(*(start(pace, found) for _ in range(at_once)))

    found = starts(work, rate)
    assert len(found) == len(waits) * at_once
    assert found == sorted(found)
    assert busiest(found) <= rate + FIRST


def test_one_who_gives_up_holds_nobody_else_back_for_long() -> None:
    async def work(pace: Pace, found: list[float]) -> None:
        waiting = [asyncio.ensure_future(start(pace, found)) for _ in range(20)]
        await asyncio.sleep(0)
        waiting[-1].cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await start(pace, found)

    found = starts(work)
    assert len(found) == 20
    assert found[-1] <= 20 / RATE
