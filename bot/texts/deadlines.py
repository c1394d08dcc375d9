"""Deadlines, and days of what was done, as people write them: one day for certain, or refused."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.domain.refusal import Refusal
from bot.texts.days import END_OF_DAY, LONGEST, moments_meant, months_after

FIRST_YEAR = 2004
"""In which the network was founded: nothing was done in it before."""


def read_deadline(typed: str, languages: Sequence[str], timezone: str, now: datetime) -> datetime:
    """Read a deadline as a person wrote it, in the time zone of their city; give it in UTC.

    ``languages`` are codes, the preferred first; they also say whether 04/03 is in March or April.
    A day is meant until its end. Refused is what is not exactly one moment in the next two years.
    """
    return _ahead(_certain(typed, languages, now.astimezone(ZoneInfo(timezone))), now)


def read_start(
    typed: str, languages: Sequence[str], timezone: str, now: datetime, usual: time
) -> datetime:
    """Read when something begins, as a person wrote it; a day without an hour is at the usual one.

    Refused is what a deadline is refused for.
    """
    zone = ZoneInfo(timezone)
    moment = _certain(typed, languages, now.astimezone(zone)).astimezone(zone)
    if moment.time() == END_OF_DAY:
        moment = datetime.combine(moment.date(), usual, zone)
    return _ahead(moment.astimezone(UTC), now)


def read_day(typed: str, languages: Sequence[str], timezone: str, now: datetime) -> date:
    """Read a day, past or to come, as a person wrote it; without a year, the nearest such day.

    Refused is what is not exactly one day, or not of the network's time.
    """
    zone = ZoneInfo(timezone)
    here = now.astimezone(zone)
    earlier = datetime.combine(months_after(here.date(), -12), here.timetz())
    read = {_certain(typed, languages, each).astimezone(zone).date() for each in (here, earlier)}
    day = min(read, key=lambda each: abs(each - here.date()))
    if not FIRST_YEAR <= day.year <= here.year + 3:
        raise Refusal("day.far", day=str(day), year=str(FIRST_YEAR))
    return day


def _ahead(moment: datetime, now: datetime) -> datetime:
    """Give a moment of the next two years, at least an hour ahead, or refuse."""
    if moment <= now:
        raise Refusal("deadline.past", time=moment)
    if moment < now + timedelta(hours=1):
        raise Refusal("deadline.too_soon", time=moment)
    if moment > datetime.combine(months_after(now.date(), 24), now.timetz()):
        raise Refusal("deadline.too_far", time=moment)
    return moment


def _certain(typed: str, languages: Sequence[str], here: datetime) -> datetime:
    """Give the one moment that a text means, seen from here, or refuse."""
    moments = moments_meant(typed, languages, here)
    shown = typed if len(typed) <= LONGEST else f"{typed[:LONGEST]}…"
    if not moments:
        raise Refusal("deadline.unreadable", typed=shown)
    if len(moments) > 1:
        first, second = (str(moment.astimezone(here.tzinfo).date()) for moment in moments)
        raise Refusal("deadline.ambiguous", typed=shown, first=first, second=second)
    return moments[0]
