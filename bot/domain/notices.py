"""A notice: something that a city's coordinators are still to be told about an announcement."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.announcements import AnnouncementId
from bot.domain.interests import InterestId

NoticeId = NewType("NoticeId", int)

AT_ONCE_WITHIN = timedelta(minutes=1)
"""What is told at once is left alone for so long, lest it be told twice."""

TRIED_AGAIN_AFTER = timedelta(minutes=5)


class Told(StrEnum):
    """What a notice is about."""

    OUTCOME = "outcome"
    OUTCOME_AGAIN = "outcome_again"
    INTEREST = "interest"
    MODERATED = "moderated"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Notice:
    """What is to be told, and when; ``interest_id`` is the answer that it is about, if it is."""

    id: NoticeId
    announcement_id: AnnouncementId
    told: Told
    due_at: datetime
    interest_id: InterestId | None = None
