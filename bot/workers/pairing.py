"""``python -m bot.workers.pairing DATABASE ROUND NOW``: make a round's pairs, as a process.

Pairing thousands takes seconds of uninterrupted sums, in which a bot could answer nobody. ``NOW``
is in seconds since 1970. The process reads the database, writes nothing, and prints lines of JSON:
``[[user, city], [user, city]]`` for each pair, ``user`` for each person left out, and at last
``"done"``, without which its output is not whole.
"""

import asyncio
import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot.domain.cities import City, CityId
from bot.domain.matching.profiles import Profile, Subject
from bot.domain.matching.relations import contacts_by_region
from bot.domain.pairing.participants import Pairing, Participant
from bot.domain.pairing.rounds import pair_up
from bot.domain.regions import Region
from bot.domain.rounds import RoundId
from bot.storage.cities import all_cities
from bot.storage.contacts import contacts_of, shares_of_people
from bot.storage.database import Reader, reading_alone
from bot.storage.pairing import who_is_there, who_met, who_never_meets
from bot.storage.profiles import profiles_of
from bot.storage.rounds import round_by_id
from bot.storage.vectors import Told, vectors_of
from bot.texts.encoder import Encoder
from bot.ui.matching.subjects import of_person, person_subject

DONE = "done"

POLITE = 10
"""By how much others go first: whoever types a command must not wait for this."""


def main() -> None:
    """Pair up and print."""
    if sys.platform != "win32":
        os.nice(POLITE)
    path, round_id, now = Path(sys.argv[1]), RoundId(int(sys.argv[2])), int(sys.argv[3])
    participants = asyncio.run(_read(path, round_id, datetime.fromtimestamp(now, UTC)))
    cities = {each.profile.subject: each.profile.place.city_id for each in participants}
    _print(pair_up(participants), cities)


async def _read(path: Path, round_id: RoundId, now: datetime) -> list[Participant]:
    async with reading_alone(path) as reader:
        return await participants_of(reader, round_id, now)


async def participants_of(reader: Reader, round_id: RoundId, now: datetime) -> list[Participant]:
    """Give who takes part in a round, as matching reads them."""
    held = await round_by_id(reader, round_id)
    cities = {city.id: city for city in await all_cities(reader)}
    there = await who_is_there(reader)
    people = await profiles_of(reader, there)
    vectors = await vectors_of(reader, Told.PERSON, Encoder().model)
    shares = await shares_of_people(reader, there)
    profiles = {
        user_id: of_person(
            *(each, cities[each.city_id], now),
            vectors.get(str(user_id)),
            shares.get(user_id),
        )
        for user_id, each in people.items()
        if each.city_id is not None
    }
    if held is None or held.field is not None:
        profiles = {
            user_id: profile
            for user_id, profile in profiles.items()
            if held is not None and held.field in profile.fields
        }
    met, never = _known(await who_met(reader)), _known(await who_never_meets(reader))
    contacts = await _contacts(reader, cities, profiles.values())
    return [
        Participant(
            profile,
            waited=there[user_id],
            met=met.get(user_id, frozenset()),
            blocked=never.get(user_id, frozenset()),
            contacts=contacts[profile.place.city_id],
        )
        for user_id, profile in profiles.items()
    ]


async def _contacts(
    reader: Reader, cities: Mapping[CityId, City], profiles: Iterable[Profile]
) -> Mapping[CityId, Mapping[Region, int]]:
    """Count the contacts of each city that somebody belongs to, by region."""
    return {
        city_id: contacts_by_region(cities, await contacts_of(reader, city_id))
        for city_id in sorted({profile.place.city_id for profile in profiles})
    }


def _known(pairs: Iterable[tuple[int, int]]) -> Mapping[int, frozenset[Subject]]:
    """Give whom each of those named first knows: of two, one is enough."""
    found = defaultdict[int, set[Subject]](set)
    for one, other in pairs:
        found[one].add(person_subject(other))
    return {user_id: frozenset(subjects) for user_id, subjects in found.items()}


def _print(pairing: Pairing, cities: Mapping[Subject, CityId]) -> None:
    lines: list[object] = [
        [[int(each.id), cities[each]] for each in pair] for pair in pairing.pairs
    ]
    lines += [int(each.id) for each in pairing.left]
    sys.stdout.write("".join(f"{json.dumps(line)}\n" for line in [*lines, DONE]))


if __name__ == "__main__":
    main()
