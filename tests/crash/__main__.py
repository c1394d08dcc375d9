"""``make crash-test``: at least 200 rounds; prints what was lost and what was doubled."""

import argparse
import asyncio
import random
import sys
import tempfile
from pathlib import Path

from tests.crash.rounds import Outcome, summary
from tests.crash.running import play_rounds


def main() -> int:
    """Play the rounds and give 1 if any feed has not exactly one message with the last revision."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--feeds", type=int, default=300)
    parser.add_argument("--at-once", type=int, default=3)
    parser.add_argument("--seed", type=int, default=random.randrange(10_000))
    given = parser.parse_args()
    print(f"seed {given.seed}", flush=True)
    done: list[Outcome] = []

    def told(outcome: Outcome) -> None:
        done.append(outcome)
        mark = "." if outcome.is_clean else f"\n{outcome}\n"
        print(mark, end="" if len(done) % 50 else "\n", flush=True)

    with tempfile.TemporaryDirectory(prefix="passerelle-crash-") as folder:
        outcomes = asyncio.run(
            play_rounds(
                Path(folder),
                rounds=given.rounds,
                feeds=given.feeds,
                at_once=given.at_once,
                seed=given.seed,
                told=told,
            )
        )
    print(f"\n{summary(outcomes)}")
    return 0 if all(outcome.is_clean for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
