"""A search of the directory as a value that fits into a button."""

from dataclasses import dataclass, field

from bot.domain.directory import CityFilter
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.regions import Region
from bot.domain.spelling import fold
from bot.domain.topics import Topic

LONGEST_TEXT = 30
"""What is left of a button's 100 characters beside the other filters at their longest."""

_FIELDS, _REGIONS = tuple(Field), tuple(Region)
_PARTS = 7


@dataclass(frozen=True, slots=True)
class CitySearch:
    """What ``/city search`` asks. ``text`` is folded, at most 30 characters of it."""

    filter: CityFilter = field(default_factory=CityFilter)
    offers: Topic | None = None
    seeks: Topic | None = None
    text: str = ""

    @classmethod
    def of(
        cls,
        wanted: CityFilter,
        *,
        offers: Topic | None = None,
        seeks: Topic | None = None,
        text: str = "",
    ) -> "CitySearch":
        """Make a search out of what a person typed; refuse a text without a letter."""
        words = fold(text[:200])
        if text and not words:
            raise Refusal("search.no_letters", text=text)
        return cls(wanted, offers, seeks, words[:LONGEST_TEXT].strip())

    @property
    def code(self) -> str:
        """Write the search in at most 85 characters; ``read_search`` reads it back.

        Fields and regions are numbered in the order of their enumerations, which must not change.
        """
        wanted = self.filter
        parts = (
            "" if wanted.field is None else str(_FIELDS.index(wanted.field)),
            wanted.country or "",
            "" if wanted.region is None else str(_REGIONS.index(wanted.region)),
            "" if wanted.year is None else str(wanted.year),
            self.offers or "",
            self.seeks or "",
            self.text,
        )
        return "~".join(parts)


def read_search(code: str) -> CitySearch:
    """Read a search back from a button, refusing one that another version wrote."""
    parts = code.split("~")
    if len(parts) != _PARTS:
        raise Refusal("button.outdated")
    field_at, country, region_at, year, offers, seeks, text = parts
    try:
        wanted = CityFilter(
            field=_FIELDS[int(field_at)] if field_at else None,
            country=country or None,
            region=_REGIONS[int(region_at)] if region_at else None,
            year=int(year) if year else None,
        )
    except (ValueError, IndexError) as error:
        raise Refusal("button.outdated") from error
    return CitySearch(
        wanted, Topic(offers) if offers else None, Topic(seeks) if seeks else None, text
    )
