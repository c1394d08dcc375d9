"""What both are told in the end: that they can talk, that it came to nothing, that one left."""

import logging

import discord
from discord import ui

from bot.domain.introductions import Answer, Introduction, State
from bot.storage.introductions import move
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place as city_place
from bot.ui.commands import mention
from bot.ui.introductions.contacts import contact, thread_link
from bot.ui.introductions.faces import Face, titled
from bot.ui.layouts import Card, text
from bot.ui.reaching import UNREACHABLE, is_away, send
from bot.ui.resources import Resources, equipment, guilds_texts

_log = logging.getLogger("passerelle.introductions")


def opened_card(
    resources: Resources,
    texts: Texts,
    *,
    found: Introduction,
    place: int,
    user: discord.User | None,
) -> Card:
    """Tell one side who the other is and where they meet; the first moment at which it may know."""
    other = found.other(place)
    city = resources.directory.cities.get(other.city_id) if other.city_id else None
    lines = [f"### {texts('introduction-opened-title')}"]
    if city is not None:
        lines.append(city_place(texts, city))
    lines.append(contact(texts, user, other.user_id or 0))
    if link := thread_link(found):
        lines.append(texts("introduction-opened-thread", link=link))
    else:
        lines.append(texts("introduction-opened-direct"))
    return Card(ui.Container[ui.LayoutView](text("\n".join(lines))))


def ended_card(resources: Resources, texts: Texts, *, found: Introduction, place: int) -> Card:
    """Say that it came to nothing, in the same words whatever the reason was."""
    side, other = found.sides[place], found.other(place)
    city = resources.directory.cities.get(other.city_id) if other.city_id else None
    asked = discord.utils.format_dt(found.asked_at, "D")
    who = titled(texts, Face(other.is_city, city))
    if side.answer is not Answer.YES:
        return Card(text(texts("introduction-taken-back", who=who, time=asked)))
    command = mention(resources, "match cities")
    return Card(text(texts("introduction-ended", who=who, time=asked, command=command)))


async def close_thread(client: discord.Client, found: Introduction) -> bool:
    """Say in a thread that one of both has left, and close it; tell whether that is over."""
    resources = equipment(client)
    try:
        thread = await _thread(client, found)
        if thread is not None:
            words = guilds_texts(resources, thread.guild)("introduction-closing")
            await send(thread, Card(text(words)), f"intro{found.id}-closing"[:25])
            await _shut(thread)
    except (discord.HTTPException, *UNREACHABLE) as error:
        if is_away(error):
            return False
        _log.info("a thread could not be closed (%s)", type(error).__name__)
    async with resources.database.transaction() as tx:
        await move(tx, found.id, State.CLOSED, resources.clock())
    return True


async def _thread(client: discord.Client, found: Introduction) -> discord.Thread | None:
    if found.thread_id is None:
        return None
    try:
        channel = client.get_channel(found.thread_id) or await client.fetch_channel(found.thread_id)
    except (discord.NotFound, discord.Forbidden):
        return None  # deleted, or the bot is no longer there
    return channel if isinstance(channel, discord.Thread) else None


async def _shut(thread: discord.Thread) -> None:
    try:
        await thread.edit(locked=True, archived=True)
    except discord.Forbidden:
        # who made a thread may archive it; locking takes the right to manage all of them
        await thread.edit(archived=True)
