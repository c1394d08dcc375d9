"""A server asks to speak for a city, and a steward decides."""

from typing import Any

import discord
import pytest
import simcord

from bot.domain.claims import ClaimState
from bot.domain.refusal import Refusal
from bot.storage.city_servers import city_servers, home_of
from bot.storage.claims import latest_claim
from tests.commands.network import Network, card_of, fill_in, said, text_of


async def state(network: Network, server: simcord.GuildHandle | None = None) -> ClaimState:
    async with network.resources.database.reading() as reader:
        claim = await latest_claim(reader, (server or network.server).id)
    assert claim is not None
    return claim.state


async def home(network: Network, city: str = "namur") -> int | None:
    async with network.resources.database.reading() as reader:
        return await home_of(reader, network.resources.directory.find(city).id)


def mail(network: Network, person: simcord.MemberActor) -> str:
    """Give all that the bot wrote to a person alone."""
    backend = network.env.backend
    channels = [c for c in backend.channels.values() if person.id in c.recipient_ids]
    stored = [m for c in channels for m in backend.messages.get(c.id, {}).values()]
    return "\n".join(str(message.components) for message in stored)


async def test_a_request_shows_the_stewards_what_they_need_to_judge(network: Network) -> None:
    admin = network.admin()
    asked = await admin.slash(
        network.channel, "setup city", city="namur", link="https://namur.example/passerelle"
    )
    assert asked.ephemeral
    assert "Sent. The network's stewards now check" in said(asked)
    (card,) = network.told()
    assert "Namur numérique asks to speak for 🇧🇪 **Namur**, Belgium" in card
    for fact in ("members", "created", f"<@{admin.id}>", "<https://namur.example/passerelle>"):
        assert fact in card
    assert f"`{network.server.id}`" in card
    assert "Media Arts" in card


async def test_a_steward_confirms_and_the_asker_is_told_in_their_language(
    network: Network,
) -> None:
    admin = network.admin()
    network.people[admin.id] = "fr"
    await network.claim(by=admin)
    (card,) = network.posted()
    await network.steward.click(card, label="Confirm")
    assert await home(network) == network.server.id
    assert await state(network) is ClaimState.CONFIRMED
    (card,) = network.posted()
    assert f"✅ Confirmed by <@{network.steward.id}>" in text_of(card)
    assert "Whoever asked has been told" in text_of(card)
    assert "Namur numérique" in mail(network, admin)
    assert "Passerelle" in mail(network, admin) and " est " in mail(network, admin)
    shown = await admin.slash(network.channel, "setup status")
    assert "Namur" in said(shown) and "✅" in said(shown)


async def test_what_was_confirmed_shows_on_the_city_s_card(network: Network) -> None:
    member = network.member()
    before = said(await member.slash(network.channel, "city show", city="namur"))
    assert "No server of its own" in before
    await network.claim()
    await network.steward.click(network.posted()[0], label="Confirm")
    after = said(await member.slash(network.channel, "city show", city="namur"))
    assert "This server's own city" in after


async def test_a_refusal_needs_a_reason_which_the_asker_reads(network: Network) -> None:
    admin = network.admin()
    await network.claim(by=admin)
    (card,) = network.posted()
    form = await network.steward.click(card, label="Refuse with a reason")
    await fill_in(network.steward, form, reason="Please write to *us* first @everyone")
    assert await state(network) is ClaimState.REFUSED
    assert await home(network) is None
    assert "Please write to" in mail(network, admin)
    status = said(await admin.slash(network.channel, "setup status"))
    assert "the stewards refused" in status and "Please write to" in status
    # and one may ask again
    assert "Sent." in await network.claim(by=admin)


async def test_a_reason_of_spaces_is_no_reason(network: Network) -> None:
    network.expect(Refusal)
    await network.claim()
    form = await network.steward.click(network.posted()[0], label="Refuse with a reason")
    refused = await fill_in(network.steward, form, reason="   ")
    assert "needs a reason" in said(refused)
    assert await state(network) is ClaimState.PENDING


async def test_a_second_request_shows_both_to_the_stewards(network: Network) -> None:
    await network.claim()
    other = network.env.create_guild("Namur en poésie")
    channel = other.create_text_channel("salon")
    rival = network.admin(other)
    await rival.slash(channel, "setup city", city="namur")
    first, second = network.told()
    assert "Namur en poésie asks for the same city" in first
    assert "Namur numérique asks for the same city" in second
    await network.steward.click(network.posted()[0], label="Confirm")
    first, second = network.posted()
    assert "has a home already: Namur numérique" in text_of(second)
    assert "Namur numérique asks" not in text_of(second)
    await network.steward.click(second, label="Confirm as a further server")
    assert await home(network) == network.server.id
    async with network.resources.database.reading() as reader:
        servers = await city_servers(reader)
    assert not servers[other.id].is_home


async def test_a_new_home_takes_the_place_of_the_former_one(network: Network) -> None:
    await network.claim()
    await network.steward.click(network.posted()[0], label="Confirm")
    other = network.env.create_guild("Ville de Namur")
    channel = other.create_text_channel("salon")
    await network.admin(other).slash(channel, "setup city", city="namur")
    await network.steward.click(network.posted()[-1], label="Confirm as the new home")
    assert await home(network) == other.id


