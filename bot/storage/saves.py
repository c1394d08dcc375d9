"""Calls that people saved, to be reminded of."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.languages import LanguageCode
from bot.domain.reminders import due_reminder
from bot.storage.database import Reader, Row, Transaction


@dataclass(frozen=True, slots=True)
class Save:
    """Who wants to be reminded of which call; ``reminded`` is the last of 14, 7 and 1 days."""

    announcement_id: AnnouncementId
    user_id: int
    language: LanguageCode
    timezone: str
    reminded: int | None = None


async def save(tx: Transaction, wanted: Save) -> bool:
    """Keep that somebody saved a call; tell whether that is news."""
    row = await tx.one(
        """
        insert into saves (announcement_id, user_id, language, timezone)
        values (:id, :user_id, :language, :timezone)
        on conflict do nothing
        returning user_id
        """,
        {
            "id": wanted.announcement_id,
            "user_id": wanted.user_id,
            "language": wanted.language,
            "timezone": wanted.timezone,
        },
    )
    return row is not None


async def unsave(tx: Transaction, announcement_id: AnnouncementId, user_id: int) -> bool:
    """Forget that somebody saved a call; tell whether they had."""
    changed = await tx.execute(
        "delete from saves where announcement_id = :id and user_id = :user_id",
        {"id": announcement_id, "user_id": user_id},
    )
    return changed > 0


async def saves_of_open(reader: Reader) -> list[tuple[Save, datetime]]:
    """List who saved which open call, with its deadline."""
    rows = await reader.all(
        """
        select announcement_id, user_id, language, timezone, reminded, deadline
          from saves join announcements on announcements.id = announcement_id
         where state = 'published' and deadline is not null
        """
    )
    return [(_save(row), datetime.fromtimestamp(row["deadline"], UTC)) for row in rows]


async def note_reminded(
    tx: Transaction, announcement_id: AnnouncementId, user_id: int, days: int
) -> bool:
    """Note the reminder of so many days; tell whether it was not given before."""
    changed = await tx.execute(
        """
        update saves
           set reminded = :days
         where announcement_id = :id and user_id = :user_id
           and (reminded is null or reminded > :days)
        """,
        {"days": days, "id": announcement_id, "user_id": user_id},
    )
    return changed > 0


async def remind_anew(
    tx: Transaction, announcement_id: AnnouncementId, deadline: datetime, now: datetime
) -> None:
    """Remind of another deadline as of a first one; what of it has come already is no news."""
    rows = await tx.all(
        "select user_id, timezone from saves where announcement_id = :id", {"id": announcement_id}
    )
    await tx.execute_many(
        "update saves set reminded = :over where announcement_id = :id and user_id = :user_id",
        [
            {
                "id": announcement_id,
                "user_id": row["user_id"],
                "over": due_reminder(deadline, row["timezone"], now, None),
            }
            for row in rows
        ],
    )


def _save(row: Row) -> Save:
    return Save(
        announcement_id=AnnouncementId(row["announcement_id"]),
        user_id=row["user_id"],
        language=LanguageCode(row["language"]),
        timezone=row["timezone"],
        reminded=row["reminded"],
    )
