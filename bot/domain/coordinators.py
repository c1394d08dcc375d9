"""Who coordinates: people named for a city or a field, and offers to take that over."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from bot.domain.cities import CityId
from bot.domain.fields import Field

HandoverId = NewType("HandoverId", int)

MOST_OF_A_CITY = 10
"""People named for one city; holders of its server's coordinator role come on top."""

MOST_OF_A_FIELD = 2

HANDOVER_LASTS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Coordinator:
    """Somebody named for a city, beside those who hold the role in its home server."""

    user_id: int
    named_by: int
    named_at: datetime


@dataclass(frozen=True, slots=True)
class FieldCoordinator:
    """Somebody who looks after a field's sub-network until a day."""

    field: Field
    user_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Handover:
    """An offer of one coordinator to another person; with ``stays`` both then coordinate."""

    id: HandoverId
    city_id: CityId
    server_id: int
    giver_id: int
    taker_id: int
    stays: bool
    offered_at: datetime

    def is_over(self, now: datetime) -> bool:
        """Tell whether it is too late to take this up."""
        return now >= self.offered_at + HANDOVER_LASTS
