"""Who is shown to whom in a network: how many at all, how evenly, how far away."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.progress import Progress

from bot.domain.cities import City, CityId, distance_km
from bot.domain.matching.attention import even_out
from bot.domain.matching.choice import FEW, choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History
from bot.domain.matching.score import score
from bot.storage.shipped import Shipped
from tests.benchmarks.figures import Amount, Row
from tests.benchmarks.simulated import SEED, Network, cities

LEAST_SHOWN = 95.0

FIRST_DAY = "first day"
"""Fields and places alone: most candidates are equal, and equal ones are drawn by lot."""

Way = Callable[[Profile, History], Sequence[Profile]]
"""A way to choose: the first few for one that asks."""


@dataclass(frozen=True)
class Exposure:
    """What came of asking once for everybody. Shares in per cent; ``worth`` is the mean score."""

    shown: float
    across: float
    gini: float
    worth: float


def measured(network: Network, way: Way) -> Exposure:
    """Ask for everybody once, and count."""
    times = dict.fromkeys((profile.subject for profile in network.profiles), 0)
    across: Counter[bool] = Counter()
    worth = 0.0
    for profile, history in zip(network.profiles, network.histories, strict=True):
        for other in way(profile, history):
            times[other.subject] += 1
            across[other.place.region is not profile.place.region] += 1
            worth += score(profile, other, history.relation_to(other)).total
    shown = sum(count > 0 for count in times.values())
    return Exposure(
        100 * shown / len(times),
        100 * across[True] / across.total(),
        gini(list(times.values())),
        worth / across.total(),
    )


def gini(counts: Sequence[int]) -> float:
    """Give the Gini coefficient: 0 if all have the same, near 1 if one has all."""
    ordered = sorted(counts)
    size = len(ordered)
    weighted = sum(rank * count for rank, count in enumerate(ordered, start=1))
    return 2 * weighted / (size * sum(ordered)) - (size + 1) / size


def rows(progress: Progress) -> list[Row]:
    """Compare our choice with the nearest of the same field, and with chance."""
    found: list[Row] = []
    for name, network in (("simulated network", cities()), (FIRST_DAY, cities(declared=0))):
        ways = {
            "": ours(network),
            "without prices": ours(network, even=False),
            "nearest of the field": nearest(network),
            "random": by_chance(network),
        }
        exposures = {
            way: measured(network, call)
            for way, call in progress.track(ways.items(), description=f"exposure: {name}")
        }
        found += _rows(name, exposures)
    return found


def _rows(name: str, exposures: dict[str, Exposure]) -> list[Row]:
    own = exposures.pop("")
    return [
        Row(
            f"{name}: cities in somebody's first {FEW}",
            Amount(own.shown, "%"),
            least=None if name == FIRST_DAY else LEAST_SHOWN,
            beside={way: Amount(each.shown, "%") for way, each in exposures.items()},
        ),
        Row(
            f"{name}: suggestions across regions",
            Amount(own.across, "%"),
            beside={way: Amount(each.across, "%") for way, each in exposures.items()},
        ),
        Row(
            f"{name}: mean score of a suggestion",
            Amount(own.worth, "of 1"),
            beside={way: Amount(each.worth, "of 1") for way, each in exposures.items()},
        ),
        Row(
            f"{name}: Gini coefficient of exposure",
            Amount(own.gini, "of 1"),
            beside={way: Amount(each.gini, "of 1") for way, each in exposures.items()},
        ),
    ]


def ours(network: Network, even: bool = True) -> Way:
    """Choose as the bot does, with attention divided evenly, or without."""
    pool = Pool(network.profiles)
    if even:
        each = zip(network.profiles, network.histories, strict=True)
        even_out(pool, {profile.subject: history for profile, history in each})
    return lambda asker, history: [each.profile for each in choose(asker, pool, history)]


def nearest(network: Network) -> Way:
    """Choose the nearest cities of the same field."""
    places: dict[CityId, City] = {row.city.id: row.city for row in Shipped().cities()}

    def way(asker: Profile, history: History) -> Sequence[Profile]:
        here = places[asker.place.city_id]
        others = [p for p in network.profiles if p is not asker and p.fields & asker.fields]
        others.sort(key=lambda other: distance_km(here, places[other.place.city_id]))
        return others[:FEW]

    return way


def by_chance(network: Network) -> Way:
    """Choose any."""
    drawn = random.Random(SEED)
    return lambda asker, history: drawn.sample(
        [profile for profile in network.profiles if profile is not asker], FEW
    )
