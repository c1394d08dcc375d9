"""A meeting of two whom a round brought together, and what each of them is told of it, when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType, assert_never

from bot.domain.cities import CityId

MeetingId = NewType("MeetingId", int)

ASKED_AFTER, ENDS_AFTER, PLANNED_ENDS_AFTER = (timedelta(weeks=weeks) for weeks in (1, 2, 3))
"""From when the pairs were made: when people are asked whether they met, when no answer counts as
none, and when a meeting ends that was planned at the second asking too."""


AT_LEAST = timedelta(days=6)
"""What lies between two of these in any case, where the bot was off or Discord away: who was just
asked is not silent yet."""


class Answer(StrEnum):
    """What somebody says to whether they met."""

    YES = "yes"
    PLANNED = "planned"
    NO = "no"


class Told(StrEnum):
    """What somebody was told of a meeting last; it ended for them once nothing is to follow."""

    NOTHING = ""
    INTRODUCED = "introduced"
    ASKED = "asked"
    ASKED_AGAIN = "asked_again"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Attendance:
    """One of the two in a meeting; ``made_at`` is when their round paired them."""

    meeting_id: MeetingId
    user_id: int
    city_id: CityId
    made_at: datetime
    answer: Answer | None = None
    told: Told = Told.NOTHING

    @property
    def is_introduced(self) -> bool:
        """Tell whether they were told whom they meet, as far as that is known.

        It may have ended for them before they were.
        """
        return self.told not in (Told.NOTHING, Told.ENDED)

    @property
    def nonce(self) -> str:
        """Give what Discord knows the next message to them by (at most 25 characters)."""
        step = list(Told).index(self.told)
        return f"m{self.meeting_id}-{step}-{self.user_id % 10**8}"[:25]


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next for somebody: whether they are told something, and what is due then.

    ``is_silent`` says that they never answered, and that their silence counts.
    """

    then: Told
    due_at: datetime | None
    is_told: bool = True
    is_silent: bool = False


OVER = Step(Told.ENDED, None, is_told=False)
"""Nothing comes any more."""


def next_step(of: Attendance, now: datetime) -> Step:
    """Decide what comes next for somebody in a meeting, once it is due.

    Who said yes or no is not asked; who said planned is asked again a week later, and once only.
    """

    def then(planned: timedelta) -> datetime:
        return max(of.made_at + planned, now + AT_LEAST)

    asks = of.answer in (None, Answer.PLANNED)
    match of.told:
        case Told.NOTHING:
            return Step(Told.INTRODUCED, then(ASKED_AFTER))
        case Told.INTRODUCED:
            return Step(Told.ASKED, then(ENDS_AFTER), is_told=asks)
        case Told.ASKED if of.answer is Answer.PLANNED:
            return Step(Told.ASKED_AGAIN, then(PLANNED_ENDS_AFTER))
        case Told.ASKED:
            return Step(Told.ENDED, None, is_told=False, is_silent=of.answer is None)
        case Told.ASKED_AGAIN | Told.ENDED:
            return OVER
        case _:
            assert_never(of.told)
