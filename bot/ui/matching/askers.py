"""Who asks for suggestions: a person as they describe themselves, else their city."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.matching.profiles import Profile, Subject
from bot.domain.matching.relations import Standing, contacts_by_region
from bot.domain.people import PersonProfile
from bot.storage.blocks import blocks
from bot.storage.database import Reader
from bot.storage.profiles import profile_of
from bot.storage.vectors import Told, vectors_of
from bot.ui.matching.pools import cities_pool
from bot.ui.matching.subjects import city_subject, of_person
from bot.ui.resources import Resources


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody who asks, and how matching reads them.

    ``person`` is what they say of themselves; without it they ask as their city.
    """

    user_id: int
    profile: Profile
    city: City
    person: PersonProfile | None = None


async def asker_of(
    resources: Resources, reader: Reader, user_id: int, otherwise: City | None
) -> Asker | None:
    """Give who asks: by their own profile if that says where they belong, else as a city."""
    person = await profile_of(reader, user_id)
    city = resources.directory.cities.get(person.city_id) if person and person.city_id else None
    if person is None or city is None:
        if otherwise is None:
            return None
        return Asker(user_id, await city_profile(resources, reader, otherwise), otherwise)
    model, id_ = resources.encoder.model, str(user_id)
    words = await vectors_of(reader, Told.PERSON, model, [id_])
    return Asker(user_id, of_person(person, city, resources.clock(), words.get(id_)), city, person)


async def city_profile(resources: Resources, reader: Reader, city: City) -> Profile:
    """Give a city as it asks."""
    found = (await cities_pool(resources, reader)).get(city_subject(city.id))
    assert found is not None  # every city of the directory is in the pool
    return found


def standing(resources: Resources, contacts: Mapping[CityId, int], *, across: bool) -> Standing:
    """Tell how a city stands to the network, out of its contacts by city."""
    return Standing(contacts_by_region(resources.directory.cities, contacts), across=across)


async def blocked_cities(reader: Reader) -> frozenset[Subject]:
    """Give the cities that are shown to nobody."""
    return frozenset(
        city_subject(CityId(each.subject))
        for each in await blocks(reader)
        if each.kind is Blocked.CITY
    )
