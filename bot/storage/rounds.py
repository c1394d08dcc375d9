"""Rounds of meetings: what is planned, what ran, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.domain.fields import Field
from bot.domain.rounds import Rhythm, Round, RoundId, RoundState
from bot.storage.database import Reader, Row, Transaction

_SELECT = "select id, field, rhythm, starts_at, state, scheduled_by, paired_at from rounds"


@dataclass(frozen=True, slots=True)
class Ran:
    """A round that was held: how many people it brought together, and what they say of it.

    ``met`` are the meetings of which somebody says that they took place.
    """

    round: Round
    people: int
    meetings: int
    met: int


async def round_by_id(reader: Reader, round_id: RoundId) -> Round | None:
    """Give a round, in whatever state it is."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": round_id})
    return _round(row) if row else None


async def rounds_ahead(reader: Reader) -> list[Round]:
    """List the rounds that are planned, the next first."""
    rows = await reader.all(f"{_SELECT} where state = 'scheduled' order by starts_at, field")
    return [_round(row) for row in rows]


async def round_ahead(reader: Reader, field: Field | None) -> Round | None:
    """Give the round that is planned for a field, or for the network."""
    row = await reader.one(
        f"{_SELECT} where state = 'scheduled' and field = :field", {"field": field or ""}
    )
    return _round(row) if row else None


async def schedule(
    tx: Transaction, field: Field | None, starts_at: datetime, rhythm: Rhythm, by: int
) -> None:
    """Plan a round; the one that was planned for the same people is moved."""
    await tx.execute(
        """
        insert into rounds (field, rhythm, starts_at, scheduled_by)
        values (:field, :rhythm, :starts_at, :by)
        on conflict (field) where state = 'scheduled' do update
           set rhythm       = excluded.rhythm,
               starts_at    = excluded.starts_at,
               scheduled_by = excluded.scheduled_by
        """,
        {
            "field": field or "",
            "rhythm": rhythm,
            "starts_at": int(starts_at.timestamp()),
            "by": by,
        },
    )


async def end_round(tx: Transaction, round_id: RoundId, state: RoundState, at: datetime) -> bool:
    """Take a round from those ahead into another state; tell whether it still was ahead."""
    is_held = state is not RoundState.CANCELLED
    changed = await tx.execute(
        """
        update rounds
           set state     = :state,
               paired_at = :paired_at
         where id = :id and state = 'scheduled'
        """,
        {"id": round_id, "state": state, "paired_at": int(at.timestamp()) if is_held else None},
    )
    return changed > 0


async def plan_next(tx: Transaction, held: Round, now: datetime) -> None:
    """Plan a round's next time, if it comes again."""
    starts_at = held.next_start(now)
    if starts_at is not None:
        await schedule(tx, held.field, starts_at, held.rhythm, held.scheduled_by)


async def end_finished_rounds(tx: Transaction) -> None:
    """Note the rounds all of whose meetings are over."""
    await tx.execute(
        """
        update rounds
           set state = 'over'
         where state = 'paired'
           and not exists (select 1
                             from meetings join meeting_people on meeting_id = meetings.id
                            where round_id = rounds.id and told <> 'ended')
        """
    )


async def rounds_that_ran(reader: Reader, limit: int) -> Sequence[Ran]:
    """List the rounds that were held last, latest first, as numbers alone."""
    rows = await reader.all(
        f"""
        select held.id, held.field, held.rhythm, held.starts_at, held.state, held.scheduled_by,
               held.paired_at, count(user_id) as people, count(distinct meeting_id) as meetings,
               count(distinct case answer when 'yes' then meeting_id end) as met
          from ({_SELECT}
                 where paired_at is not null
                 order by paired_at desc, id desc
                 limit :limit) as held
               left join meetings on round_id = held.id
               left join meeting_people on meeting_id = meetings.id
         group by held.id
         order by held.paired_at desc, held.id desc
        """,  # noqa: S608 - a constant of our own
        {"limit": limit},
    )
    return [Ran(_round(row), row["people"], row["meetings"], row["met"]) for row in rows]


def _round(row: Row) -> Round:
    paired_at = row["paired_at"]
    return Round(
        id=RoundId(row["id"]),
        field=Field(row["field"]) if row["field"] else None,
        rhythm=Rhythm(row["rhythm"]),
        starts_at=datetime.fromtimestamp(row["starts_at"], UTC),
        state=RoundState(row["state"]),
        scheduled_by=row["scheduled_by"],
        paired_at=datetime.fromtimestamp(paired_at, UTC) if paired_at is not None else None,
    )
