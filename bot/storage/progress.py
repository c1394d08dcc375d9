"""How far an announcement has come, in numbers, and the first of those that did not take it."""

from dataclasses import dataclass

from bot.domain.announcements import AnnouncementId
from bot.domain.deliveries import Delivery
from bot.storage.database import Reader
from bot.storage.deliveries import COLUMNS, delivery_of


@dataclass(frozen=True, slots=True)
class Progress:
    """How many channels have an announcement, are still to get it, and did not take it.

    A channel that has an earlier revision is among those that have it, whatever came of a later.
    """

    sent: int
    waiting: int
    failed: int
    failures: tuple[Delivery, ...] = ()


async def progress(reader: Reader, announcement_id: AnnouncementId, *, failures: int) -> Progress:
    """Count where an announcement stands, and list so many of those that did not take it."""
    row = await reader.one(
        """
        select count(message_id)                                          as sent,
               count(*) filter (where state = 'due' or state = 'sending') as waiting,
               count(*) filter (where state = 'failed')                   as failed
          from deliveries
         where announcement_id = :id
        """,
        {"id": announcement_id},
    )
    assert row is not None
    listed = await _failed(reader, announcement_id, failures) if row["failed"] else ()
    return Progress(row["sent"], row["waiting"], row["failed"], tuple(listed))


async def _failed(reader: Reader, announcement_id: AnnouncementId, limit: int) -> list[Delivery]:
    rows = await reader.all(
        f"""
        select {COLUMNS}
          from deliveries
         where announcement_id = :id and state = 'failed'
         order by id
         limit :limit
        """,  # noqa: S608 - names of our own
        {"id": announcement_id, "limit": limit},
    )
    return [delivery_of(row) for row in rows]
