"""Copies in announcement channels that are still to be passed on to their followers."""

from datetime import UTC, datetime

from bot.domain.deliveries import Delivery, DeliveryId
from bot.storage.database import Reader, Transaction
from bot.storage.deliveries import delivery


async def want_crosspost(tx: Transaction, delivery_id: DeliveryId, at: datetime) -> None:
    """Let a copy be passed on, unless what it says was withdrawn meanwhile."""
    await tx.execute(
        """
        insert into crossposts (delivery_id, due_at)
        select deliveries.id, :at
          from deliveries
          join announcements on announcements.id = announcement_id
         where deliveries.id = :id and closing is not 'withdrawn'
        on conflict do nothing
        """,
        {"id": delivery_id, "at": int(at.timestamp())},
    )


async def due_crossposts(reader: Reader, now: datetime, limit: int) -> list[Delivery]:
    """List what is to be passed on now, longest waiting first."""
    rows = await reader.all(
        "select delivery_id from crossposts where due_at <= :now order by due_at limit :limit",
        {"now": int(now.timestamp()), "limit": limit},
    )
    found = [await delivery(reader, DeliveryId(row["delivery_id"])) for row in rows]
    return [each for each in found if each is not None]


async def next_crosspost(reader: Reader) -> datetime | None:
    """Give when the next copy is to be passed on, if any is."""
    row = await reader.one("select min(due_at) as due from crossposts")
    due = row["due"] if row else None
    return None if due is None else datetime.fromtimestamp(due, UTC)


async def end_crosspost(tx: Transaction, delivery_id: DeliveryId) -> None:
    """Note that a copy was passed on, or cannot be."""
    await tx.execute("delete from crossposts where delivery_id = :id", {"id": delivery_id})


async def put_off_crosspost(tx: Transaction, delivery_id: DeliveryId, due_at: datetime) -> None:
    """Let a copy be passed on later: a channel has about ten an hour."""
    await tx.execute(
        """
        update crossposts
           set due_at = :due_at, attempts = attempts + 1
         where delivery_id = :id
        """,
        {"due_at": int(due_at.timestamp()), "id": delivery_id},
    )
