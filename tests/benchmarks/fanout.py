"""Announcing to thousands of channels under Discord's true limits, beside two plain ways.

On the wire-level Discord: 50 requests a second for everything, 5 messages in 5 seconds a channel,
answers to interactions outside of that. What it takes is compared with what the pace allows.
"""

import asyncio
import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

import discord
import psutil
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from rich.progress import Progress

from tests.benchmarks.figures import Amount, Figure, Row, percentile
from tests.crash.rounds import Outcome, Round
from tests.crash.scene import Scene, fill_template, set_scene
from tests.wire.client import Wire, connected, start_discord, stop_discord
from tests.wire.passerelle import Bot
from tests.wire.small_bot import SmallBot, running

FEEDS, PLAIN = int(os.environ.get("FANOUT_FEEDS", "10000")), 1_000
"""Channels of the announcement, and of each plain way, which need not take as long."""

NOTES = (
    "Discord's limits: 50 requests a second for everything, 5 messages in 5 seconds a channel.",
    f"The announcer keeps to 40 a second. FANOUT_FEEDS (now {FEEDS}) sets the channels.",
)

RATE = 40.0
IDLE, EVERY = 100, 0.2
"""Cards asked for while nothing else goes on, and the seconds between two meanwhile."""


@dataclass
class Course:
    """What was measured of one fan-out."""

    seconds: float = 0.0
    idle: list[float] = field(default_factory=list[float])
    meanwhile: list[float] = field(default_factory=list[float])
    cpu: float = 0.0
    memory: float = 0.0
    limited: dict[str, int] = field(default_factory=dict[str, int])
    states: dict[str, int] = field(default_factory=dict[str, int])
    doubled: int = 0
    lost: int = 0


def measure(progress: Progress) -> Figure:
    """Measure the announcer at 1,000 and at ``FEEDS``, and the plain ways."""
    small = asyncio.run(_announced(1_000, progress))
    large = asyncio.run(_announced(FEEDS, progress))
    gathered = asyncio.run(_plainly(progress, at_once=True))
    looped = asyncio.run(_plainly(progress, at_once=False))
    rows = _rows(large, small, FEEDS)
    rows += [_plain_row("gather of sends", gathered), _plain_row("loop of sends", looped)]
    return Figure(f"Announcing to {FEEDS:,} channels", rows, NOTES)


def _rows(large: Course, small: Course, feeds: int) -> list[Row]:
    most = large.limited
    return [
        Row(
            f"time to {feeds:,} channels, to channels / rate",
            Amount(large.seconds / (feeds / RATE), "×"),
            most=1.05,
            beside={"seconds": Amount(large.seconds, "s")},
        ),
        Row("429 of the global kind", Amount(most.get("global", 0), ""), most=0),
        Row("429 of any kind", Amount(sum(most.values()), ""), most=9),
        Row("lost or doubled", Amount(large.lost + large.doubled, ""), most=0),
        Row(
            "/city show meanwhile, p95 to idle p95",
            Amount(_p95(large.meanwhile) / _p95(large.idle), "×"),
            most=1.5,
            beside={
                "idle": Amount(_p95(large.idle), "ms"),
                "meanwhile": Amount(_p95(large.meanwhile), "ms"),
            },
        ),
        Row(
            "processor time a message",
            Amount(large.cpu / feeds * 1000, "ms"),
            beside={"at 1,000": Amount(small.cpu, "ms")},  # seconds for 1,000 are ms for one
        ),
        Row(
            "peak memory",
            Amount(large.memory, "MB"),
            beside={"at 1,000": Amount(small.memory, "MB")},
        ),
    ]


def _plain_row(what: str, course: Course) -> Row:
    return Row(
        f"a plain {what} to {PLAIN:,}: lost",
        Amount(course.lost, ""),
        beside={
            "429": Amount(sum(course.limited.values()), ""),
            "time": Amount(course.seconds, "s"),
        },
    )


