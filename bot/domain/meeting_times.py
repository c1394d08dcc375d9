"""Three times at which two people can meet: inside both their working days, if they share hours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

TIMES = 3
LASTS = timedelta(hours=1)
"""How long a meeting is assumed to take; all of it has to fit."""

FIRST_DAY, LAST_DAY = timedelta(days=2), timedelta(days=10)
"""Times are offered from the second to the tenth day on."""

EVERY = timedelta(minutes=30)

DIFFERENT = 180
"""Minutes between two times of day that are as different as it gets: morning, noon, afternoon."""

AT_WORK = (9 * 60, 17 * 60)
AWAKE = (7 * 60, 22 * 60)
"""Minutes of the local day: working hours, and the hours outside which nobody is asked to meet."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Somebody's clocks, and the weekdays on which their country rests (0 is Monday)."""

    timezone: str
    days_off: frozenset[int]

    def local(self, moment: datetime) -> datetime:
        """Give a moment on these clocks."""
        return moment.astimezone(ZoneInfo(self.timezone))

    def strain(self, moment: datetime) -> int | None:
        """Give by how many minutes a meeting then leaves working hours, on one side of them.

        ``None`` where it cannot be: on a day off, or outside the hours of ``AWAKE``.
        """
        begins = self.local(moment)
        if begins.weekday() in self.days_off:
            return None
        start = begins.hour * 60 + begins.minute
        end = start + int(LASTS.total_seconds()) // 60
        if start < AWAKE[0] or end > AWAKE[1]:
            return None
        return max(AT_WORK[0] - start, end - AT_WORK[1], 0)


@dataclass(frozen=True, slots=True)
class _Slot:
    """A moment that is possible: the day it is for each, and what it asks of them.

    ``hours`` is asked of the one of whom more is, begun hours counted whole, so that times of day
    can vary within one; ``strain`` is asked of both together, in minutes.
    """

    moment: datetime
    days: tuple[date, date]
    hours: int
    strain: int

    @property
    def minute(self) -> int:
        return self.moment.hour * 60 + self.moment.minute

    def is_on_a_day_of(self, other: "_Slot") -> bool:
        return self.days[0] == other.days[0] or self.days[1] == other.days[1]

    def apart(self, other: "_Slot") -> int:
        """Give the minutes between two times of day, whichever is first."""
        minutes = abs(self.minute - other.minute)
        return min(minutes, 24 * 60 - minutes)


def meeting_times(one: Clock, other: Clock, since: datetime) -> Sequence[datetime]:
    """Choose up to three moments (UTC, in their order) that suit both, the same for either.

    The first rule is to ask little of the one of whom more is asked: nothing where both are at work
    together, else as few hours outside 9 to 17 as can be. Among equals the times fall on different
    days, then at different hours, then as little as possible is asked of both together, then soon.
    """
    left = list(_slots(one, other, since))
    chosen: list[_Slot] = []
    while left and len(chosen) < TIMES:
        best = min(left, key=lambda slot: _rank(slot, chosen))
        chosen.append(best)
        left.remove(best)
    return sorted(slot.moment for slot in chosen)


def _rank(slot: _Slot, chosen: Sequence[_Slot]) -> tuple[int, bool, int, int, datetime]:
    """Order what could be chosen next: the least is best."""
    apart = min((slot.apart(each) for each in chosen), default=0)
    return (
        slot.hours,
        any(slot.is_on_a_day_of(each) for each in chosen),
        -min(apart, DIFFERENT),
        slot.strain,
        slot.moment,
    )


def _slots(one: Clock, other: Clock, since: datetime) -> Iterator[_Slot]:
    hour = since.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    moment = hour + FIRST_DAY - EVERY
    while (moment := moment + EVERY) < since + LAST_DAY:
        own, theirs = one.strain(moment), other.strain(moment)
        if own is None or theirs is None or moment < since + FIRST_DAY:
            continue
        days = one.local(moment).date(), other.local(moment).date()
        yield _Slot(moment, days, -(-max(own, theirs) // 60), own + theirs)
