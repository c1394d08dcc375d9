"""What cities and people alike declare: offers and needs, until when, and languages."""

from dataclasses import dataclass
from datetime import date

from bot.domain.languages import LanguageCode
from bot.domain.topics import Side, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """Two lists of topics, each with a last day perhaps, after which nothing of it holds."""

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
