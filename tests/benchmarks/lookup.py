"""How long suggesting a city takes, and how long usual searches take for the same."""

import random
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter_ns, thread_time_ns

from rich.progress import Progress

from bot.domain.directory import Directory
from bot.domain.spelling import fold
from bot.ui.city_parameters import CityParameter
from bot.ui.parameters import MOST_CHOICES
from bot.ui.resources import Resources
from tests.benchmarks.figures import Amount, Figure, Row, milliseconds, percentile
from tests.benchmarks.queries import SEED, loaded, misspelt, spellings, typed
from tests.benchmarks.rivals import RapidFuzz, Rival, Trigrams

MOST_MS, MOST_MS_MISSPELT = 1.0, 3.0
LEAST_FASTER = 20.0
SAMPLE = 50
"""Queries of each kind that are also put to the usual searches."""

Call = Callable[[str], object]
Pair = tuple[str, int, int]
"""A kind of query, another search's nanoseconds for one, and ours."""

NOTES = (
    "Suggesting is all that answers an autocomplete: the search, and at most 25 labels.",
    "Processor time of the one thread that works; “on the clock” adds what other programs took.",
)


def measure(progress: Progress) -> Figure:
    """Time suggestions for every spelling and part of one, then the usual searches beside."""
    resources = loaded()
    directory = resources.directory
    known = spellings(directory)
    suggest, search = _calls(resources)
    kinds = {kind: _shuffled(queries) for kind, queries in typed([s for s, _ in known]).items()}
    kinds["misspelt name"] = _shuffled([query for query, _, _ in misspelt(directory, 5)])
    rows: list[Row] = []
    clock: list[int] = []
    for kind, queries in kinds.items():
        whole, alone, seen = _timed(suggest, search, queries, kind, progress)
        clock += seen
        most = MOST_MS_MISSPELT if kind.startswith("misspelt") else MOST_MS
        rows.append(
            Row(
                f"{kind}: suggesting, p99",
                milliseconds(percentile(whole, 99)),
                most=most,
                beside={
                    "p50": milliseconds(median(whole)),
                    "search p99": milliseconds(percentile(alone, 99)),
                    "search p50": milliseconds(median(alone)),
                    "calls": Amount(len(queries), ""),
                },
            )
        )
    clocked = {"p50": milliseconds(median(clock))}
    rows.append(
        Row(
            "all: suggesting, p99 on the clock", milliseconds(percentile(clock, 99)), beside=clocked
        )
    )
    return Figure("Lookup", [*rows, *_beside_others(directory, kinds, progress)], NOTES)


def _calls(resources: Resources) -> tuple[Call, Call]:
    parameter, texts = CityParameter(), resources.catalogue.best("en-US")
    return (
        lambda query: parameter.suggest(resources, texts, query),
        lambda query: resources.directory.search(query, MOST_CHOICES),
    )


def _shuffled(queries: Sequence[str]) -> list[str]:
    """Mix the queries, as those of one city in a row would find everything in the cache."""
    return random.Random(SEED).sample(queries, len(queries))


def _timed(
    suggest: Call, search: Call, queries: Sequence[str], kind: str, progress: Progress
) -> tuple[list[int], list[int], list[int]]:
    """Time both calls for each query, each going first half of the time."""
    whole: list[int] = []
    alone: list[int] = []
    clock: list[int] = []
    for number, query in enumerate(progress.track(queries, description=f"lookup: {kind}")):
        if number % 2:
            alone.append(_nanoseconds(search, query)[0])
        worked, waited = _nanoseconds(suggest, query)
        whole.append(worked)
        clock.append(waited)
        if not number % 2:
            alone.append(_nanoseconds(search, query)[0])
    return whole, alone, clock


def _nanoseconds(call: Call, query: str) -> tuple[int, int]:
    """Give the processor's time and the clock's."""
    began, began_work = perf_counter_ns(), thread_time_ns()
    call(query)
    return thread_time_ns() - began_work, perf_counter_ns() - began


def _beside_others(
    directory: Directory, kinds: dict[str, list[str]], progress: Progress
) -> list[Row]:
    known = spellings(directory)
    rivals: list[Rival] = [RapidFuzz(known), Trigrams(known)]
    pairs: dict[str, list[Pair]] = {rival.name: [] for rival in rivals}
    sample = [(kind, query) for kind, queries in kinds.items() for query in queries[:SAMPLE]]
    for kind, query in progress.track(sample, description="lookup: other searches"):
        able = [rival for rival in rivals if len(fold(query)) >= rival.shortest]
        ours, _ = _nanoseconds(lambda typed: directory.search(typed, MOST_CHOICES), query)
        for rival in able:
            theirs, _ = _nanoseconds(rival.search, query)
            pairs[rival.name].append((kind, theirs, ours))
    least = {RapidFuzz.name: LEAST_FASTER}
    return [_compared(name, each, least.get(name)) for name, each in pairs.items()]


def _compared(name: str, pairs: Sequence[Pair], least: float | None) -> Row:
    """Tell how many times longer another search takes than ours, at the median."""
    times: dict[str, tuple[list[int], list[int]]] = {}
    for kind, theirs, ours in pairs:
        for one, value in zip(times.setdefault(kind, ([], [])), (theirs, ours), strict=True):
            one.append(value)
    their_median = median(theirs for _, theirs, _ in pairs)
    our_median = median(ours for _, _, ours in pairs)
    ratios = {kind: median(theirs) / median(ours) for kind, (theirs, ours) in times.items()}
    lowest = min(ratios, key=lambda kind: ratios[kind])
    return Row(
        f"{name} to our search, medians",
        Amount(their_median / our_median, "×"),
        least=least,
        beside={
            "its p50": milliseconds(their_median),
            "ours": milliseconds(our_median),
            f"least for “{lowest}”": Amount(ratios[lowest], "×"),
            "queries": Amount(len(pairs), ""),
        },
    )
