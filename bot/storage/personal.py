"""Everything that is kept of a person: found, handed over, erased.

``HOLDS`` names every column that holds a user's id; a test reads the schema and fails when one is
missing here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.domain.audit import Tag, tagged
from bot.domain.cities import CityId
from bot.domain.claims import Claim
from bot.domain.holdings import Holding, Value
from bot.domain.matching.profiles import Kind
from bot.storage.claims import pending_claims
from bot.storage.coordinators import cities_of
from bot.storage.database import Reader, Row, Transaction

NOBODY = 0
"""Stands for a person who was erased, where the row itself must stay: it is no Discord id."""


class Fate(StrEnum):
    """What becomes of a row when the person in it is erased."""

    DELETED = "deleted"
    EMPTIED = "emptied"


@dataclass(frozen=True, slots=True)
class Held:
    """A column that holds a person, and what their erasure makes of its rows."""

    table: str
    column: str
    fate: Fate


HOLDS = (
    Held("people", "user_id", Fate.DELETED),
    Held("coordinators", "user_id", Fate.DELETED),
    Held("coordinators", "named_by", Fate.EMPTIED),
    Held("field_coordinators", "user_id", Fate.DELETED),
    Held("handovers", "giver_id", Fate.DELETED),
    Held("handovers", "taker_id", Fate.DELETED),
    Held("claims", "asked_by", Fate.EMPTIED),
    Held("claims", "decided_by", Fate.EMPTIED),
    Held("blocks", "blocked_by", Fate.EMPTIED),
    Held("audit", "actor_id", Fate.EMPTIED),
    Held("waiting_imports", "sent_by", Fate.EMPTIED),
    Held("announcements", "author_id", Fate.EMPTIED),
    Held("interests", "user_id", Fate.DELETED),
    Held("interests", "decided_by", Fate.EMPTIED),
    Held("saves", "user_id", Fate.DELETED),
    Held("outcomes", "reported_by", Fate.EMPTIED),
    Held("dismissals", "user_id", Fate.DELETED),
    Held("profiles", "user_id", Fate.DELETED),
    Held("profile_topics", "user_id", Fate.DELETED),
    Held("profile_vectors", "user_id", Fate.DELETED),
    Held("introductions", "asked_by", Fate.EMPTIED),
    Held("introduction_sides", "user_id", Fate.EMPTIED),
    Held("alerts", "user_id", Fate.DELETED),
    Held("rounds", "scheduled_by", Fate.EMPTIED),
    Held("round_members", "user_id", Fate.DELETED),
    Held("meeting_people", "user_id", Fate.DELETED),
)

_LEFT_OUT = {"content", "difference", "vector"}
"""Columns that are no more about the person who sent them: a whole table of cities. And what
words mean in numbers, which nobody can read and which the words themselves give."""


_TOLD_ALIKE = frozenset({"waiting", "declined", "expired", "withdrawn"})
"""States of an introduction that nobody is to tell from each other, not in their own file either:
until its time is over, what came to nothing seems to wait."""


async def holdings(reader: Reader, user_id: int) -> list[Holding]:
    """Give every row that holds a person, by table, each row once and whole."""
    found: list[Holding] = []
    for table in dict.fromkeys(held.table for held in HOLDS):
        columns = [held.column for held in HOLDS if held.table == table]
        wanted = " or ".join(f"{column} = :user_id" for column in columns)
        rows = await reader.all(
            f"select * from {table} where {wanted}",  # noqa: S608 - names of our own
            {"user_id": user_id},
        )
        if rows:
            found.append(Holding(table, [_alike(table, _shown(row)) for row in rows]))
    (person,) = tagged(Tag.PERSON, user_id)
    rows = await reader.all(
        """
        select *
          from audit
         where coalesce(actor_id, 0) <> :user_id
           and (subject = :person or exists (select 1 from json_each(before) where value = :person)
                or exists (select 1 from json_each(after) where value = :person))
        """,
        {"user_id": user_id, "person": person},
    )
    if rows:
        found.append(Holding("audit", [_shown(row) for row in rows]))
    blocked = await reader.all(
        "select * from blocks where kind = 'person' and subject = :subject",
        {"subject": str(user_id)},
    )
    if blocked:
        found.append(Holding("blocks", [_shown(row) for row in blocked]))
    return found


async def erase(tx: Transaction, user_id: int) -> Sequence[CityId]:
    """Erase a person everywhere; give the cities that they coordinated.

    A block of the person stays: erasing it would undo what it is for. Pending requests that they
    made are withdrawn, since nobody could be told any more.
    """
    cities = await cities_of(tx, user_id)
    for held in HOLDS:
        sql = (
            f"delete from {held.table} where {held.column} = :user_id"  # noqa: S608 - names of our own
            if held.fate is Fate.DELETED
            else f"update {held.table} set {held.column} = {NOBODY} where {held.column} = :user_id"  # noqa: S608 - names of our own
        )
        await tx.execute(sql, {"user_id": user_id})
    (person,) = tagged(Tag.PERSON, user_id)
    # who wants never to see them again keeps that, as with a block; what is put off goes
    await tx.execute(
        "delete from dismissals where subject = :person and until is not null", {"person": person}
    )
    await _empty_trail(tx, user_id)
    return cities


async def claims_of(reader: Reader, user_id: int) -> list[Claim]:
    """List the requests of a person that still wait for a steward."""
    return [claim for claim in await pending_claims(reader) if claim.asked_by == user_id]


async def _empty_trail(tx: Transaction, user_id: int) -> None:
    (person,), (nobody,) = tagged(Tag.PERSON, user_id), tagged(Tag.PERSON, NOBODY)
    quoted = {"person": f'"{person}"', "nobody": f'"{nobody}"', "bare": person, "empty": nobody}
    await tx.execute(
        """
        update audit
           set subject = case subject when :bare then :empty else subject end,
               before  = replace(before, :person, :nobody),
               after   = replace(after, :person, :nobody)
         where subject = :bare or instr(before, :person) or instr(after, :person)
        """,
        quoted,
    )


def _alike(table: str, row: Mapping[str, Value]) -> Mapping[str, Value]:
    """Leave out of a row what its person is not to learn from it."""
    if table == "dismissals" and str(row["subject"]).startswith(f"{Kind.PERSON}:"):
        # suggestions name nobody's id, by which anybody could be found and written to
        return {**row, "subject": str(Kind.PERSON)}
    if table == "introductions" and row["state"] in _TOLD_ALIKE:
        return {**row, "state": "waiting or over", "ended_at": None}
    if table == "introduction_sides":
        return {**row, "due_at": None}
    return row


def _shown(row: Row) -> Mapping[str, Value]:
    columns = [column for column in row.keys() if column not in _LEFT_OUT]  # noqa: SIM118 - a row iterates over its values
    return {column: _readable(column, row[column]) for column in columns}


def _readable(column: str, value: Value) -> Value:
    is_time = column.endswith("_at") or column in ("at", "until")
    if is_time and isinstance(value, int):
        return datetime.fromtimestamp(value, UTC).isoformat()
    # JavaScript, and so many readers of JSON, rounds whole numbers as long as Discord's ids
    is_id = column.endswith(("_id", "_by")) and isinstance(value, int)
    return str(value) if is_id else value
