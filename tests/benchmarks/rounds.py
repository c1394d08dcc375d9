"""How long holding a round takes, in what memory, and how long the bot answers nobody."""

from tempfile import TemporaryDirectory

from rich.progress import Progress

from tests.benchmarks.apart import apart
from tests.benchmarks.figures import Amount, Figure, Row

PEOPLE = 5_000
MOST_STALL_MS = 50.0

NOTES = (
    "The worker's whole turn: the process that pairs, reading what it says, writing all at once.",
    "Each met 12 others before; one in ten was left out last time; one in fifty blocks another.",
    "A stall is how much later than asked the loop takes up a coroutine that sleeps 1 ms.",
    "Memory: the most that each process ever held.",
)


def measure(progress: Progress) -> Figure:
    """Hold one round of people who stand in a database."""
    task = progress.add_task("rounds", total=None)
    with TemporaryDirectory() as folder:
        apart("holding", "prepare", f"{folder}/bench.db", str(PEOPLE))
        found: dict[str, float] = apart("holding", "hold", f"{folder}/bench.db")
    progress.remove_task(task)
    return Figure(
        "Rounds",
        [
            Row(
                f"holding a round of {PEOPLE:,} people",
                Amount(found["took"], "s"),
                beside={
                    "pairs": Amount(found["pairs"], ""),
                    "left": Amount(found["left"], ""),
                    "writing": Amount(found["writing"], "s"),
                },
            ),
            Row(
                f"holding a round of {PEOPLE:,} people, longest stall",
                Amount(found["stall"], "ms"),
                most=MOST_STALL_MS,
                beside={"as long without": Amount(found["idle"], "ms")},
            ),
            Row(
                "memory of the process that pairs, at most",
                Amount(found["memory_apart"], "MB"),
                beside={
                    "of the bot": Amount(found["memory"], "MB"),
                    "before": Amount(found["memory_before"], "MB"),
                },
            ),
        ],
        NOTES,
    )
