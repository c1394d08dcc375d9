"""Publishing, revising and closing: the announcement and its deliveries change together."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.announcements import AnnouncementId, Closing
from bot.domain.feeds import Feed
from bot.domain.notices import Told
from bot.domain.outcomes import ASKED_AGAIN_AFTER, ASKED_OF
from bot.storage.announcements import mark_closed, mark_published, mark_revised
from bot.storage.database import Transaction
from bot.storage.deliveries import enqueue, supersede
from bot.storage.notices import want_notice
from bot.storage.withdrawing import withdraw


async def publish(
    tx: Transaction, announcement_id: AnnouncementId, feeds: Iterable[Feed], at: datetime
) -> bool:
    """Publish a draft to feeds; tell whether it still was a draft."""
    revision = await mark_published(tx, announcement_id, at)
    if revision is None:
        return False
    await enqueue(tx, announcement_id, feeds, revision, at)
    return True


async def revise(tx: Transaction, announcement_id: AnnouncementId, at: datetime) -> bool:
    """Bring what was just changed to every copy; tell whether the announcement is open."""
    revision = await mark_revised(tx, announcement_id)
    if revision is None:
        return False
    await supersede(tx, announcement_id, revision, at)
    return True


async def close(
    tx: Transaction, announcement_id: AnnouncementId, closing: Closing, at: datetime
) -> bool:
    """Close an announcement everywhere, and have its outcome asked for; tell if it was open."""
    revision = await mark_closed(tx, announcement_id, closing, at)
    if revision is None:
        return False
    await supersede(tx, announcement_id, revision, at)
    if closing is Closing.WITHDRAWN:
        await withdraw(tx, announcement_id)
    if closing in ASKED_OF:
        await want_notice(tx, announcement_id, Told.OUTCOME, at)
        await want_notice(tx, announcement_id, Told.OUTCOME_AGAIN, at + ASKED_AGAIN_AFTER)
    return True
