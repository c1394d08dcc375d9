from dataclasses import replace

import pytest
import simcord

from bot.domain.audit import Deed
from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import coordinators_of, name_coordinator
from bot.storage.servers import choose_coordinator_role
from bot.ui.resources import Resources
from tests.commands.network import MENU, Network, card_of, pressable, said, text_of

DAKAR = CityId("dakar")


async def named(network: Network) -> list[int]:
    async with network.resources.database.reading() as reader:
        return [each.user_id for each in await coordinators_of(reader, DAKAR)]


async def fill(network: Network, people: int) -> None:
    """Name people for Dakar before the test begins."""
    async with network.resources.database.transaction() as tx:
        for number in range(people):
            by = network.steward.id
            assert await name_coordinator(tx, DAKAR, 1000 + number, by, network.now)


async def home(network: Network, role: simcord.RoleHandle | None = None) -> None:
    """Make the ordinary server Dakar's home, with or without a coordinators' role."""
    async with network.resources.database.transaction() as tx:
        await confirm_server(tx, network.server.id, DAKAR, network.now)
        if role is not None:
            await choose_coordinator_role(tx, network.server.id, role.id)


async def test_a_steward_names_somebody_for_a_city(network: Network) -> None:
    zoe = network.visitor("zoe")
    card = await network.shown("coordinators", city="dakar")
    assert "Dakar" in text_of(card)
    assert "Nobody is named" in text_of(card)
    shown = said(await network.steward.select(card, [zoe]))
    assert f"✅ {zoe.mention} is now a coordinator" in shown
    assert f"{zoe.mention} · named by {network.steward.mention}" in shown
    assert await named(network) == [zoe.id]
    (entry,) = await network.trail()
    assert (entry.deed, entry.actor_id) == (Deed.COORDINATOR_NAMED, network.steward.id)
    assert (entry.subject, entry.after) == ("city:dakar", (f"person:{zoe.id}",))


async def test_who_was_named_is_so_after_a_restart(network: Network) -> None:
    card, zoe = await network.shown("coordinators", city="dakar"), network.visitor("zoe")
    await network.restart()
    await network.steward.select(card, [zoe])
    await network.restart()
    assert zoe.mention in text_of(await network.shown("coordinators", city="dakar"))


async def test_somebody_outside_the_stewards_server_can_be_named(network: Network) -> None:
    card, far = await network.shown("coordinators", city="dakar"), network.stranger("far")
    await network.steward.select(card, [far])
    assert await named(network) == [far.id]


async def test_a_steward_removes_somebody_and_the_channel_hears_that_nobody_is_left(
    network: Network,
) -> None:
    zoe, bo = network.visitor("zoe"), network.visitor("bo")
    card = await network.shown("coordinators", city="dakar")
    for person in (zoe, bo):
        card = card_of(await network.steward.select(card, [person]))
    first, second = pressable(card)
    shown = await network.steward.click(card, custom_id=first)
    assert f"{zoe.mention} is no longer a coordinator" in said(shown)
    assert await named(network) == [bo.id]
    assert network.told() == []
    shown = await network.steward.click(card, custom_id=second)
    assert "Nobody is named" in said(shown)
    assert await named(network) == []
    (notice,) = network.told()
    assert "Dakar" in notice
    assert "no coordinator left" in notice
    assert f"</network coordinators:{network.resources.command_ids['network']}>" in notice
    assert [entry.deed for entry in await network.trail()][:2] == [Deed.COORDINATOR_REMOVED] * 2


@pytest.mark.parametrize("with_role", [True, False])
async def test_holders_of_the_home_s_role_are_somebody_left(
    network: Network, with_role: bool
) -> None:
    await home(network, network.server.create_role("Coordination") if with_role else None)
    await fill(network, 1)
    card = await network.shown("coordinators", city="dakar")
    await network.steward.click(card, label="Remove")
    assert await named(network) == []
    assert len(network.told()) == (0 if with_role else 1)


