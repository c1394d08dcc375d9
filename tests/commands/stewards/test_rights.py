from typing import Any

import discord
import pytest

from bot.domain.blocks import Blocked
from bot.domain.servers import StewardSeat
from bot.storage.blocks import blocks
from tests.commands.network import NOT_A_STEWARD, Network, said, table, with_atlantis

EVERY_COMMAND: list[tuple[str, dict[str, Any]]] = [
    ("claims", {}),
    ("coordinators", {}),
    ("coordinators", {"city": "dakar"}),
    ("coordinators", {"field": "music"}),
    ("servers", {}),
    ("import", {}),
    ("block", {"city": "dakar", "reason": "spam"}),
    ("unblock", {"city": "namur"}),
    ("round", {"starts": "3 March 2026"}),
    ("rounds", {}),
    ("audit", {}),
    ("audit", {"server": "1"}),
    ("stats", {}),
]


def given(network: Network, command: str, options: dict[str, Any]) -> dict[str, Any]:
    """Give the options of a command, the file that only a running world can make among them."""
    return {"table": table(with_atlantis(network.resources))} if command == "import" else options


@pytest.fixture
async def network(network: Network) -> Network:
    """Have something blocked, so that there is something to unblock."""
    await network.ask("block", city="namur", reason="Under review")
    return network


@pytest.mark.parametrize(("command", "options"), EVERY_COMMAND)
async def test_who_is_no_steward_is_refused(
    network: Network, command: str, options: dict[str, Any]
) -> None:
    before = await network.trail()
    result = await network.ask(command, network.visitor(), **given(network, command, options))
    assert result.ephemeral
    assert NOT_A_STEWARD in said(result)
    assert await network.trail() == before
    async with network.resources.database.reading() as reader:
        assert [(each.kind, each.subject) for each in await blocks(reader)] == [
            (Blocked.CITY, "namur")
        ]
        assert await reader.all("select id from waiting_imports") == []


@pytest.mark.parametrize(("command", "options"), EVERY_COMMAND)
async def test_a_steward_is_not_and_gets_a_private_answer(
    network: Network, command: str, options: dict[str, Any]
) -> None:
    result = await network.ask(command, **given(network, command, options))
    assert result.ephemeral
    assert NOT_A_STEWARD not in said(result)


@pytest.mark.parametrize(("command", "options"), EVERY_COMMAND)
async def test_who_owns_the_application_is_not_either(
    network: Network, command: str, options: dict[str, Any]
) -> None:
    owner = network.visitor("olga")
    network.resources.owners = frozenset({owner.id})
    result = await network.ask(command, owner, **given(network, command, options))
    assert NOT_A_STEWARD not in said(result)


async def test_an_admin_of_the_stewards_server_is_no_steward(network: Network) -> None:
    result = await network.ask("stats", network.admin(network.seat))
    assert NOT_A_STEWARD in said(result)


async def test_who_lost_the_role_is_refused_at_once(network: Network) -> None:
    network.dismiss(network.steward)
    assert NOT_A_STEWARD in said(await network.ask("stats"))


async def test_the_role_counts_in_the_stewards_server_only(network: Network) -> None:
    seat = network.resources.stewards
    assert seat is not None
    network.resources.stewards = StewardSeat(network.server.id, seat.role_id, seat.channel_id)
    # the commands still stand in the former server, where the same people hold the same role
    assert NOT_A_STEWARD in said(await network.ask("stats"))


async def test_a_role_of_the_same_name_elsewhere_is_nothing(network: Network) -> None:
    namesake = network.server.create_role("Stewards")
    network.resources.stewards = StewardSeat(network.server.id, network.role.id)
    await network.restart()
    member = network.member("impostor", roles=[namesake])
    result = await member.slash(network.channel, "network stats")
    assert NOT_A_STEWARD in said(result)


async def test_a_setting_without_a_role_leaves_the_owners(network: Network) -> None:
    network.resources.stewards = StewardSeat(network.seat.id)
    owner = network.visitor("olga")
    network.resources.owners = frozenset({owner.id})
    assert NOT_A_STEWARD in said(await network.ask("stats"))
    assert "in numbers" in said(await network.ask("stats", owner))


async def test_the_owner_that_discord_names_is_known_from_the_start(network: Network) -> None:
    # simcord says that the bot's own user owns the application
    assert network.resources.owners == {network.env.backend.bot_user.id}


async def test_the_commands_work_where_the_bot_may_not_write(network: Network) -> None:
    silent = network.seat.create_text_channel(
        "rules",
        overwrites={network.seat.default_role: discord.PermissionOverwrite(send_messages=False)},
    )
    assert "in numbers" in said(await network.steward.slash(silent, "network stats"))
