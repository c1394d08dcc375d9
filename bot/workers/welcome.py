"""A few words where the bot is new, with the one button that starts everything."""

import logging

import discord
from discord import ui

from bot.storage.servers import know_server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.resources import equipment, guilds_texts

_log = logging.getLogger("passerelle.servers")


async def welcome(client: discord.Client, guild: discord.Guild) -> None:
    """Greet a server once, where the bot may write; a server where it may not stays ungreeted."""
    resources = equipment(client)
    seat = resources.stewards
    if seat is not None and seat.server_id == guild.id:
        return  # whoever runs the network knows what this is
    async with resources.database.transaction() as tx:
        if not await know_server(tx, guild.id):
            return
    channel = _writable(guild)
    if channel is None:
        _log.info("server=%s lets the bot write nowhere, so it was not greeted", guild.id)
        return
    try:
        await channel.send(view=welcome_card(guilds_texts(resources, guild), guild))
    except discord.HTTPException as error:
        _log.info("server=%s took no greeting (%s)", guild.id, error.code)


def welcome_card(texts: Texts, guild: discord.Guild) -> Card:
    """Lay out the greeting."""
    words = texts("welcome-text", server=plain(guild.name))
    return Card(
        ui.Container[ui.LayoutView](text(f"### {texts('welcome-title')}\n{words}")),
        ui.ActionRow[ui.LayoutView](
            button(
                texts("welcome-button"),
                routes.setup_button("open"),
                emoji="⚙️",
                style=discord.ButtonStyle.primary,
            )
        ),
    )


def _writable(guild: discord.Guild) -> discord.TextChannel | None:
    """Give the channel of the server's own greetings, else the topmost we may write in."""
    # an announcement channel has readers in other servers
    channels = [channel for channel in guild.text_channels if not channel.is_news()]
    channels.sort(key=lambda channel: (channel.position, channel.id))
    if guild.system_channel is not None:
        channels.insert(0, guild.system_channel)
    for channel in channels:
        rights = channel.permissions_for(guild.me)
        if rights.view_channel and rights.send_messages:
            return channel
    return None
