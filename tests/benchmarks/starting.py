"""One start, in a process of its own: ``python -m tests.benchmarks.starting BOT SPAWNED PATH``.

``BOT`` is ``bare``, ``passerelle``, or ``command-line``: the same with all that ``python -m bot``
loads. ``SPAWNED`` is when the process was asked for, in seconds since 1970. Prints JSON.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what a bot imports is part of its start, so nothing is imported before it
    from discord.ext.commands import AutoShardedBot


async def start_bare(spawned: float) -> dict[str, float]:
    """Start the bare bot."""
    from tests.benchmarks.bare import bare_bot

    return await _started(bare_bot(), spawned)


async def start_passerelle(spawned: float, path: str) -> dict[str, float]:
    """Start our bot with a database, which may have to be made."""
    from pathlib import Path

    from bot.client import Passerelle
    from bot.start import opened

    async with opened(Path(path)) as resources:
        return await _started(Passerelle(resources), spawned)


async def _started(bot: AutoShardedBot, spawned: float) -> dict[str, float]:
    """Let a bot become ready on a simulated Discord; times in seconds, memory in bytes."""
    before = time.time()
    import simcord

    simcord_import = time.time() - before
    seen: dict[str, float] = {}

    async def ready() -> None:
        seen["whole"] = time.time() - spawned
        seen["processor"] = time.process_time()
        seen["connected"] = time.time() - entered

    bot.add_listener(ready, "on_ready")
    env = simcord.Env(bot, shard_count=1, check_errors=False)
    entered = time.time()
    await env.start()
    sent = sum(
        request.method == "PUT" and request.path.endswith("/commands")
        for request in env.http_requests
    )
    memory = _resident()
    await env.shutdown()
    return {**seen, "simcord_import": simcord_import, "sent": sent, "memory": memory}


def _resident() -> int:
    import gc

    import psutil

    gc.collect()
    return psutil.Process().memory_info().rss


def main(kind: str, spawned: str, path: str) -> None:
    """Start the bot and print what was measured."""
    import asyncio

    if kind == "command-line":
        import bot.command_line  # noqa: F401 - loaded for what it takes
    asked = float(spawned)
    start = start_bare(asked) if kind == "bare" else start_passerelle(asked, path)
    measured = asyncio.run(start)
    import json

    print(json.dumps(measured))


if __name__ == "__main__":
    main(*sys.argv[1:])
