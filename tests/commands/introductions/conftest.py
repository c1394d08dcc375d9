"""Namur with its coordinator, Dakar with a member: two who fit."""

import pytest

from tests.commands.calls.conftest import scene, words_of_every_language
from tests.commands.calls.scene import Scene
from tests.commands.introductions.meeting import DAKAR, NAMUR, Meeting
from tests.commands.stewards.conftest import network

__all__ = ["network", "scene", "words_of_every_language"]


@pytest.fixture
async def meeting(scene: Scene) -> Meeting:
    """Awa and Lucie have said who they are; neither shares a server with the other yet."""
    user = scene.network.env.create_user("awa.d", global_name="Awa Diop")
    other = scene.network.env.create_user("lucie_n", global_name="Lucie Nam")
    awa, lucie = scene.dakar.add_member(user), scene.network.server.add_member(other)
    found = Meeting(scene, awa, lucie)
    await found.declare(awa, DAKAR, offers="venue", seeks="residency")
    await found.declare(lucie, NAMUR, offers="residency", seeks="venue")
    return found
