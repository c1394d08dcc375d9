"""What matching reads of a city, a person or a call: what they declared, and where they are."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.cities import City, CityId, offset_minutes
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.domain.topics import Topic
from bot.domain.vectors import Vector


class Kind(StrEnum):
    """What can be suggested, and can ask."""

    CITY = "city"
    PERSON = "person"
    CALL = "call"


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """One that can be suggested: its kind, and its id among those of the kind."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a subject belongs; ``offset`` is by how many minutes its clocks lead UTC now."""

    city_id: CityId
    country: str
    region: Region
    offset: int

    @classmethod
    def of(cls, city: City, now: datetime) -> "Place":
        """Place something in a city; offsets move with summer time, so ``now`` is told."""
        return cls(city.id, city.country, city.region, round(offset_minutes(city, now)))


@dataclass(frozen=True, slots=True)
class Profile:
    """One that asks or is suggested. What is empty was not declared, and counts as unknown.

    A call seeks its topics, and offers what its city does. ``words`` is the vector of its free
    text, if there is one in a language that can be compared. ``activity`` in [0, 1] tells how
    readily it answers, ``None`` while there was nothing to answer.
    """

    subject: Subject
    place: Place
    fields: frozenset[Field] = frozenset()
    offers: frozenset[Topic] = frozenset()
    seeks: frozenset[Topic] = frozenset()
    languages: frozenset[LanguageCode] = frozenset()
    words: Vector | None = None
    activity: float | None = None
