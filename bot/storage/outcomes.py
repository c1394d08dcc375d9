"""What calls led to."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

from bot.domain.announcements import AnnouncementId, Trait
from bot.domain.cities import CityId
from bot.domain.outcomes import Outcome
from bot.storage.database import Reader, Row, Transaction


async def outcome_of(reader: Reader, announcement_id: AnnouncementId) -> Outcome | None:
    """Give what came of a call, once it was told."""
    row = await reader.one(
        """
        select announcement_id, reported_by, reported_at, done, first_day, last_day, people, link,
               (select json_group_array(json_array(trait, value))
                  from outcome_traits
                 where announcement_id = outcomes.announcement_id) as traits
          from outcomes
         where announcement_id = :id
        """,
        {"id": announcement_id},
    )
    return _outcome(row) if row else None


async def save_outcome(tx: Transaction, outcome: Outcome) -> None:
    """Keep what came of a call, in place of what was told before."""
    await tx.execute(
        """
        insert into outcomes (announcement_id, reported_by, reported_at, done, first_day, last_day,
                              people, link)
        values (:id, :by, :at, :done, :first_day, :last_day, :people, :link)
        on conflict (announcement_id) do update
           set reported_by = excluded.reported_by,
               reported_at = excluded.reported_at,
               done        = excluded.done,
               first_day   = excluded.first_day,
               last_day    = excluded.last_day,
               people      = excluded.people,
               link        = excluded.link
        """,
        {
            "id": outcome.announcement_id,
            "by": outcome.reported_by,
            "at": int(outcome.reported_at.timestamp()),
            "done": outcome.done,
            "first_day": outcome.first_day.isoformat() if outcome.first_day else None,
            "last_day": outcome.last_day.isoformat() if outcome.last_day else None,
            "people": outcome.people,
            "link": outcome.link,
        },
    )
    await tx.execute(
        "delete from outcome_traits where announcement_id = :id", {"id": outcome.announcement_id}
    )
    values = [
        *((Trait.PARTNER, city_id) for city_id in sorted(outcome.partners)),
        *((Trait.GOAL, str(goal)) for goal in sorted(outcome.goals)),
    ]
    await tx.execute_many(
        "insert into outcome_traits (announcement_id, trait, value) values (:id, :trait, :value)",
        [
            {"id": outcome.announcement_id, "trait": trait, "value": value}
            for trait, value in values
        ],
    )


async def told_among(
    reader: Reader, announcement_ids: Iterable[AnnouncementId]
) -> frozenset[AnnouncementId]:
    """Give those of some calls whose outcome was told."""
    rows = await reader.all(
        """
        select announcement_id
          from outcomes
         where announcement_id in (select value from json_each(:ids))
        """,
        {"ids": json.dumps(list(announcement_ids))},
    )
    return frozenset(AnnouncementId(row["announcement_id"]) for row in rows)


def _outcome(row: Row) -> Outcome:
    partners: set[CityId] = set()
    goals: set[int] = set()
    for trait, value in json.loads(row["traits"]):
        if trait == Trait.PARTNER:
            partners.add(CityId(value))
        else:
            goals.add(int(value))
    return Outcome(
        announcement_id=AnnouncementId(row["announcement_id"]),
        reported_by=row["reported_by"],
        reported_at=datetime.fromtimestamp(row["reported_at"], UTC),
        done=row["done"],
        partners=frozenset(partners),
        first_day=date.fromisoformat(row["first_day"]) if row["first_day"] else None,
        last_day=date.fromisoformat(row["last_day"]) if row["last_day"] else None,
        people=row["people"],
        goals=frozenset(goals),
        link=row["link"],
    )
