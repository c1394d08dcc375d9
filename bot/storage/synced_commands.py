"""Which command tree Discord has of us, so that it is sent only when it changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.storage.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class SyncedCommands:
    """A tree as Discord has it: its fingerprint, and Discord's id for each top-level command."""

    fingerprint: str
    ids: Mapping[str, int]


async def synced_commands(reader: Reader, application_id: int) -> SyncedCommands | None:
    """Give the tree last sent for an application, or nothing."""
    row = await reader.one(
        "select fingerprint, ids from synced_commands where application_id = :application_id",
        {"application_id": application_id},
    )
    return SyncedCommands(row["fingerprint"], json.loads(row["ids"])) if row else None


async def remember_sync(
    tx: Transaction, application_id: int, synced: SyncedCommands, at: datetime
) -> None:
    """Note the tree that was just sent."""
    await tx.execute(
        """
        insert into synced_commands (application_id, fingerprint, ids, synced_at)
        values (:application_id, :fingerprint, :ids, :synced_at)
        on conflict (application_id) do update
           set fingerprint = excluded.fingerprint,
               ids         = excluded.ids,
               synced_at   = excluded.synced_at
        """,
        {
            "application_id": application_id,
            "fingerprint": synced.fingerprint,
            "ids": json.dumps(dict(synced.ids)),
            "synced_at": int(at.timestamp()),
        },
    )
