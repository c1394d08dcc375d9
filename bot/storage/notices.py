"""What coordinators are still to be told: a row each, which goes once they were."""

from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.interests import InterestId
from bot.domain.notices import Notice, NoticeId, Told
from bot.storage.database import Reader, Row, Transaction


async def want_notice(
    tx: Transaction,
    announcement_id: AnnouncementId,
    told: Told,
    due_at: datetime,
    interest_id: InterestId | None = None,
) -> Notice:
    """Let coordinators be told something from a moment on."""
    row = await tx.one(
        """
        insert into notices (announcement_id, told, due_at, interest_id)
        values (:announcement_id, :told, :due_at, :interest_id)
        returning id, announcement_id, told, due_at, interest_id
        """,
        {
            "announcement_id": announcement_id,
            "told": told,
            "due_at": int(due_at.timestamp()),
            "interest_id": interest_id,
        },
    )
    assert row is not None
    return _notice(row)


async def due_notices(reader: Reader, now: datetime, limit: int) -> list[Notice]:
    """List what is to be told now, the longest due first."""
    rows = await reader.all(
        """
        select id, announcement_id, told, due_at, interest_id
          from notices
         where due_at <= :now
         order by due_at, id
         limit :limit
        """,
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [_notice(row) for row in rows]


async def next_notice(reader: Reader) -> datetime | None:
    """Give when something is to be told next."""
    row = await reader.one("select min(due_at) as due from notices")
    return datetime.fromtimestamp(row["due"], UTC) if row and row["due"] is not None else None


async def end_notice(tx: Transaction, notice_id: NoticeId) -> None:
    """Note that it was told."""
    await tx.execute("delete from notices where id = :id", {"id": notice_id})


async def put_off_notice(tx: Transaction, notice_id: NoticeId, until: datetime) -> None:
    """Let it be tried again later, so that others have their turn."""
    await tx.execute(
        "update notices set due_at = :until where id = :id",
        {"until": int(until.timestamp()), "id": notice_id},
    )


def _notice(row: Row) -> Notice:
    return Notice(
        NoticeId(row["id"]),
        AnnouncementId(row["announcement_id"]),
        Told(row["told"]),
        datetime.fromtimestamp(row["due_at"], UTC),
        InterestId(row["interest_id"]) if row["interest_id"] is not None else None,
    )
