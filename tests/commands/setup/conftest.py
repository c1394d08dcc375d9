"""A server with an admin who sets it up."""

import discord
import pytest

from tests.commands.setup.panels import Setup
from tests.commands.world import World


@pytest.fixture
async def setup(world: World) -> Setup:
    admins = world.server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
    return Setup(world, world.member("ines", roles=[admins]), admins)
