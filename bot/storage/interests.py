"""Answers to calls."""

from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.interests import NEXT, Interest, InterestId, InterestState
from bot.domain.languages import LanguageCode
from bot.storage.database import Reader, Row, Transaction

_SELECT = """
    select id, announcement_id, user_id, language, city_id, message, contact, state, sent_at,
           decided_by, decided_at
      from interests
"""


async def send_interest(
    tx: Transaction,
    announcement_id: AnnouncementId,
    user_id: int,
    *,
    language: LanguageCode,
    city_id: CityId | None,
    message: str,
    contact: str,
    at: datetime,
) -> Interest | None:
    """Keep an answer to an open call; nothing where they have one, or the call is not open.

    Who withdrew may answer anew. That is another answer: whoever was shown the first one has seen
    nothing of it, and must neither accept nor decline it by the first one's buttons.
    """
    given = {"id": announcement_id, "user_id": user_id}
    await tx.execute(
        """
        delete from interests
         where announcement_id = :id and user_id = :user_id and state = 'withdrawn'
           and exists (select 1 from announcements where id = :id and state = 'published')
        """,
        given,
    )
    row = await tx.one(
        """
        insert into interests (announcement_id, user_id, language, city_id, message, contact,
                               sent_at)
        select id, :user_id, :language, :city_id, :message, :contact, :at
          from announcements
         where id = :id and state = 'published'
        on conflict (announcement_id, user_id) do nothing
        returning id
        """,
        {
            **given,
            "language": language,
            "city_id": city_id,
            "message": message,
            "contact": contact,
            "at": int(at.timestamp()),
        },
    )
    return await interest(tx, InterestId(row["id"])) if row else None


async def interest(reader: Reader, interest_id: InterestId) -> Interest | None:
    """Give an answer."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": interest_id})
    return _interest(row) if row else None


async def interest_of(
    reader: Reader, announcement_id: AnnouncementId, user_id: int
) -> Interest | None:
    """Give somebody's answer to a call, if they gave one."""
    row = await reader.one(
        f"{_SELECT} where announcement_id = :id and user_id = :user_id",
        {"id": announcement_id, "user_id": user_id},
    )
    return _interest(row) if row else None


async def interests_in(
    reader: Reader, announcement_id: AnnouncementId, *, limit: int, skipped: int = 0
) -> list[Interest]:
    """List some answers to a call, those to be answered first, then oldest first."""
    rows = await reader.all(
        f"""
        {_SELECT}
         where announcement_id = :id and state <> 'withdrawn'
         order by state not in ('sent', 'shortlisted'), id
         limit :limit offset :skipped
        """,
        {"id": announcement_id, "limit": limit, "skipped": skipped},
    )
    return [_interest(row) for row in rows]


async def count_interests(
    reader: Reader, announcement_id: AnnouncementId, up_to: InterestId | None = None
) -> tuple[dict[InterestState, int], InterestId]:
    """Count a call's answers by state, and give the latest; ``up_to`` leaves out what came later.

    The withdrawn are counted in no state. Where there is no answer the latest is 0.
    """
    rows = await reader.all(
        """
        select state, count(*) as amount, max(id) as latest
          from interests
         where announcement_id = :id and state <> 'withdrawn' and id <= coalesce(:up_to, id)
         group by state
        """,
        {"id": announcement_id, "up_to": up_to},
    )
    counts = {InterestState(row["state"]): row["amount"] for row in rows}
    return counts, InterestId(max((row["latest"] for row in rows), default=0))


async def cities_accepted(reader: Reader, announcement_id: AnnouncementId) -> frozenset[CityId]:
    """Give the cities of those who were accepted, where they are known."""
    rows = await reader.all(
        """
        select distinct city_id
          from interests
         where announcement_id = :id and state = 'accepted' and city_id is not null
        """,
        {"id": announcement_id},
    )
    return frozenset(CityId(row["city_id"]) for row in rows)


async def move_interest(
    tx: Transaction, interest_id: InterestId, to: InterestState, by: int | None, at: datetime
) -> bool:
    """Move an answer on; tell whether it stood where that is possible."""
    allowed = [state for state, following in NEXT.items() if to in following]
    named = {f"from_{place}": state for place, state in enumerate(allowed)}
    changed = await tx.execute(
        f"""
        update interests
           set state = :to, decided_by = :by, decided_at = :at
         where id = :id and state in ({", ".join(f":{name}" for name in named)})
        """,  # noqa: S608 - names of our own
        {"to": to, "by": by, "at": int(at.timestamp()), "id": interest_id, **named},
    )
    return changed > 0


async def decline_rest(
    tx: Transaction,
    announcement_id: AnnouncementId,
    state: InterestState,
    up_to: InterestId,
    by: int,
    at: datetime,
) -> int:
    """Decline all answers that wait in a state, but none later than ``up_to``; tell how many."""
    return await tx.execute(
        """
        update interests
           set state = 'declined', decided_by = :by, decided_at = :at
         where announcement_id = :id and id <= :up_to
           and state = :state and state in ('sent', 'shortlisted')
        """,
        {
            "id": announcement_id,
            "up_to": up_to,
            "state": state,
            "by": by,
            "at": int(at.timestamp()),
        },
    )


async def expire_waiting(tx: Transaction, announcement_id: AnnouncementId, at: datetime) -> int:
    """End what nobody answered when a call closes; tell how many."""
    return await tx.execute(
        """
        update interests
           set state = 'expired', decided_by = null, decided_at = :at
         where announcement_id = :id and state in ('sent', 'shortlisted')
        """,
        {"id": announcement_id, "at": int(at.timestamp())},
    )


async def untold(reader: Reader, limit: int) -> list[Interest]:
    """Give some of the answers that were decided and whose senders were not told yet.

    They come in no order: who cannot be reached right now holds up nobody else.
    """
    rows = await reader.all(
        f"""
        {_SELECT}
         where is_told = 0 and state in ('accepted', 'declined', 'expired')
         order by random()
         limit :limit
        """,
        {"limit": limit},
    )
    return [_interest(row) for row in rows]


async def note_told(tx: Transaction, interest_id: InterestId) -> None:
    """Note that somebody was told what became of their answer."""
    await tx.execute("update interests set is_told = 1 where id = :id", {"id": interest_id})


def _interest(row: Row) -> Interest:
    decided = row["decided_at"]
    return Interest(
        id=InterestId(row["id"]),
        announcement_id=AnnouncementId(row["announcement_id"]),
        user_id=row["user_id"],
        language=LanguageCode(row["language"]),
        message=row["message"],
        contact=row["contact"],
        sent_at=datetime.fromtimestamp(row["sent_at"], UTC),
        state=InterestState(row["state"]),
        city_id=CityId(row["city_id"]) if row["city_id"] else None,
        decided_by=row["decided_by"],
        decided_at=datetime.fromtimestamp(decided, UTC) if decided is not None else None,
    )
