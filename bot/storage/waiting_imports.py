"""Tables of cities that a steward sent, until they are applied or a day is over."""

from datetime import datetime, timedelta

from bot.storage.database import Reader, Transaction

KEPT_FOR = timedelta(days=1)


async def put_aside(tx: Transaction, content: str, sent_by: int, at: datetime) -> int:
    """Keep a table until its difference was read."""
    row = await tx.one(
        """
        insert into waiting_imports (content, sent_by, sent_at)
        values (:content, :sent_by, :sent_at)
        returning id
        """,
        {"content": content, "sent_by": sent_by, "sent_at": int(at.timestamp())},
    )
    assert row is not None
    return int(row["id"])


async def waiting_import(reader: Reader, import_id: int, now: datetime) -> str | None:
    """Give a table that waits, or nothing where it was applied, dropped, or is too old."""
    row = await reader.one(
        "select content from waiting_imports where id = :id and sent_at >= :oldest",
        {"id": import_id, "oldest": int((now - KEPT_FOR).timestamp())},
    )
    return row["content"] if row else None


async def drop_waiting(tx: Transaction, import_id: int) -> bool:
    """Take a table away; tell whether it still waited."""
    return await tx.execute("delete from waiting_imports where id = :id", {"id": import_id}) > 0
