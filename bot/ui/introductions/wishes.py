"""Who would like to be introduced to whom, and what stands against it."""

from dataclasses import dataclass
from datetime import datetime

import discord

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.introductions import QUOTA, QUOTA_WITHIN, Past, Where, ahead, next_ask
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.blocks import is_blocked
from bot.storage.cities import is_member
from bot.storage.database import Reader
from bot.storage.introduction_rows import Party, asked_since, pasts_between
from bot.storage.profiles import profile_of
from bot.storage.shunning import can_be_asked, shuns
from bot.ui.matching.own_city import own_cities
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed, coordinates, person_here


@dataclass(frozen=True, slots=True)
class Wish:
    """Who asks, for which city, and whom; ``cities`` are those they coordinate."""

    user_id: int
    asker: Party
    other: Party
    cities: frozenset[CityId]
    other_city: str


async def wish(interaction: Interaction, other: Party, wanted: str) -> Wish:
    """Read what is wished, for the city that was ``wanted`` if it is theirs; refuse one's own."""
    if other.user_id == interaction.user.id:
        raise Refusal("introduction.oneself")
    home = await _home(interaction, wanted)
    person = await allowed(interaction, Action.ASK_INTRODUCTION, city_id=home.id)
    if other.is_city and (
        other.city_id == home.id or await coordinates(interaction, other.city_id)
    ):
        raise Refusal("introduction.own_city")
    city = resources_of(interaction).directory.cities.get(other.city_id)
    asker = Party(person.id, home.id, persons_texts(interaction).language.code)
    return Wish(person.id, asker, other, person.cities, city.name if city else other.city_id)


async def crossing(reader: Reader, wished: Wish, now: datetime) -> Past | None:
    """Refuse what may not be asked; give the request of theirs to which asking is a yes.

    What was between both before goes first, so that nobody can tell a *never* from a *no*.
    """
    pasts = await pasts_between(reader, wished.user_id, wished.cities, wished.other)
    between = ahead(pasts, now)
    if between.unanswered is not None:
        return between.unanswered
    if between.asked is not None:
        raise Refusal("introduction.asked", time=between.asked.asked_at)
    if between.opened is not None:
        raise Refusal("introduction.opened")
    if between.again_from is not None:
        raise Refusal("introduction.too_soon", time=between.again_from)
    if wished.other.user_id is None:
        if not await can_be_asked(reader, wished.other.city_id):
            raise Refusal("introduction.nobody_there", city=wished.other_city)
    elif not await is_available(reader, wished.other.user_id, wished.user_id):
        raise Refusal("introduction.unavailable")
    await require_quota(reader, wished.user_id, now)
    return None


async def is_available(reader: Reader, user_id: int, *to: int) -> bool:
    """Tell whether somebody may be introduced to these people: peers see them, none is blocked."""
    profile = await profile_of(reader, user_id)
    if profile is None or not profile.is_visible or profile.city_id is None:
        return False
    if not await is_member(reader, profile.city_id):
        return False
    if await is_blocked(reader, Blocked.PERSON, str(user_id)):
        return False
    if await is_blocked(reader, Blocked.CITY, profile.city_id):
        return False
    return not [other for other in to if await shuns(reader, user_id, other)]


async def require_quota(reader: Reader, user_id: int, now: datetime) -> None:
    """Refuse who has asked often enough this week, saying when they may again."""
    again = next_ask(await asked_since(reader, user_id, now - QUOTA_WITHIN), now)
    if again is not None:
        raise Refusal("introduction.quota", most=QUOTA, time=again)


def where_of(interaction: Interaction) -> Where:
    """Give the server and the text channel in which something is pressed or typed."""
    channel = interaction.channel
    if isinstance(channel, discord.Thread):
        return Where(interaction.guild_id, channel.parent_id)
    return Where(interaction.guild_id, interaction.channel_id if interaction.guild_id else None)


async def _home(interaction: Interaction, wanted: str) -> City:
    """Give the city for which somebody asks: what they chose goes before the server's."""
    resources = resources_of(interaction)
    cities = resources.directory.cities
    async with resources.database.glancing() as reader:
        profile = await profile_of(reader, interaction.user.id)
    theirs = await own_cities(interaction)
    home = cities.get(profile.city_id) if profile and profile.city_id else None
    coordinated = (await person_here(interaction)).cities
    if wanted in {*coordinated, *(city.id for city in theirs)} and CityId(wanted) in cities:
        return cities[CityId(wanted)]
    if home is not None:
        return home
    if len(theirs) != 1:
        raise Refusal("introduction.no_home")
    return theirs[0]
