"""Coordinators share a city, pass it on, step down; the last is not gone unnoticed."""

import pytest
import simcord

from bot.domain.cities import CityId
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import coordinators_of, name_coordinator
from bot.storage.servers import choose_coordinator_role
from tests.commands.network import Network, card_of, said, text_of

NAMUR = CityId("namur")


async def named(network: Network) -> list[int]:
    async with network.resources.database.reading() as reader:
        return [each.user_id for each in await coordinators_of(reader, NAMUR)]


async def make_home(network: Network, role: simcord.RoleHandle | None = None) -> None:
    async with network.resources.database.transaction() as tx:
        await confirm_server(tx, network.server.id, NAMUR, network.now)
        if role is not None:
            await choose_coordinator_role(tx, network.server.id, role.id)


async def coordinator(network: Network, name: str = "thibault") -> simcord.MemberActor:
    """Let somebody who was named for Namur join its home server."""
    await make_home(network)
    person = network.member(name)
    async with network.resources.database.transaction() as tx:
        await name_coordinator(tx, NAMUR, person.id, network.steward.id, network.now)
    return person


async def offer(
    network: Network, giver: simcord.MemberActor, taker: simcord.MemberActor, *, stay: bool = True
) -> simcord.InteractionResult:
    return await giver.slash(network.channel, "city handover", person=taker, stay=stay)


