"""Namur with a coordinator, and servers elsewhere that want its calls."""

from datetime import UTC, datetime

import pytest

from bot.domain.cities import CityId
from bot.domain.refusal import Refusal
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import name_coordinator
from bot.storage.feeds import add_feed
from bot.texts.deadlines import read_deadline
from tests.commands.calls.scene import Scene
from tests.commands.network import Network
from tests.commands.stewards.conftest import network

__all__ = ["network"]


@pytest.fixture(scope="session", autouse=True)
def words_of_every_language() -> None:
    """Load them before anybody waits for an answer: on a busy machine it takes seconds."""
    with pytest.raises(Refusal):
        read_deadline("?", ("en",), "UTC", datetime.now(UTC))


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
