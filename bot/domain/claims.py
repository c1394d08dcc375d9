"""A claim: a server's request to be confirmed as speaking for a city."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode

ClaimId = NewType("ClaimId", int)

LONGEST_LINK, LONGEST_REASON = 200, 500


class ClaimState(StrEnum):
    """Where a claim stands; all but the first are final."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Claim:
    """Who asks, for which server and city, and what became of it.

    ``language`` is the asker's, in which they are told the decision. ``card`` is the stewards'
    message, as channel and message id, where it could be posted.
    """

    id: ClaimId
    server_id: int
    city_id: CityId
    asked_by: int
    asked_at: datetime
    language: LanguageCode
    link: str = ""
    state: ClaimState = ClaimState.PENDING
    decided_by: int | None = None
    decided_at: datetime | None = None
    reason: str = ""
    card: tuple[int, int] | None = None
