"""How long the outbox's own work takes with a million old deliveries beside it.

Two databases in one run and by turns: one with nothing in it, one with all that was ever brought.
"""

import asyncio
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from statistics import median
from time import perf_counter_ns

from rich.progress import Progress

from bot.domain.cities import CityId
from bot.domain.feeds import Feed, FeedId, Kind
from bot.start import opened
from bot.storage.announcements import begin_draft
from bot.storage.database import Database
from bot.storage.deliveries import claim_due, next_due, note_sent
from bot.storage.publishing import publish
from bot.storage.queue import queue
from tests.benchmarks.figures import Amount, Figure, Row, milliseconds, percentile

OLD, CALLS = 1_000_000, 3_000
"""Deliveries that are over, and the announcements that they are of."""

FEEDS, AHEAD, ROUNDS = 300, 20, 10
"""Channels of a new announcement, how many are claimed at a time, and times all is measured."""

MOST = 1.5
"""Inserting into deeper indexes costs a little more."""

NOW = datetime(2026, 3, 1, tzinfo=UTC)

NOTES = (
    f"{OLD:,} deliveries of {CALLS:,} announcements that are over, beside none, by turns.",
    f"A new announcement to {FEEDS} channels; {AHEAD} claimed at a time. Transactions and all.",
    "Publishing files each delivery under its server too, in as many places of an index.",
)


@dataclass
class Outbox:
    """One of the two databases, and the nanoseconds of each act there."""

    database: Database
    times: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list[int]))

    @contextmanager
    def timing(self, what: str) -> Generator[None]:
        """Keep how long a block takes."""
        began = perf_counter_ns()
        yield
        self.times[what].append(perf_counter_ns() - began)


def measure(progress: Progress) -> Figure:
    """Publish and bring announcements in both databases by turns, and compare."""
    with tempfile.TemporaryDirectory(prefix="passerelle-backlog-") as folder:
        empty, full = asyncio.run(_measured(Path(folder), progress))
    rows = [_row(what, empty.times[what], full.times[what]) for what in empty.times]
    return Figure(f"The outbox beside {OLD:,} old deliveries", rows, NOTES)


def _row(what: str, empty: list[int], full: list[int]) -> Row:
    return Row(
        f"{what}, median to median beside none",
        Amount(median(full) / median(empty), "×"),
        most=MOST,
        beside={
            "median": milliseconds(median(full)),
            "p95": milliseconds(percentile(full, 95)),
            "beside none": milliseconds(median(empty)),
            "its p95": milliseconds(percentile(empty, 95)),
        },
    )


async def _measured(folder: Path, progress: Progress) -> tuple[Outbox, Outbox]:
    paths = folder / "empty.db", folder / "full.db"
    async with opened(paths[0]):
        pass  # with the cities in it
    copyfile(*paths)
    task = progress.add_task("backlog: filling", total=None)
    await asyncio.to_thread(_fill, paths[1])
    progress.remove_task(task)
    empty, full = [Outbox(await Database.open(path)) for path in paths]
    try:
        for each in (empty, full):
            await _bring(each)
            each.times.clear()  # the first time reads the file
        for _ in progress.track(range(ROUNDS), description="backlog"):
            await _bring(empty)
            await _bring(full)
        async with full.database.glancing() as reader:
            row = await reader.one("select count(*) as every from deliveries")
    finally:
        for each in (empty, full):
            await each.database.close()
    assert row is not None
    assert row["every"] == OLD + FEEDS * (ROUNDS + 1)
    return empty, full


async def _bring(outbox: Outbox) -> None:
    """Publish an announcement and bring it everywhere, as the announcer does, but for Discord."""
    database = outbox.database
    feeds = [Feed(FeedId(at), at * 10, at * 100) for at in range(1, FEEDS + 1)]
    async with database.transaction() as tx:
        call_id = await begin_draft(tx, Kind.CALLS, CityId("namur"), 7, NOW)
    with outbox.timing(f"publishing to {FEEDS} channels"):
        async with database.transaction() as tx:
            assert await publish(tx, call_id, feeds, NOW)
    for _ in range(FEEDS // AHEAD):
        with outbox.timing("next_due"):
            async with database.glancing() as reader:
                assert await next_due(reader) == NOW
        with outbox.timing("queue"):
            async with database.glancing() as reader:
                assert (await queue(reader)).waiting
        with outbox.timing("claim_due"):
            async with database.transaction() as tx:
                claimed = await claim_due(tx, NOW, AHEAD)
        assert len(claimed) == AHEAD
        for each in claimed:
            with outbox.timing("note_sent"):
                async with database.transaction() as tx:
                    await note_sent(tx, each.id, 1, each.id, None)


def _fill(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.executemany(
            """
            insert into announcements (id, kind, city_id, author_id, state, revision, created_at,
                                       published_at, closed_at, closing)
            values (?, 'calls', 'namur', 7, 'closed', 2, 0, 0, 0, 'complete')
            """,
            ((number,) for number in range(1, CALLS + 1)),
        )
        connection.execute(
            """
            with recursive feeds (id) as
              (select 1 union all select id + 1 from feeds where id < :feeds)
            insert into deliveries (announcement_id, feed_id, server_id, channel_id, wanted, sent,
                                    state, message_id, due_at, first_due_at, claimed_at)
            select announcements.id, feeds.id, feeds.id * 10, feeds.id * 100, 2, 2, 'done',
                   announcements.id * 1000 + feeds.id, 0, 0, 0
              from announcements, feeds
             order by announcements.id, feeds.id
             limit :old
            """,
            {"feeds": -(-OLD // CALLS), "old": OLD},
        )
    connection.close()
