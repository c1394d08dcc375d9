"""The panel of ``/setup``: one message in which an admin connects a server to the network."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.feeds import MOST_FEEDS, Feed
from bot.domain.languages import Language
from bot.domain.servers import Server
from bot.storage.claims import latest_claim
from bot.storage.feeds import feeds_of
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.menus import channel_menu, menu, role_menu
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.setup.channels import feed_channel, feed_findings
from bot.ui.setup.feed_words import kinds, mark
from bot.ui.setup.homes import home_lines

AS_DISCORD = "discord"
"""The value that leaves the server's language to Discord."""


@dataclass(frozen=True, slots=True)
class Panel:
    """All that the panel shows."""

    guild: discord.Guild
    server: Server
    feeds: Sequence[Feed]
    languages: Sequence[Language]
    as_discord: Language
    home: str


async def read_panel(resources: Resources, texts: Texts, guild: discord.Guild) -> Panel:
    """Gather what the panel of a server shows now."""
    async with resources.database.reading() as reader:
        settings, feeds = await server(reader, guild.id), await feeds_of(reader, guild.id)
        claim = await latest_claim(reader, guild.id)
    catalogue = resources.catalogue
    as_discord = catalogue.best(str(guild.preferred_locale)).language
    home = home_lines(resources, texts, settings, claim)
    return Panel(guild, settings, feeds, catalogue.languages, as_discord, home)


def panel_card(texts: Texts, panel: Panel, *notes: str) -> Card:
    """Lay out the panel; ``notes`` say what was just saved."""
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('setup-title', server=plain(panel.guild.name))}\n{texts('setup-intro')}"),
        ui.Separator(),
        *_feeds(texts, panel),
        ui.Separator(),
        text(f"**{texts('setup-language')}**\n-# {texts('setup-language-about')}"),
        _language_menu(texts, panel),
        text(f"**{texts('setup-role')}**\n-# {texts('setup-role-about')}"),
        role_menu(
            routes.setup_menu("role"),
            placeholder=texts("setup-role-none"),
            chosen=panel.server.coordinator_role_id if _role(panel) else None,
        ),
        text(f"**{texts('setup-answers')}**\n-# {texts('setup-answers-about')}"),
        channel_menu(
            routes.setup_menu("answers"),
            placeholder=texts("setup-answers-none"),
            least=0,
            most=1,
            kinds=[discord.ChannelType.text],
            chosen=_answers_channel(panel),
        ),
        ui.Separator(),
        text(f"**{texts('setup-city')}**\n{panel.home}"),
    )
    row = ui.ActionRow[ui.LayoutView](
        button(texts("setup-button-status"), routes.setup_button("status"), emoji="📋")
    )
    said = [text("\n".join(notes))] if notes else []
    return Card(*said, container, row)


def _feeds(texts: Texts, panel: Panel) -> list[ui.Item[ui.LayoutView]]:
    lines = [
        f"{mark(feed_findings(panel.guild, feed))} <#{feed.channel_id}> · {kinds(texts, feed)}"
        for feed in panel.feeds
    ]
    listed = "\n".join(lines) if lines else f"-# {texts('setup-no-feeds')}"
    items: list[ui.Item[ui.LayoutView]] = [text(f"**{texts('setup-feeds')}**\n{listed}")]
    if len(panel.feeds) < MOST_FEEDS:
        items.append(
            channel_menu(
                routes.setup_menu("channels"),
                placeholder=texts("setup-add-channels"),
                most=MOST_FEEDS - len(panel.feeds),
            )
        )
    if panel.feeds:
        names = [(_channel_name(texts, panel, feed), str(feed.id)) for feed in panel.feeds]
        items.append(
            menu(
                routes.setup_menu("feed"),
                names,
                placeholder=texts("setup-change-channel"),
                least=1,
                most=1,
            )
        )
    return items


def _channel_name(texts: Texts, panel: Panel, feed: Feed) -> str:
    channel = feed_channel(panel.guild, feed.channel_id)
    return f"#{channel.name}" if channel else texts("feed-channel-gone")


def _language_menu(texts: Texts, panel: Panel) -> ui.ActionRow[ui.LayoutView]:
    follows = texts("setup-language-as-discord", language=panel.as_discord.name)
    chosen = panel.server.language or AS_DISCORD
    named = [(language.name, str(language.code)) for language in panel.languages]
    return menu(
        routes.setup_menu("language"),
        [(follows, AS_DISCORD), *named],
        placeholder=follows,
        chosen={chosen},
        least=1,
        most=1,
    )


def _role(panel: Panel) -> discord.Role | None:
    role_id = panel.server.coordinator_role_id
    return panel.guild.get_role(role_id) if role_id is not None else None


def _answers_channel(panel: Panel) -> int | None:
    channel_id = panel.server.coordinators_channel_id
    return channel_id if channel_id and panel.guild.get_channel(channel_id) else None
