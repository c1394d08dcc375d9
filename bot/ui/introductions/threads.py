"""A private thread for two, in a channel that both and the bot may use; made once."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

import discord

from bot.domain.introductions import IntroductionId
from bot.ui.layouts import shortened
from bot.ui.reaching import is_away

_log = logging.getLogger("passerelle.introductions")

QUIET_FOR = 10_080
"""Minutes without a word until Discord archives a thread: a week, the longest it knows."""

LONGEST_NAMES = 80
"""Characters of a thread's name for the two cities; Discord takes 100 in all."""


CLOCKS_APART = timedelta(minutes=5)
"""By how much Discord's clock and ours may differ."""

MARK = " · "
"""Stands before an introduction's number at the end of its thread's name."""


def thread_name(introduction_id: IntroductionId, cities: Iterable[str]) -> str:
    """Call a thread after the two cities, and by a number that no other one has."""
    return f"{shortened(' – '.join(cities), LONGEST_NAMES)}{MARK}{introduction_id}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thread to be: its name, for whom, and since when it can have been made.

    By the end of its name and by ``since`` it is found that an earlier process made, and died
    before it noted so. A number alone comes again where an operator took back an older database:
    two people must never be brought into the thread of two others.
    """

    name: str
    user_ids: tuple[int, int]
    since: datetime


async def thread_for(
    guild: discord.Guild, asked_in: int | None, wanted: Wanted
) -> discord.Thread | None:
    """Give the thread of an introduction in a server, with both in it; ``None`` where none can be.

    Raises what a Discord that is away raises.
    """
    members = [await _member(guild, user_id) for user_id in wanted.user_ids]
    both = [member for member in members if member is not None]
    if len(both) < len(members):
        return None
    made = await _made_before(guild, wanted)
    if made is not None and await _bring_in(made, both):
        return made
    for channel in _channels(guild, asked_in, both):
        thread = await _make(channel, wanted.name)
        if thread is None:
            continue
        # where Discord failed after it had made one, the library has asked again by itself
        first = await _made_before(guild, wanted) or thread
        if first.id != thread.id:
            await _give_up(thread)
        if await _bring_in(first, both):
            return first
    return None


def _channels(
    guild: discord.Guild, asked_in: int | None, both: Iterable[discord.Member]
) -> list[discord.TextChannel]:
    """List where a thread can be made: where it was asked first, the system channel last."""
    people = [*both]
    fitting = [
        channel
        for channel in guild.text_channels
        if not channel.is_news()
        and _may_make(channel.permissions_for(guild.me))
        and all(_may_talk(channel.permissions_for(member)) for member in people)
    ]
    system = guild.system_channel
    return sorted(
        fitting,
        key=lambda channel: (channel.id != asked_in, channel == system, channel.position),
    )


def _may_make(rights: discord.Permissions) -> bool:
    return rights.view_channel and rights.create_private_threads and rights.send_messages_in_threads


def _may_talk(rights: discord.Permissions) -> bool:
    return rights.view_channel and rights.send_messages_in_threads


async def _member(guild: discord.Guild, user_id: int) -> discord.Member | None:
    try:
        return await guild.fetch_member(user_id)
    except (discord.NotFound, discord.Forbidden):
        return None


async def _made_before(guild: discord.Guild, wanted: Wanted) -> discord.Thread | None:
    """Find the first thread of ours for the same introduction, whatever its cities are called."""
    ending = wanted.name[wanted.name.rindex(MARK) :]
    try:
        active = await guild.active_threads()
    except discord.Forbidden:
        return None
    ours = [
        thread
        for thread in active
        if thread.owner_id == guild.me.id
        and thread.name.endswith(ending)
        and discord.utils.snowflake_time(thread.id) >= wanted.since - CLOCKS_APART
    ]
    return min(ours, key=lambda thread: thread.id, default=None)


async def _make(channel: discord.TextChannel, name: str) -> discord.Thread | None:
    try:
        return await channel.create_thread(
            name=name,
            type=discord.ChannelType.private_thread,
            invitable=False,
            auto_archive_duration=QUIET_FOR,
        )
    except discord.HTTPException as error:
        if is_away(error):
            raise
        _log.info("a channel takes no thread (%s)", error.code)
        return None


async def _bring_in(thread: discord.Thread, both: Iterable[discord.Member]) -> bool:
    """Add both; where one cannot be, tell so and leave nothing behind."""
    try:
        for member in both:
            await thread.add_user(member)
    except discord.HTTPException as error:
        if is_away(error):
            raise
        _log.info("somebody cannot be in a thread (%s)", error.code)
        await _give_up(thread)
        return False
    return True


async def _give_up(thread: discord.Thread) -> None:
    try:
        await thread.edit(archived=True)
    except (discord.NotFound, discord.Forbidden):
        return  # it is empty, and nobody but the bot is in it
