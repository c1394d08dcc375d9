"""The audit trail; how long it is kept is in ``retention``."""

import json
from datetime import UTC, datetime

from bot.domain.audit import Deed, Entry
from bot.storage.database import Reader, Row, Transaction


async def note(tx: Transaction, entry: Entry) -> None:
    """Add a line to the trail, in the transaction of the change itself."""
    await tx.execute(
        """
        insert into audit (at, actor_id, server_id, deed, subject, before, after)
        values (:at, :actor_id, :server_id, :deed, :subject, :before, :after)
        """,
        {
            "at": int(entry.at.timestamp()),
            "actor_id": entry.actor_id,
            "server_id": entry.server_id,
            "deed": entry.deed,
            "subject": entry.subject,
            "before": json.dumps(entry.before),
            "after": json.dumps(entry.after),
        },
    )


async def trail(
    reader: Reader, server_id: int | None, *, limit: int, skipped: int = 0
) -> list[Entry]:
    """List the trail of one server, or of the network, latest first."""
    rows = await reader.all(
        """
        select at, actor_id, server_id, deed, subject, before, after
          from audit
         where :server_id is null or server_id = :server_id
         order by id desc
         limit :limit offset :skipped
        """,
        {"server_id": server_id, "limit": limit, "skipped": skipped},
    )
    return [_entry(row) for row in rows]


def _entry(row: Row) -> Entry:
    return Entry(
        deed=Deed(row["deed"]),
        at=datetime.fromtimestamp(row["at"], UTC),
        actor_id=row["actor_id"],
        server_id=row["server_id"],
        subject=row["subject"],
        before=tuple(json.loads(row["before"])),
        after=tuple(json.loads(row["after"])),
    )
