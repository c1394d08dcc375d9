"""Telling a city's coordinators: in the channel that their home server chose, else one by one."""

import logging
from dataclasses import dataclass

import discord

from bot.domain.announcements import Announcement
from bot.domain.interests import Interest
from bot.domain.notices import Notice, Told
from bot.domain.outcomes import Outcome
from bot.storage.announcements import announcement
from bot.storage.interests import interest
from bot.storage.notices import end_notice
from bot.storage.outcomes import outcome_of
from bot.ui.announcements.interest_cards import city_of, interest_card
from bot.ui.announcements.outcome_cards import question_card
from bot.ui.layouts import Card, text
from bot.ui.people import display_names
from bot.ui.plain import plain
from bot.ui.reaching import Worded, reach_coordinators
from bot.ui.resources import equipment

_log = logging.getLogger("passerelle.telling")


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
    if worded is None:
        return True
    # whoever wrote it may have handed the city over since, or left
    return await reach_coordinators(client, found.city_id, worded, [found.author_id])


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
