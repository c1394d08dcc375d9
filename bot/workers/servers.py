"""Keeping what we know of servers true: the bot removed, a channel or a role deleted."""

import logging
from datetime import timedelta

import discord

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.claims import Claim, ClaimState
from bot.storage.audit import note
from bot.storage.claims import latest_claim
from bot.storage.feeds import feed_in
from bot.storage.servers import (
    choose_coordinator_role,
    coordinator_roles,
    forget_server,
    server,
    servers_kept,
)
from bot.ui.layouts import Card, text
from bot.ui.resources import equipment
from bot.ui.stewards.claim_posting import renew_cards
from bot.ui.stewards.notices import stewards_texts
from bot.ui.stewards.orphans import tell_home_lost, tell_if_home_orphaned
from bot.workers.welcome import welcome

_log = logging.getLogger("passerelle.servers")

NEW_FOR = timedelta(days=7)
"""How long after joining a greeting still makes sense."""


async def forget(client: discord.Client, server_id: int) -> None:
    """Erase all that is kept for a server that removed the bot, and tell whom it concerns."""
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        claim = await latest_claim(tx, server_id)
        orphaned = await forget_server(tx, server_id)
    resources.server_languages.pop(server_id, None)
    if claim is not None and claim.state is ClaimState.PENDING:
        await _void_card(client, claim)
        await renew_cards(client, claim.city_id)
    if orphaned is not None:
        await tell_home_lost(client, orphaned)


async def note_channel_deleted(client: discord.Client, server_id: int, channel_id: int) -> None:
    """Keep for the admins that a feed's channel is gone; the feed itself says so from now on."""
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        if await feed_in(tx, channel_id) is not None:
            (subject,) = tagged(Tag.CHANNEL, channel_id)
            now = resources.clock()
            await note(tx, Entry(Deed.CHANNEL_DELETED, now, None, server_id, subject))


async def note_role_deleted(client: discord.Client, server_id: int, role_id: int) -> None:
    """Let go of a coordinator role that is gone, and tell the stewards if nobody is left."""
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        if (await server(tx, server_id)).coordinator_role_id != role_id:
            return
        await choose_coordinator_role(tx, server_id, None)
        await note(tx, Entry(Deed.ROLE_DELETED, resources.clock(), None, server_id))
    await tell_if_home_orphaned(client, server_id)


async def catch_up(client: discord.Client) -> None:
    """Find out what happened while the bot was away: servers joined or left, roles deleted.

    An outage is no removal: a server that is merely out of reach is still in the bot's list, and
    one that is not is asked for once more before anything is erased.
    """
    async with equipment(client).database.reading() as reader:
        kept, roles = await servers_kept(reader), await coordinator_roles(reader)
    for server_id in sorted(kept - {guild.id for guild in client.guilds}):
        if await _is_gone(client, server_id):
            _log.info("server=%s removed the bot while it was away", server_id)
            await forget(client, server_id)
    for guild in client.guilds:
        if guild.id not in kept and _joined_lately(client, guild):
            await welcome(client, guild)
    for server_id, role_id in roles.items():
        guild = client.get_guild(server_id)
        if guild is not None and not guild.unavailable and guild.get_role(role_id) is None:
            await note_role_deleted(client, server_id, role_id)


def _joined_lately(client: discord.Client, guild: discord.Guild) -> bool:
    """Tell a server that is new from one that has had the bot for long and set nothing up."""
    # the bot's own membership comes with the server, which an outage may hold back
    joined = guild.me.joined_at if not guild.unavailable else None
    return joined is not None and equipment(client).clock() - joined < NEW_FOR


async def _is_gone(client: discord.Client, server_id: int) -> bool:
    try:
        await client.fetch_guild(server_id, with_counts=False)
    except (discord.NotFound, discord.Forbidden):
        return True
    except discord.HTTPException:
        return False  # Discord did not say; the next start asks again
    return False


async def _void_card(client: discord.Client, claim: Claim) -> None:
    channel = client.get_channel(claim.card[0]) if claim.card else None
    if claim.card is None or not isinstance(channel, discord.TextChannel):
        return
    words = stewards_texts(client)("claim-server-left")
    try:
        await channel.get_partial_message(claim.card[1]).edit(view=Card(text(words)))
    except discord.HTTPException:
        return  # the card was deleted, and says nothing wrong any more
