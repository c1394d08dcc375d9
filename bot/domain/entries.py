"""What a city's coordinators say of it, beside the published facts."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode
from bot.domain.topics import Side, Topic

LONGEST_DESCRIPTION, LONGEST_WEBSITE = 1_000, 200
"""Characters; with all else that a card shows this fits what Discord takes of text."""


@dataclass(frozen=True, slots=True)
class CityEntry:
    """A coordinator's words on a city, and the topics it offers and seeks.

    A list of topics may have a last day; after it nothing of it holds any more.
    """

    city_id: CityId
    updated_at: datetime
    description: str = ""
    website: str = ""
    languages: tuple[LanguageCode, ...] = ()
    offers: frozenset[Topic] = frozenset()
    seeks: frozenset[Topic] = frozenset()
    offers_until: date | None = None
    seeks_until: date | None = None

    def topics(self, side: Side) -> frozenset[Topic]:
        """Give one of the two lists, as it was written."""
        return self.offers if side is Side.OFFERS else self.seeks

    def until(self, side: Side) -> date | None:
        """Give the last day of one of the two lists, where it has one."""
        return self.offers_until if side is Side.OFFERS else self.seeks_until

    def topics_on(self, side: Side, day: date) -> frozenset[Topic]:
        """Give what of a list holds on a day."""
        until = self.until(side)
        return frozenset() if until is not None and day > until else self.topics(side)
