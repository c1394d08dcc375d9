"""How long an answer takes, beside the least that discord.py can do."""

from statistics import median

from rich.progress import Progress

from tests.benchmarks.apart import apart
from tests.benchmarks.figures import Amount, Figure, Row, milliseconds, percentile

MOST = 3.0
BLOCKS, RUNS = 6, 40

Times = dict[str, list[int]]

NOTES = (
    f"{BLOCKS} processes each, in turns, with {RUNS} answers that count in each.",
    "On the clock, from the dispatch of the interaction to the request that answers it.",
    "Two answers are 50 ms apart, as for two people; without rest: one right after the other.",
)


def measure(progress: Progress) -> Figure:
    """Let both bots answer in blocks by turns and compare."""
    ours: Times = {"rested": [], "hurried": []}
    bare: Times = {"rested": [], "hurried": []}
    ratios: list[float] = []
    for _ in progress.track(range(BLOCKS), description="answer"):
        theirs: Times = apart("answering", "bare", str(RUNS))
        own: Times = apart("answering", "passerelle", str(RUNS))
        for pace in ours:
            bare[pace] += theirs[pace]
            ours[pace] += own[pace]
        ratios.append(median(own["rested"]) / median(theirs["rested"]))
    rows = [
        Row(
            "/city show to bare /hello, medians",
            Amount(median(ours["rested"]) / median(bare["rested"]), "×"),
            most=MOST,
            beside={"blocks from": Amount(min(ratios), "×"), "to": Amount(max(ratios), "×")},
        ),
        *_differences(ours["rested"], bare["rested"], ""),
        *_differences(ours["hurried"], bare["hurried"], ", without rest"),
    ]
    return Figure("Answer", rows, NOTES)


def _differences(ours: list[int], bare: list[int], pace: str) -> list[Row]:
    return [
        Row(f"the difference{pace}", milliseconds(median(ours) - median(bare))),
        _typical(f"/city show{pace}: p50", ours),
        _typical(f"bare /hello{pace}: p50", bare),
    ]


def _typical(what: str, times: list[int]) -> Row:
    beside = {"p90": milliseconds(percentile(times, 90)), "answers": Amount(len(times), "")}
    return Row(what, milliseconds(median(times)), beside=beside)
