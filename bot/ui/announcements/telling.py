"""Telling a city's coordinators: in the channel that their home server chose, else one by one."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

import discord

from bot.domain.announcements import Announcement
from bot.domain.interests import Interest
from bot.domain.notices import Notice, Told
from bot.domain.outcomes import Outcome
from bot.storage.announcements import announcement
from bot.storage.city_servers import home_of
from bot.storage.coordinators import coordinators_of
from bot.storage.interests import interest
from bot.storage.notices import end_notice
from bot.storage.outcomes import outcome_of
from bot.storage.personal import NOBODY
from bot.storage.servers import server
from bot.storage.standing import role_at_home
from bot.texts.catalogue import Texts
from bot.ui.announcements.interest_cards import city_of, interest_card
from bot.ui.announcements.outcome_cards import question_card
from bot.ui.announcements.reports import UNREACHABLE
from bot.ui.layouts import Card, text
from bot.ui.people import display_names
from bot.ui.plain import plain
from bot.ui.resources import equipment, guilds_texts
from bot.ui.standing import holds_role

_log = logging.getLogger("passerelle.telling")

Worded = Callable[[Texts], Card]


@dataclass(frozen=True, slots=True)
class _Matter:
    """All that a notice can be about."""

    announcement: Announcement
    interest: Interest | None
    outcome: Outcome | None


async def tell(client: discord.Client, notice: Notice) -> bool:
    """Tell coordinators what a notice is about.

    Tell whether that is over and done: not where Discord was away and so nobody was reached.
    """
    resources = equipment(client)
    async with resources.database.reading() as reader:
        found = await announcement(reader, notice.announcement_id)
        given = await interest(reader, notice.interest_id) if notice.interest_id else None
        told = await outcome_of(reader, notice.announcement_id)
    if found is None or not found.wordings:
        return True
    worded = await _worded(client, notice.told, _Matter(found, given, told))
    return worded is None or await _reach(client, found, worded)


async def tell_at_once(client: discord.Client, notice: Notice) -> None:
    """Tell it now; where that fails, it is tried again by and by."""
    if await tell(client, notice):
        async with equipment(client).database.transaction() as tx:
            await end_notice(tx, notice.id)


async def _worded(client: discord.Client, told: Told, matter: _Matter) -> Worded | None:
    found, given = matter.announcement, matter.interest
    match told:
        case Told.INTEREST:
            if given is None:
                return None  # erased meanwhile
            directory = equipment(client).directory
            names = await display_names(client, [given.user_id])
            return lambda texts: interest_card(
                texts,
                found,
                given,
                names.get(given.user_id, texts("interest-unnamed")),
                city_of(directory, texts, given),
            )
        case Told.MODERATED:
            title = plain(found.title, 100)
            return lambda texts: Card(text(texts("moderated-told", title=title)))
        case Told.LEFT:
            title = plain(found.title, 100)
            return lambda texts: Card(text(texts("interest-left-told", title=title)))
        case Told.OUTCOME | Told.OUTCOME_AGAIN:
            again = told is Told.OUTCOME_AGAIN
            return lambda texts: question_card(texts, found, matter.outcome, again=again)


async def _reach(client: discord.Client, found: Announcement, worded: Worded) -> bool:
    resources = equipment(client)
    async with resources.database.reading() as reader:
        home_id = await home_of(reader, found.city_id)
        home = await server(reader, home_id) if home_id is not None else None
        named = [each.user_id for each in await coordinators_of(reader, found.city_id)]
        role = await role_at_home(reader, found.city_id)
    guild = client.get_guild(home_id) if home_id is not None else None
    texts = guilds_texts(resources, guild) if guild else resources.catalogue.best()
    channel_id = home.coordinators_channel_id if home is not None else None
    channel = client.get_channel(channel_id) if channel_id is not None else None
    if isinstance(channel, discord.TextChannel):
        try:
            await channel.send(view=worded(texts))
        except UNREACHABLE:
            return False
        except discord.HTTPException as error:
            _log.info("a city's coordinators have a channel that takes nothing (%s)", error.code)
        else:
            return True
    try:
        # whoever wrote it may have handed the city over since, or left
        author = found.author_id
        if author not in named and role is not None and await holds_role(client, author, role):
            named.append(author)
    except (discord.HTTPException, *UNREACHABLE):
        return False
    return await _write(client, named, worded, texts)


async def _write(
    client: discord.Client, people: list[int], worded: Worded, otherwise: Texts
) -> bool:
    """Write to each alone, in their own language where they chose one."""
    resources, was_away, was_reached = equipment(client), False, False
    for user_id in dict.fromkeys(people):
        if user_id == NOBODY:
            continue
        chosen = resources.chosen_languages.get(user_id)
        own = resources.catalogue.best(chosen, otherwise.language.code)
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
