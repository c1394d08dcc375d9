import logging

import pytest
import simcord
from simcord.backend import serializers

from bot.domain.servers import StewardSeat
from tests.commands.network import Network, said
from tests.commands.world import World

AT_LARGE = None


def places(env: simcord.Env, name: str = "network") -> set[int | None]:
    """Tell where Discord has a command: servers by id, and at large."""
    return {
        place
        for place, commands in env.backend.commands.items()
        if name in {command for command, _ in commands}
    }


def sent(env: simcord.Env) -> list[str]:
    return [
        request.path
        for request in env.http_requests
        if request.method == "PUT" and request.path.endswith("/commands")
    ]


async def test_the_commands_are_in_the_stewards_server_alone(network: Network) -> None:
    assert places(network.env) == {network.seat.id}
    assert places(network.env, "city") == {AT_LARGE}
    ours = [
        name for name in network.steward.available_commands(network.office) if "network" in name
    ]
    assert len(ours) == 11
    elsewhere = network.member().available_commands(network.channel)
    assert "city show" in elsewhere
    assert not [name for name in elsewhere if name.startswith("network")]
    assert not [name for name in network.stranger().available_commands() if "network" in name]


async def test_without_the_setting_there_are_no_stewards_commands(world: World) -> None:
    assert places(world.env) == set()
    assert places(world.env, "city") == {AT_LARGE}
    assert len(sent(world.env)) == 1


async def test_the_stewards_commands_are_sent_once(network: Network) -> None:
    assert len(sent(network.env)) == 2
    await network.restart()
    assert len(sent(network.env)) == 2
    assert "2 servers" in said(await network.ask("stats"))


async def test_another_stewards_server_takes_the_commands_from_the_former(
    network: Network,
) -> None:
    network.resources.stewards = StewardSeat(network.server.id)
    await network.restart()
    assert places(network.env) == {network.server.id}
    assert not [n for n in network.steward.available_commands(network.office) if "network" in n]
    await network.restart()
    assert places(network.env) == {network.server.id}
    assert len(sent(network.env)) == 4


async def test_taking_the_setting_away_takes_the_commands_away(network: Network) -> None:
    network.resources.stewards = None
    await network.restart()
    assert places(network.env) == set()
    assert places(network.env, "city") == {AT_LARGE}


async def test_a_stewards_server_without_the_bot_does_not_keep_it_from_starting(
    network: Network, caplog: pytest.LogCaptureFixture
) -> None:
    refuse_commands(network)
    network.resources.stewards = StewardSeat(network.server.id)
    await network.restart()
    assert places(network.env) == set()
    warned = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert any(str(network.server.id) in line for line in warned)
    card = said(await network.member().slash(network.channel, "city show", city="namur"))
    assert "Namur" in card


async def test_the_commands_are_there_at_the_first_start_after_the_bot_was_let_in(
    network: Network,
) -> None:
    refuse_commands(network)
    network.resources.stewards = StewardSeat(network.server.id)
    await network.restart()
    await network.restart()
    assert places(network.env) == {network.server.id}


async def test_the_commands_are_there_as_soon_as_the_bot_is_let_in(network: Network) -> None:
    new_id = network.env.backend.snowflake() + (1 << 30)
    network.resources.stewards = StewardSeat(new_id)
    refuse_commands(network)
    await network.restart()
    assert places(network.env) == set()
    let_in(network, new_id)
    await network.env.settle()
    assert places(network.env) == {new_id}


async def test_a_former_stewards_server_that_removed_the_bot_is_let_go(network: Network) -> None:
    network.resources.stewards = None
    refuse_commands(network)
    await network.restart()
    before = len(sent(network.env))
    await network.restart()
    assert len(sent(network.env)) == before, "it is asked again at every start"


def refuse_commands(network: Network) -> None:
    """Let Discord refuse the next commands of a server, as where the bot is no member."""
    network.env.inject_error(
        "PUT", "/applications/*/guilds/*/commands", status=403, code=50001, message="Missing Access"
    )


def let_in(network: Network, server_id: int) -> None:
    """Let the bot join a server: simcord makes it one that was merely out of reach."""
    backend = network.env.backend
    network.env.create_guild("The new stewards' server", id=server_id)
    payload = serializers.guild_create_payload(backend, backend.get_guild(server_id))
    joined = {key: value for key, value in payload.items() if key != "unavailable"}
    backend.emit("GUILD_CREATE", joined)
