"""Five cities for one, out of the whole network, or out of those that changed."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from bot.domain.alerts import Alert
from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.domain.matching.choice import FEW, Suggestion, choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.reasons import is_worth_telling, reasons
from bot.domain.matching.relations import History
from bot.storage.contacts import contacts_of
from bot.storage.database import Reader
from bot.storage.dismissals import dismissed
from bot.storage.entries import cities_changed
from bot.storage.shunning import cities_to_ask
from bot.ui.matching.askers import blocked_cities, city_profile, standing
from bot.ui.matching.pools import cities_pool
from bot.ui.matching.subjects import city_subject
from bot.ui.resources import Resources


@dataclass(frozen=True, slots=True)
class Found:
    """Who asked, the few chosen together, and which of them somebody can answer for."""

    asker: Profile
    suggestions: list[Suggestion]
    reachable: frozenset[CityId]


async def suggest_cities(
    resources: Resources, city: City, user_id: int, field: Field | None, *, across: bool
) -> Found:
    """Choose five cities for one, as somebody asks who does not want to see some of them."""
    async with resources.database.reading() as reader:
        asker = await city_profile(resources, reader, city)
        pool = await cities_pool(resources, reader)
        history = await _history(reader, resources, city, user_id, across=across)
    # thousands of sums take some milliseconds, in which others are to be answered
    suggestions = await asyncio.to_thread(choose, asker, pool, history, field)
    return await _found(resources, asker, suggestions)


async def changed_cities(resources: Resources, alert: Alert, city: City, until: datetime) -> Found:
    """Choose among the cities that said something new of themselves; only those that fit."""
    async with resources.database.reading() as reader:
        asker = await city_profile(resources, reader, city)
        every = await cities_pool(resources, reader)
        changed = await cities_changed(reader, alert.since, until)
        history = await _history(reader, resources, city, alert.user_id, across=alert.across)
    new = Pool(
        profile for each in changed if (profile := every.get(city_subject(each))) is not None
    )
    chosen = await asyncio.to_thread(choose, asker, new, history, alert.field, len(new))
    telling = [
        each
        for each in chosen
        # what is of a field that was asked for needs no other reason
        if alert.field or is_worth_telling(reasons(each.score, asker, each.profile))
    ]
    return await _found(resources, asker, telling[:FEW])


async def _found(resources: Resources, asker: Profile, suggestions: list[Suggestion]) -> Found:
    chosen = [CityId(each.profile.subject.id) for each in suggestions]
    async with resources.database.glancing() as reader:
        return Found(asker, suggestions, await cities_to_ask(reader, chosen))


async def _history(
    reader: Reader, resources: Resources, city: City, user_id: int, *, across: bool
) -> History:
    met = await contacts_of(reader, city.id)
    return History(
        standing(resources, met, across=across),
        met=frozenset(city_subject(other) for other in met),
        hidden=await dismissed(reader, user_id, resources.clock()) | await blocked_cities(reader),
    )
