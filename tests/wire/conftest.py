"""A wire-level Discord for each worker, begun anew for each test; and small bots in-process."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import AsyncExitStack

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.wire.client import Served, Wire, connected, start_discord, stop_discord
from tests.wire.small_bot import SmallBot, running

StartBot = Callable[..., Awaitable[SmallBot]]


@pytest.fixture(scope="session")
def wire_process(tmp_path_factory: pytest.TempPathFactory) -> Generator[Served]:
    served = start_discord(tmp_path_factory.mktemp("wire") / "journal.jsonl")
    yield served
    stop_discord(served)


@pytest.fixture
async def wire(wire_process: Served) -> AsyncGenerator[Wire]:
    """Give a wire-level Discord in which nothing has happened; ``reset`` takes other settings."""
    async with connected(wire_process, identify_every=0.0) as wire:
        yield wire


@pytest.fixture
async def start_bot(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[StartBot]:
    """Start small bots of the real discord.py that talk to the wire; they end with the test."""
    monkeypatch.setattr(Route, "BASE", wire.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(wire.gateway))
    async with AsyncExitStack() as stack:

        async def start(**options: object) -> SmallBot:
            bot = SmallBot(**options)
            await stack.enter_async_context(running(bot, wire.token))
            return bot

        yield start


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.VoiceClient, "warn_nacl", False)
    monkeypatch.setattr(discord.VoiceClient, "warn_dave", False, raising=False)
