"""A feed: a channel that receives announcements, and which of them it wants."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

FeedId = NewType("FeedId", int)

MOST_FEEDS = 20
"""Feeds of one server: what its panel can list within Discord's 4,000 characters."""


class Kind(StrEnum):
    """What a feed may receive."""

    CALLS = "calls"
    PROJECTS = "projects"
    DIGEST = "digest"


class Aspect(StrEnum):
    """What a feed chooses by. Where nothing is chosen, nothing is left out; kinds alone differ."""

    KIND = "kind"
    FIELD = "field"
    REGION = "region"
    LANGUAGE = "language"
    TAG = "tag"


FIRST_KINDS = (Kind.CALLS, Kind.PROJECTS)
"""What a new feed receives until its admin says otherwise."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One channel's feed; ``chosen`` holds, for each aspect, the values it is narrowed to.

    ``failure`` is why the last message could not be sent, ``failed_at`` when; a later success
    clears both.
    """

    id: FeedId
    server_id: int
    channel_id: int
    chosen: Mapping[Aspect, frozenset[str]] = field(default_factory=dict[Aspect, frozenset[str]])
    ping_role_id: int | None = None
    publishes: bool = False
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    failure: str = ""

    def values(self, aspect: Aspect) -> frozenset[str]:
        """Give what the feed is narrowed to in one aspect; empty where it is not."""
        return self.chosen.get(aspect, frozenset())
