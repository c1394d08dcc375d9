"""What calls led to, and when to ask for that."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.domain.announcements import AnnouncementId, Trait
from bot.domain.cities import CityId
from bot.domain.outcomes import Outcome
from bot.storage.database import Reader, Row, Transaction


@dataclass(frozen=True, slots=True)
class OutcomeRequest:
    """That a call's coordinators are to be asked what came of it."""

    announcement_id: AnnouncementId
    due_at: datetime


async def want_outcome(
    tx: Transaction, announcement_id: AnnouncementId, due_at: Iterable[datetime]
) -> None:
    """Let the coordinators be asked at these moments."""
    await tx.execute_many(
        """
        insert into outcome_requests (announcement_id, due_at)
        values (:id, :due_at)
        on conflict do nothing
        """,
        [{"id": announcement_id, "due_at": int(each.timestamp())} for each in due_at],
    )


async def due_requests(reader: Reader, now: datetime, limit: int) -> list[OutcomeRequest]:
    """List what is to be asked now, the longest due first."""
    rows = await reader.all(
        """
        select announcement_id, due_at
          from outcome_requests
         where due_at <= :now
         order by due_at, announcement_id
         limit :limit
        """,
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [
        OutcomeRequest(
            AnnouncementId(row["announcement_id"]), datetime.fromtimestamp(row["due_at"], UTC)
        )
        for row in rows
    ]


async def next_request(reader: Reader) -> datetime | None:
    """Give when something is to be asked next."""
    row = await reader.one("select min(due_at) as due from outcome_requests")
    return datetime.fromtimestamp(row["due"], UTC) if row and row["due"] is not None else None


async def end_request(tx: Transaction, request: OutcomeRequest) -> None:
    """Note that it was asked."""
    await tx.execute(
        "delete from outcome_requests where announcement_id = :id and due_at = :due_at",
        {"id": request.announcement_id, "due_at": int(request.due_at.timestamp())},
    )


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
