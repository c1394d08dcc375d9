"""Making a round's pairs: who is there, who must not or need not meet, and the pairs themselves."""

import json
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from bot.domain.cities import CityId
from bot.domain.rounds import News, Round, RoundState
from bot.storage.database import Parameters, Reader, Transaction
from bot.storage.round_members import let_wait
from bot.storage.rounds import end_round, plan_next, round_by_id
from bot.storage.shunning import shuns

SLICE = 500
"""Rows written at a time: while they are put together, nobody else is answered."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who is paired, and the city that they are paired for."""

    user_id: int
    city_id: CityId


Pair = tuple[Seat, Seat]


async def who_is_there(reader: Reader, among: Collection[int] | None = None) -> dict[int, bool]:
    """Give those who can be paired now, all or some, and whether each was left out last time.

    They take part and are not paused, neither in rounds nor as a profile, belong to a city of the
    network, and stewards blocked neither them nor it.
    """
    rows = await reader.all(
        """
        select round_members.user_id, waited
          from round_members join profiles on profiles.user_id = round_members.user_id
                             join cities on cities.id = profiles.city_id
         where round_members.state = 'active' and profiles.state <> 'paused'
           and cities.left_at is null
           and (:among is null
                or round_members.user_id in (select value from json_each(:among)))
           and not exists (select 1
                             from blocks
                            where (kind = 'person'
                                   and subject = cast(round_members.user_id as text))
                               or (kind = 'city' and subject = cities.id))
         order by round_members.user_id
        """,
        {"among": None if among is None else json.dumps(sorted(among))},
    )
    return {row["user_id"]: bool(row["waited"]) for row in rows}


async def may_still_meet(reader: Reader, one: int, other: int) -> bool:
    """Tell whether two who were paired can be introduced: both are there, and neither says never.

    Much may happen between the two where Discord is away.
    """
    if len(await who_is_there(reader, (one, other))) < len((one, other)):
        return False
    return not (await shuns(reader, one, other) or await shuns(reader, other, one))


async def who_met(reader: Reader) -> list[tuple[int, int]]:
    """List who met whom, each pair once: rounds brought them together, or an introduction did.

    Who declined to meet somebody counts as if they had: neither is met again while others are left.
    """
    rows = await reader.all(
        """
        select one.user_id as one, other.user_id as other
          from meeting_people as one join meeting_people as other using (meeting_id)
         where one.user_id < other.user_id
         union
        select min(one.user_id, other.user_id), max(one.user_id, other.user_id)
          from introductions join introduction_sides as one
                               on one.introduction_id = introductions.id and one.place = 0
                             join introduction_sides as other
                               on other.introduction_id = introductions.id and other.place = 1
         where (introductions.state in ('agreed', 'opened', 'closing', 'closed')
                or 'no' in (one.answer, other.answer))
           and one.user_id is not null and other.user_id is not null
        """
    )
    return [(row["one"], row["other"]) for row in rows]


async def who_never_meets(reader: Reader) -> list[tuple[int, int]]:
    """List who said of whom that they are never to meet; it holds both ways."""
    rows = await reader.all(
        """
        select user_id, cast(substr(subject, length('person:') + 1) as integer) as other
          from dismissals
         where subject like 'person:%' and until is null
        """
    )
    return [(row["user_id"], row["other"]) for row in rows]


async def hold_round(
    tx: Transaction, held: Round, pairs: Sequence[Pair], left: Sequence[int], now: datetime
) -> bool:
    """Write what a round came to, and plan the next; tell whether it was still to be held.

    Whoever left or blocked somebody while the pairs were made is not paired, and the other goes
    first next time.
    """
    # it may have been called off or moved while the pairs were made
    round_now = await round_by_id(tx, held.id)
    if round_now is None or not round_now.is_due(now):
        return False
    state = RoundState.PAIRED if pairs else RoundState.OVER
    await end_round(tx, held.id, state, now)
    there = (await who_is_there(tx)).keys()
    never = set(await who_never_meets(tx))
    kept = [pair for pair in pairs if _may_meet(pair, there, never)]
    await _write(tx, held, kept, now)
    paired = {seat.user_id for pair in kept for seat in pair}
    out = {*left, *(seat.user_id for pair in pairs for seat in pair)} - paired
    news = News.LEFT if pairs else News.ALONE
    await let_wait(tx, sorted(out & there), news, now)
    await plan_next(tx, round_now, now)
    return True


def _may_meet(pair: Pair, there: Set[int], never: set[tuple[int, int]]) -> bool:
    one, other = (seat.user_id for seat in pair)
    return {one, other} <= there and not {(one, other), (other, one)} & never


async def _write(tx: Transaction, held: Round, pairs: Sequence[Pair], now: datetime) -> None:
    row = await tx.one("select seq from sqlite_sequence where name = 'meetings'")
    last = row["seq"] if row else 0
    moment = int(now.timestamp())
    for start in range(0, len(pairs), SLICE):
        numbered = list(enumerate(pairs[start : start + SLICE], last + start + 1))
        await tx.execute_many(
            "insert into meetings (id, round_id) values (:id, :round_id)",
            [{"id": number, "round_id": held.id} for number, _ in numbered],
        )
        people: list[Parameters] = [
            {"id": number, "user_id": seat.user_id, "city_id": seat.city_id, "at": moment}
            for number, pair in numbered
            for seat in pair
        ]
        await tx.execute_many(
            """
            insert into meeting_people (meeting_id, user_id, city_id, due_at)
            values (:id, :user_id, :city_id, :at)
            """,
            people,
        )
        await tx.execute_many(
            "update round_members set waited = 0 where user_id = :user_id and waited = 1", people
        )
