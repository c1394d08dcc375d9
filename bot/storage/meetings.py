"""Meetings that rounds made: who is in them, what they answered, what they are told next."""

from datetime import UTC, datetime

from bot.domain.cities import CityId
from bot.domain.meetings import Answer, Attendance, MeetingId, Step, Told
from bot.storage.database import Reader, Row, Transaction

_SELECT = """
    select meeting_id, user_id, city_id, paired_at, answer, told
      from meeting_people join meetings on meetings.id = meeting_id
                          join rounds on rounds.id = round_id
"""


async def due_meetings(reader: Reader, now: datetime, limit: int) -> list[Attendance]:
    """List whom something is due for in a meeting, the longest due first."""
    rows = await reader.all(
        f"{_SELECT} where due_at <= :now order by due_at, meeting_id, user_id limit :limit",
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [_attendance(row) for row in rows]


async def next_due_meeting(reader: Reader) -> datetime | None:
    """Give when somebody is to be told something next, of a meeting or of a round."""
    row = await reader.one(
        """
        select min(due) as due
          from (select min(due_at) as due from meeting_people where due_at is not null
                 union all
                select min(news_at) from round_members where news_at is not null)
        """
    )
    return datetime.fromtimestamp(row["due"], UTC) if row and row["due"] is not None else None


async def latest_meeting(reader: Reader, user_id: int) -> Attendance | None:
    """Give somebody's part in the meeting that was made for them last."""
    row = await reader.one(
        f"{_SELECT} where user_id = :user_id order by meeting_id desc limit 1",
        {"user_id": user_id},
    )
    return _attendance(row) if row else None


async def attendance(reader: Reader, meeting_id: MeetingId, user_id: int) -> Attendance | None:
    """Give somebody's part in a meeting, if they are in it."""
    row = await reader.one(
        f"{_SELECT} where meeting_id = :meeting_id and user_id = :user_id",
        {"meeting_id": meeting_id, "user_id": user_id},
    )
    return _attendance(row) if row else None


async def other_in(reader: Reader, of: Attendance) -> Attendance | None:
    """Give the other one's part in a meeting, unless they erased themselves."""
    row = await reader.one(
        f"{_SELECT} where meeting_id = :meeting_id and user_id <> :user_id",
        {"meeting_id": of.meeting_id, "user_id": of.user_id},
    )
    return _attendance(row) if row else None


async def is_running(reader: Reader, meeting_id: MeetingId) -> bool:
    """Tell whether a meeting is not over yet for somebody in it."""
    row = await reader.one(
        "select 1 from meeting_people where meeting_id = :id and told <> 'ended'",
        {"id": meeting_id},
    )
    return row is not None


async def give_answer(
    tx: Transaction, meeting_id: MeetingId, user_id: int, answer: Answer, at: datetime
) -> None:
    """Keep what somebody says came of a meeting; their silence before is forgotten."""
    await tx.execute(
        """
        update meeting_people
           set answer      = :answer,
               answered_at = :at
         where meeting_id = :meeting_id and user_id = :user_id
        """,
        {
            "meeting_id": meeting_id,
            "user_id": user_id,
            "answer": answer,
            "at": int(at.timestamp()),
        },
    )
    await tx.execute(
        "update round_members set silent = 0 where user_id = :user_id", {"user_id": user_id}
    )


async def take_step(tx: Transaction, of: Attendance, step: Step) -> bool:
    """Note what somebody was told; tell whether it was theirs to be told still.

    What they answered meanwhile, or whether they left, is not overwritten.
    """
    changed = await tx.execute(
        """
        update meeting_people
           set told   = :then,
               due_at = :due_at
         where meeting_id = :meeting_id and user_id = :user_id and told = :told
           and answer is :answer
        """,
        {
            "meeting_id": of.meeting_id,
            "user_id": of.user_id,
            "told": of.told,
            "answer": of.answer,
            "then": step.then,
            "due_at": int(step.due_at.timestamp()) if step.due_at else None,
        },
    )
    return changed > 0


async def put_off_meeting(tx: Transaction, of: Attendance, until: datetime) -> None:
    """Let it be tried again later, so that others have their turn."""
    await tx.execute(
        """
        update meeting_people
           set due_at = :until
         where meeting_id = :meeting_id and user_id = :user_id and due_at is not null
        """,
        {
            "meeting_id": of.meeting_id,
            "user_id": of.user_id,
            "until": int(until.timestamp()),
        },
    )


def _attendance(row: Row) -> Attendance:
    return Attendance(
        meeting_id=MeetingId(row["meeting_id"]),
        user_id=row["user_id"],
        city_id=CityId(row["city_id"]),
        made_at=datetime.fromtimestamp(row["paired_at"], UTC),
        answer=Answer(row["answer"]) if row["answer"] else None,
        told=Told(row["told"]),
    )
