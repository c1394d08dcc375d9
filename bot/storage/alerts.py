"""What people asked to be told of when it is new: a row for each person and matter."""

from datetime import UTC, datetime

from bot.domain.alerts import About, Alert, Rhythm
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.storage.database import Parameters, Reader, Row, Transaction

_SELECT = """
    select user_id, about, rhythm, city_id, field, across, language, timezone, since, due_at
      from alerts
"""


async def save_alert(tx: Transaction, wanted: Alert) -> None:
    """Keep what somebody asked for, in place of what they did; what was news stays news."""
    await tx.execute(
        """
        insert into alerts (user_id, about, rhythm, city_id, field, across, language, timezone,
                            since, due_at)
        values (:user_id, :about, :rhythm, :city_id, :field, :across, :language, :timezone,
                :since, :due_at)
        on conflict (user_id, about) do update
           set rhythm   = excluded.rhythm,
               city_id  = excluded.city_id,
               field    = excluded.field,
               across   = excluded.across,
               language = excluded.language,
               timezone = excluded.timezone,
               due_at   = excluded.due_at
        """,
        {
            **_key(wanted),
            "rhythm": wanted.rhythm,
            "city_id": wanted.city_id,
            "field": wanted.field or "",
            "across": int(wanted.across),
            "language": wanted.language,
            "timezone": wanted.timezone,
            "since": int(wanted.since.timestamp()),
            "due_at": int(wanted.due_at.timestamp()),
        },
    )


async def stop_alert(tx: Transaction, user_id: int, about: About) -> bool:
    """Forget what somebody asked for; tell whether they had."""
    changed = await tx.execute(
        "delete from alerts where user_id = :user_id and about = :about",
        {"user_id": user_id, "about": about},
    )
    return changed > 0


async def alerts_of(reader: Reader, user_id: int) -> dict[About, Alert]:
    """Give what somebody asked to be told of."""
    rows = await reader.all(f"{_SELECT} where user_id = :user_id", {"user_id": user_id})
    return {About(row["about"]): _alert(row) for row in rows}


async def due_alerts(reader: Reader, now: datetime, limit: int) -> list[Alert]:
    """List what is to be looked at now, the longest due first."""
    rows = await reader.all(
        f"{_SELECT} where due_at <= :now order by due_at, user_id, about limit :limit",
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [_alert(row) for row in rows]


async def next_alert(reader: Reader) -> datetime | None:
    """Give when something is to be looked at next."""
    row = await reader.one("select min(due_at) as due from alerts")
    return datetime.fromtimestamp(row["due"], UTC) if row and row["due"] is not None else None


async def note_alerted(tx: Transaction, alert: Alert, now: datetime, due_at: datetime) -> bool:
    """Note that news up to now was told, and when to look again; tell whether it was still due."""
    changed = await tx.execute(
        """
        update alerts
           set since = :now, due_at = :next
         where user_id = :user_id and about = :about and due_at = :due_at
        """,
        {
            **_key(alert),
            "now": int(now.timestamp()),
            "next": int(due_at.timestamp()),
            "due_at": int(alert.due_at.timestamp()),
        },
    )
    return changed > 0


async def note_untold(tx: Transaction, alert: Alert, noted: datetime) -> None:
    """Let what could not be told be news again the next time, unless more was noted since."""
    await tx.execute(
        """
        update alerts
           set since = :since
         where user_id = :user_id and about = :about and since = :noted
        """,
        {
            **_key(alert),
            "since": int(alert.since.timestamp()),
            "noted": int(noted.timestamp()),
        },
    )


def _key(alert: Alert) -> Parameters:
    return {"user_id": alert.user_id, "about": alert.about}


def _alert(row: Row) -> Alert:
    return Alert(
        user_id=row["user_id"],
        about=About(row["about"]),
        rhythm=Rhythm(row["rhythm"]),
        city_id=CityId(row["city_id"]),
        language=LanguageCode(row["language"]),
        timezone=row["timezone"],
        since=datetime.fromtimestamp(row["since"], UTC),
        due_at=datetime.fromtimestamp(row["due_at"], UTC),
        field=Field(row["field"]) if row["field"] else None,
        across=bool(row["across"]),
    )
