"""The real bot, ready, in the stewards' server and an ordinary one of a simulated Discord."""

from collections.abc import AsyncGenerator
from functools import partial

import pytest

from bot.client import Passerelle
from bot.demo.environment import Environment
from bot.start import read_directory
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue
from bot.ui.refusals import unwrapped
from bot.ui.resources import Resources
from tests.commands.network import Network, with_stewards


@pytest.fixture
async def network(
    resources: Resources,
    shipped: Shipped,
    catalogue: Catalogue,
    caplog: pytest.LogCaptureFixture,
) -> AsyncGenerator[Network]:
    resources.reread = partial(read_directory, shipped=shipped, catalogue=catalogue)
    env = Environment(Passerelle(resources), shard_count=1, check_errors=False)
    # before the start: it registers the commands of the server that the setting names
    network = with_stewards(env, resources)
    await env.start()
    yield network
    await env.shutdown()
    errors = [unwrapped(error) for error in env.errors]
    # what fails behind a button is answered and logged, and simcord hears nothing of it
    incidents = [r for r in caplog.get_records("call") if r.name == "passerelle.incidents"]
    errors += [record.exc_info[1] for record in incidents if record.exc_info and record.exc_info[1]]
    unforeseen = [error for error in errors if not isinstance(error, tuple(network.expects))]
    if unforeseen:
        raise BaseExceptionGroup("the bot raised", unforeseen)
