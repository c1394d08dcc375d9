"""The network with stewards, and nobody in rounds yet."""

import pytest

from tests.commands.calls.conftest import words_of_every_language
from tests.commands.network import Network
from tests.commands.rounds.gathering import Gathering
from tests.commands.stewards.conftest import network

__all__ = ["network", "words_of_every_language"]


@pytest.fixture
def gathering(network: Network) -> Gathering:
    return Gathering(network)
