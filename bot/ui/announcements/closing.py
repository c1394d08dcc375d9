"""Closing a call everywhere, whoever does it: a coordinator, a steward, or the deadline."""

import discord

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.feeds import Kind
from bot.storage.announcements import open_announcements
from bot.storage.interests import expire_waiting
from bot.storage.publishing import close
from bot.ui.resources import Resources, equipment

MOST_SUGGESTED = 500
"""Open calls kept in memory for suggestions while one types."""


async def close_everywhere(
    client: discord.Client, call_id: AnnouncementId, closing: Closing
) -> bool:
    """Close a call, its copies and the answers still waiting, at once; tell if it was open."""
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        now = resources.clock()
        if not await close(tx, call_id, closing, now):
            return False
        await expire_waiting(tx, call_id, now)
    await remember_open_calls(resources)
    resources.wake()
    return True


async def remember_open_calls(resources: Resources) -> None:
    """Read the open calls anew: a suggestion cannot wait for the database."""
    async with resources.database.reading() as reader:
        calls = await open_announcements(reader, Kind.CALLS, limit=MOST_SUGGESTED)
    resources.open_calls = tuple(calls)
