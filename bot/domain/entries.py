"""What a city's coordinators say of it, beside the published facts."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cities import CityId
from bot.domain.declared import Declared
from bot.domain.languages import UNTOLD, LanguageCode

LONGEST_DESCRIPTION, LONGEST_WEBSITE = 1_000, 200
"""Characters; with all else that a card shows this fits what Discord takes of text."""


@dataclass(frozen=True, slots=True)
class CityEntry(Declared):
    """A coordinator's words on a city, and the topics it offers and seeks.

    ``description_language`` is the one that the description is written in, where that was told.
    """

    city_id: CityId
    updated_at: datetime
    description: str = ""
    website: str = ""
    description_language: LanguageCode = UNTOLD
