from typing import Any

import pytest
import simcord

from bot.domain.audit import Deed
from bot.domain.cities import CityId
from bot.domain.claims import ClaimState
from bot.storage.blocks import blocks
from bot.storage.city_servers import confirm_server
from bot.storage.claims import latest_claim
from bot.storage.servers import choose_coordinator_role
from tests.commands.network import Network, card_of, pressable, said, text_of

BLOCKED_TARGET = "blocked this city or server"
BLOCKED_PERSON = "stewards have blocked you"

KINDS = ("city", "person", "server")


async def blocked(network: Network) -> list[tuple[str, str, str]]:
    async with network.resources.database.reading() as reader:
        return [(each.kind, each.subject, each.reason) for each in await blocks(reader)]


async def coordinator(network: Network) -> simcord.MemberActor:
    """Let somebody coordinate Dakar by the role of its home, the ordinary server."""
    role = network.server.create_role("Coordination")
    async with network.resources.database.transaction() as tx:
        await confirm_server(tx, network.server.id, CityId("dakar"), network.now)
        await choose_coordinator_role(tx, network.server.id, role.id)
    return network.member("cora", roles=[role])


def subject(network: Network, kind: str) -> dict[str, Any]:
    """Name something to block."""
    every = {"city": "dakar", "person": network.visitor("zoe"), "server": "4711"}
    return {kind: every[kind]}


async def handed_over(network: Network, giver: simcord.MemberActor) -> str:
    taker = network.member("toma")
    return said(await giver.slash(network.channel, "city handover", person=taker))


async def test_a_blocked_city_can_be_asked_for_by_nobody(network: Network) -> None:
    result = await network.ask("block", city="namur", reason="Two rival councils")
    assert result.ephemeral
    assert "Blocked: nobody can publish for 🇧🇪 **Namur**" in said(result)
    assert await blocked(network) == [("city", "namur", "Two rival councils")]
    admin = network.admin()
    assert BLOCKED_TARGET in await network.claim("namur", by=admin)
    assert network.told() == []
    assert "Sent." in await network.claim("dakar", by=admin)


async def test_a_blocked_person_cannot_ask_for_a_city(network: Network) -> None:
    admin, other = network.admin(), network.admin()
    result = await network.ask("block", person=admin.user, reason="Not who they say")
    assert f"Blocked: {admin.mention}" in said(result)
    assert BLOCKED_PERSON in await network.claim(by=admin)
    assert network.told() == []
    assert "Sent." in await network.claim(by=other)


async def test_a_blocked_person_still_looks_cities_up(network: Network) -> None:
    member = network.member()
    await network.ask("block", person=member.user, reason="Spam")
    shown = said(await member.slash(network.channel, "city show", city="namur"))
    assert "🇧🇪 Namur" in shown


async def test_a_blocked_server_cannot_ask_for_a_city(network: Network) -> None:
    result = await network.ask("block", server=str(network.server.id), reason="A shop")
    assert "Blocked: **Namur numérique**" in said(result)
    assert await blocked(network) == [("server", str(network.server.id), "A shop")]
    assert BLOCKED_TARGET in await network.claim()
    assert network.told() == []


async def test_a_server_can_be_named_and_is_suggested(network: Network) -> None:
    choices = await network.steward.autocomplete(
        network.office, "network block", "server", "numer", reason="A shop"
    )
    assert choices == [{"name": "Namur numérique (2 members)", "value": str(network.server.id)}]
    await network.ask("block", server="namur numerique", reason="A shop")
    assert await blocked(network) == [("server", str(network.server.id), "A shop")]


async def test_a_server_that_left_can_be_blocked_by_its_id(network: Network) -> None:
    assert "Blocked: `4711`" in said(await network.ask("block", server="4711", reason="A shop"))
    assert await blocked(network) == [("server", "4711", "A shop")]


async def test_a_server_that_nobody_knows_is_refused(network: Network) -> None:
    refused = await network.ask("block", server="Nowhere", reason="A shop")
    assert "in no server called “Nowhere”" in said(refused)


async def test_blocking_a_server_refuses_what_it_still_asks_for(network: Network) -> None:
    await network.claim()
    (card,) = network.posted()
    await network.ask("block", server=str(network.server.id), reason="A shop")
    async with network.resources.database.reading() as reader:
        claim = await latest_claim(reader, network.server.id)
    assert claim is not None
    assert (claim.state, claim.reason) == (ClaimState.REFUSED, "A shop")
    assert claim.decided_by == network.steward.id
    (fresh,) = network.posted()
    assert "❌ Refused by" in text_of(fresh) and "A shop" in text_of(fresh)
    assert pressable(fresh) == []
    assert card.id == fresh.id
    deeds = [entry.deed for entry in await network.trail(network.server.id)]
    assert Deed.CLAIM_REFUSED in deeds
    assert "Nobody is waiting" in said(await network.ask("claims"))


