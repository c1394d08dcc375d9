"""The people who may be shown to peers: made once a day, and brought up to date before each use."""

import asyncio
import gc
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from bot.domain.cities import City, CityId
from bot.domain.matching.attention import even_out
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.people import PersonProfile
from bot.domain.vectors import Vector
from bot.storage.contacts import shares_of_people
from bot.storage.database import Reader
from bot.storage.profiles import (
    count_visible,
    hidden_since,
    profiles_of,
    visible_people,
    visible_profiles,
)
from bot.storage.vectors import Told, vectors_of
from bot.ui.matching.pools import PeoplePool, day_of, pools_of
from bot.ui.matching.subjects import of_person, person_subject
from bot.ui.resources import Resources

MANY = 1_000
"""People for whom it is worth while to spare Python the looking for garbage among them."""

LATE = timedelta(minutes=1)
"""A change may be kept that long after the moment it is dated: it waited for others to write."""


async def people_pool(resources: Resources) -> Pool:
    """Give the people who may be shown now. Seconds for thousands, where a day has begun.

    What somebody changed counts at once, as does what their words mean once they were read.
    """
    pools = pools_of(resources)
    async with resources.pooling:
        kept, read = pools.people, resources.people_read
        # whoever is read from here on is looked at the next time
        resources.people_read = set()
        try:
            if kept is None or kept.day != day_of(resources):
                kept = pools.people = await _made(resources)
            else:
                await _bring_up_to_date(resources, kept, read)
        except BaseException:
            resources.people_read |= read
            raise
    return kept.pool


async def _made(resources: Resources) -> PeoplePool:
    now, day = resources.clock(), day_of(resources)
    with _uncollected():
        async with resources.database.reading() as reader:
            people = await visible_profiles(reader)
            words = await vectors_of(reader, Told.PERSON, resources.encoder.model)
            shares = await shares_of_people(reader)

        def made() -> PeoplePool:
            placed = dict(_placed(people, resources.directory.cities, words, shares, now))
            pool = Pool(placed.values())
            even_out(pool, {})
            placeless = {each.user_id for each in people} - placed.keys()
            return PeoplePool(pool, day, now, placeless)

        kept = await asyncio.to_thread(made)
        if len(kept.pool) >= MANY:
            gc.freeze()
    return kept


@contextmanager
def _uncollected() -> Generator[None]:
    """Keep garbage from being looked for while a block runs.

    All of Python stands still meanwhile: a tenth of a second each time for 20,000 people, none of
    whom is garbage. Therefore they are frozen, too, once there are many: they are freed as soon as
    the next pool takes their place, but never looked through.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


async def _bring_up_to_date(resources: Resources, kept: PeoplePool, read: set[int]) -> None:
    now, pool, cities = resources.clock(), kept.pool, resources.directory.cities
    async with resources.database.reading() as reader:
        changed = await visible_profiles(reader, kept.since - LATE)
        gone = set(await hidden_since(reader, kept.since - LATE))
        known = {each.user_id for each in changed}
        changed += await _visible(reader, read - known)
        if await count_visible(reader) != _count_with(kept, changed, gone):
            # somebody erased themselves, which leaves no trace of when
            visible = await visible_people(reader)
            gone |= _ids(kept) - visible
            changed += await _visible(reader, visible - _ids(kept) - known)
        words = await vectors_of(
            reader, Told.PERSON, resources.encoder.model, [str(each.user_id) for each in changed]
        )
        shares = await shares_of_people(reader, [each.user_id for each in changed])
    placed = dict(_placed(changed, cities, words, shares, now))
    placeless = {each.user_id for each in changed} - placed.keys()
    kept.placeless = (kept.placeless | placeless) - placed.keys() - gone
    for user_id in gone | placeless:
        pool.remove(person_subject(user_id))
    for profile in placed.values():
        # what is put is taken in by the next who chooses, which is spared for what is the same
        if pool.get(profile.subject) != profile:
            pool.put(profile)
    kept.since = now


async def _visible(reader: Reader, user_ids: set[int] | frozenset[int]) -> list[PersonProfile]:
    found = (await profiles_of(reader, user_ids)).values() if user_ids else ()
    return [each for each in found if each.is_visible]


def _ids(kept: PeoplePool) -> set[int]:
    return {int(subject.id) for subject in kept.pool.subjects()} | kept.placeless


def _count_with(kept: PeoplePool, changed: Iterable[PersonProfile], gone: set[int]) -> int:
    """Count whom the pool will hold, and the placeless, once what is known has been done."""

    def is_known(user_id: int) -> bool:
        return kept.pool.get(person_subject(user_id)) is not None or user_id in kept.placeless

    new = sum(not is_known(each.user_id) for each in changed)
    return len(kept.pool) + len(kept.placeless) + new - sum(map(is_known, gone))


def _placed(
    people: Iterable[PersonProfile],
    cities: Mapping[CityId, City],
    words: Mapping[str, Vector],
    shares: Mapping[int, float],
    now: datetime,
) -> Iterable[tuple[int, Profile]]:
    """Read those whose home city is a member."""
    for each in people:
        city = cities.get(each.city_id) if each.city_id else None
        if city is not None:
            vector = words.get(str(each.user_id))
            yield each.user_id, of_person(each, city, now, vector, shares.get(each.user_id))
