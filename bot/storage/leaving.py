"""What it means that somebody leaves: their peers, or everything."""

from datetime import datetime

from bot.domain.alerts import About
from bot.domain.announcements import AnnouncementId
from bot.domain.notices import Told
from bot.storage.alerts import stop_alert
from bot.storage.database import Transaction
from bot.storage.introductions import withdraw_all
from bot.storage.notices import want_notice
from bot.storage.profiles import delete_profile
from bot.storage.round_members import leave_rounds


async def leave(tx: Transaction, user_id: int, now: datetime) -> None:
    """End what a person has with their peers: profile, alerts, rounds, introductions that wait."""
    await delete_profile(tx, user_id)
    for about in About:
        await stop_alert(tx, user_id, about)
    await withdraw_all(tx, user_id, now)
    await leave_rounds(tx, user_id)


async def tell_of_leaving(tx: Transaction, user_id: int, now: datetime) -> int:
    """Let coordinators be told that an answer they may count on is gone; give how many are.

    To be called before the answers are erased. What was decided otherwise is over, and after a
    call closed whoever was accepted has been given to its city already.
    """
    rows = await tx.all(
        """
        select announcement_id
          from interests join announcements on announcements.id = announcement_id
         where user_id = :user_id and announcements.state = 'published'
           and interests.state in ('sent', 'shortlisted', 'accepted')
        """,
        {"user_id": user_id},
    )
    for row in rows:
        # without the answer's id, by which the notice would go with it
        await want_notice(tx, AnnouncementId(row["announcement_id"]), Told.LEFT, now)
    return len(rows)