async def _announced(feeds: int, progress: Progress) -> Course:
    task = progress.add_task(f"announcing to {feeds:,}", total=feeds)
    course = Course()
    with tempfile.TemporaryDirectory(prefix="passerelle-fanout-") as name:
        folder = Path(name)
        await fill_template(folder / "template.db")
        served = start_discord(folder / "journal.jsonl")
        try:
            async with connected(served, identify_every=0.0, shards=_shards(feeds)) as wire:
                scene = await set_scene(wire, folder, folder / "template.db", feeds)
                settings = {"PASSERELLE_MESSAGES_PER_SECOND": str(RATE)}
                async with wire.passerelle(folder, **settings) as bot:
                    await bot.ready(120)
                    told = partial(progress.update, task)
                    await _followed(wire, scene, bot, course, told)
        finally:
            stop_discord(served)
    progress.remove_task(task)
    return course


async def _followed(wire: Wire, scene: Scene, bot: Bot, course: Course, told: Any) -> None:
    for _ in range(IDLE):
        # as far apart as meanwhile: what has rested is slower than what was just asked
        course.idle.append(await _card(wire, scene))
        await asyncio.sleep(EVERY)
    process = psutil.Process(bot.pid)
    before, started = process.cpu_times(), monotonic()
    await Round(wire, scene, Outcome("publish"), Random(0)).publish()
    while not scene.is_quiet() or not scene.states():
        course.meanwhile.append(await _card(wire, scene))
        course.memory = max(course.memory, process.memory_info().rss / 2**20)
        told(completed=scene.states().get("done", 0))
        await asyncio.sleep(EVERY)
    course.seconds = monotonic() - started
    after = process.cpu_times()
    course.cpu = after.user + after.system - before.user - before.system
    counters = await wire.counters()
    course.limited = counters["limited"]
    course.states = scene.states()
    for messages in await wire.messages_in(scene.feeds):
        course.lost += not messages
        course.doubled += max(0, len(messages) - 1)


async def _card(wire: Wire, scene: Scene) -> float:
    act = await wire.command(scene.office, "city show", options={"city": "namur"})
    return act.answered_ms or 3_000.0


async def _plainly(progress: Progress, *, at_once: bool) -> Course:
    task = progress.add_task("plain gather" if at_once else "plain loop", total=PLAIN)
    course = Course()
    with tempfile.TemporaryDirectory(prefix="passerelle-plain-") as name:
        served = start_discord(Path(name) / "journal.jsonl")
        try:
            async with connected(served, identify_every=0.0) as wire:
                await _sent_plainly(wire, course, lambda: progress.advance(task), at_once=at_once)
        finally:
            stop_discord(served)
    progress.remove_task(task)
    return course


async def _sent_plainly(wire: Wire, course: Course, told: Any, *, at_once: bool) -> None:
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = wire.api, yarl.URL(wire.gateway)
    guilds = await wire.guilds(count=PLAIN, template={"channels": [{"name": "calls"}]})
    channels = [guild.channels[0] for guild in guilds]

    async def send(bot: SmallBot, channel: int) -> None:
        # what a bot that does not look loses
        with suppress(discord.DiscordException, OSError, TimeoutError):
            await bot.channel(channel).send("A residency")
        told()

    async with running(SmallBot(), wire.token) as bot:
        started = monotonic()
        if at_once:
            await asyncio.gather(*(send(bot, channel) for channel in channels))
        else:
            for channel in channels:
                await send(bot, channel)
        course.seconds = monotonic() - started
    course.limited = (await wire.counters())["limited"]
    for messages in await wire.messages_in(channels):
        course.lost += not messages
        course.doubled += max(0, len(messages) - 1)


def _shards(feeds: int) -> int:
    # Discord wants at most 2,500 servers a shard
    return feeds // 2_400 + 1


def _p95(values: list[float]) -> float:
    return percentile(values, 95)
