"""What two who meet are told of each other, gathered for one of them."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from typing import TYPE_CHECKING

import discord

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.matching.profiles import Profile
from bot.domain.meeting_times import Clock, meeting_times
from bot.domain.meetings import Attendance
from bot.domain.people import PersonProfile
from bot.domain.questions import Question, questions
from bot.storage.blocks import is_blocked
from bot.storage.contacts import contacts_of
from bot.storage.database import Reader
from bot.storage.meetings import other_in
from bot.storage.pairing import may_still_meet
from bot.storage.profiles import profile_of
from bot.storage.round_members import member_of_rounds
from bot.texts.weekends import days_off
from bot.ui.matching.subjects import of_person
from bot.ui.resources import Resources, equipment

if TYPE_CHECKING:
    from bot.domain.matching.reasons import Reason  # with numpy, which a start need not wait for

LATE = timedelta(days=1)
"""From when on an introduction counts its times from now: those of the round would be over."""


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Whom somebody meets: who Discord says they are, what they declared, why they fit.

    ``reasons`` speak to the reader, the strongest first; ``times`` suit both.
    """

    user: discord.User
    profile: PersonProfile
    city: City
    own_city: City
    reasons: "Sequence[Reason]"
    questions: Sequence[Question]
    times: Sequence[datetime]


async def acquaintance(
    client: discord.Client, of: Attendance, *, is_new: bool = False
) -> Acquaintance | None:
    """Gather whom somebody meets; ``None`` where the other left, or is not to be shown any more.

    ``is_new`` says that they are introduced just now. Until then either may still have hidden from
    the other. Raises what a Discord that is away raises.
    """
    resources = equipment(client)
    async with resources.database.reading() as reader:
        other = await other_in(reader, of)
        if other is None or not await _may_be_shown(reader, other):
            return None
        if (is_new or not of.is_introduced) and not await may_still_meet(
            reader, of.user_id, other.user_id
        ):
            return None
        own = await profile_of(reader, of.user_id)
        profile = await profile_of(reader, other.user_id)
        contacts = await contacts_of(reader, of.city_id)
    cities = resources.directory.cities
    own_city, city = cities.get(of.city_id), cities.get(other.city_id)
    if profile is None or own is None or city is None or own_city is None:
        return None
    user = await user_by_id(client, other.user_id)
    if user is None:
        return None
    reader_side = of_person(own, own_city, of.made_at)
    other_side = of_person(profile, city, of.made_at)
    return Acquaintance(
        user,
        profile,
        city,
        own_city,
        await _reasons(resources, reader_side, other_side, contacts),
        questions(reader_side, other_side),
        _times(own_city, city, of, resources.clock(), is_new=is_new),
    )


async def user_by_id(client: discord.Client, user_id: int) -> discord.User | None:
    """Ask Discord who somebody is; ``None`` for an account that was deleted."""
    try:
        return client.get_user(user_id) or await client.fetch_user(user_id)
    except discord.NotFound:
        return None


async def _may_be_shown(reader: Reader, other: Attendance) -> bool:
    if await is_blocked(reader, Blocked.PERSON, str(other.user_id)):
        return False
    # joining is the consent to be introduced, and leaving takes it back
    return await member_of_rounds(reader, other.user_id) is not None


async def _reasons(
    resources: Resources, own: Profile, other: Profile, contacts: Mapping[CityId, int]
) -> "Sequence[Reason]":
    # numpy takes a tenth of a second to load: once, and beside the loop
    await asyncio.to_thread(import_module, "bot.ui.matching.wording")
    from bot.domain.matching.reasons import reasons  # noqa: PLC0415 - loaded just now
    from bot.domain.matching.relations import Relation  # noqa: PLC0415 - as above
    from bot.domain.matching.score import score  # noqa: PLC0415 - as above
    from bot.ui.matching.askers import standing  # noqa: PLC0415 - as above

    relation = Relation(standing(resources, contacts, across=False))
    return reasons(score(own, other, relation), own, other)


def _times(
    one: City, other: City, of: Attendance, now: datetime, *, is_new: bool
) -> Sequence[datetime]:
    """Give the same times to both, unless the bot was off in between; later, those still ahead."""
    since = of.made_at
    if is_new and now - of.made_at >= LATE:
        since = now.replace(hour=0, minute=0, second=0, microsecond=0)
    times = meeting_times(_clock(one), _clock(other), since)
    return [moment for moment in times if moment > now]


def _clock(city: City) -> Clock:
    return Clock(city.timezone, days_off(city.country))
