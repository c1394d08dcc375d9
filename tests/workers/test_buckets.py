import asyncio
from collections import Counter

import discord
import pytest
from discord.http import Ratelimit

from bot.workers.buckets import SeldomSwept, sweep_seldom

DAY = 86_400.0


@pytest.fixture
async def swept() -> SeldomSwept:
    client = discord.Client(intents=discord.Intents.none())
    sweep_seldom(client.http)
    assert isinstance(client.http, SeldomSwept)
    return client.http


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often a rate limit is looked at."""
    counted = Counter[str]()
    looked = Ratelimit.is_inactive

    def look(limit: Ratelimit) -> bool:
        counted["looks"] += 1
        return looked(limit)

    monkeypatch.setattr(Ratelimit, "is_inactive", look)
    return counted


async def test_thousands_of_channels_cost_a_few_looks_each(
    swept: SeldomSwept, looks: Counter[str]
) -> None:
    for channel in range(5_000):
        swept.get_ratelimit(f"hash:{channel}")
    assert len(swept._buckets) == 5_000
    assert 0 < looks["looks"] < 2 * 5_000


async def test_a_channel_keeps_its_rate_limit(swept: SeldomSwept) -> None:
    first = swept.get_ratelimit("hash:0")
    for channel in range(1_000):
        swept.get_ratelimit(f"hash:{channel}")
    assert swept.get_ratelimit("hash:0") is first


async def test_what_has_rested_is_forgotten(
    swept: SeldomSwept, monkeypatch: pytest.MonkeyPatch
) -> None:
    for channel in range(600):
        swept.get_ratelimit(f"early:{channel}")
    loop = asyncio.get_running_loop()
    later = loop.time() + DAY
    with monkeypatch.context() as clock:
        clock.setattr(loop, "time", lambda: later)
        for channel in range(600):
            swept.get_ratelimit(f"late:{channel}")
    assert not [key for key in swept._buckets if key.startswith("early:")]
    assert len([key for key in swept._buckets if key.startswith("late:")]) == 600