async def test_blocking_a_person_or_city_leaves_other_requests_alone(network: Network) -> None:
    await network.claim("namur")
    await network.ask("block", city="dakar", reason="Under review")
    await network.ask("block", person=network.visitor("zoe"), reason="Spam")
    async with network.resources.database.reading() as reader:
        claim = await latest_claim(reader, network.server.id)
    assert claim is not None
    assert claim.state is ClaimState.PENDING


@pytest.mark.parametrize(
    ("kind", "why"),
    [("city", BLOCKED_TARGET), ("person", BLOCKED_PERSON), ("server", "coordinators of the city")],
)
async def test_a_block_takes_handing_over_from_a_coordinator(
    network: Network, kind: str, why: str
) -> None:
    giver = await coordinator(network)
    every = {"city": "dakar", "person": giver.user, "server": str(network.server.id)}
    options: dict[str, Any] = {kind: every[kind]}
    assert "asks you to coordinate" in await handed_over(network, giver)
    await network.ask("block", reason="Under review", **options)
    assert "asks you to coordinate" not in await handed_over(network, giver)
    await network.ask("unblock", **options)
    assert "asks you to coordinate" in await handed_over(network, giver)


async def test_lifting_a_block_gives_back_what_it_took(network: Network) -> None:
    admin = network.admin()
    subjects: list[dict[str, Any]] = [
        {"city": "namur"},
        {"person": admin.user},
        {"server": str(network.server.id)},
    ]
    for options in subjects:
        await network.ask("block", reason="Under review", **options)
        assert "stewards have blocked" in await network.claim(by=admin)
        assert "No longer blocked" in said(await network.ask("unblock", **options))
        assert await blocked(network) == []
    assert "Sent." in await network.claim(by=admin)


async def test_a_block_outlives_a_restart(network: Network) -> None:
    await network.ask("block", city="namur", reason="Under review")
    await network.restart()
    assert BLOCKED_TARGET in await network.claim("namur")


@pytest.mark.parametrize("kind", KINDS)
async def test_blocking_twice_keeps_the_first_reason(network: Network, kind: str) -> None:
    options = subject(network, kind)
    await network.ask("block", reason="The first", **options)
    refused = said(await network.ask("block", reason="The second", **options))
    assert "blocked already" in refused
    assert [reason for _, _, reason in await blocked(network)] == ["The first"]
    assert len(await network.trail()) == 1


async def test_unblocking_what_is_not_blocked_says_so(network: Network) -> None:
    await network.ask("block", city="namur", reason="Under review")
    for kind in KINDS:
        refused = await network.ask("unblock", **subject(network, kind))
        assert "This is not blocked" in said(refused)
    await network.ask("unblock", city="namur")
    assert "This is not blocked" in said(await network.ask("unblock", city="namur"))
    assert [e.deed for e in await network.trail()] == [Deed.UNBLOCKED, Deed.BLOCKED]


@pytest.mark.parametrize("reason", [" ", "\n\t", "\u3000"])
async def test_a_block_needs_a_reason(network: Network, reason: str) -> None:
    refused = await network.ask("block", city="namur", reason=reason)
    assert "A block needs a reason" in said(refused)
    assert await blocked(network) == []


async def test_a_long_reason_is_cut(network: Network) -> None:
    await network.ask("block", city="namur", reason="x" * 6000)
    ((_, _, reason),) = await blocked(network)
    assert reason == "x" * 300


@pytest.mark.parametrize("command", ["block", "unblock"])
async def test_just_one_thing_is_named(network: Network, command: str) -> None:
    why: dict[str, Any] = {"reason": "Spam"} if command == "block" else {}
    city, person, server = (subject(network, kind) for kind in KINDS)
    for options in ({}, city | server, city | person | server):
        refused = await network.ask(command, **why, **options)
        assert "Name just one" in said(refused)
    assert await blocked(network) == []


async def test_some_can_never_be_blocked(network: Network) -> None:
    owner = network.visitor("olga")
    network.resources.owners = frozenset({owner.id})
    never: list[dict[str, Any]] = [
        {"person": network.steward},
        {"person": owner},
        {"server": str(network.seat.id)},
        {"server": "stewards"},
    ]
    for options in never:
        refused = await network.ask("block", reason="For fun", **options)
        assert "cannot block yourself" in said(refused)
    assert await blocked(network) == []


async def test_a_blocked_city_s_coordinators_card_still_opens(network: Network) -> None:
    await network.ask("block", city="dakar", reason="Under review")
    assert "Dakar" in text_of(card_of(await network.ask("coordinators", city="dakar")))