async def test_the_stewards_are_told_in_their_server_s_language(network: Network) -> None:
    network.env.backend.edit_guild(network.seat.id, {"preferred_locale": "fr"})
    await fill(network, 1)
    await network.steward.click(await network.shown("coordinators", city="dakar"), label="Remove")
    (notice,) = network.told()
    assert "Sénégal" in notice


async def test_a_channel_that_takes_no_message_keeps_nobody_from_being_removed(
    network: Network,
) -> None:
    await fill(network, 1)
    card = await network.shown("coordinators", city="dakar")
    network.env.inject_error(
        "POST", "/channels/*/messages", status=403, code=50013, message="Missing Permissions"
    )
    assert "no longer a coordinator" in said(await network.steward.click(card, label="Remove"))
    assert await named(network) == []
    assert network.told() == []


async def test_removing_twice_says_that_it_was_done(network: Network) -> None:
    await fill(network, 1)
    cards = [await network.shown("coordinators", city="dakar") for _ in range(2)]
    await network.steward.click(cards[0], label="Remove")
    assert "no longer named" in said(await network.steward.click(cards[1], label="Remove"))
    assert len(network.told()) == 1


async def test_naming_twice_changes_nothing(network: Network) -> None:
    card, zoe = await network.shown("coordinators", city="dakar"), network.visitor("zoe")
    card = card_of(await network.steward.select(card, [zoe]))
    assert "Nothing was changed" in said(await network.steward.select(card, [zoe]))
    assert len(await network.trail()) == 1


async def test_a_bot_cannot_coordinate(network: Network) -> None:
    card = await network.shown("coordinators", city="dakar")
    refused = await network.steward.select(card, [network.robot()])
    assert "A bot cannot coordinate" in said(refused)
    assert await named(network) == []


async def test_who_is_blocked_cannot_coordinate(network: Network) -> None:
    zoe = network.visitor("zoe")
    await network.ask("block", person=zoe, reason="Sold followers")
    card = await network.shown("coordinators", city="dakar")
    assert "blocked by the network's stewards" in said(await network.steward.select(card, [zoe]))
    assert await named(network) == []
    await network.ask("unblock", person=zoe)
    await network.steward.select(card, [zoe])
    assert await named(network) == [zoe.id]


async def test_an_eleventh_person_is_refused(network: Network) -> None:
    await fill(network, 9)
    cards = [await network.shown("coordinators", city="dakar") for _ in range(2)]
    full = card_of(await network.steward.select(cards[0], [network.visitor("tenth")]))
    assert len(pressable(full)) == 10
    assert pressable(full, MENU) == []
    # a card that is older than the tenth still has its menu
    refused = await network.steward.select(cards[1], [network.visitor("eleventh")])
    assert "or 10 people are" in said(refused)
    assert len(await named(network)) == 10
    await network.steward.click(full, custom_id=pressable(full)[0])
    await network.steward.select(cards[1], [network.visitor("eleventh")])
    assert len(await named(network)) == 10


async def test_a_card_says_what_the_city_lacks_to_publish(network: Network) -> None:
    assert "no home server yet" in text_of(await network.shown("coordinators", city="dakar"))
    await home(network)
    assert "no coordinators' role" in text_of(await network.shown("coordinators", city="dakar"))
    await home(network, network.server.create_role("Coordination"))
    assert "holders of" in text_of(await network.shown("coordinators", city="dakar"))


async def test_a_city_that_left_meanwhile_gets_no_coordinator(
    network: Network, resources: Resources
) -> None:
    card = await network.shown("coordinators", city="dakar")
    left = [city for city in resources.directory.cities.values() if city.id != DAKAR]
    resources.directory = Directory([replace(city) for city in left], {}, {})
    refused = await network.steward.select(card, [network.visitor("zoe")])
    assert "no longer in it" in said(refused)
    assert await named(network) == []


async def test_an_unknown_city_brings_the_nearest(network: Network) -> None:
    assert "Did you mean" in said(await network.ask("coordinators", city="Dakkar"))
