"""Tables of cities that a steward sent, until they are applied or a day is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.storage.database import Reader, Transaction

KEPT_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WaitingImport:
    """A table, and the difference that its sender was shown."""

    content: str
    difference: str


async def put_aside(
    tx: Transaction, content: str, difference: str, sent_by: int, at: datetime
) -> int:
    """Keep a table until its difference was read."""
    row = await tx.one(
        """
        insert into waiting_imports (content, difference, sent_by, sent_at)
        values (:content, :difference, :sent_by, :sent_at)
        returning id
        """,
        {
            "content": content,
            "difference": difference,
            "sent_by": sent_by,
            "sent_at": int(at.timestamp()),
        },
    )
    assert row is not None
    return int(row["id"])


async def waiting_import(reader: Reader, import_id: int, now: datetime) -> WaitingImport | None:
    """Give a table that waits, or nothing where it was applied, dropped, or is too old."""
    row = await reader.one(
        "select content, difference from waiting_imports where id = :id and sent_at >= :oldest",
        {"id": import_id, "oldest": int((now - KEPT_FOR).timestamp())},
    )
    return WaitingImport(row["content"], row["difference"]) if row else None


async def drop_waiting(tx: Transaction, import_id: int) -> bool:
    """Take a table away; tell whether it still waited."""
    return await tx.execute("delete from waiting_imports where id = :id", {"id": import_id}) > 0
