"""Dropping what has been kept for as long as PRIVACY.md says."""

from datetime import datetime

from bot.domain.audit import KEPT_FOR as TRAIL_KEPT_FOR
from bot.domain.coordinators import HANDOVER_LASTS
from bot.domain.interests import KEPT_FOR as INTEREST_KEPT_FOR
from bot.domain.introductions import KEPT_FOR as INTRODUCTION_KEPT_FOR
from bot.domain.people import KEPT_FOR as PROFILE_KEPT_FOR
from bot.domain.rounds import KEPT_FOR as MEETING_KEPT_FOR
from bot.storage.database import Transaction
from bot.storage.waiting_imports import KEPT_FOR as IMPORT_KEPT_FOR

_OLD_INTERESTS = """
    delete from interests
     where announcement_id in (select id
                                 from announcements
                                where state = 'closed' and closed_at < :oldest)
"""

_WITHOUT_PROFILE = """
    delete from round_members
     where joined_at < :oldest and user_id not in (select user_id from profiles)
"""

_OLD_ROUNDS = "delete from rounds where starts_at < :oldest and state <> 'scheduled'"


async def drop_what_is_old(tx: Transaction, now: datetime) -> int:
    """Drop what has been kept long enough, such as terms that are over; give how many rows."""
    dropped = 0
    for sql, oldest in (
        ("delete from audit where at < :oldest", now - TRAIL_KEPT_FOR),
        ("delete from handovers where offered_at < :oldest", now - HANDOVER_LASTS),
        ("delete from waiting_imports where sent_at < :oldest", now - IMPORT_KEPT_FOR),
        ("delete from field_coordinators where until < :oldest", now),
        (_OLD_INTERESTS, now - INTEREST_KEPT_FOR),
        ("delete from introductions where ended_at < :oldest", now - INTRODUCTION_KEPT_FOR),
        # with their meetings: nobody is paired with the same person again within that time
        (_OLD_ROUNDS, now - MEETING_KEPT_FOR),
        ("delete from dismissals where until < :oldest", now),
        ("delete from profiles where changed_at < :oldest", now - PROFILE_KEPT_FOR),
        # whoever joined had one: with it, what they are paired by is gone
        (_WITHOUT_PROFILE, now),
    ):
        dropped += await tx.execute(sql, {"oldest": int(oldest.timestamp())})
    return dropped
