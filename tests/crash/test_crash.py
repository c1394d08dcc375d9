"""Ten rounds of ``make crash-test``, several at once: enough to see that nothing is lost."""

from pathlib import Path

from tests.crash.rounds import summary
from tests.crash.running import play_rounds


async def test_whatever_kills_the_bot_every_feed_has_the_last_revision_once(
    tmp_path: Path,
) -> None:
    outcomes = await play_rounds(tmp_path, rounds=10, feeds=40, at_once=5, seed=3)
    assert len(outcomes) == 10
    assert all(outcome.is_clean for outcome in outcomes), summary(outcomes)
