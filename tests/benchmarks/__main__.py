"""``python -m tests.benchmarks [NAME …] [--json PATH]``: measure, print tables, write JSON.

A figure that falls short is reported, not failed: the exit code is 0 whatever was measured.
"""

import argparse
import json
import os
import platform
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from tests.benchmarks import (
    accuracy,
    answer,
    backlog,
    fanout,
    lookup,
    matching,
    pairing,
    rounds,
    start,
)
from tests.benchmarks.apart import ROOT
from tests.benchmarks.figures import Figure

FIGURES = {
    "lookup": lookup.measure,
    "accuracy": accuracy.measure,
    "start": start.measure,
    "answer": answer.measure,
    "fanout": fanout.measure,
    "backlog": backlog.measure,
    "matching": matching.measure,
    "pairing": pairing.measure,
    "rounds": rounds.measure,
}


def main() -> None:
    """Measure the figures asked for, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(FIGURES)}")
    parser.add_argument("--json", type=Path, default=ROOT / "bench.json", metavar="PATH")
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in FIGURES]:
        parser.error(f"no such figure: {', '.join(unknown)}; there are {', '.join(FIGURES)}")
    figures: dict[str, Figure] = {}
    with Progress(console=Console(stderr=True), transient=True) as progress:
        for name in asked.names or FIGURES:
            figures[name] = FIGURES[name](progress)
    _show(figures)
    _write(figures, asked.json)


def _show(figures: dict[str, Figure]) -> None:
    console = Console()
    for figure in figures.values():
        console.print()
        console.print(figure.table())
    judged = [row for figure in figures.values() for row in figure.rows if row.met is not None]
    console.print(f"\n{sum(row.met is True for row in judged)} of {len(judged)} targets met")


def _write(figures: dict[str, Figure], path: Path) -> None:
    measured = {
        "python": platform.python_version(),
        "processors": os.cpu_count(),
        "versions": {name: version(name) for name in ("discord.py", "simcord", "rapidfuzz")},
        "figures": {name: figure.as_json() for name, figure in figures.items()},
    }
    text = json.dumps(measured, ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
