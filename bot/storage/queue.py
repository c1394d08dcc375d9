"""What still waits to be brought, in numbers; the count stays quick however much was brought."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.storage.database import Reader


@dataclass(frozen=True, slots=True)
class Queue:
    """How many deliveries wait or are on their way, and since when the oldest does."""

    waiting: int
    oldest: datetime | None


async def queue(reader: Reader) -> Queue:
    """Count what waits; each part reads an index that holds only what is not yet done."""
    row = await reader.one(
        """
        select count(*) as waiting, min(first_due_at) as oldest
          from (select first_due_at from deliveries where state = 'due'
                union all
                select first_due_at from deliveries where state = 'sending')
        """
    )
    if row is None or row["oldest"] is None:
        return Queue(0, None)
    return Queue(row["waiting"], datetime.fromtimestamp(row["oldest"], UTC))
