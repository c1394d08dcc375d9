"""What suggestions are chosen from, as matching reads it: made once, and anew when it changed."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.domain.announcements import Announcement
from bot.domain.cities import City, CityId
from bot.domain.directory import Directory
from bot.domain.entries import CityEntry
from bot.domain.feeds import Kind
from bot.domain.matching.attention import even_out
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Subject
from bot.domain.vectors import Vector
from bot.storage.announcements import open_announcements
from bot.storage.contacts import shares_answered
from bot.storage.database import Reader
from bot.storage.entries import all_entries, mark_of_entries
from bot.storage.suggested import mark_of_all
from bot.storage.vectors import Told, count_vectors, vectors_of
from bot.ui.matching.subjects import of_call, of_city
from bot.ui.resources import Resources

MOST_CALLS = 500
"""Open calls that are compared, those that end first; a network of 408 cities has fewer."""


@dataclass(frozen=True, slots=True)
class CitiesPool:
    """The member cities, on which day it was made, and a mark of what they say."""

    pool: Pool
    day: tuple[date, Directory]
    mark: object


@dataclass(slots=True)
class PeoplePool:
    """The people who may be shown, as they were at a moment (``since``) of a day.

    ``placeless`` are those whose home city is no member any more.
    """

    pool: Pool
    day: tuple[date, Directory]
    since: datetime
    placeless: set[int] = field(default_factory=set[int])


@dataclass(frozen=True, slots=True)
class CallsPool:
    """The open calls, and what they say."""

    pool: Pool
    calls: Mapping[Subject, Announcement]


@dataclass(slots=True)
class Pools:
    """What was made last, with what tells whether it has to be made anew."""

    cities: CitiesPool | None = None
    calls: tuple[object, CallsPool] | None = None
    people: PeoplePool | None = None


def pools_of(resources: Resources) -> Pools:
    """Give what was made since the start."""
    if resources.pools is None:
        resources.pools = Pools()
    return resources.pools


async def cities_pool(resources: Resources, reader: Reader) -> Pool:
    """Give the network's cities: made once a day, and brought up to date when one changed."""
    pools, now, model = pools_of(resources), resources.clock(), resources.encoder.model
    day, mark = day_of(resources), await _mark_of_cities(resources, reader)
    kept = pools.cities
    if kept is not None and (kept.day, kept.mark) == (day, mark):
        return kept.pool
    entries = {entry.city_id: entry for entry in await all_entries(reader)}
    shares = await shares_answered(reader)
    words = await vectors_of(reader, Told.CITY, model)
    cities = resources.directory.cities.values()

    def made() -> Pool:
        every = [
            of_city(city, entries.get(city.id), now, words.get(city.id), shares.get(city.id))
            for city in cities
        ]
        if kept is None or kept.day != day:
            pool = Pool(every)
            even_out(pool, {})
            return pool
        for profile in every:
            if kept.pool.get(profile.subject) != profile:
                kept.pool.put(profile)
        return kept.pool

    pool = await asyncio.to_thread(made)
    pools.cities = CitiesPool(pool, day, mark)
    return pool


async def calls_pool(resources: Resources, reader: Reader) -> CallsPool:
    """Give the open calls of cities that are members."""
    pools, now, model = pools_of(resources), resources.clock(), resources.encoder.model
    mark = (
        day_of(resources),
        await _mark_of_cities(resources, reader),
        await mark_of_all(reader),
        await count_vectors(reader, Told.CALL, model),
    )
    if pools.calls is not None and pools.calls[0] == mark:
        return pools.calls[1]
    calls = await open_announcements(reader, Kind.CALLS, limit=MOST_CALLS)
    entries = {entry.city_id: entry for entry in await all_entries(reader)}
    words = await vectors_of(reader, Told.CALL, model)
    shares, cities = await shares_answered(reader), resources.directory.cities
    made = await asyncio.to_thread(_calls, calls, cities, entries, words, shares, now)
    pools.calls = (mark, made)
    return made


def day_of(resources: Resources) -> tuple[date, Directory]:
    """Give what is another one once lists ended, clocks changed, or cities were imported."""
    return resources.clock().date(), resources.directory


async def _mark_of_cities(resources: Resources, reader: Reader) -> tuple[object, ...]:
    return (
        await mark_of_entries(reader),
        await count_vectors(reader, Told.CITY, resources.encoder.model),
    )


def _calls(
    calls: list[Announcement],
    cities: Mapping[CityId, City],
    entries: Mapping[CityId, CityEntry],
    words: Mapping[str, Vector],
    shares: Mapping[CityId, float],
    now: datetime,
) -> CallsPool:
    every = {
        profile.subject: (profile, call)
        for call in calls
        if (city := cities.get(call.city_id)) is not None
        for profile in [
            of_call(
                call,
                city,
                entries.get(city.id),
                now,
                words.get(str(call.id)),
                shares.get(city.id),
            )
        ]
    }
    pool = Pool(profile for profile, _ in every.values())
    return CallsPool(pool, {subject: call for subject, (_, call) in every.items()})
