"""Telling a city's coordinators: in the channel that their home server chose, else one by one."""

import logging
from collections.abc import Callable

import discord

from bot.domain.announcements import Announcement
from bot.storage.city_servers import home_of
from bot.storage.coordinators import coordinators_of
from bot.storage.personal import NOBODY
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui.announcements.reports import UNREACHABLE
from bot.ui.layouts import Card
from bot.ui.resources import equipment, guilds_texts

_log = logging.getLogger("passerelle.telling")


async def tell_coordinators(
    client: discord.Client, call: Announcement, worded: Callable[[Texts], Card]
) -> bool:
    """Show a card about a call to those who look after it; ``worded`` lays it out in a language.

    Tell whether that is over and done: not where Discord was away and so nobody was reached.
    """
    resources = equipment(client)
    async with resources.database.reading() as reader:
        home_id = await home_of(reader, call.city_id)
        home = await server(reader, home_id) if home_id is not None else None
        named = await coordinators_of(reader, call.city_id)
    guild = client.get_guild(home_id) if home_id is not None else None
    texts = guilds_texts(resources, guild) if guild else resources.catalogue.best()
    channel = (
        client.get_channel(home.coordinators_channel_id)
        if home is not None and home.coordinators_channel_id is not None
        else None
    )
    if isinstance(channel, discord.TextChannel):
        try:
            await channel.send(view=worded(texts))
        except UNREACHABLE:
            return False
        except discord.HTTPException as error:
            _log.info("a city's coordinators have a channel that takes nothing (%s)", error.code)
        else:
            return True
    was_away = was_reached = False
    for user_id in dict.fromkeys([call.author_id, *(each.user_id for each in named)]):
        if user_id == NOBODY:
            continue
        chosen = resources.chosen_languages.get(user_id)
        own = resources.catalogue.best(chosen, texts.language.code)
        try:
            user = client.get_user(user_id) or await client.fetch_user(user_id)
            await user.send(view=worded(own))
        except (discord.Forbidden, discord.NotFound):
            continue  # they take no direct messages; /call responses and /call outcome show it
        except (discord.HTTPException, *UNREACHABLE) as error:
            _log.info("a coordinator could not be told (%s)", type(error).__name__)
            was_away = True
        else:
            was_reached = True
    return was_reached or not was_away