async def test_a_card_that_shows_an_older_home_decides_nothing(network: Network) -> None:
    other = network.env.create_guild("Ville de Namur")
    channel = other.create_text_channel("salon")
    await network.claim()
    await network.admin(other).slash(channel, "setup city", city="namur")
    listed = await network.shown("claims")
    opened = await network.steward.click(listed, custom_id=open_button(listed, 1))
    stale = card_of(opened)
    await network.steward.click(network.posted()[0], label="Confirm")
    refused = await network.steward.click(stale, label="Confirm")
    assert "The city's home has changed" in said(refused)
    assert await home(network) == network.server.id


def open_button(listed: Any, at: int) -> str:
    found = [
        part["custom_id"]
        for part in walk(listed.components)
        if str(part.get("custom_id", "")).endswith(":open")
    ]
    return found[at]


def walk(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for component in components:
        found.append(component)
        found += walk(component.get("components", []))
        if "accessory" in component:
            found.append(component["accessory"])
    return found


async def test_two_stewards_at_once_decide_once(network: Network) -> None:
    other = network.appointed()
    await network.claim()
    listed = await network.shown("claims", other)
    theirs = card_of(await other.click(listed, custom_id=open_button(listed, 0)))
    form = await other.click(theirs, label="Refuse with a reason")
    await network.steward.click(network.posted()[0], label="Confirm")
    late = await fill_in(other, form, reason="No")
    assert "answered or withdrawn already" in said(late)
    assert await home(network) == network.server.id


async def test_a_pending_request_can_be_withdrawn(network: Network) -> None:
    admin = network.admin()
    asked = await admin.slash(network.channel, "setup city", city="namur")
    again = await admin.slash(network.channel, "setup city", city="dakar")
    assert "has already asked to speak for" in said(again)
    await admin.click(card_of(asked), label="Withdraw the request")
    assert "Withdrawn" in text_of(card_of(asked))
    assert "↩️ Withdrawn by" in network.told()[0]
    assert await state(network) is ClaimState.WITHDRAWN
    second = await admin.click(card_of(again), label="Withdraw the request")
    assert "answered or withdrawn already" in said(second)
    late = await admin.slash(network.channel, "setup city", city="dakar")
    assert "Sent." in said(late)


async def test_a_server_that_speaks_for_the_city_has_nothing_to_ask(network: Network) -> None:
    admin = network.admin()
    await network.claim(by=admin)
    await network.steward.click(network.posted()[0], label="Confirm")
    assert "already speaks for Namur" in await network.claim(by=admin)


@pytest.mark.parametrize(
    "link", ["not a link", "ftp://x.org", "https://a.org/<b>", "https://" + "x" * 300]
)
async def test_a_link_that_is_none_is_refused(network: Network, link: str) -> None:
    asked = await network.admin().slash(network.channel, "setup city", city="namur", link=link)
    assert "is no web address" in said(asked)
    assert network.told() == []


async def test_who_takes_no_direct_messages_finds_the_decision_in_the_check_list(
    network: Network,
) -> None:
    admin = network.admin()
    await network.claim(by=admin)
    network.env.inject_error(
        "POST", "/users/@me/channels", status=403, code=50007, message="Cannot send messages"
    )
    await network.steward.click(network.posted()[0], label="Confirm")
    assert "takes no direct messages" in network.told()[0]
    assert "Home of" in said(await admin.slash(network.channel, "setup status"))


async def test_without_a_channel_of_theirs_the_stewards_find_requests_by_command(
    network: Network,
) -> None:
    network.env.backend.delete_channel(network.office.id)
    await network.env.settle()
    lounge = network.seat.create_text_channel("lounge")
    assert "Sent." in await network.claim()
    listed = card_of(await network.steward.slash(lounge, "network claims"))
    assert "Namur numérique" in text_of(listed)
    opened = card_of(await network.steward.click(listed, label="Open"))
    await network.steward.click(opened, label="Confirm")
    assert await home(network) == network.server.id


async def test_a_card_works_after_a_restart(network: Network) -> None:
    await network.claim()
    (card,) = network.posted()
    await network.restart()
    await network.steward.click(card, label="Confirm")
    assert await home(network) == network.server.id


async def test_a_server_that_leaves_takes_its_request_with_it(network: Network) -> None:
    await network.claim()
    listed = await network.shown("claims")
    opened = card_of(await network.steward.click(listed, label="Open"))
    network.env.backend.remove_guild(network.server.id)
    await network.env.settle()
    assert "has removed the bot" in network.told()[0]
    refused = await network.steward.click(opened, label="Confirm")
    assert "no longer there" in said(refused)
    assert "Nobody is waiting" in said(await network.ask("claims"))


async def test_asking_needs_manage_server_also_when_a_button_is_pressed_later(
    network: Network,
) -> None:
    command = network.bot.tree.get_command("setup")
    assert command is not None
    assert command.default_permissions == discord.Permissions(manage_guild=True)
    admin = network.admin()
    asked = await admin.slash(network.channel, "setup city", city="namur")
    backend = network.env.backend
    for role_id in list(backend.get_member(network.server.id, admin.id).role_ids):
        backend.remove_member_role(network.server.id, admin.id, role_id)
    # Discord hides the command by then; the button is checked on our side
    refused = await admin.click(card_of(asked), label="Withdraw the request")
    assert "Manage Server" in said(refused)
    assert await state(network) is ClaimState.PENDING
