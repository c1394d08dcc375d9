"""An interest: somebody's answer to a call, and what may become of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode

InterestId = NewType("InterestId", int)

KEPT_FOR = timedelta(days=180)
"""After the call closed: by then whoever was accepted has met."""

LONGEST_MESSAGE, LONGEST_CONTACT = 1_000, 200


class InterestState(StrEnum):
    """Where an interest stands."""

    SENT = "sent"
    SHORTLISTED = "shortlisted"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


NEXT: dict[InterestState, frozenset[InterestState]] = {
    InterestState.SENT: frozenset(
        {
            *(InterestState.SHORTLISTED, InterestState.ACCEPTED, InterestState.DECLINED),
            *(InterestState.WITHDRAWN, InterestState.EXPIRED),
        }
    ),
    InterestState.SHORTLISTED: frozenset(
        {
            *(InterestState.ACCEPTED, InterestState.DECLINED),
            *(InterestState.WITHDRAWN, InterestState.EXPIRED),
        }
    ),
    InterestState.ACCEPTED: frozenset(),
    InterestState.DECLINED: frozenset(),
    InterestState.WITHDRAWN: frozenset(),
    InterestState.EXPIRED: frozenset(),
}
"""What each state may turn into; who withdrew may give another answer while the call is open."""

WAITING = frozenset({InterestState.SENT, InterestState.SHORTLISTED})
"""Whoever is in one of these is still to be answered."""


def the_rest(counts: Mapping[InterestState, int]) -> InterestState | None:
    """Give the state of those meant by "all the rest", if anybody waits.

    A shortlist is kept on purpose, so it is meant only once nobody waits beside it.
    """
    for state in (InterestState.SENT, InterestState.SHORTLISTED):
        if counts.get(state):
            return state
    return None


@dataclass(frozen=True, slots=True)
class Interest:
    """Who answers which call, with what words; ``contact`` passes on acceptance alone."""

    id: InterestId
    announcement_id: AnnouncementId
    user_id: int
    language: LanguageCode
    message: str
    contact: str
    sent_at: datetime
    state: InterestState = InterestState.SENT
    city_id: CityId | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
