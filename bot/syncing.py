"""Sending the commands to Discord when they changed, and only then."""

import logging
from contextlib import suppress
from typing import Any

import discord
from discord import app_commands

from bot.storage.synced_commands import (
    EVERYWHERE,
    SyncedCommands,
    forget_sync,
    remember_sync,
    synced_commands,
)
from bot.texts.commands import fingerprint
from bot.ui.resources import Resources

_log = logging.getLogger("passerelle")

Tree = app_commands.CommandTree[Any]


async def sync_commands(tree: Tree, resources: Resources) -> dict[str, int]:
    """Send what changed since it was last sent, and give Discord's ids of all commands.

    The commands of the stewards' server are their own list; when the setting names another server,
    the former one's are taken away.
    """
    application_id = tree.client.application_id
    assert application_id is not None
    async with resources.database.reading() as reader:
        known = await synced_commands(reader, application_id)
    seat = resources.stewards.server_id if resources.stewards else None
    ids = dict((await _synced(tree, resources, application_id, EVERYWHERE, known)).ids)
    if seat is not None:
        ids |= (await _synced(tree, resources, application_id, seat, known)).ids
    for server_id in known.keys() - {EVERYWHERE, seat}:
        await _withdraw(tree, resources, application_id, server_id)
    return ids


async def _synced(
    tree: Tree,
    resources: Resources,
    application_id: int,
    server_id: int,
    known: dict[int, SyncedCommands],
) -> SyncedCommands:
    guild = discord.Object(server_id) if server_id != EVERYWHERE else None
    wanted = fingerprint(tree, resources.catalogue, guild)
    synced = known.get(server_id)
    if synced is not None and synced.fingerprint == wanted:
        return synced
    try:
        sent = await tree.sync(guild=guild)
    except discord.Forbidden:
        if guild is None:
            raise
        # the bot is not in that server (yet): everything else must work all the same
        _log.warning("the stewards' server %s does not let the bot add commands", server_id)
        return SyncedCommands("", {})
    synced = SyncedCommands(wanted, {command.name: command.id for command in sent})
    async with resources.database.transaction() as tx:
        await remember_sync(tx, application_id, server_id, synced, resources.clock())
    _log.info("commands sent to Discord (%s)", "everywhere" if guild is None else server_id)
    return synced


async def _withdraw(tree: Tree, resources: Resources, application_id: int, server_id: int) -> None:
    # where the bot has left that server, its commands went with it
    with suppress(discord.Forbidden, discord.NotFound):
        await tree.client.http.bulk_upsert_guild_commands(application_id, server_id, payload=[])
    async with resources.database.transaction() as tx:
        await forget_sync(tx, application_id, server_id)
