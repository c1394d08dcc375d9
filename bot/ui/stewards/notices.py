"""Telling the stewards: messages in the channel that the operator chose for them."""

import logging

import discord

from bot.texts.catalogue import Detail, Texts
from bot.ui.layouts import Card, text
from bot.ui.resources import equipment, guilds_texts

_log = logging.getLogger("passerelle.stewards")


def stewards_texts(client: discord.Client) -> Texts:
    """Give the texts for what the stewards' channel reads: in their server's language."""
    resources = equipment(client)
    guild = client.get_guild(resources.stewards.server_id) if resources.stewards else None
    return guilds_texts(resources, guild) if guild else resources.catalogue.best()


async def post_to_stewards(client: discord.Client, card: Card) -> discord.Message | None:
    """Send a card to the stewards' channel; nothing where there is none that we may write in.

    What is told is always kept as well, so that a missing channel loses nothing.
    """
    seat = equipment(client).stewards
    channel = client.get_channel(seat.channel_id) if seat and seat.channel_id else None
    if not isinstance(channel, discord.TextChannel):
        _log.warning("the stewards have no channel to be told in (PASSERELLE_STEWARD_CHANNEL)")
        return None
    try:
        return await channel.send(view=card)
    except discord.HTTPException as error:
        _log.warning("the stewards' channel takes no message: %s", error.text)
        return None


async def tell_stewards(client: discord.Client, key: str, **details: Detail) -> None:
    """Say a sentence in the stewards' channel."""
    await post_to_stewards(client, Card(text(stewards_texts(client)(key, **details))))
