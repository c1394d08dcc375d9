"""How long a start takes and what memory it leaves in use, beside the least bot there is."""

import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from rich.progress import Progress

from tests.benchmarks.apart import apart
from tests.benchmarks.figures import Amount, Figure, Row

MOST_TIME, MOST_MEMORY = 2.0, 1.8
ROUNDS = 9
FRESH, EXISTING, LINE = "fresh database", "existing database", "as `python -m bot`"

Start = dict[str, float]
Starts = Mapping[str, list[Start]]

NOTES = (
    "Each start is a process of its own, in turns; ratios of medians to a bot with one command.",
    "Fresh database: made and filled with the cities. Both bots send their commands to Discord.",
    "Existing database: made at an earlier start. Only the bare bot sends its command again.",
    "As `python -m bot`: an existing database, and all that the command line imports.",
    "Memory: resident after READY and a collection. Both processes hold simcord.",
)


def measure(progress: Progress) -> Figure:
    """Start each bot several times in turns and compare."""
    with tempfile.TemporaryDirectory() as folder:
        kinds: dict[str, Callable[[], Start]] = {
            "bare": lambda: _start("bare", ""),
            FRESH: lambda: _start_fresh(Path(folder)),
            EXISTING: lambda: _start("passerelle", f"{folder}/existing.db"),
            LINE: lambda: _start("command-line", f"{folder}/existing.db"),
        }
        for start in kinds.values():  # compiles, makes the existing database, fills the cache
            start()
        starts: dict[str, list[Start]] = {kind: [] for kind in kinds}
        for _ in progress.track(range(ROUNDS), description="start"):
            for kind, start in kinds.items():
                starts[kind].append(start())
    # otherwise the rows would not be of what they say
    assert all(start["sent"] == 1 for kind in ("bare", FRESH) for start in starts[kind])
    assert all(start["sent"] == 0 for kind in (EXISTING, LINE) for start in starts[kind])
    return Figure("Start", _rows(starts), NOTES)


def _start(kind: str, path: str) -> Start:
    return apart("starting", kind, repr(time.time()), path)


def _start_fresh(folder: Path) -> Start:
    path = folder / "fresh.db"
    for old in folder.glob("fresh.db*"):
        old.unlink()
    return _start("passerelle", str(path))


def _rows(starts: Starts) -> list[Row]:
    shown = (
        ("process to READY", _whole, MOST_TIME),
        ("processor time of that", _processor, None),
        ("simcord's own import left out", _without_simcord, None),
    )
    rows: list[Row] = []
    for kind in (FRESH, EXISTING, LINE):
        aimed = kind != LINE
        rows += [
            _time(starts, kind, f"{kind}: {what}", of, most if aimed else None)
            for what, of, most in shown
        ]
        rows.append(_memory(starts, kind, MOST_MEMORY if aimed else None))
    rows += [
        Row(f"{kind}: simcord entered to READY", _typical(starts[kind], _connected, "ms"))
        for kind in ("bare", FRESH, EXISTING)
    ]
    return rows


def _whole(start: Start) -> float:
    return start["whole"] * 1000


def _processor(start: Start) -> float:
    return start["processor"] * 1000


def _without_simcord(start: Start) -> float:
    return (start["whole"] - start["simcord_import"]) * 1000


def _connected(start: Start) -> float:
    return start["connected"] * 1000


def _megabytes(start: Start) -> float:
    return start["memory"] / 1e6


def _typical(starts: list[Start], of: Callable[[Start], float], unit: str) -> Amount:
    return Amount(median(map(of, starts)), unit)


def _time(
    starts: Starts, kind: str, what: str, of: Callable[[Start], float], most: float | None
) -> Row:
    ours, bare = _typical(starts[kind], of, "ms"), _typical(starts["bare"], of, "ms")
    quickest = min(map(of, starts[kind])) / min(map(of, starts["bare"]))
    return Row(
        what,
        Amount(ours.value / bare.value, "×"),
        most=most,
        beside={
            "ours": ours,
            "bare": bare,
            "quickest of each": Amount(quickest, "×"),
        },
    )


def _memory(starts: Starts, kind: str, most: float | None) -> Row:
    ours = _typical(starts[kind], _megabytes, "MB")
    bare = _typical(starts["bare"], _megabytes, "MB")
    return Row(
        f"{kind}: memory",
        Amount(ours.value / bare.value, "×"),
        most=most,
        beside={"ours": ours, "bare": bare},
    )
