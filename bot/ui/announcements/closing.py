"""Closing an announcement everywhere: a coordinator does, or a steward, or its deadline."""

from datetime import datetime

import discord

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.audit import Entry
from bot.domain.notices import AT_ONCE_WITHIN, Notice, Told
from bot.storage.audit import note
from bot.storage.database import Transaction
from bot.storage.interests import expire_waiting
from bot.storage.notices import want_notice
from bot.storage.publishing import close
from bot.storage.suggested import (
    mark_of_all,
    suggested_calls,
    suggested_closed_calls,
    suggested_projects,
)
from bot.ui.resources import Resources, equipment

MOST_SUGGESTED = 500
"""Of each kind, kept in memory for suggestions while one types."""


async def close_everywhere(
    client: discord.Client, announcement_id: AnnouncementId, closing: Closing
) -> bool:
    """Close it, its copies and the answers still waiting, at once; tell if it was open."""
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        if not await _close(tx, announcement_id, closing, resources.clock()):
            return False
    resources.wake()
    await remember_what_is_open(resources)
    return True


async def withdraw_everywhere(
    client: discord.Client, announcement_id: AnnouncementId, entry: Entry
) -> Notice | None:
    """Withdraw it for a steward, with a line in the trail; give what its coordinators are told.

    Nothing where it was not open.
    """
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        now = resources.clock()
        if not await _close(tx, announcement_id, Closing.WITHDRAWN, now):
            return None
        await note(tx, entry)
        notice = await want_notice(tx, announcement_id, Told.MODERATED, now + AT_ONCE_WITHIN)
    resources.wake()
    await remember_what_is_open(resources)
    return notice


async def _close(
    tx: Transaction, announcement_id: AnnouncementId, closing: Closing, at: datetime
) -> bool:
    if not await close(tx, announcement_id, closing, at):
        return False
    await expire_waiting(tx, announcement_id, at)
    return True


async def remember_what_is_open(resources: Resources) -> None:
    """Read what is open, or was lately, if it changed: a suggestion cannot wait for that."""
    async with resources.database.reading() as reader:
        mark = await mark_of_all(reader)
        if mark == resources.remembered:
            return
        calls = await suggested_calls(reader, MOST_SUGGESTED)
        over = await suggested_closed_calls(reader, MOST_SUGGESTED)
        projects = await suggested_projects(reader, MOST_SUGGESTED)
    resources.open_calls, resources.closed_calls = tuple(calls), tuple(over)
    resources.projects, resources.remembered = tuple(projects), mark
