"""How long choosing five takes beside a running event loop, and whom the choices show.

Choosing runs as the bot runs it: in a thread, asked for by a coroutine, while the loop goes on.
"""

import asyncio
import gc
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter_ns

from rich.progress import Progress

from bot.domain.matching.attention import even_out
from bot.domain.matching.choice import FEW, choose
from bot.domain.matching.pool import Pool
from bot.texts.encoder import Encoder
from tests.benchmarks import exposure, peers
from tests.benchmarks.figures import Amount, Figure, Row, milliseconds, percentile, share
from tests.benchmarks.simulated import Network, cities, people
from tests.benchmarks.stalls import watched
from tests.texts.counterparts import pairs, profiles, ranks

PEOPLE, ASKED = 20_000, 400
"""Visible people, and how many times five are chosen, one after the other."""

MOST_MS = {"cities": 50.0, "people": 150.0}
MOST_STALL_MS = 20.0
LEAST_FIRST = 90.0

NOTES = (
    "Choosing runs in a thread, on the clock; between choices a profile is put anew.",
    "A stall is how much later than asked the loop takes up a coroutine that sleeps 1 ms.",
    "The networks are drawn from a seed; how, tells tests/benchmarks/simulated.py.",
    "Without prices: before attention is divided evenly. Nearest: of the same field.",
)


def measure(progress: Progress) -> Figure:
    """Time choices, then look at what they come to for a whole network."""
    rows = [
        *asyncio.run(_timed("cities", cities(), progress)),
        *asyncio.run(_timed("people", people(PEOPLE), progress)),
        *peers.rows(PEOPLE, progress),
        *exposure.rows(progress),
        *_counterparts(),
        *asyncio.run(_encoding(progress)),
    ]
    return Figure("Matching", rows, NOTES)


async def _timed(name: str, network: Network, progress: Progress) -> list[Row]:
    pool, ready = await _made(network)
    steps = list(zip(network.profiles, network.histories, strict=True))[:: -(-len(pool) // ASKED)]
    took: list[int] = []
    putting: list[int] = []
    await asyncio.to_thread(choose, steps[0][0], pool, steps[0][1])  # the first wakes threads
    async with watched() as stall:
        for asker, history in progress.track(steps, description=f"matching: {name}"):
            putting.append(_nanoseconds(lambda: pool.put(replace(asker, activity=0.5))))  # noqa: B023
            began = perf_counter_ns()
            chosen = await asyncio.to_thread(choose, asker, pool, history)
            took.append(perf_counter_ns() - began)
            assert len(chosen) == FEW
    async with watched() as idle:
        await asyncio.sleep(sum(took) / 1e9)
    what = f"{len(pool):,} {name}"
    return [
        Row(
            f"choosing {FEW} of {what}, p95",
            milliseconds(percentile(took, 95)),
            most=MOST_MS[name],
            beside={
                "p50": milliseconds(median(took)),
                "most": milliseconds(max(took)),
                "choices": Amount(len(took), ""),
                "putting a profile, p95": milliseconds(percentile(putting, 95)),
            },
        ),
        Row(
            f"choosing {FEW} of {what}, longest stall",
            milliseconds(stall.longest),
            most=MOST_STALL_MS,
            beside={"as long without": milliseconds(idle.longest)},
        ),
        ready,
    ]


async def _made(network: Network) -> tuple[Pool, Row]:
    """Make a pool in a thread and divide attention, as once a day."""
    gc.collect()
    began = perf_counter_ns()
    async with watched() as stall:
        pool = await asyncio.to_thread(Pool, network.profiles)
        each = zip(network.profiles, network.histories, strict=True)
        histories = {profile.subject: history for profile, history in each}
        await asyncio.to_thread(even_out, pool, histories)
    took = perf_counter_ns() - began
    return pool, Row(
        f"making the pool of {len(pool):,}, once a day",
        milliseconds(took),
        beside={"longest stall": milliseconds(stall.longest)},
    )


def _nanoseconds(act: Callable[[], object]) -> int:
    began = perf_counter_ns()
    act()
    return perf_counter_ns() - began


def _counterparts() -> list[Row]:
    """Tell how often a text finds what belongs to it."""
    encoder = Encoder()
    rows: list[Row] = []
    for name, topics in (("texts alone", False), ("texts and topics", True)):
        offering, seeking = profiles(encoder, topics)
        needs, offers = ranks(seeking, offering), ranks(offering, seeking)
        every = len(needs) + len(offers)
        rows.append(
            Row(
                f"counterparts ranked first, {name}",
                share(needs.count(1) + offers.count(1), every),
                least=LEAST_FIRST,
                beside={
                    "needs": share(needs.count(1), len(needs)),
                    "offers": share(offers.count(1), len(offers)),
                    "pairs": Amount(len(needs), ""),
                },
            )
        )
    return rows


async def _encoding(progress: Progress) -> list[Row]:
    """Time the encoder beside a running loop: loading it, and one text after the other."""
    encoder = Encoder()
    texts = [text for pair in pairs() for text in (pair.offer, pair.need)]
    took: list[int] = []
    async with watched() as stall:
        for text in progress.track(texts, description="matching: texts"):
            began = perf_counter_ns()
            await asyncio.to_thread(encoder.encode, [text.words], [text.language])
            took.append(perf_counter_ns() - began)
    first, *others = took
    return [
        Row(
            "encoding a text, p95",
            milliseconds(percentile(others, 95)),
            beside={
                "p50": milliseconds(median(others)),
                "the first, with loading": milliseconds(first),
            },
        ),
        Row(
            "loading the encoder and encoding, longest stall",
            milliseconds(stall.longest),
        ),
    ]
