"""Playing many rounds, a few at a time, each with a Discord of its own."""

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

from tests.crash.rounds import Outcome, play
from tests.crash.scene import fill_template
from tests.wire.client import connected, start_discord, stop_discord

FAST = {"global_limit": 5_000, "identify_every": 0.0, "limits": {"message.history": [500, 1.0]}}
"""Limits are what other tests are about; here they would only take time."""


async def play_rounds(
    folder: Path,
    *,
    rounds: int,
    feeds: int,
    at_once: int,
    seed: int,
    told: Callable[[Outcome], None] = lambda outcome: None,
) -> list[Outcome]:
    """Play so many rounds; ``told`` hears of each as it ends."""
    template = folder / "template.db"
    await fill_template(template)
    waiting = list(range(rounds))
    outcomes: list[Outcome] = []

    async def keep_playing(place: int) -> None:
        home = folder / f"player-{place}"
        home.mkdir()
        served = start_discord(home / "journal.jsonl")
        try:
            while waiting:
                number = waiting.pop(0)
                own = home / f"round-{number}"
                own.mkdir()
                chance = random.Random(seed * 100_003 + number)
                async with connected(served, **FAST) as wire:
                    outcome = await play(wire, own, template, feeds, chance)
                outcomes.append(outcome)
                told(outcome)
        finally:
            stop_discord(served)

    await asyncio.gather(*(keep_playing(place) for place in range(at_once)))
    return outcomes
