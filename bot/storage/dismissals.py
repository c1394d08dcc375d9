"""Suggestions that somebody does not want to see, for a while or for good.

What is hidden is a city by its id, a person as ``person:7``, a call as ``call:7``.
"""

from datetime import datetime

from bot.domain.matching.profiles import Kind, Subject
from bot.storage.database import Reader, Transaction


def named(subject: Subject) -> str:
    """Name what can be hidden, as the table does."""
    return subject.id if subject.kind is Kind.CITY else f"{subject.kind}:{subject.id}"


async def dismiss(tx: Transaction, user_id: int, subject: str, until: datetime | None) -> None:
    """Hide something, as ``named``, from somebody; never for a shorter time than before."""
    await tx.execute(
        """
        insert into dismissals (user_id, subject, until)
        values (:user_id, :subject, :until)
        on conflict (user_id, subject) do update
           set until = case when dismissals.until is null then null else excluded.until end
        """,
        {
            "user_id": user_id,
            "subject": subject,
            "until": int(until.timestamp()) if until else None,
        },
    )


async def dismissed(reader: Reader, user_id: int, now: datetime) -> frozenset[Subject]:
    """Give what somebody does not want to see now."""
    rows = await reader.all(
        """
        select subject
          from dismissals
         where user_id = :user_id and (until is null or until > :now)
        """,
        {"user_id": user_id, "now": int(now.timestamp())},
    )
    return frozenset(_subject(row["subject"]) for row in rows)


async def dismissed_for_good_by(reader: Reader, user_id: int) -> frozenset[int]:
    """Give the people who never want to see somebody again."""
    rows = await reader.all(
        "select user_id from dismissals where subject = :subject and until is null",
        {"subject": named(Subject(Kind.PERSON, str(user_id)))},
    )
    return frozenset(row["user_id"] for row in rows)


def _subject(written: str) -> Subject:
    kind, colon, rest = written.partition(":")
    return Subject(Kind(kind), rest) if colon else Subject(Kind.CITY, written)
