"""Everything that Discord and a disk can do to a bot at once: in the end all is there, once."""

import asyncio
import random
import sqlite3
import time
from pathlib import Path

from bot.workers.tally import EVERY
from tests.crash.rounds import Outcome, Round
from tests.crash.running import FAST
from tests.crash.scene import Scene, fill_template, set_scene
from tests.wire.client import Wire, connected, start_discord, stop_discord

FEEDS = 100
SLOWLY = {"PASSERELLE_MESSAGES_PER_SECOND": "20", "PASSERELLE_LOG_LEVEL": "INFO"}
OUTAGE, LOCKED = 4.0, 8.0
"""Seconds; the lock is longer than the five for which SQLite waits by itself."""

MOST_LINES = 400
"""Of the log: what happened, and no flood."""


async def test_errors_resets_drops_an_outage_and_a_stuck_disk_lose_and_double_nothing(
    tmp_path: Path,
) -> None:
    await fill_template(tmp_path / "template.db")
    served = start_discord(tmp_path / "journal.jsonl")
    try:
        async with connected(served, **FAST) as wire:
            scene = await set_scene(wire, tmp_path, tmp_path / "template.db", FEEDS)
            log = await _publish_in_trouble(wire, scene)
            counts = await wire.messages_in(scene.feeds)
            hit = [each for each in wire.requests("message.create") if each.get("fault")]
    finally:
        stop_discord(served)
    assert [len(messages) for messages in counts] == [1] * FEEDS
    assert any(each["took_effect"] for each in hit)
    assert all("A residency" in messages[0].text for messages in counts)
    assert len(log.splitlines()) < MOST_LINES
    for trouble in ("trouble (ClientOSError)", "trouble (database: database is locked)"):
        assert trouble in log
    assert "Worker" not in log, "what goes wrong has its line, and no traceback"


async def _publish_in_trouble(wire: Wire, scene: Scene) -> str:
    async with wire.passerelle(scene.folder, **SLOWLY) as bot:
        await bot.ready()
        await wire.call("gateway/drop_every", seconds=3)
        for after in (False, True):  # before and after the message was made
            await wire.fault(
                "status", route="message.create", status=500, probability=0.05, after=after
            )
            await wire.fault("reset", route="message.create", probability=0.02, after=after)
        await Round(wire, scene, Outcome("troubles"), random.Random(5)).publish()
        await asyncio.sleep(1)
        assert not scene.is_quiet()
        await wire.outage(OUTAGE)
        await asyncio.to_thread(_hold, scene.database, LOCKED)
        async with asyncio.timeout(90):
            while not scene.is_quiet():  # noqa: ASYNC110 - it is another process's file
                await asyncio.sleep(0.1)
        await bot.says("trouble (", EVERY + 5)
        return bot.log


def _hold(database: Path, seconds: float) -> None:
    """Let nobody write, as a disk that is full does."""
    connection = sqlite3.connect(database, isolation_level=None, timeout=30)
    try:
        connection.execute("begin immediate")
        time.sleep(seconds)
        connection.execute("rollback")
    finally:
        connection.close()
