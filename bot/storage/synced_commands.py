"""Which command tree Discord has of us, so that it is sent only when it changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.storage.database import Reader, Transaction

EVERYWHERE = 0
"""Stands for no one server: the commands that every server and person gets."""


@dataclass(frozen=True, slots=True)
class SyncedCommands:
    """A tree as Discord has it: its fingerprint, and Discord's id for each top-level command."""

    fingerprint: str
    ids: Mapping[str, int]


async def synced_commands(reader: Reader, application_id: int) -> dict[int, SyncedCommands]:
    """Give the trees last sent for an application, by server id; at large is ``EVERYWHERE``."""
    rows = await reader.all(
        """
        select server_id, fingerprint, ids
          from synced_commands
         where application_id = :application_id
        """,
        {"application_id": application_id},
    )
    return {
        row["server_id"]: SyncedCommands(row["fingerprint"], json.loads(row["ids"])) for row in rows
    }


async def remember_sync(
    tx: Transaction, application_id: int, server_id: int, synced: SyncedCommands, at: datetime
) -> None:
    """Note the tree that was just sent to a server, or everywhere."""
    await tx.execute(
        """
        insert into synced_commands (application_id, server_id, fingerprint, ids, synced_at)
        values (:application_id, :server_id, :fingerprint, :ids, :synced_at)
        on conflict (application_id, server_id) do update
           set fingerprint = excluded.fingerprint,
               ids         = excluded.ids,
               synced_at   = excluded.synced_at
        """,
        {
            "application_id": application_id,
            "server_id": server_id,
            "fingerprint": synced.fingerprint,
            "ids": json.dumps(dict(synced.ids)),
            "synced_at": int(at.timestamp()),
        },
    )


async def forget_sync(tx: Transaction, application_id: int, server_id: int) -> None:
    """Note that a server no longer has commands of its own."""
    await tx.execute(
        """
        delete from synced_commands
         where application_id = :application_id and server_id = :server_id
        """,
        {"application_id": application_id, "server_id": server_id},
    )
