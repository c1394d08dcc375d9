"""What stewards blocked, and why."""

from datetime import UTC, datetime

from bot.domain.blocks import Block, Blocked
from bot.storage.database import Reader, Row, Transaction


async def block(tx: Transaction, wanted: Block) -> bool:
    """Block a city, person or server; tell whether that is news."""
    row = await tx.one(
        """
        insert into blocks (kind, subject, reason, blocked_by, blocked_at)
        values (:kind, :subject, :reason, :blocked_by, :blocked_at)
        on conflict do nothing
        returning kind
        """,
        {
            "kind": wanted.kind,
            "subject": wanted.subject,
            "reason": wanted.reason,
            "blocked_by": wanted.blocked_by,
            "blocked_at": int(wanted.blocked_at.timestamp()),
        },
    )
    return row is not None


async def unblock(tx: Transaction, kind: Blocked, subject: str) -> bool:
    """Lift a block; tell whether there was one."""
    changed = await tx.execute(
        "delete from blocks where kind = :kind and subject = :subject",
        {"kind": kind, "subject": subject},
    )
    return changed > 0


async def is_blocked(reader: Reader, kind: Blocked, subject: str) -> bool:
    """Tell whether a city, person or server is blocked."""
    row = await reader.one(
        "select 1 from blocks where kind = :kind and subject = :subject",
        {"kind": kind, "subject": subject},
    )
    return row is not None


async def blocks(reader: Reader) -> list[Block]:
    """List what is blocked, latest first."""
    rows = await reader.all(
        """
        select kind, subject, reason, blocked_by, blocked_at
          from blocks
         order by blocked_at desc, kind, subject
        """
    )
    return [_block(row) for row in rows]


def _block(row: Row) -> Block:
    return Block(
        kind=Blocked(row["kind"]),
        subject=row["subject"],
        reason=row["reason"],
        blocked_by=row["blocked_by"],
        blocked_at=datetime.fromtimestamp(row["blocked_at"], UTC),
    )
