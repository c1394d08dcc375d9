"""``/network claims``, ``servers`` and ``stats``: the network as its stewards oversee it."""

from datetime import timedelta

import discord
from discord import ui

from bot.storage.city_servers import city_servers
from bot.storage.claims import pending_claims
from bot.storage.counts import network_counts
from bot.storage.queue import queue
from bot.storage.servers import feed_counts
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.people import person
from bot.ui.plain import plain
from bot.ui.resources import Interaction, equipment, resources_of
from bot.ui.stewards.blocking import block_lines
from bot.ui.turning import turns

PAGE = 12
SHOWN_BLOCKS = 10
MOST_CLAIMS = 10
MINUTE = timedelta(minutes=1)


async def claims_card(interaction: Interaction, texts: Texts) -> Card:
    """Lay out the claims that wait, oldest first, each with a button to open its card."""
    resources = resources_of(interaction)
    async with resources.database.glancing() as reader:
        claims = await pending_claims(reader)
    container = ui.Container[ui.LayoutView](text(f"### {texts('claims-title')}"))
    for claim in claims[:MOST_CLAIMS]:
        city = resources.directory.cities.get(claim.city_id)
        guild = interaction.client.get_guild(claim.server_id)
        words = texts(
            "claims-line",
            server=f"**{plain(guild.name)}**" if guild else texts("server-unknown"),
            city=place(texts, city) if city else plain(claim.city_id),
            person=person(texts, claim.asked_by),
            time=discord.utils.format_dt(claim.asked_at, "R"),
        )
        opens = button(texts("claims-button-open"), routes.claim_button(claim.id, "open"))
        container.add_item(ui.Section[ui.LayoutView](text(words), accessory=opens))
    if not claims:
        container.add_item(text(texts("claims-none")))
    if len(claims) > MOST_CLAIMS:
        container.add_item(text(f"-# {texts('more', count=len(claims) - MOST_CLAIMS)}"))
    return Card(container)


async def servers_card(interaction: Interaction, texts: Texts, page: int) -> Card:
    """Lay out a page of the servers with the bot, by name."""
    client = interaction.client
    guilds = sorted(client.guilds, key=lambda guild: (guild.name.casefold(), guild.id))
    # servers may have left since the page was asked for
    page = min(page, max(0, (len(guilds) - 1) // PAGE))
    shown = guilds[page * PAGE : (page + 1) * PAGE]
    resources = equipment(client)
    async with resources.database.reading() as reader:
        confirmed = await city_servers(reader)
        feeds = await feed_counts(reader, [guild.id for guild in shown])
    lines: list[str] = []
    for guild in shown:
        speaks = confirmed.get(guild.id)
        city = resources.directory.cities.get(speaks.city_id) if speaks else None
        sign = "◻️" if speaks is None else "🏠" if speaks.is_home else "🏘️"
        line = texts(
            "servers-line",
            server=f"**{plain(guild.name)}**",
            members=guild.member_count or 0,
            feeds=feeds.get(guild.id, 0),
        )
        lines.append(f"{sign} {line}" + (f" · {place(texts, city)}" if city else ""))
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('servers-title', count=len(guilds))}"),
        text("\n".join(lines)),
        text(f"-# {texts('servers-legend')}"),
    )
    if len(guilds) <= PAGE:
        return Card(container)
    is_last = (page + 1) * PAGE >= len(guilds)
    pair = turns(texts, routes.turn_servers, page, is_last=is_last)
    return Card(container, ui.ActionRow[ui.LayoutView](*pair))


async def stats_card(interaction: Interaction, texts: Texts) -> Card:
    """Lay out the network in numbers, and what is blocked."""
    resources = resources_of(interaction)
    async with resources.database.reading() as reader:
        counts, waits = await network_counts(reader), await queue(reader)
    now = resources.clock()
    oldest = discord.utils.format_dt(waits.oldest, "R") if waits.oldest else "—"
    numbers = [
        texts(
            "stats-servers",
            servers=len(interaction.client.guilds),
            members=sum(guild.member_count or 0 for guild in interaction.client.guilds),
        ),
        texts("stats-homes", homes=counts.homes, cities=len(resources.directory)),
        texts("stats-further", count=counts.further),
        texts("stats-claims", count=counts.claims),
        texts("stats-coordinators", people=counts.coordinators, orphans=counts.orphans),
        texts("stats-feeds", feeds=counts.feeds, servers=counts.servers_with_feeds),
        texts("stats-failing", count=counts.failing),
        texts("stats-waiting", count=waits.waiting, time=oldest),
        texts("stats-rate", count=sum(each > now - MINUTE for each in resources.brought_at)),
    ]
    blocked = await block_lines(interaction, texts)
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('stats-title')}"), text("\n".join(f"- {line}" for line in numbers))
    )
    if blocked:
        rest = len(blocked) - SHOWN_BLOCKS
        lines = blocked[:SHOWN_BLOCKS] + ([texts("more", count=rest)] if rest > 0 else [])
        container.add_item(ui.Separator())
        container.add_item(text(f"**{texts('stats-blocked')}**\n" + "\n".join(lines)))
    return Card(container)