async def test_a_coordinator_shares_a_city_with_the_other_s_consent(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    offered = await offer(network, giver, taker)
    assert not offered.ephemeral
    assert f"<@{taker.id}>: <@{giver.id}> asks you to coordinate" in said(offered)
    assert await named(network) == [giver.id]
    accepted = await taker.click(card_of(offered), label="Accept")
    assert f"<@{taker.id}> now coordinates" in text_of(card_of(accepted))
    assert await named(network) == [giver.id, taker.id]


async def test_the_one_asked_is_notified_and_nobody_else(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    await offer(network, giver, taker)
    (request,) = [
        r for r in network.env.http_requests
        if r.path.endswith("/callback") and "asks you to coordinate" in str(r.json)
    ]  # fmt: skip
    allowed = (request.json or {})["data"]["allowed_mentions"]
    assert [int(user) for user in allowed["users"]] == [taker.id]
    assert not allowed.get("parse")


async def test_passing_a_city_on_releases_who_gave_it(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    offered = await offer(network, giver, taker, stay=False)
    assert "in their place" in said(offered)
    await taker.click(card_of(offered), label="Accept")
    assert await named(network) == [taker.id]
    assert network.told() == []


async def test_a_declined_offer_changes_nothing_and_is_over(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    offered = await offer(network, giver, taker, stay=False)
    await taker.click(card_of(offered), label="Decline")
    assert "does not take over" in text_of(card_of(offered))
    assert await named(network) == [giver.id]


async def test_only_the_one_asked_can_answer(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    offered = await offer(network, giver, taker)
    for other in (giver, network.member("zoe")):
        refused = await other.click(card_of(offered), label="Accept")
        assert "made to somebody else" in said(refused)
    assert await named(network) == [giver.id]


async def test_an_offer_ends_after_two_weeks_and_outlives_a_restart(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    first, second = [await offer(network, giver, taker) for _ in range(2)]
    await network.restart()
    await network.env.advance_time(13 * 86_400)
    await taker.click(card_of(first), label="Accept")
    assert taker.id in await named(network)
    await network.env.advance_time(2 * 86_400)
    refused = await taker.click(card_of(second), label="Accept")
    assert "no longer stands" in said(refused)


async def test_an_offer_of_somebody_who_no_longer_coordinates_is_void(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    offered = await offer(network, giver, taker)
    card = await network.shown("coordinators", city="namur")
    await network.steward.click(card, label="Remove")
    refused = await taker.click(card_of(offered), label="Accept")
    assert "no longer coordinates" in said(refused)
    assert await named(network) == []


async def test_the_role_makes_coordinators_in_the_home_server_alone(network: Network) -> None:
    role = network.server.create_role("Coordinators")
    holder, taker = network.member("thibault", roles=[role]), network.member("élise")
    refused = await offer(network, holder, taker)
    assert "You are named for no city" in said(refused)
    await make_home(network, role)
    offered = await offer(network, holder, taker)
    await taker.click(card_of(offered), label="Accept")
    assert await named(network) == [taker.id]
    refused = await holder.slash(network.channel, "city handover")
    assert "by a role in this server" in said(refused)


async def test_a_giver_who_lost_the_role_gives_no_more(network: Network) -> None:
    role = network.server.create_role("Coordinators")
    holder, taker = network.member("thibault", roles=[role]), network.member("élise")
    await make_home(network, role)
    offered = await offer(network, holder, taker)
    network.env.backend.remove_member_role(network.server.id, holder.id, role.id)
    refused = await taker.click(card_of(offered), label="Accept")
    assert "no longer coordinates" in said(refused)


async def test_the_last_to_step_down_is_told_to_the_stewards(network: Network) -> None:
    giver = await coordinator(network)
    asked = await giver.slash(network.channel, "city handover")
    assert "Do you give up" in said(asked)
    assert await named(network) == [giver.id]
    done = await giver.click(card_of(asked), label="Yes, step down")
    assert "no longer coordinate" in text_of(card_of(done))
    assert await named(network) == []
    (notice,) = network.told()
    assert "has no coordinator left" in notice and "Namur" in notice


async def test_one_of_two_steps_down_without_a_word_to_the_stewards(network: Network) -> None:
    giver = await coordinator(network)
    await coordinator(network, "élise")
    asked = await giver.slash(network.channel, "city handover")
    await giver.click(card_of(asked), label="Yes, step down")
    assert network.told() == []


@pytest.mark.parametrize("how", ["role deleted", "role taken back", "bot removed"])
async def test_a_city_that_loses_its_last_coordinators_is_told_to_the_stewards(
    network: Network, how: str
) -> None:
    role = network.server.create_role("Coordinators")
    await make_home(network, role)
    admin = network.admin()
    match how:
        case "role deleted":
            network.env.backend.delete_role(network.server.id, role.id)
        case "bot removed":
            network.env.backend.remove_guild(network.server.id)
        case _:
            panel = card_of(await admin.slash(network.channel, "setup panel"))
            menu = next(i for i in menus(panel.components) if i.startswith("setup:role"))
            await admin.select(panel, [], custom_id=menu)
    await network.env.settle()
    assert "has no coordinator left" in network.told()[-1]
    if how == "bot removed":
        assert "no longer has a home server" in network.told()[0]


def menus(components: list[dict[str, object]]) -> list[str]:
    found: list[str] = []
    for component in components:
        found.append(str(component.get("custom_id", "")))
        nested = component.get("components", [])
        assert isinstance(nested, list)
        found += menus(nested)
    return found


@pytest.mark.parametrize("who", ["oneself", "a bot", "somebody named"])
async def test_an_offer_that_makes_no_sense_is_refused(network: Network, who: str) -> None:
    giver = await coordinator(network)
    match who:
        case "oneself":
            taker, reason = giver, "to yourself"
        case "a bot":
            taker, reason = network.robot(), "A bot cannot"
        case _:
            taker, reason = await coordinator(network, "élise"), "already coordinates"
    refused = await giver.slash(network.channel, "city handover", person=taker)
    assert reason in said(refused)


async def test_who_coordinates_several_cities_says_which(network: Network) -> None:
    giver, taker = await coordinator(network), network.member("élise")
    async with network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("dakar"), giver.id, 1, network.now)
    assert "several cities" in said(await offer(network, giver, taker))
    offered = await giver.slash(network.channel, "city handover", person=taker, city="dakar")
    assert "Dakar" in said(offered)
    refused = await giver.slash(network.channel, "city handover", person=taker, city="lyon")
    assert "for the coordinators of the city" in said(refused)
