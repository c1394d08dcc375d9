"""The network's cities as matching reads them: made once, and anew when something changed."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.domain.matching.attention import even_out
from bot.domain.matching.choice import Suggestion, choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History, Standing
from bot.domain.regions import Region
from bot.storage.blocks import blocks
from bot.storage.contacts import contacts_of, shares_answered
from bot.storage.database import Reader
from bot.storage.dismissals import dismissed_cities
from bot.storage.entries import all_entries, mark_of_entries
from bot.ui.matching.subjects import city_subject, of_city
from bot.ui.resources import Resources


@dataclass(frozen=True, slots=True)
class Found:
    """Who asked for suggestions, and the five chosen together."""

    asker: Profile
    suggestions: list[Suggestion]


async def suggest_cities(
    resources: Resources, city: City, user_id: int, field: Field | None, *, across: bool
) -> Found:
    """Choose five cities for one, as somebody asks who does not want to see some of them."""
    async with resources.database.reading() as reader:
        pool = await _pool(resources, reader)
        history = await _history(reader, resources, city, user_id, across=across)
    asker = pool.get(city_subject(city.id))
    assert asker is not None  # every city of the directory is in the pool
    # thousands of sums take some milliseconds, in which others are to be answered
    suggestions = await asyncio.to_thread(choose, asker, pool, history, field)
    return Found(asker, suggestions)


async def _pool(resources: Resources, reader: Reader) -> Pool:
    now = resources.clock()
    # lists end and clocks change on a day; an import makes another directory
    mark = (now.date(), id(resources.directory), await mark_of_entries(reader))
    if resources.cities_pool is not None and resources.cities_pool[0] == mark:
        return resources.cities_pool[1]
    entries = {entry.city_id: entry for entry in await all_entries(reader)}
    shares = await shares_answered(reader)
    cities = resources.directory.cities.values()
    pool = await asyncio.to_thread(_made, cities, entries, shares, now)
    resources.cities_pool = (mark, pool)
    return pool


def _made(
    cities: Iterable[City],
    entries: Mapping[CityId, CityEntry],
    shares: Mapping[CityId, float],
    now: datetime,
) -> Pool:
    pool = Pool(
        of_city(city, entries.get(city.id), now, activity=shares.get(city.id)) for city in cities
    )
    even_out(pool, {})
    return pool


async def _history(
    reader: Reader, resources: Resources, city: City, user_id: int, *, across: bool
) -> History:
    met = await contacts_of(reader, city.id)
    hidden = await dismissed_cities(reader, user_id, resources.clock())
    blocked = [each.subject for each in await blocks(reader) if each.kind is Blocked.CITY]
    regions = dict[Region, int]()
    for other, count in met.items():
        if other in resources.directory.cities:
            region = resources.directory.cities[other].region
            regions[region] = regions.get(region, 0) + count
    return History(
        Standing(regions, across=across),
        met=frozenset(city_subject(other) for other in met),
        hidden=frozenset(city_subject(CityId(each)) for each in (*hidden, *blocked)),
    )
