"""Namur with a coordinator, and servers elsewhere that want its calls."""

import pytest

from bot.domain.cities import CityId
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import name_coordinator
from bot.storage.feeds import add_feed
from tests.commands.calls.scene import Scene
from tests.commands.network import Network
from tests.commands.stewards.conftest import network

__all__ = ["network"]


@pytest.fixture
async def scene(network: Network) -> Scene:
    author = network.member("thibault", locale="en-GB")
    dakar = network.env.create_guild("Dakar", preferred_locale="fr")
    gwangju = network.env.create_guild("Gwangju")
    appels, calls = dakar.create_text_channel("appels"), gwangju.create_text_channel("calls")
    await network.env.settle()
    async with network.resources.database.transaction() as tx:
        await confirm_server(tx, network.server.id, CityId("namur"), network.now)
        await name_coordinator(tx, CityId("namur"), author.id, 1, network.now)
        await confirm_server(tx, dakar.id, CityId("dakar"), network.now)
        for guild, channel in ((dakar, appels), (gwangju, calls)):
            await add_feed(tx, guild.id, channel.id, network.now)
    return Scene(network, author, dakar, gwangju, appels, calls)
