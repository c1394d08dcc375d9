"""How often the right city comes first, as it is written and with an error of the hand."""

import random
from collections import Counter
from collections.abc import Callable, Sequence

from rich.progress import Progress

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.spelling import is_noise
from tests.benchmarks.figures import Amount, Figure, Row, share
from tests.benchmarks.queries import SEED, Slip, loaded, misspelt, spellings, squeezed
from tests.benchmarks.rivals import RapidFuzz, Trigrams

LEAST_WRITTEN, LEAST_FIRST, LEAST_IN_FIVE = 99.5, 95.0, 98.0
TIMES = 5
"""Errors of each kind made in each name."""
SAMPLE = 300
"""Misspelt names that are also put to the usual searches."""

Search = Callable[[str], Sequence[CityId]]
Misspelt = Sequence[tuple[str, Slip, CityId]]

NOTES = (
    "Real spellings: neither romanised by machine nor an airport's code.",
    "Where cities have one name (Granada), each is right.",
    "An error that makes the name of another city (Bari, Bali) counts against us.",
)


def measure(progress: Progress) -> Figure:
    """Count right answers over all listed spellings, and over names with one error each."""
    directory = loaded().directory
    known = spellings(directory)
    wrong = misspelt(directory, TIMES)
    sample = random.Random(SEED).sample(wrong, SAMPLE)
    rows = [_written(directory, known, progress), *_mistyped(directory, wrong, progress)]
    for rival in (RapidFuzz(known), Trigrams(known)):
        first, in_five = _count(directory, rival.search, sample, rival.name, progress)
        rows.append(
            Row(
                f"for comparison, {rival.name}: first",
                share(first.total(), len(sample)),
                beside={
                    "among five": share(in_five.total(), len(sample)),
                    "tried": Amount(len(sample), ""),
                },
            )
        )
    return Figure("Right answer", rows, NOTES)


def _written(directory: Directory, known: Sequence[tuple[str, CityId]], progress: Progress) -> Row:
    owners: dict[str, set[CityId]] = {}
    for spelling, city in known:
        owners.setdefault(squeezed(spelling), set()).add(city)
    asked = [
        (spelling, city)
        for spelling, city in known
        if not is_noise(spelling) and len(owners[squeezed(spelling)]) == 1
    ]
    right = 0
    for spelling, city in progress.track(asked, description="right answer: as written"):
        hits = directory.search(spelling, 1)
        right += bool(hits) and hits[0].city.id == city
    return Row(
        "a real spelling of one city: first",
        share(right, len(asked)),
        least=LEAST_WRITTEN,
        beside={"missed": Amount(len(asked) - right, ""), "of": Amount(len(asked), "")},
    )


def _mistyped(directory: Directory, wrong: Misspelt, progress: Progress) -> list[Row]:
    def search(query: str) -> list[CityId]:
        return [hit.city.id for hit in directory.search(query, 5)]

    first, in_five = _count(directory, search, wrong, "misspelt", progress)
    tried = Counter(slip for _, slip, _ in wrong)
    everything = {"tried": Amount(len(wrong), "")}
    rows = [
        Row(
            "one typing error: among the first five",
            share(in_five.total(), len(wrong)),
            least=LEAST_IN_FIVE,
            beside=everything,
        ),
        Row(
            "one typing error: first",
            share(first.total(), len(wrong)),
            least=LEAST_FIRST,
            beside=everything,
        ),
    ]
    for slip in Slip:
        among = {"among five": share(in_five[slip], tried[slip])}
        rows.append(Row(f"    {slip}: first", share(first[slip], tried[slip]), beside=among))
    return rows


def _count(
    directory: Directory, search: Search, wrong: Misspelt, what: str, progress: Progress
) -> tuple[Counter[Slip], Counter[Slip]]:
    """Count by kind of error how often the city is first, and among the first five."""
    first: Counter[Slip] = Counter()
    in_five: Counter[Slip] = Counter()
    for query, slip, city in progress.track(wrong, description=f"right answer: {what}"):
        name = directory.cities[city].name
        found = [directory.cities[each].name for each in search(query)[:5]]
        first[slip] += found[:1] == [name]
        in_five[slip] += name in found
    return first, in_five
