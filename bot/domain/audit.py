"""The audit trail: who changed what, when, from what to what."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

KEPT_FOR = timedelta(days=730)
"""After two years nobody asks any more, and the trail holds people's ids."""


class Deed(StrEnum):
    """What was done; each names a text."""

    LANGUAGE_CHANGED = "language-changed"
    ROLE_CHANGED = "role-changed"
    ROLE_DELETED = "role-deleted"
    ANSWERS_MOVED = "answers-moved"
    FEED_ADDED = "feed-added"
    FEED_CHANGED = "feed-changed"
    FEED_REMOVED = "feed-removed"
    CHANNEL_DELETED = "channel-deleted"
    CLAIM_MADE = "claim-made"
    CLAIM_WITHDRAWN = "claim-withdrawn"
    CLAIM_CONFIRMED = "claim-confirmed"
    CLAIM_REFUSED = "claim-refused"
    COORDINATOR_NAMED = "coordinator-named"
    COORDINATOR_REMOVED = "coordinator-removed"
    COORDINATOR_LEFT = "coordinator-left"
    COORDINATOR_SHARED = "coordinator-shared"
    COORDINATOR_FOLLOWED = "coordinator-followed"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    CITIES_IMPORTED = "cities-imported"
    ANNOUNCEMENT_WITHDRAWN = "announcement-withdrawn"
    ROUND_SCHEDULED = "round-scheduled"
    ROUND_MOVED = "round-moved"
    ROUND_CANCELLED = "round-cancelled"


class Tag(StrEnum):
    """What a value in the trail is, so that it can be put into a reader's words."""

    CHANNEL = "channel"
    CITY = "city"
    FIELD = "field"
    FORUM_TAG = "tag"
    KIND = "kind"
    LANGUAGE = "language"
    PERSON = "person"
    PUBLISHES = "publishes"
    REGION = "region"
    RHYTHM = "rhythm"
    ROLE = "role"
    ROUND = "round"
    SERVER = "server"
    TEXT = "text"
    TIME = "time"


def tagged(tag: Tag, value: str | int | None) -> tuple[str, ...]:
    """Write a value for the trail; nothing is no value."""
    return () if value is None else (f"{tag}:{value}",)


def split(value: str) -> tuple[Tag, str]:
    """Read a value of the trail back."""
    tag, _, rest = value.partition(":")
    return Tag(tag), rest


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail.

    ``subject``, ``before`` and ``after`` hold tagged values such as ``channel:17``, ``field:music``
    or ``text:…``, put into words for each reader (``bot/ui/audit.py``). ``actor_id`` is empty for
    what happened by itself, ``server_id`` for what concerns no one server.
    """

    deed: Deed
    at: datetime
    actor_id: int | None = None
    server_id: int | None = None
    subject: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
