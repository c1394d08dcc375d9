"""An introduction: a contact that both sides agree to, or that nobody hears more of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode

IntroductionId = NewType("IntroductionId", int)

LONGEST_NOTE = 300
NUDGED_AFTER = timedelta(days=5)
LASTS = timedelta(days=14)

QUOTA, QUOTA_WITHIN = 5, timedelta(days=7)
"""How often one person may ask, and within which time."""

APART = timedelta(days=90)
"""Time after one that came to nothing before the same side may be asked again."""

KEPT_FOR = timedelta(days=180)
"""After it ended or was open: by then both have long met, or have not."""


class State(StrEnum):
    """Where an introduction stands; ``AGREED`` is opened as soon as Discord lets us."""

    WAITING = "waiting"
    AGREED = "agreed"
    OPENED = "opened"
    DECLINED = "declined"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    CLOSING = "closing"
    CLOSED = "closed"


NEXT: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.AGREED, State.DECLINED, State.EXPIRED, State.WITHDRAWN}),
    State.AGREED: frozenset({State.OPENED, State.WITHDRAWN}),
    State.OPENED: frozenset({State.CLOSING, State.CLOSED}),
    State.CLOSING: frozenset({State.CLOSED}),
    State.DECLINED: frozenset({State.WITHDRAWN}),
    State.EXPIRED: frozenset(),
    State.WITHDRAWN: frozenset(),
    State.CLOSED: frozenset(),
}
"""What each state may turn into. ``WITHDRAWN``: by who asked, by an erasure or by a block; who
asked may take back what was declined, since nobody tells them."""

FAILED = frozenset({State.DECLINED, State.EXPIRED, State.WITHDRAWN})
"""It came to nothing; which of them is told to nobody."""


class Answer(StrEnum):
    """What a side says; *later* leaves it open."""

    YES = "yes"
    NO = "no"
    LATER = "later"


class Told(StrEnum):
    """What a side was told last."""

    NOTHING = ""
    ASKED = "asked"
    NUDGED = "nudged"
    OPENED = "opened"
    ENDED = "ended"


class Duty(StrEnum):
    """What is to be done for a side that is due."""

    NOTHING = "nothing"
    ASK = "ask"
    NUDGE = "nudge"
    EXPIRE = "expire"
    OPEN = "open"
    TELL_OPENED = "tell_opened"
    TELL_ENDED = "tell_ended"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Where:
    """The server and the text channel in which something was pressed; neither in private."""

    server_id: int | None = None
    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: a person, or the coordinators of a city.

    A city's side has no ``user_id`` until one of its coordinators says yes, and stands for it.
    ``city_id`` is the city for which a person takes part. ``where`` is where they said yes.
    """

    place: int
    user_id: int | None
    city_id: CityId | None
    language: LanguageCode
    is_city: bool = False
    answer: Answer | None = None
    told: Told = Told.NOTHING
    due_at: datetime | None = None
    where: Where = Where()

    @property
    def is_asked(self) -> bool:
        """Tell whether an answer is still awaited of it."""
        return self.answer in (None, Answer.LATER)

    def is_due(self, now: datetime) -> bool:
        """Tell whether something is to be done for it now."""
        return self.due_at is not None and self.due_at <= now


@dataclass(frozen=True, slots=True)
class Introduction:
    """Two sides, and how it stands between them.

    ``proposed_for`` is the city whose coordinator ``asked_by`` proposed it; else one of the two
    asked. ``where`` is where it was asked, and once it is open, where its thread is.
    """

    id: IntroductionId
    state: State
    asked_by: int
    asked_at: datetime
    sides: tuple[Side, Side]
    note: str = ""
    proposed_for: CityId | None = None
    where: Where = Where()
    ended_at: datetime | None = None
    thread_id: int | None = None

    @property
    def ends_at(self) -> datetime:
        """Give when it expires without both answers."""
        return self.asked_at + LASTS

    def waits(self, now: datetime) -> bool:
        """Tell whether it can be answered."""
        return self.state is State.WAITING and now < self.ends_at

    def seems_to_wait(self, place: int | None, now: datetime) -> bool:
        """Tell whether it waits, as far as a side that said yes may know, or who proposed it.

        That it came to nothing is told at ``ends_at`` alone: an earlier word would tell a no from
        no answer. ``None`` is who proposed it.
        """
        if self.waits(now):
            return True
        if self.state not in FAILED or now >= self.ends_at:
            return False
        if place is None:
            return self.state is State.DECLINED
        side = self.sides[place]
        # nothing is due to who took it back
        return side.answer is Answer.YES and side.due_at is not None

    def other(self, place: int) -> Side:
        """Give the side across from one."""
        return self.sides[1 - place]

    def place_of(self, user_id: int, cities: frozenset[CityId]) -> int | None:
        """Tell on which side somebody stands: themselves, or for a city that they coordinate."""
        for side in self.sides:
            if side.user_id == user_id:
                return side.place
        for side in self.sides:
            if side.is_city and side.user_id is None and side.city_id in cities:
                return side.place
        return None


