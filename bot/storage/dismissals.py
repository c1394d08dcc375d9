"""Suggestions that somebody does not want to see, for a while or for good."""

from datetime import datetime

from bot.domain.cities import CityId
from bot.storage.database import Reader, Transaction


async def dismiss(tx: Transaction, user_id: int, city_id: CityId, until: datetime | None) -> None:
    """Hide a city from somebody's suggestions; never for a shorter time than before."""
    await tx.execute(
        """
        insert into dismissals (user_id, subject, until)
        values (:user_id, :subject, :until)
        on conflict (user_id, subject) do update
           set until = case when dismissals.until is null then null else excluded.until end
        """,
        {
            "user_id": user_id,
            "subject": city_id,
            "until": int(until.timestamp()) if until else None,
        },
    )


async def dismissed_cities(reader: Reader, user_id: int, now: datetime) -> frozenset[CityId]:
    """Give the cities that somebody does not want to see now."""
    rows = await reader.all(
        """
        select subject
          from dismissals
         where user_id = :user_id and (until is null or until > :now)
        """,
        {"user_id": user_id, "now": int(now.timestamp())},
    )
    return frozenset(CityId(row["subject"]) for row in rows)
