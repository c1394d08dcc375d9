"""Every button, menu and form of a steward's card asks for the right again when it is used."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import simcord

from bot.domain.audit import Deed, Entry
from bot.storage.audit import note
from tests.commands.network import (
    MENU,
    NOT_A_STEWARD,
    Network,
    card_of,
    fill_in,
    pressable,
    said,
    table,
    with_atlantis,
)

Act = Callable[[], Awaitable[simcord.InteractionResult]]
Preparation = Callable[[Network], Awaitable[Act]]


def menu_of(**of: Any) -> Preparation:
    async def prepare(network: Network) -> Act:
        card, chosen = await network.shown("coordinators", **of), network.visitor("zoe")
        assert pressable(card, MENU)
        return lambda: network.steward.select(card, [chosen])

    return prepare


async def remove_from_city(network: Network) -> Act:
    card = await network.shown("coordinators", city="dakar")
    card = card_of(await network.steward.select(card, [network.visitor("zoe")]))
    return lambda: network.steward.click(card, label="Remove")


async def remove_from_field(network: Network) -> Act:
    card = await network.shown("coordinators", field="music")
    form = await network.steward.select(card, [network.visitor("zoe")])
    card = card_of(await fill_in(network.steward, form, days=["365"]))
    return lambda: network.steward.click(card, label="Remove")


def import_button(label: str) -> Preparation:
    async def prepare(network: Network) -> Act:
        card = await network.shown("import", table=table(with_atlantis(network.resources)))
        return lambda: network.steward.click(card, label=label)

    return prepare


async def turn_servers(network: Network) -> Act:
    for number in range(12):
        network.env.create_guild(f"Server {number}")
    await network.env.settle()
    card = await network.shown("servers")
    return lambda: network.steward.click(card, label="Next")


def turn_trail(*, of_server: bool) -> Preparation:
    async def prepare(network: Network) -> Act:
        server_id = network.server.id if of_server else None
        async with network.resources.database.transaction() as tx:
            for _ in range(11):
                await note(tx, Entry(Deed.ROLE_DELETED, network.now, None, server_id))
        of: dict[str, Any] = {"server": str(server_id)} if of_server else {}
        card = await network.shown("audit", **of)
        return lambda: network.steward.click(card, label="Next")

    return prepare


async def open_claim(network: Network) -> Act:
    await network.claim()
    card = await network.shown("claims")
    return lambda: network.steward.click(card, label="Open")


def claim_button(label: str) -> Preparation:
    async def prepare(network: Network) -> Act:
        await network.claim()
        (card,) = network.posted()
        return lambda: network.steward.click(card, label=label)

    return prepare


PRESSES: dict[str, Preparation] = {
    "the menu of a city's coordinators": menu_of(city="dakar"),
    "the menu of a field's coordinators": menu_of(field="music"),
    "removing from a city": remove_from_city,
    "removing from a field": remove_from_field,
    "applying a table": import_button("Apply"),
    "dropping a table": import_button("Drop"),
    "turning the servers": turn_servers,
    "turning the trail": turn_trail(of_server=False),
    "turning a server's trail": turn_trail(of_server=True),
    "opening a claim": open_claim,
    "confirming a claim": claim_button("Confirm"),
    "refusing a claim": claim_button("Refuse with a reason"),
}


@pytest.mark.parametrize("press", PRESSES)
async def test_who_is_a_steward_no_more_presses_in_vain(network: Network, press: str) -> None:
    act = await PRESSES[press](network)
    before, cities = await network.trail(), len(network.resources.directory)
    network.dismiss(network.steward)
    refused = await act()
    assert NOT_A_STEWARD in said(refused)
    assert refused.modal is None
    assert await network.trail() == before
    assert len(network.resources.directory) == cities
    # nothing was used up by the press, and nothing but the role was missing
    network.reinstate(network.steward)
    result = await act()
    assert result.modal or NOT_A_STEWARD not in said(result)


@pytest.mark.parametrize("press", PRESSES)
async def test_buttons_and_menus_outlive_a_restart(network: Network, press: str) -> None:
    act = await PRESSES[press](network)
    await network.restart()
    result = await act()
    assert result.acknowledged
    assert result.modal or "older version" not in said(result)


async def test_the_term_of_a_field_is_a_steward_s_to_send(network: Network) -> None:
    form = await (await menu_of(field="music")(network))()
    network.dismiss(network.steward)
    assert NOT_A_STEWARD in said(await fill_in(network.steward, form, days=["365"]))
    assert await network.trail() == []


async def test_the_reason_of_a_refusal_is_a_steward_s_to_send(network: Network) -> None:
    form = await (await claim_button("Refuse with a reason")(network))()
    network.dismiss(network.steward)
    refused = await fill_in(network.steward, form, reason="Not the city's own server")
    assert NOT_A_STEWARD in said(refused)
    assert [entry.deed for entry in await network.trail()] == [Deed.CLAIM_MADE]


@pytest.mark.parametrize("label", ["Confirm", "Refuse with a reason"])
async def test_a_plain_member_who_reads_the_stewards_channel_decides_nothing(
    network: Network, label: str
) -> None:
    await network.claim()
    (card,) = network.posted()
    refused = await network.visitor().click(card, label=label)
    assert refused.ephemeral
    assert NOT_A_STEWARD in said(refused)
    assert [entry.deed for entry in await network.trail()] == [Deed.CLAIM_MADE]
