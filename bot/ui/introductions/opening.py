"""Opening what both agreed to: a private thread where both are, else each is told the other."""

import discord

from bot.domain.introductions import Introduction, Where
from bot.storage.city_servers import home_of
from bot.storage.introduction_dues import note_opened
from bot.ui.introductions.hello import hello
from bot.ui.introductions.threads import thread_for, thread_name
from bot.ui.reaching import UNREACHABLE, is_away
from bot.ui.resources import equipment


async def open_introduction(client: discord.Client, found: Introduction) -> bool:
    """Bring both together, once; tell whether that is done, and not to be tried again.

    Nobody is told here: each side is due from now on.
    """
    resources = equipment(client)
    try:
        made = await _thread(client, found)
    except (discord.HTTPException, *UNREACHABLE) as error:
        if not is_away(error):
            raise
        return False
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
    name = thread_name(found.id, named)
    for place in await _places(client, found):
        guild = client.get_guild(place.server_id) if place.server_id is not None else None
        if guild is None or guild.unavailable:
            continue
        thread = await thread_for(guild, place.channel_id, name, (first, second))
        if thread is not None:
            await hello(client, thread, found)
            return thread.id, Where(guild.id, thread.parent_id)
    return None


async def _places(client: discord.Client, found: Introduction) -> list[Where]:
    """List the servers that both may be in: where they pressed, then the homes of their cities.

    Who is in a server is not told to the bot, so that looking through all of them is no way.
    """
    places = [found.where, *(side.where for side in found.sides)]
    cities = [side.city_id for side in found.sides if side.city_id]
    async with equipment(client).database.reading() as reader:
        places += [Where(await home_of(reader, city_id)) for city_id in cities]
    unique = {place.server_id: place for place in reversed(places) if place.server_id is not None}
    return [unique[each] for each in dict.fromkeys(place.server_id for place in places) if each]
