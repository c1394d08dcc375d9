"""The check-list of ``/setup status``: what is set up, what works, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.audit import Entry
from bot.domain.blocks import Blocked
from bot.domain.claims import Claim
from bot.domain.feeds import Feed
from bot.domain.servers import Server
from bot.storage.audit import trail
from bot.storage.blocks import is_blocked
from bot.storage.claims import latest_claim
from bot.storage.feeds import feeds_of
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.audit import entry_line
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.setup.channels import feed_findings
from bot.ui.setup.feed_words import (
    FAILS,
    OPEN,
    WORKS,
    WORKS_PARTLY,
    fault_lines,
    filters,
    kinds,
    last_delivery,
    mark,
)
from bot.ui.setup.homes import home_lines
from bot.ui.turning import turns

PAGE = 3
"""Feeds a page: with every fault each, three stay within Discord's 4,000 characters."""

RECENT = 2


@dataclass(frozen=True, slots=True)
class Status:
    """All that the check-list of a server shows."""

    guild: discord.Guild
    server: Server
    feeds: Sequence[Feed]
    claim: Claim | None
    recent: Sequence[Entry]
    is_blocked: bool


async def read_status(resources: Resources, guild: discord.Guild) -> Status:
    """Gather what the check-list of a server shows now."""
    async with resources.database.reading() as reader:
        return Status(
            guild,
            await server(reader, guild.id),
            await feeds_of(reader, guild.id),
            await latest_claim(reader, guild.id),
            await trail(reader, guild.id, limit=RECENT),
            await is_blocked(reader, Blocked.SERVER, str(guild.id)),
        )


def status_card(resources: Resources, texts: Texts, status: Status, page: int = 0) -> Card:
    """Lay out the check-list, the feeds a few at a time."""
    first = page * PAGE
    feeds = status.feeds[first : first + PAGE]
    parts = [text(f"### {texts('status-title', server=plain(status.guild.name))}")]
    if page == 0:
        parts.append(text("\n".join(_basics(resources, texts, status))))
    parts += [text(_feed(texts, status.guild, feed)) for feed in feeds]
    if not status.feeds:
        parts.append(text(f"{OPEN} {texts('status-no-feeds')}"))
    container = ui.Container[ui.LayoutView](*parts)
    if page == 0 and status.recent:
        recent = [entry_line(resources, texts, entry) for entry in status.recent]
        container.add_item(ui.Separator())
        container.add_item(text(f"**{texts('status-recent')}**\n" + "\n".join(recent)))
    return Card(container, _buttons(texts, status, page))


def _basics(resources: Resources, texts: Texts, status: Status) -> list[str]:
    return [
        *([f"{FAILS} {texts('status-blocked')}"] if status.is_blocked else []),
        _language(resources, texts, status),
        home_lines(resources, texts, status.server, status.claim),
        _role(texts, status),
    ]


def _language(resources: Resources, texts: Texts, status: Status) -> str:
    chosen, catalogue = status.server.language, resources.catalogue
    if chosen is not None:
        return f"{WORKS} {texts('status-language', language=texts.language_name(chosen))}"
    follows = catalogue.best(str(status.guild.preferred_locale)).language
    name = texts.language_name(follows.code)
    return f"{WORKS} {texts('status-language-as-discord', language=name)}"


def _role(texts: Texts, status: Status) -> str:
    role_id = status.server.coordinator_role_id
    if role_id is None:
        return f"{OPEN} {texts('status-no-role')}"
    if status.guild.get_role(role_id) is None:
        return f"{FAILS} {texts('status-role-gone')}"
    if not status.server.is_home:
        return f"{WORKS_PARTLY} {texts('status-role-without-home', role=f'<@&{role_id}>')}"
    return f"{WORKS} {texts('status-role', role=f'<@&{role_id}>')}"


def _feed(texts: Texts, guild: discord.Guild, feed: Feed) -> str:
    found = feed_findings(guild, feed)
    lines = [
        f"{mark(found)} <#{feed.channel_id}> · {kinds(texts, feed)}",
        f"-# {filters(texts, feed)}",
        *fault_lines(texts, feed, found),
        f"-# {last_delivery(texts, feed)}",
    ]
    return "\n".join(lines)


def _buttons(texts: Texts, status: Status, page: int) -> ui.ActionRow[ui.LayoutView]:
    last = max(0, (len(status.feeds) - 1) // PAGE)
    row = ui.ActionRow[ui.LayoutView](
        button(texts("status-button-panel"), routes.setup_button("open"), emoji="⚙️"),
        button(texts("status-button-trail"), routes.setup_button("trail"), emoji="📜"),
    )
    if last > 0:
        for each in turns(texts, routes.turn_status, page, is_last=page >= last):
            row.add_item(each)
    return row
