import logging
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.workers.tally import EVERY, Tally


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self.now, UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "passerelle.announcer")
    return caplog


def test_a_line_comes_after_30_seconds_with_the_counts(
    clock: Clock, said: pytest.LogCaptureFixture
) -> None:
    tally = Tally(clock)
    for outcome in ("sent", "edited", "sent"):
        tally.count(outcome)
    tally.trouble("503")
    clock.now += EVERY - 0.001
    tally.report()
    assert said.messages == []
    clock.now += 0.001
    tally.report()
    assert said.messages == ["announcer: 1 edited, 2 sent, 1 trouble (503)"]


def test_nothing_is_said_where_nothing_happened(
    clock: Clock, said: pytest.LogCaptureFixture
) -> None:
    tally = Tally(clock)
    clock.now += 10 * EVERY
    tally.report()
    assert said.messages == []
    tally.count("sent")
    tally.report()
    assert said.messages == ["announcer: 1 sent"]


def test_a_line_counts_what_came_since_the_last_and_the_total_counts_all(
    clock: Clock, said: pytest.LogCaptureFixture
) -> None:
    tally = Tally(clock)
    for sent in (3, 2):
        for _ in range(sent):
            tally.count("sent")
        clock.now += EVERY
        tally.report()
    assert said.messages == ["announcer: 3 sent", "announcer: 2 sent"]
    assert tally.total == {"sent": 5}
    clock.now += EVERY
    tally.report()
    assert len(said.messages) == 2


def test_a_busy_hour_is_told_in_a_line_every_30_seconds_and_nothing_is_lost(
    clock: Clock, said: pytest.LogCaptureFixture
) -> None:
    tally, told_at = Tally(clock), list[float]()
    for _ in range(3_600):
        clock.now += 1
        tally.count("sent")
        tally.report()
        if len(said.messages) > len(told_at):
            told_at.append(clock.now)
    assert len(said.messages) == 3_600 / EVERY
    assert min(b - a for a, b in pairwise(told_at)) >= EVERY
    counts = [int(message.split()[1]) for message in said.messages]
    assert sum(counts) == tally.total["sent"] == 3_600
