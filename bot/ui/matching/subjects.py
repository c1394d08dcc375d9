"""Cities, people and calls as matching reads them."""

from datetime import datetime

from bot.domain.announcements import Announcement, AnnouncementId, Trait
from bot.domain.cities import City, CityId, local_time
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.people import PersonProfile
from bot.domain.topics import Side, Topic
from bot.domain.vectors import Vector


def city_subject(city_id: CityId) -> Subject:
    """Name a city as matching does."""
    return Subject(Kind.CITY, city_id)


def person_subject(user_id: int) -> Subject:
    """Name a person as matching does."""
    return Subject(Kind.PERSON, str(user_id))


def call_subject(call_id: AnnouncementId) -> Subject:
    """Name a call as matching does."""
    return Subject(Kind.CALL, str(call_id))


def of_city(
    city: City,
    entry: CityEntry | None,
    now: datetime,
    words: Vector | None = None,
    activity: float | None = None,
) -> Profile:
    """Read a city as it stands today, by its own calendar."""
    today = local_time(city, now).date()
    return Profile(
        city_subject(city.id),
        Place.of(city, now),
        frozenset({city.field}),
        entry.topics_on(Side.OFFERS, today) if entry else frozenset(),
        entry.topics_on(Side.SEEKS, today) if entry else frozenset(),
        frozenset(entry.languages) if entry else frozenset(),
        words,
        activity,
    )


def of_person(
    person: PersonProfile,
    city: City,
    now: datetime,
    words: Vector | None = None,
    activity: float | None = None,
) -> Profile:
    """Read a person as they stand today; who names no field is of their home city's."""
    today = local_time(city, now).date()
    return Profile(
        person_subject(person.user_id),
        Place.of(city, now),
        person.fields or frozenset({city.field}),
        person.topics_on(Side.OFFERS, today),
        person.topics_on(Side.SEEKS, today),
        frozenset(person.languages),
        words,
        activity,
    )


def of_call(
    call: Announcement,
    city: City,
    entry: CityEntry | None,
    now: datetime,
    words: Vector | None = None,
    activity: float | None = None,
) -> Profile:
    """Read a call: it seeks its topics, offers what its city does, and answers as its city does."""
    today = local_time(city, now).date()
    return Profile(
        call_subject(call.id),
        Place.of(city, now),
        frozenset(Field(each) for each in call.values(Trait.FIELD)),
        entry.topics_on(Side.OFFERS, today) if entry else frozenset(),
        frozenset(Topic(each) for each in call.values(Trait.TOPIC)),
        call.languages,
        words,
        activity,
    )
