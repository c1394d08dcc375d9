"""Peers for somebody, out of all who chose to be found."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.matching.choice import FEW, Suggestion, choose
from bot.domain.matching.profiles import Subject
from bot.domain.matching.relations import History
from bot.domain.people import PersonProfile
from bot.storage.contacts import blocked_people, contacts_of, people_met, people_refused
from bot.storage.database import Reader
from bot.storage.dismissals import dismissed, dismissed_for_good_by
from bot.storage.profiles import profiles_of
from bot.ui.matching.askers import Asker, asker_of, standing
from bot.ui.matching.people_pool import people_pool
from bot.ui.matching.subjects import person_subject
from bot.ui.resources import Resources

REFUSED_FOR = timedelta(days=180)
"""For so long an introduction that came to nothing makes another less likely."""

SPARE = FEW
"""Chosen beside the five, for whom Discord does not know any more."""


@dataclass(frozen=True, slots=True)
class FoundPeople:
    """Who asked, and those who fit, the best first, with what they say of themselves."""

    asker: Asker
    suggestions: list[Suggestion]
    people: Mapping[Subject, PersonProfile]


async def suggest_people(
    resources: Resources, user_id: int, otherwise: City | None, field: Field | None, *, across: bool
) -> FoundPeople | None:
    """Choose peers for somebody; nothing where they have no profile and no city (``otherwise``)."""
    async with resources.database.reading() as reader:
        asker = await asker_of(resources, reader, user_id, otherwise)
        if asker is None:
            return None
        history = await _history(reader, resources, asker, across=across)
    pool = await people_pool(resources)
    chosen = await asyncio.to_thread(choose, asker.profile, pool, history, field, FEW + SPARE)
    async with resources.database.glancing() as reader:
        found = await profiles_of(reader, [int(each.profile.subject.id) for each in chosen])
    # whoever hid meanwhile is not shown
    people = {person_subject(each.user_id): each for each in found.values() if each.is_visible}
    return FoundPeople(asker, [each for each in chosen if each.profile.subject in people], people)


async def _history(reader: Reader, resources: Resources, asker: Asker, *, across: bool) -> History:
    me, now = asker.user_id, resources.clock()
    contacts = await contacts_of(reader, asker.city.id)
    unseen = {me, *await blocked_people(reader), *await dismissed_for_good_by(reader, me)}
    met, refused = await people_met(reader, me), await people_refused(reader, me, now - REFUSED_FOR)
    return History(
        standing(resources, contacts, across=across),
        met=frozenset(map(person_subject, met)),
        refused=frozenset(map(person_subject, refused)),
        hidden=await dismissed(reader, me, now) | frozenset(map(person_subject, unseen)),
    )
