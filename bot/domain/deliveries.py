"""Delivering one announcement to one feed: what is known of it, and what to do next."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.announcements import AnnouncementId
from bot.domain.feeds import FeedId

DeliveryId = NewType("DeliveryId", int)

NONCE_LASTS = timedelta(seconds=60)
"""Discord knows a nonce again "for a few minutes"; we rely on it for a part of that."""

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=2), timedelta(minutes=15)

GIVEN_UP_AFTER = timedelta(days=7)
"""An announcement that could not be brought for a week is no news any more."""


class DeliveryState(StrEnum):
    """Where a delivery stands; ``DUE`` and ``SENDING`` are still to be done."""

    DUE = "due"
    SENDING = "sending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One announcement in one feed.

    ``wanted`` is the revision that should stand there, ``sent`` the one that does (0: none yet).
    ``doubtful_since`` is set while a first sending may have arrived without our hearing of it.
    """

    id: DeliveryId
    announcement_id: AnnouncementId
    feed_id: FeedId
    server_id: int
    channel_id: int
    wanted: int
    sent: int = 0
    state: DeliveryState = DeliveryState.DUE
    message_id: int | None = None
    thread_id: int | None = None
    attempts: int = 0
    due_at: datetime | None = None
    first_due_at: datetime | None = None
    claimed_at: datetime | None = None
    doubtful_since: datetime | None = None
    failure: str = ""

    @property
    def nonce(self) -> str:
        """Give what Discord knows this delivery's first message by (at most 25 characters)."""
        return f"passerelle-{self.id}"[:25]


class Approach(StrEnum):
    """How to go about a delivery."""

    SEND = "send"
    SEARCH = "search"
    EDIT = "edit"
    END = "end"


def approach(delivery: Delivery, now: datetime, *, is_withdrawn: bool = False) -> Approach:
    """Decide how to bring a delivery up to date without making a second message.

    What may have arrived is sent again under its nonce while Discord still knows that; later it
    is looked for in the channel before anything is sent. What was withdrawn is never sent.
    """
    if delivery.message_id is not None:
        return Approach.EDIT
    doubtful = delivery.doubtful_since
    if is_withdrawn:
        return Approach.END if doubtful is None else Approach.SEARCH
    if doubtful is None or now - doubtful < NONCE_LASTS:
        return Approach.SEND
    return Approach.SEARCH


def pause(attempts: int, chance: float) -> timedelta:
    """Give how long to wait after so many failures in a row; ``chance`` in [0, 1) spreads it.

    It doubles up to a quarter of an hour, and each wait is between a half and the whole of that,
    so that what failed together does not come back together.
    """
    whole = min(FIRST_PAUSE * 2 ** min(attempts, 20), LONGEST_PAUSE)
    return whole * (0.5 + chance / 2)


class Verdict(StrEnum):
    """What an error of Discord's means for a delivery.

    ``CLOSED`` is a channel that takes nothing, ``REFUSED`` a message that is not taken.
    """

    CLOSED = "closed"
    REFUSED = "refused"
    GONE = "gone"
    LATER = "later"


UNKNOWN_CHANNEL, UNKNOWN_MESSAGE = 10003, 10008

REFUSALS = frozenset(
    {
        UNKNOWN_CHANNEL,
        10004,  # unknown server
        40067,  # a forum that wants a tag
        50001,  # no access
        50008,  # not a channel for messages
        50013,  # a permission is missing
        50024,  # not possible in this kind of channel
        160002,  # a message of this kind cannot be sent here
    }
)
"""Discord's codes that no repetition changes: the feed stops until its admin mended it."""

TOO_OLD_TO_EDIT_SO_OFTEN = 30046
LOCKED_THREAD, ARCHIVED_THREAD = 160005, 50083


def verdict(status: int, code: int, *, in_post: bool = False) -> Verdict:
    """Judge an error by its HTTP status and Discord's own code (0 where there is none).

    In a forum the channel that is asked for is the post: it goes with its message.
    """
    if code == UNKNOWN_MESSAGE or (code == UNKNOWN_CHANNEL and in_post):
        return Verdict.GONE
    if code in REFUSALS:
        return Verdict.CLOSED
    # 401 is about the token: the channel and what is to be said in it have nothing to do with that
    if code == TOO_OLD_TO_EDIT_SO_OFTEN or status in (401, 429) or status >= 500:
        return Verdict.LATER
    # any other 4xx is a fault of what we said: another announcement may well be taken
    return Verdict.REFUSED if 400 <= status < 500 else Verdict.LATER
