"""What somebody asked to be told of when it is new, and when: in their own morning."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.reminders import MORNING

MONDAY = 0
"""The day of weekly alerts, as ``date.weekday`` counts."""


class About(StrEnum):
    """What can be new."""

    CALLS = "calls"
    CITIES = "cities"


class Rhythm(StrEnum):
    """How often somebody wants to be told at most."""

    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Alert:
    """A saved interest: for which city, of one field, or across fields.

    ``since`` is from when on something is news, ``due_at`` when it is looked for next.
    """

    user_id: int
    about: About
    rhythm: Rhythm
    city_id: CityId
    language: LanguageCode
    timezone: str
    since: datetime
    due_at: datetime
    field: Field | None = None
    across: bool = False


def next_morning(rhythm: Rhythm, timezone: str, now: datetime) -> datetime:
    """Give the next morning after now, of any day or of a Monday, by a city's own calendar."""
    zone = ZoneInfo(timezone)
    day = now.astimezone(zone).date()
    if rhythm is Rhythm.WEEKLY:
        day += timedelta(days=(MONDAY - day.weekday()) % 7)
    morning = datetime.combine(day, MORNING, zone)
    if morning > now:
        return morning
    following = day + timedelta(days=1 if rhythm is Rhythm.DAILY else 7)
    return datetime.combine(following, MORNING, zone)
