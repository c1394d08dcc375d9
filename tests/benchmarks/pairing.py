"""How long pairing up a round takes and in what memory, and what the best pairing is better by."""

from collections.abc import Mapping

from rich.progress import Progress

from tests.benchmarks.apart import apart
from tests.benchmarks.figures import Amount, Figure, Row, share

PEOPLE = 5_000

NOTES = (
    "In a process of its own. Memory: the most it ever held, the people themselves included.",
    "Each met 12 others before; one in ten was left out last time; one in fifty blocks another.",
    "Worth: the scores of a pair, both ways. Greedy: the best pair first, then the next best.",
    "A shuffle: the first of the others that may be met, in an order by lot; the mean of ten.",
    "Both turn to last resorts (own city, met before) once nobody else is left, as we do.",
    "Proven: no other pair can be of use, as its slack exceeds all that there is to gain.",
)

Found = Mapping[str, float]


def measure(progress: Progress) -> Figure:
    """Pair up one round, then the same people in two other ways."""
    task = progress.add_task("pairing", total=None)
    found: dict[str, Found] = apart("meeting", str(PEOPLE))
    progress.remove_task(task)
    best, proof = found["best"], found["proof"]
    return Figure(
        "Pairing",
        [
            Row(
                f"pairing up {PEOPLE:,} people",
                Amount(found["took"]["pair_up"], "s"),
                beside={
                    what: Amount(found["took"][name], "s")
                    for what, name in (
                        ("scores", "costs"),
                        ("bound", "bound"),
                        ("moats", "with_moats"),
                        ("matching", "match"),
                    )
                },
            ),
            Row(
                "memory, at most",
                Amount(found["memory"]["most"], "MB"),
                beside={"before": Amount(found["memory"]["before"], "MB")},
            ),
            Row(
                "pairs looked at until proven best",
                share(int(proof["pairs"]), PEOPLE * (PEOPLE - 1) // 2),
                beside={
                    "pairs": Amount(proof["pairs"], ""),
                    "worth below the bound": Amount(1e6 * proof["gap"] / best["worth"], "ppm"),
                },
            ),
            _against("greedy", best, found["greedy"]),
            _against("a shuffle", best, found["shuffle"]),
        ],
        NOTES,
    )


def _against(name: str, best: Found, other: Found) -> Row:
    return Row(
        f"worth of the best pairing to {name}",
        Amount(best["worth"] / other["worth"], "×"),
        least=1,
        beside={
            "mean score, best": Amount(best["mean"], "%"),
            name: Amount(other["mean"], "%"),
            "p5, best": Amount(best["low"], "%"),
            f"{name}'s": Amount(other["low"], "%"),
            "pairs, best": Amount(best["pairs"], ""),
            f"by {name}": Amount(other["pairs"], ""),
            "last resorts, best": Amount(best["resorts"], ""),
            f"with {name}": Amount(other["resorts"], ""),
        },
    )
