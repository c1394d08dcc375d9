import pytest
import simcord

from bot.domain.cities import CityId
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import name_coordinator
from bot.storage.feeds import add_feed
from bot.texts.catalogue import Catalogue
from tests.commands.network import (
    Network,
    card_of,
    press_next,
    pressable,
    said,
    text_of,
)

NAMUR, DAKAR = CityId("namur"), CityId("dakar")


async def confirm(
    network: Network, server: simcord.GuildHandle, city: CityId, *, is_home: bool = True
) -> None:
    async with network.resources.database.transaction() as tx:
        await confirm_server(tx, server.id, city, network.now, is_home=is_home)


async def further(network: Network, count: int) -> list[simcord.GuildHandle]:
    """Let the bot join further servers, named so that their order is known."""
    servers = [network.env.create_guild(f"Server {number:02}") for number in range(count)]
    await network.env.settle()
    return servers


def listed(text: str) -> list[str]:
    """Give the names of the servers listed, in their order."""
    return [line.split("**")[1] for line in text.splitlines() if "** · " in line]


async def test_the_servers_are_listed_with_the_cities_they_speak_for(network: Network) -> None:
    (second,) = await further(network, 1)
    await confirm(network, network.server, NAMUR)
    await confirm(network, second, NAMUR, is_home=False)
    async with network.resources.database.transaction() as tx:
        await add_feed(tx, network.server.id, network.channel.id, network.now)
    card = text_of(await network.shown("servers"))
    assert "### 3 servers" in card
    assert "🏠 **Namur numérique** · 2 members · 1 channel receives" in card
    assert "🏘️ **Server 00** · 2 members · 0 channels receive" in card
    assert card.count("🇧🇪 **Namur**, Belgium") == 2
    assert "◻️ **Stewards**" in card


async def test_few_servers_have_no_pages(network: Network) -> None:
    await further(network, 10)
    card = await network.shown("servers")
    assert len(listed(text_of(card))) == 12
    assert pressable(card) == []


async def test_more_than_twelve_servers_come_in_pages(network: Network) -> None:
    await further(network, 23)
    card = await network.shown("servers")
    assert "### 25 servers" in text_of(card)
    assert listed(text_of(card))[:2] == ["Namur numérique", "Server 00"]
    assert pressable(card) == ["servers:1"]
    card = await press_next(network.steward, card)
    assert listed(text_of(card)) == [f"Server {number:02}" for number in range(11, 23)]
    assert len(pressable(card)) == 2
    card = await press_next(network.steward, card)
    assert listed(text_of(card)) == ["Stewards"]
    assert pressable(card) == ["servers:1"]
    back = card_of(await network.steward.click(card, label="Previous"))
    assert listed(text_of(back)) == [f"Server {number:02}" for number in range(11, 23)]


async def test_a_server_s_name_is_shown_as_it_is(network: Network) -> None:
    network.env.create_guild("@everyone *shout* [x](https://example.org)")
    await network.env.settle()
    card = text_of(await network.shown("servers"))
    assert "\\*shout\\*" in card
    assert "[x](" not in card.replace("\\[", "")


async def test_a_server_that_removed_the_bot_is_listed_no_more(network: Network) -> None:
    network.env.backend.remove_guild(network.server.id)
    await network.env.settle()
    assert listed(text_of(await network.shown("servers"))) == ["Stewards"]


async def test_the_network_in_numbers(network: Network) -> None:
    (second,) = await further(network, 1)
    await confirm(network, network.server, NAMUR)
    await confirm(network, second, NAMUR, is_home=False)
    await network.claim("dakar")
    zoe = network.visitor("zoe")
    async with network.resources.database.transaction() as tx:
        for city in (DAKAR, CityId("gwangju")):
            await name_coordinator(tx, city, zoe.id, network.steward.id, network.now)
        await add_feed(tx, network.server.id, network.channel.id, network.now)
    card = said(await network.ask("stats"))
    for line in (
        "3 servers with",
        "1 of 408 cities have a home server",
        "1 further server speaks",
        "1 request waits",
        "1 person named as coordinator",
        "1 home without a coordinator",
        "1 channel receives announcements, in 1 server",
    ):
        assert line in card


async def test_numbers_list_what_is_blocked_and_why(network: Network) -> None:
    assert "Blocked" not in said(await network.ask("stats"))
    zoe = network.visitor("zoe")
    await network.ask("block", city="namur", reason="Two *rival* councils <@1>")
    await network.ask("block", person=zoe, reason="Sold followers")
    await network.ask("block", server=str(network.server.id), reason="A shop")
    card = said(await network.ask("stats"))
    by = network.steward.mention
    assert f"🇧🇪 **Namur**, Belgium · “Two \\*rival\\* councils \\<@1>” · {by}" in card
    assert f"{zoe.mention} · “Sold followers” · {by}" in card
    assert f"**Namur numérique** · “A shop” · {by}" in card
    await network.ask("unblock", person=zoe)
    assert "Sold followers" not in said(await network.ask("stats"))


async def test_ten_blocks_are_listed_and_the_others_counted(network: Network) -> None:
    for number in range(13):
        network.wait(minutes=1)
        await network.ask("block", server=str(4000 + number), reason="Spam")
    card = said(await network.ask("stats"))
    assert "`4012`" in card
    assert "`4003`" in card
    assert "`4002`" not in card
    assert "and 3 more" in card


async def test_requests_are_listed_oldest_first_and_opened(network: Network) -> None:
    assert "Nobody is waiting" in said(await network.ask("claims"))
    await network.claim("namur")
    (second,) = await further(network, 1)
    elsewhere = second.create_text_channel("general")
    await network.admin(second).slash(elsewhere, "setup city", city="namur")
    card = await network.shown("claims")
    asked = [line for line in text_of(card).splitlines() if "→" in line]
    assert [line.split("**")[1] for line in asked] == ["Namur numérique", "Server 00"]
    opened = await network.steward.click(card, custom_id=pressable(card)[1])
    assert opened.ephemeral
    assert "Server 00 asks to speak for 🇧🇪 **Namur**" in said(opened)


async def test_ten_requests_are_listed_and_the_others_counted(network: Network) -> None:
    for server in await further(network, 11):
        channel = server.create_text_channel("general")
        await network.admin(server).slash(channel, "setup city", city="dakar")
    card = await network.shown("claims")
    assert len(pressable(card)) == 10
    assert "and 1 more" in text_of(card)


@pytest.mark.parametrize(("locale", "language"), [("fr", "fr"), ("es-ES", "es")])
async def test_numbers_are_in_the_steward_s_language(
    network: Network, catalogue: Catalogue, locale: str, language: str
) -> None:
    title = catalogue.best(language)("stats-title")
    assert title != catalogue.best("en")("stats-title")
    assert title in said(await network.ask("stats", network.appointed(locale=locale)))
