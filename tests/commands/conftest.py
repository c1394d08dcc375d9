"""The real bot, ready, in one server of a simulated Discord."""

from collections.abc import AsyncGenerator

import pytest
import simcord

from bot.client import Passerelle
from bot.demo.environment import Environment
from bot.demo.locales import speak
from bot.ui.refusals import unwrapped
from bot.ui.resources import Resources
from tests.commands.world import World


@pytest.fixture
async def env(resources: Resources) -> AsyncGenerator[simcord.Env]:
    # not simcord.run: its clock is a context variable, which a fixture's end does not share
    env = Environment(Passerelle(resources), shard_count=1, check_errors=False)
    await env.start()
    yield env
    await env.shutdown()


@pytest.fixture
async def world(env: simcord.Env) -> AsyncGenerator[World]:
    people: dict[int, str] = {}
    servers: dict[int, str] = {}
    speak(env, people, servers)
    server = env.create_guild("Namur numérique")
    channel = server.create_text_channel("general")
    bot = env.bot
    assert isinstance(bot, Passerelle)
    world = World(env, bot, server, channel, people, servers)
    yield world
    # what a test did not announce is a fault of the bot
    unforeseen = [
        error for error in map(unwrapped, env.errors) if not isinstance(error, tuple(world.expects))
    ]
    if unforeseen:
        raise BaseExceptionGroup("the bot raised", unforeseen)
