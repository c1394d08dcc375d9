"""An outcome: what a call led to. Coordinators tell it; the city's reports are made of it."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.cities import CityId
from bot.domain.refusal import Refusal

ASKED_OF = frozenset({Closing.COMPLETE, Closing.DEADLINE})
"""Of a call that was withdrawn nothing can have come."""

ASKED_AGAIN_AFTER = timedelta(days=90)
"""After the call closed: by then partners have met, or it is clear that they will not."""

LONGEST_DONE, LONGEST_NUMBER = 1_500, 20
MOST_PEOPLE = 100_000_000

_SEPARATORS = re.compile(r"[\s.,'’٬،_]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call.

    ``done`` is empty where nothing did. The days are the first and last of what was done, or is
    planned; ``people`` is how many were reached; ``goals`` are numbers of the SDGs.
    """

    announcement_id: AnnouncementId
    reported_by: int
    reported_at: datetime
    done: str = ""
    partners: frozenset[CityId] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    people: int | None = None
    goals: frozenset[int] = frozenset()
    link: str = ""

    @property
    def came_to_nothing(self) -> bool:
        """Tell whether the call led to nothing."""
        return not self.done


def read_people(typed: str) -> int | None:
    """Read how many people were reached, as any language writes numbers; nothing where blank."""
    figures = _SEPARATORS.sub("", typed)
    if not figures:
        return None
    if not all(figure.isdecimal() for figure in figures):
        raise Refusal("outcome.people", typed=typed)
    number = int("".join(str(unicodedata.decimal(figure)) for figure in figures))
    if number > MOST_PEOPLE:
        raise Refusal("outcome.people", typed=typed)
    return number
