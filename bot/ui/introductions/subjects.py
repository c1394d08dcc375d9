"""The sides of an introduction as matching reads them."""

from bot.domain.introductions import Side
from bot.domain.matching.profiles import Profile
from bot.domain.people import PersonProfile
from bot.domain.vectors import Vector
from bot.storage.city_notes import city_entry
from bot.storage.database import Reader
from bot.storage.profiles import profile_of
from bot.storage.vectors import Told, vectors_of
from bot.ui.matching.subjects import of_city, of_person
from bot.ui.resources import Resources


async def as_matched(resources: Resources, reader: Reader, side: Side) -> Profile | None:
    """Read a side as matching does; who shows no profile is of their city, and says no more."""
    city = resources.directory.cities.get(side.city_id) if side.city_id else None
    if city is None:
        return None
    now = resources.clock()
    if side.is_city or not side.user_id:
        words = await _words(resources, reader, Told.CITY, city.id)
        return of_city(city, await city_entry(reader, city.id), now, words)
    kept = await profile_of(reader, side.user_id)
    if kept is None or not kept.is_visible:
        return of_person(PersonProfile(side.user_id, side.language, now), city, now)
    words = await _words(resources, reader, Told.PERSON, str(side.user_id))
    return of_person(kept, city, now, words)


async def _words(resources: Resources, reader: Reader, told: Told, id_: str) -> Vector | None:
    return (await vectors_of(reader, told, resources.encoder.model, [id_])).get(id_)
