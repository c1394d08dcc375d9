"""``python -m tests.benchmarks.meeting PEOPLE``: pair up one round; print what it took, as JSON."""

import json
import random
import resource
import sys
from collections.abc import Callable, Iterable
from statistics import fmean
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.domain.pairing import rounds
from bot.domain.pairing.costs import UNIT, blocked_pairs, last_resorts, worths
from bot.domain.pairing.match import Matched
from bot.domain.pairing.participants import Participant
from tests.benchmarks.simulated import SEED, cities, people

MET, WAITED, BLOCKING, SHUFFLES = 12, 1 / 10, 1 / 50, 10

Pairs = list[tuple[int, int]]


def joined(count: int) -> list[Participant]:
    """Draw a round: simulated people, with their cities' contacts and what was before."""
    drawing = random.Random(SEED)
    known = cities()
    contacts = {
        profile.place.city_id: history.standing.contacts
        for profile, history in zip(known.profiles, known.histories, strict=True)
    }
    profiles = people(count).profiles
    subjects = [profile.subject for profile in profiles]
    return [
        Participant(
            profile,
            waited=drawing.random() < WAITED,
            met=frozenset(drawing.sample(subjects, MET)) - {profile.subject},
            blocked=frozenset(drawing.sample(subjects, drawing.random() < BLOCKING)),
            contacts=contacts[profile.place.city_id],
        )
        for profile in profiles
    ]


class Judge:
    """What pairings of a round come to."""

    def __init__(self, participants: list[Participant]) -> None:
        directed = worths(participants)
        self._worth = directed + directed.T
        self._blocked = blocked_pairs(participants)
        np.fill_diagonal(self._blocked, val=True)
        self._resorts = last_resorts(participants)

    def judged(self, pairs: Pairs) -> dict[str, float]:
        """Tell what pairs are worth, in scores of 1, both ways; shares in per cent."""
        one, other = np.array(pairs).T
        assert not self._blocked[one, other].any()
        assert len({*one, *other}) == 2 * len(pairs)
        worth = self._worth[one, other] / UNIT
        return {
            "pairs": len(pairs),
            "resorts": int(self._resorts[one, other].sum()),
            "worth": float(worth.sum()),
            "mean": 50 * float(worth.mean()),
            "low": 50 * float(np.percentile(worth, 5)),
        }

    def greedy(self) -> Pairs:
        """Take the best pair, then the best of the others, and so on."""
        rows, columns = np.nonzero(np.triu(~self._blocked))
        order = np.lexsort((-self._worth[rows, columns], self._resorts[rows, columns]))
        return _taken(zip(rows[order].tolist(), columns[order].tolist(), strict=True))

    def shuffled(self, seed: int) -> Pairs:
        """Take people in an order by lot, each with the first after it that it may meet."""
        order = np.random.default_rng(seed).permutation(len(self._worth))
        pairs: Pairs = []
        for refused in (self._blocked | self._resorts, self._blocked):
            gone = np.zeros(len(order), dtype=np.bool_)
            gone[[row for pair in pairs for row in pair]] = True
            pairs += _by_lot(order, refused, gone)
        return pairs


def _taken(ordered: Iterable[tuple[int, int]]) -> Pairs:
    gone: set[int] = set()
    pairs: Pairs = []
    for one, other in ordered:
        if one not in gone and other not in gone:
            gone |= {one, other}
            pairs.append((one, other))
    return pairs


def _by_lot(order: NDArray[np.int64], refused: NDArray[np.bool_], gone: NDArray[np.bool_]) -> Pairs:
    pairs: Pairs = []
    for one in order:
        if gone[one]:
            continue
        gone[one] = True
        others = order[~gone[order] & ~refused[one][order]]
        if len(others):
            gone[others[0]] = True
            pairs.append((int(one), int(others[0])))
        else:
            gone[one] = False
    return pairs


class Watch:
    """Steps of a function that are timed while it runs, and what one of them found."""

    def __init__(self) -> None:
        self.took: dict[str, float] = {}
        self.matched: Matched | None = None
        for name in ("costs", "bound", "with_moats", "match"):
            setattr(rounds, name, self.timed(name, getattr(rounds, name)))

    def timed(self, name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        """Give the same function, which notes its seconds."""

        def run(*arguments: object) -> object:
            began = perf_counter()
            result = step(*arguments)
            self.took[name] = perf_counter() - began
            if isinstance(result, Matched):
                self.matched = result
            return result

        return run


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main(count: int) -> None:
    """Pair up and print what was measured."""
    participants = joined(count)
    before = _megabytes()
    watch = Watch()
    pairing = watch.timed("pair_up", rounds.pair_up)(participants)
    memory = {"most": _megabytes(), "before": before}
    assert watch.matched is not None
    numbers = {each.profile.subject: number for number, each in enumerate(participants)}
    judge = Judge(participants)
    shuffles = [judge.judged(judge.shuffled(seed)) for seed in range(SHUFFLES)]
    found = {
        "took": watch.took,
        "memory": memory,
        "proof": {"pairs": watch.matched.edges, "gap": watch.matched.gap / 4 / UNIT},
        "best": judge.judged([(numbers[one], numbers[other]) for one, other in pairing.pairs]),
        "greedy": judge.judged(judge.greedy()),
        "shuffle": {key: fmean(each[key] for each in shuffles) for key in shuffles[0]},
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
