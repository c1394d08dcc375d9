"""A round: a moment at which those who take part are paired, of one field or the whole network."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import NewType, assert_never

from bot.domain.fields import Field

RoundId = NewType("RoundId", int)

AT_LATEST = timedelta(days=7)
"""How late a round is still held, where the bot was off when it should have been."""

KEPT_FOR = timedelta(days=730)
"""How long it is known who met whom; then they may meet again."""

MOST_SILENT = 3
"""Rounds in a row that somebody may leave unanswered before they are paused by themselves."""

USUAL_HOUR = time(9)
"""At which a round starts (UTC) if only its day was named."""

TUESDAY, WEEK = 1, timedelta(weeks=1)


class Rhythm(StrEnum):
    """How often a round comes again."""

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class RoundState(StrEnum):
    """Where a round stands: ahead, its pairs made, all of its meetings over, or called off."""

    SCHEDULED = "scheduled"
    PAIRED = "paired"
    OVER = "over"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Round:
    """One round; ``field`` is ``None`` for the whole network."""

    id: RoundId
    field: Field | None
    rhythm: Rhythm
    starts_at: datetime
    state: RoundState = RoundState.SCHEDULED
    scheduled_by: int = 0
    paired_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is to be held."""
        return self.state is RoundState.SCHEDULED and self.starts_at <= now

    def is_missed(self, now: datetime) -> bool:
        """Tell whether it should have been held so long ago that the next is held instead."""
        return now - self.starts_at >= AT_LATEST

    def next_start(self, now: datetime) -> datetime | None:
        """Give when it comes again after ``now``, if it does."""
        start = following(self.rhythm, self.starts_at)
        while start is not None and start <= now:
            start = following(self.rhythm, start)
        return start


class MemberState(StrEnum):
    """Whether somebody who takes part is paired, or is not for a while."""

    ACTIVE = "active"
    PAUSED = "paused"


class News(StrEnum):
    """What somebody who takes part is still to be told of a round.

    ``LEFT`` is the odd one out, ``ALONE`` one of fewer than two, ``PAUSED`` paused by itself.
    """

    NONE = ""
    LEFT = "left"
    ALONE = "alone"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who takes part in rounds; ``silent`` rounds in a row they did not answer."""

    user_id: int
    language: str
    joined_at: datetime
    state: MemberState = MemberState.ACTIVE
    silent: int = 0
    waited: bool = False
    is_paused_by_itself: bool = False
    news: News = News.NONE


def following(rhythm: Rhythm, start: datetime) -> datetime | None:
    """Give the next start after one: the same weekday and hour (UTC) a week or month later.

    Monthly keeps which Tuesday of the month it is; a fifth becomes the last. So it is always 28 or
    35 days later, and never falls on a weekend that the first did not.
    """
    match rhythm:
        case Rhythm.ONCE:
            return None
        case Rhythm.WEEKLY:
            return start + WEEK
        case Rhythm.MONTHLY:
            coming = [start + 4 * WEEK, start + 5 * WEEK]
            coming = [each for each in coming if each.month == start.month % 12 + 1]
            return max(each for each in coming if _of_month(each) <= _of_month(start))
        case _:
            assert_never(rhythm)


def usual_start(now: datetime) -> datetime:
    """Give the first Tuesday of the next month, 9:00 UTC."""
    first = (now.astimezone(UTC).replace(day=1) + timedelta(days=32)).date().replace(day=1)
    day = first + timedelta(days=(TUESDAY - first.weekday()) % 7)
    return datetime.combine(day, USUAL_HOUR, UTC)


def _of_month(day: datetime) -> int:
    """Count which of its weekday a day is in its month, from 0."""
    return (day.day - 1) // 7
