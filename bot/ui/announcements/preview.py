"""Before publishing: how it will look, who gets it, who is left out and why."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.cities import City
from bot.domain.feed_faults import works
from bot.domain.feeds import Feed, Kind
from bot.domain.reach import LeftOut, left_out
from bot.storage.database import Reader
from bot.storage.feeds import all_feeds
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import Copy, copy_card
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.setup.channels import feed_findings

SHOWN, FEW = 12, 4
"""Servers named on the preview: of those that get it, and of those left out for one reason."""

JUDGED_AT_ONCE = 100
"""Channels whose rights are looked at in a row, which takes some milliseconds."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The feeds that get an announcement, and why others do not."""

    feeds: Sequence[Feed]
    left_out: Mapping[LeftOut, Sequence[Feed]]


async def read_reach(reader: Reader, announcement: Announcement, city: City) -> Reach:
    """Judge every feed there is."""
    reached: list[Feed] = []
    others: dict[LeftOut, list[Feed]] = {}
    for feed in await all_feeds(reader):
        why = left_out(feed, announcement, city.region)
        if why is None:
            reached.append(feed)
        else:
            others.setdefault(why, []).append(feed)
    return Reach(reached, others)


def missing(announcement: Announcement) -> list[str]:
    """Name what a draft lacks before it can be published, as ends of text ids."""
    wordings = announcement.wordings
    lacks: list[str] = []
    if not wordings or not wordings[0].title or not wordings[0].summary:
        lacks.append("text")
    if announcement.kind is Kind.CALLS and announcement.deadline is None:
        lacks.append("deadline")
    return lacks


def copy_preview(texts: Texts, copy: Copy) -> Card:
    """Lay out a copy as a channel shows it; nothing can be pressed: there is nothing behind it."""
    card = copy_card(texts, copy)
    for item in card.walk_children():
        if isinstance(item, ui.Button):
            item.disabled = True
    return card


async def unwritable(client: discord.Client, feeds: Iterable[Feed]) -> list[Feed]:
    """List the feeds in whose channel the bot may not write now: it will be tried all the same."""
    found: list[Feed] = []
    for place, feed in enumerate(feeds):
        if place % JUDGED_AT_ONCE == JUDGED_AT_ONCE - 1:
            await asyncio.sleep(0)  # others are waiting for their answers
        guild = client.get_guild(feed.server_id)
        if guild is not None and not works(feed_findings(guild, feed)):
            found.append(feed)
    return found


def reach_card(
    client: discord.Client,
    texts: Texts,
    draft: Announcement,
    reach: Reach,
    refusing: Sequence[Feed] = (),
) -> Card:
    """Lay out who gets a draft and who does not, with *Publish*; ``refusing`` are unwritable."""
    lacks = missing(draft)
    words = "\n".join(_reach(client, texts, draft, reach, refusing))
    parts = [text(f"### {texts('preview-title')}"), text(words)]
    if lacks:
        lines = [f"- {texts(f'preview-missing-{each}')}" for each in lacks]
        parts.append(text("\n".join([f"**{texts('preview-missing')}**", *lines])))
    row = ui.ActionRow[ui.LayoutView](
        button(
            texts("preview-button-publish"),
            routes.draft_button(draft.id, "publish"),
            emoji="📣",
            style=discord.ButtonStyle.success,
            disabled=bool(lacks),
        ),
        button(texts("draft-button-back"), routes.draft_button(draft.id, "back"), emoji="◀️"),
    )
    return Card(ui.Container[ui.LayoutView](*parts), row)


def _reach(
    client: discord.Client,
    texts: Texts,
    draft: Announcement,
    reach: Reach,
    refusing: Sequence[Feed],
) -> list[str]:
    servers = {feed.server_id for feed in reach.feeds}
    lines = [texts("preview-reach", feeds=len(reach.feeds), servers=len(servers))]
    if names := _names(client, reach.feeds):
        lines.append(texts.some(names, SHOWN))
    if refusing:
        said = texts("preview-unwritable", count=len(refusing))
        lines.append(f"⚠️ {_where(client, texts, said, refusing)}")
    if reach.left_out:
        lines.append(f"**{texts('preview-left-out')}**")
    for why in LeftOut:
        if feeds := reach.left_out.get(why):
            said = texts(f"preview-left-out-{why}", count=len(feeds), kind=draft.kind)
            lines.append(f"- {_where(client, texts, said, feeds)}")
    return lines


def _where(client: discord.Client, texts: Texts, said: str, feeds: Sequence[Feed]) -> str:
    names = _names(client, feeds)
    if not names:
        return said
    return texts("preview-where", said=said, servers=texts.some(names, FEW))


def _names(client: discord.Client, feeds: Sequence[Feed]) -> list[str]:
    guilds = {client.get_guild(feed.server_id) for feed in feeds}
    return sorted(plain(guild.name, 40) for guild in guilds if guild)
