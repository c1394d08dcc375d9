"""What the sides of introductions are still to be told, and what was done for them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.introductions import Introduction, IntroductionId, State, Told, Where
from bot.storage.database import Reader, Transaction
from bot.storage.introductions import move


@dataclass(frozen=True, slots=True)
class Due:
    """A side whose moment has come."""

    introduction_id: IntroductionId
    place: int


async def due_sides(reader: Reader, now: datetime, limit: int) -> list[Due]:
    """List the sides that something is to be done for now, the longest due first."""
    rows = await reader.all(
        """
        select introduction_id, place
          from introduction_sides
         where due_at <= :now
         order by due_at, introduction_id, place
         limit :limit
        """,
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [Due(IntroductionId(row["introduction_id"]), row["place"]) for row in rows]


async def next_due(reader: Reader) -> datetime | None:
    """Give when something is to be done next."""
    row = await reader.one("select min(due_at) as due from introduction_sides")
    return datetime.fromtimestamp(row["due"], UTC) if row and row["due"] is not None else None


async def note_told(
    tx: Transaction, found: Introduction, place: int, told: Told, due_at: datetime | None
) -> None:
    """Note what a side was told; when it is due again, only if nothing happened meanwhile.

    Somebody may have answered before we heard that the question arrived. ``found`` is how it stood
    when they were told.
    """
    side = found.sides[place]
    await tx.execute(
        """
        update introduction_sides
           set told   = :told,
               due_at = case when answer is :answer
                              and :state = (select state from introductions where id = :id)
                             then :due_at
                             else due_at end
         where introduction_id = :id and place = :place and told = :before
        """,
        {
            "id": found.id,
            "place": place,
            "told": told,
            "before": side.told,
            "answer": side.answer,
            "state": found.state,
            "due_at": int(due_at.timestamp()) if due_at else None,
        },
    )


async def note_done(tx: Transaction, found: Introduction, place: int) -> None:
    """Note that nothing is left to do for a side, unless something happened meanwhile."""
    await note_told(tx, found, place, found.sides[place].told, None)


async def put_off(tx: Transaction, due: Due, until: datetime) -> None:
    """Let it be tried again later, so that others have their turn."""
    await tx.execute(
        """
        update introduction_sides
           set due_at = :until
         where introduction_id = :id and place = :place and due_at is not null
        """,
        {"id": due.introduction_id, "place": due.place, "until": int(until.timestamp())},
    )


async def note_opened(
    tx: Transaction, introduction_id: IntroductionId, thread: tuple[int, Where] | None, at: datetime
) -> bool:
    """Note that both can talk, and in which thread if in one; tell whether that is news."""
    if not await move(tx, introduction_id, State.OPENED, at):
        return False
    if thread is not None:
        thread_id, where = thread
        await tx.execute(
            """
            update introductions
               set thread_id  = :thread_id,
                   server_id  = :server_id,
                   channel_id = :channel_id
             where id = :id
            """,
            {
                "id": introduction_id,
                "thread_id": thread_id,
                "server_id": where.server_id,
                "channel_id": where.channel_id,
            },
        )
    return True
