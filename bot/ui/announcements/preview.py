"""Before publishing: how it will look, who gets it, who is left out and why."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.cities import City
from bot.domain.feeds import Feed, Kind
from bot.domain.reach import LeftOut, left_out
from bot.storage.database import Reader
from bot.storage.feeds import all_feeds
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import Copy, copy_card
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain

SHOWN = 12
"""Servers named on the preview; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The feeds that get an announcement, and why others do not."""

    feeds: Sequence[Feed]
    left_out: Counter[LeftOut]


async def read_reach(reader: Reader, announcement: Announcement, city: City) -> Reach:
    """Judge every feed there is."""
    reached: list[Feed] = []
    others: Counter[LeftOut] = Counter()
    for feed in await all_feeds(reader):
        why = left_out(feed, announcement, city.region)
        if why is None:
            reached.append(feed)
        else:
            others[why] += 1
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


def reach_card(client: discord.Client, texts: Texts, draft: Announcement, reach: Reach) -> Card:
    """Lay out who gets a draft and who does not, with *Publish*."""
    lacks = missing(draft)
    parts = [text(f"### {texts('preview-title')}"), text(_reach(client, texts, draft, reach))]
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


def _reach(client: discord.Client, texts: Texts, draft: Announcement, reach: Reach) -> str:
    servers = {feed.server_id: client.get_guild(feed.server_id) for feed in reach.feeds}
    names = sorted(plain(guild.name, 40) for guild in servers.values() if guild)
    lines = [texts("preview-reach", feeds=len(reach.feeds), servers=len(servers))]
    if names:
        lines.append(texts.some(names, SHOWN))
    if reach.left_out:
        lines.append(f"**{texts('preview-left-out')}**")
        lines += [
            f"- {texts(f'preview-left-out-{why}', count=reach.left_out[why], kind=draft.kind)}"
            for why in LeftOut
            if reach.left_out[why]
        ]
    return "\n".join(lines)
