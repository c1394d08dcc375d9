"""Many answers, in a process of its own: ``python -m tests.benchmarks.answering BOT RUNS``.

``BOT`` is ``bare``, which answers ``/hello``, or ``passerelle``, which answers ``/city show``.
Prints the nanoseconds of each run as JSON: with rest between the runs, and without.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter_ns
from typing import Any

import simcord
from discord.ext.commands import AutoShardedBot
from simcord.interactions import base_payload

from bot.client import Passerelle
from bot.start import opened
from tests.benchmarks.bare import bare_bot

WARMING = 10
"""Runs before those that count."""


TURNS = 20
"""Turns of the loop in which a bot finishes what it does after its answer."""


async def answer(kind: str, runs: int) -> dict[str, list[int]]:
    """Time a bot's answers from an interaction's dispatch to the request that answers it."""
    async with _bot(kind) as bot:
        env = simcord.Env(bot, shard_count=1, check_errors=False)
        await env.start()
        try:
            asked = await _ask(env, kind)
            rested = [await _timed(env, asked, rest=True) for _ in range(WARMING + runs)]
            hurried = [await _timed(env, asked, rest=False) for _ in range(WARMING + runs)]
            return {"rested": rested[WARMING:], "hurried": hurried[WARMING:]}
        finally:
            await env.shutdown()


@asynccontextmanager
async def _bot(kind: str) -> AsyncGenerator[AutoShardedBot]:
    if kind == "bare":
        yield bare_bot()
        return
    with tempfile.TemporaryDirectory() as folder:
        async with opened(Path(folder) / "bench.db") as resources:
            yield Passerelle(resources)


async def _ask(env: simcord.Env, kind: str) -> dict[str, Any]:
    """Use the command once, and give what Discord sent for it."""
    sent: list[dict[str, Any]] = []
    server = env.create_guild("Namur")
    channel = server.create_text_channel("general")
    member = server.add_member(env.create_user("sam"))
    env.backend.subscribers.insert(0, lambda event, payload: sent.append(dict(payload)))
    if kind == "bare":
        result = await member.slash(channel, "hello")
    else:
        # by id, as the suggestions send it
        result = await member.slash(channel, "city show", city="gwangju")
    assert result.response is not None
    assert result.response.content or result.response.components
    env.backend.subscribers.pop(0)
    return next(payload for payload in sent if "token" in payload)


async def _timed(env: simcord.Env, asked: dict[str, Any], *, rest: bool) -> int:
    """Send the interaction anew, and wait for its answer without simcord's settling."""
    answered = asyncio.get_running_loop().create_future()
    adapter: Any = env._webhook_adapter
    request = adapter.request

    async def noted(route: Any, *arguments: Any, **options: Any) -> Any:
        if route.url.endswith("/callback") and not answered.done():
            answered.set_result(perf_counter_ns())
        return await request(route, *arguments, **options)

    _, payload = base_payload(
        env.backend,
        type=asked["type"],
        channel_id=int(asked["channel_id"]),
        guild_id=int(asked["guild_id"]),
        user_id=int(asked["member"]["user"]["id"]),
        data=asked["data"],
    )
    adapter.request = noted
    began = perf_counter_ns()
    env.backend.emit("INTERACTION_CREATE", payload)
    ended = await answered
    adapter.request = request
    if rest:
        await env.settle()
    else:
        for _ in range(TURNS):
            await asyncio.sleep(0)
    return ended - began


def main(kind: str, runs: str) -> None:
    """Answer so many times and print how long each took."""
    print(json.dumps(asyncio.run(answer(kind, int(runs)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
