"""Opening what both agreed to: a private thread where both are, else each is told the other."""

import logging

import discord

from bot.domain.introductions import Introduction, Where
from bot.storage.city_servers import city_servers, home_of
from bot.storage.introduction_dues import note_opened
from bot.ui.introductions.hello import hello
from bot.ui.introductions.threads import Wanted, thread_for, thread_name
from bot.ui.reaching import UNREACHABLE, is_away
from bot.ui.resources import equipment

_log = logging.getLogger("passerelle.introductions")

MOST_OTHERS = 20
"""Servers looked into beside those that are likely: a question or two to Discord each."""


async def open_introduction(client: discord.Client, found: Introduction) -> bool:
    """Bring both together, once; tell whether that is done, and not to be tried again.

    Nobody is told here: each side is due from now on.
    """
    resources = equipment(client)
    try:
        made = await _thread(client, found)
    except (discord.HTTPException, *UNREACHABLE) as error:
        if is_away(error):
            return False
        # raised again at every turn, it would hold up everybody else's
        _log.warning("an introduction gets no thread (%s)", error)
        made = None
    async with resources.database.transaction() as tx:
        await note_opened(tx, found.id, made, resources.clock())
    return True


async def _thread(client: discord.Client, found: Introduction) -> tuple[int, Where] | None:
    first, second = (side.user_id for side in found.sides)
    if not first or not second:
        return None
    cities = equipment(client).directory.cities
    named = [
        cities[side.city_id].name
        for side in found.sides
        if side.city_id is not None and side.city_id in cities
    ]
    wanted = Wanted(thread_name(found.id, named), (first, second), found.asked_at)
    for place in await _places(client, found):
        guild = client.get_guild(place.server_id) if place.server_id is not None else None
        if guild is None or guild.unavailable:
            continue
        thread = await thread_for(guild, place.channel_id, wanted)
        if thread is not None:
            await hello(client, thread, found)
            return thread.id, Where(guild.id, thread.parent_id)
    return None


async def _places(client: discord.Client, found: Introduction) -> list[Where]:
    """List the servers that both may be in: where they pressed, the homes of their cities, others.

    Who is in a server is not told to the bot, so that looking through all of them is no way: of
    the others those come first that are no city's home, where people of several meet.
    """
    resources = equipment(client)
    places = [found.where, *(side.where for side in found.sides)]
    cities = [side.city_id for side in found.sides if side.city_id]
    async with resources.database.reading() as reader:
        places += [Where(await home_of(reader, city_id)) for city_id in cities]
        confirmed = await city_servers(reader)
    stewards = resources.stewards.server_id if resources.stewards else None
    others = sorted(
        (guild.id for guild in client.guilds if guild.id != stewards),
        key=lambda server_id: (server_id in confirmed, server_id),
    )
    places += [Where(server_id) for server_id in others[:MOST_OTHERS]]
    unique = {place.server_id: place for place in reversed(places) if place.server_id is not None}
    return [unique[each] for each in dict.fromkeys(place.server_id for place in places) if each]
