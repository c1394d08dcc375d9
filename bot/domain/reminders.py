"""When to remind somebody of a deadline: 14, 7 and 1 days before, in their own morning."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = (14, 7, 1)
MORNING = time(9)


def due_reminder(
    deadline: datetime, timezone: str, now: datetime, reminded: int | None
) -> int | None:
    """Give of how many days to remind now, if of any: the nearest that has come and is news."""
    if now >= deadline:
        return None
    come = [days for days in DAYS if now >= _moment(deadline, timezone, days)]
    nearest = min(come, default=None)
    if nearest is None or (reminded is not None and reminded <= nearest):
        return None
    return nearest


def next_reminder(deadline: datetime, timezone: str, now: datetime) -> datetime | None:
    """Give when somebody is to be reminded next, if they still are."""
    moments = (_moment(deadline, timezone, days) for days in DAYS)
    return min((moment for moment in moments if now < moment < deadline), default=None)


def days_left(deadline: datetime, timezone: str, now: datetime) -> int:
    """Count the days until a deadline, as somebody's calendar does; 0 on its last day.

    A reminder that was late, because no bot was running, says what is true now.
    """
    zone = ZoneInfo(timezone)
    return (deadline.astimezone(zone).date() - now.astimezone(zone).date()).days


def _moment(deadline: datetime, timezone: str, days: int) -> datetime:
    zone = ZoneInfo(timezone)
    day = deadline.astimezone(zone).date() - timedelta(days=days)
    return datetime.combine(day, MORNING, zone)
