"""What changes between a look and a press: lists that shrink, blocks, another's table."""

import discord
import pytest

from bot.domain.audit import Deed
from bot.domain.blocks import Block, Blocked
from bot.storage.blocks import block
from bot.storage.city_servers import home_of
from tests.commands.network import (
    Network,
    card_of,
    fill_in,
    pressable,
    said,
    table,
    text_of,
    whole,
    with_atlantis,
)


async def test_a_table_that_lets_many_cities_leave_is_applied_when_said_so(
    network: Network,
) -> None:
    rest = whole(network.resources)[:100]
    card = await network.shown("import", table=table(rest))
    depart, _ = pressable(card)
    await network.steward.click(card, custom_id=depart)
    assert len(network.resources.directory) == 100


async def test_a_table_read_before_another_was_applied_is_not(network: Network) -> None:
    cities = whole(network.resources)
    older = await network.shown("import", table=table(cities[:-2]))
    newer = await network.shown("import", table=table(with_atlantis(network.resources)))
    await network.steward.click(newer, label="Apply")
    refused = await network.steward.click(older, label="Apply")
    assert "has changed since the difference was shown" in said(refused)
    assert len(network.resources.directory) == len(cities) + 1


async def test_dropping_what_was_applied_says_so(network: Network) -> None:
    card = await network.shown("import", table=table(with_atlantis(network.resources)))
    apply, drop = pressable(card)
    stale = await network.shown("import", table=table(with_atlantis(network.resources)))
    await network.steward.click(card, custom_id=apply)
    # the buttons are gone from the card; a press that was on its way already meets this
    async with network.resources.database.transaction() as tx:
        await tx.execute("delete from waiting_imports")
    refused = await network.steward.click(stale, label="Drop")
    assert "no longer waiting" in said(refused)
    assert drop != apply


@pytest.mark.parametrize("number", ["9" * 25, "9" * 5_000, "-5"])
async def test_a_number_that_is_no_id_is_refused(network: Network, number: str) -> None:
    assert "The bot is in no server" in said(await network.ask("audit", server=number))


async def test_a_page_of_servers_that_left_meanwhile_is_the_last_there_is(
    network: Network,
) -> None:
    more = [network.env.create_guild(f"City {n:02}") for n in range(12)]
    await network.env.settle()
    card = await network.shown("servers")
    for guild in more[:6]:
        network.env.backend.remove_guild(guild.id)
    await network.env.settle()
    turned = card_of(await network.steward.click(card, label="Next"))
    assert "Stewards" in text_of(turned)


async def test_stats_fit_with_ten_long_reasons(network: Network) -> None:
    async with network.resources.database.transaction() as tx:
        for n in range(12):
            await block(tx, Block(Blocked.PERSON, str(10**18 + n), "*" * 300, 1, network.now))
    assert "Blocked" in said(await network.ask("stats"))


async def test_who_was_blocked_while_the_form_was_open_is_not_named(network: Network) -> None:
    zoe = network.visitor("zoe")
    card = await network.shown("coordinators", field="music")
    form = await network.steward.select(card, [zoe])
    await network.ask("block", person=zoe, reason="Spam")
    assert "is blocked" in said(await fill_in(network.steward, form, days=["365"]))


@pytest.mark.parametrize("what", ["city", "person"])
async def test_blocking_refuses_what_the_blocked_still_ask_for(network: Network, what: str) -> None:
    user = network.stranger("ada")
    role = network.server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
    await network.claim(by=network.server.add_member(user, roles=[role]))
    (before,) = network.posted()
    if what == "city":
        await network.ask("block", reason="Under review", city="namur")
    else:
        await network.ask("block", reason="Under review", person=user)
    (card,) = network.posted()
    assert "❌ Refused by" in text_of(card)
    assert pressable(card) == []
    assert before.id == card.id
    async with network.resources.database.reading() as reader:
        assert await home_of(reader, network.resources.directory.find("namur").id) is None


async def test_a_claim_of_a_city_blocked_by_other_means_is_not_confirmed(
    network: Network,
) -> None:
    await network.claim()
    async with network.resources.database.transaction() as tx:
        await block(tx, Block(Blocked.CITY, "namur", "x", 1, network.now))
    (card,) = network.posted()
    assert "was blocked since" in said(await network.steward.click(card, label="Confirm"))


async def test_a_steward_who_is_blocked_does_not_unblock_themselves(network: Network) -> None:
    other = network.appointed()
    await network.ask("block", person=other, reason="Left the team")
    refused = await network.ask("unblock", other, person=other)
    assert "cannot block yourself" in said(refused)
    deeds = [entry.deed for entry in await network.trail()]
    assert Deed.UNBLOCKED not in deeds