def after(introduction: Introduction, place: int, answer: Answer) -> State:
    """Give where an answer of one side leads one that waits."""
    if answer is Answer.NO:
        return State.DECLINED
    if answer is Answer.YES and introduction.other(place).answer is Answer.YES:
        return State.AGREED
    return State.WAITING


def duty(introduction: Introduction, place: int, now: datetime) -> Duty:
    """Tell what is to be done for a side whose moment has come."""
    side = introduction.sides[place]
    match introduction.state:
        case State.WAITING if now >= introduction.ends_at:
            return Duty.EXPIRE
        case State.WAITING if side.is_asked:
            return {Told.NOTHING: Duty.ASK, Told.ASKED: Duty.NUDGE}.get(side.told, Duty.NOTHING)
        case State.AGREED if place == 0:
            return Duty.OPEN  # once for both
        case State.OPENED if side.told is not Told.OPENED:
            return Duty.TELL_OPENED
        case State.CLOSING:
            return Duty.CLOSE
        case State.DECLINED | State.EXPIRED | State.WITHDRAWN if side.told is not Told.ENDED:
            return Duty.TELL_ENDED
        case _:
            return Duty.NOTHING


def due_after(told: Told, introduction: Introduction, now: datetime) -> datetime | None:
    """Give when a side is due again that was just told something.

    The nudge comes days after they were told, which a bot that was away does late.
    """
    match told:
        case Told.ASKED:
            return min(now + NUDGED_AFTER, introduction.ends_at)
        case Told.NUDGED:
            return introduction.ends_at
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Past:
    """What there was or is between somebody and a side.

    ``place``, ``answer`` and whether they ``hear`` more of it are theirs.
    """

    id: IntroductionId
    place: int
    answer: Answer | None
    state: State
    asked_at: datetime
    ended_at: datetime | None
    hears: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """What asking would meet: at most one of these is set.

    ``unanswered`` waits for this person's own answer, so that asking is a yes to it.
    """

    unanswered: Past | None = None
    asked: Past | None = None
    opened: Past | None = None
    again_from: datetime | None = None


def ahead(pasts: Iterable[Past], now: datetime) -> Ahead:
    """Tell what stands between somebody and a side that they want to ask."""
    every = list(pasts)
    waiting = [
        past for past in every if past.state is State.WAITING and now < past.asked_at + LASTS
    ]
    for past in waiting:
        if past.answer is Answer.YES:
            return Ahead(asked=past)
    if waiting:
        return Ahead(unanswered=waiting[0])
    for past in every:
        if past.state in (State.AGREED, State.OPENED):
            return Ahead(opened=past)
        # what came to nothing before its time still waits for all they know
        if past.state in FAILED and past.hears and now < past.asked_at + LASTS:
            return Ahead(asked=past)
    # one that waits here is over, and nothing has noted it yet; from when it was not tells a no
    ends = [
        past.asked_at + LASTS + APART
        for past in every
        if past.answer is Answer.YES and past.state in {*FAILED, State.WAITING}
    ]
    latest = max(ends, default=now)
    return Ahead(again_from=latest) if latest > now else Ahead()


def next_ask(asked: Iterable[datetime], now: datetime) -> datetime | None:
    """Give when somebody may ask again who has used the quota up; ``None``: now."""
    lately = sorted(moment for moment in asked if moment > now - QUOTA_WITHIN)
    return lately[-QUOTA] + QUOTA_WITHIN if len(lately) >= QUOTA else None
