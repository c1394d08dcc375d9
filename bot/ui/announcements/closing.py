"""Closing an announcement everywhere: a coordinator does, or a steward, or its deadline."""

import discord

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.audit import Entry
from bot.domain.feeds import Kind
from bot.storage.announcements import open_announcements
from bot.storage.audit import note
from bot.storage.interests import expire_waiting
from bot.storage.outcomes import closed_calls
from bot.storage.projects import ProjectFilter, shared_projects
from bot.storage.publishing import close
from bot.ui.resources import Resources, equipment

MOST_SUGGESTED = 500
"""Of each kind, kept in memory for suggestions while one types."""


async def close_everywhere(
    client: discord.Client,
    announcement_id: AnnouncementId,
    closing: Closing,
    entry: Entry | None = None,
) -> bool:
    """Close it, its copies and the answers still waiting, at once; tell if it was open.

    ``entry`` is what the audit trail is to say of it.
    """
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        now = resources.clock()
        if not await close(tx, announcement_id, closing, now):
            return False
        await expire_waiting(tx, announcement_id, now)
        if entry is not None:
            await note(tx, entry)
    await remember_what_is_open(resources)
    resources.wake()
    return True


async def remember_what_is_open(resources: Resources) -> None:
    """Read what is open, or was lately, anew: a suggestion cannot wait for the database."""
    async with resources.database.reading() as reader:
        calls = await open_announcements(reader, Kind.CALLS, limit=MOST_SUGGESTED)
        over = await closed_calls(reader, limit=MOST_SUGGESTED)
        projects = await shared_projects(reader, ProjectFilter(), limit=MOST_SUGGESTED)
    resources.open_calls, resources.closed_calls = tuple(calls), tuple(over)
    resources.projects = tuple(projects)
