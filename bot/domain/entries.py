"""What a city's coordinators say of it, beside the published facts."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode
from bot.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class CityEntry:
    """A coordinator's words on a city, and the topics it offers and seeks."""

    city_id: CityId
    updated_at: datetime
    description: str = ""
    website: str = ""
    languages: tuple[LanguageCode, ...] = ()
    offers: frozenset[Topic] = frozenset()
    seeks: frozenset[Topic] = frozenset()
