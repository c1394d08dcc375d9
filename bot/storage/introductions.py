"""Introductions made and moved on: asked for, proposed, answered, ended."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.domain.cities import CityId
from bot.domain.introductions import (
    FAILED,
    LASTS,
    NEXT,
    Answer,
    Introduction,
    IntroductionId,
    State,
    Told,
    Where,
    after,
)
from bot.domain.languages import LanguageCode
from bot.storage.database import Transaction
from bot.storage.introduction_rows import Party
from bot.storage.personal import NOBODY
from bot.storage.shunning import is_barred


async def ask(
    tx: Transaction,
    asker: Party,
    other: Party,
    *,
    note: str,
    where: Where,
    at: datetime,
) -> IntroductionId:
    """Let somebody ask to be introduced, which is their own yes; the other side is due at once."""
    assert asker.user_id is not None
    made = await _insert(tx, asker.user_id, None, note, where, at)
    await _add_side(tx, made, 0, asker, Answer.YES, at)
    await _add_side(tx, made, 1, other, None, at)
    return made


async def propose(
    tx: Transaction,
    sides: tuple[Party, Party],
    *,
    by: int,
    city_id: CityId,
    note: str,
    where: Where,
    at: datetime,
) -> IntroductionId:
    """Let a city's coordinator propose two people to each other; both are due at once."""
    made = await _insert(tx, by, city_id, note, where, at)
    for place, side in enumerate(sides):
        await _add_side(tx, made, place, side, None, at)
    return made


async def give_answer(
    tx: Transaction,
    found: Introduction,
    place: int,
    answer: Answer,
    *,
    by: int,
    language: LanguageCode,
    where: Where,
    at: datetime,
) -> State | None:
    """Keep a side's answer, and give where that leads; ``None`` where it was too late.

    ``found`` is to be read in the same transaction. Who says yes for a city stands for it. Where a
    block stands against it by now, a yes ends it, so that nobody is told that both agreed.
    """
    if not found.waits(at) or not found.sides[place].is_asked:
        return None
    if answer is Answer.YES and await is_barred(tx, found.id, willing=by):
        await move(tx, found.id, State.WITHDRAWN, at)
        return State.WITHDRAWN
    await tx.execute(
        """
        update introduction_sides
           set answer      = :answer,
               answered_at = :at,
               user_id     = case when :answer = 'yes' then :by else user_id end,
               language    = :language,
               server_id   = :server_id,
               channel_id  = :channel_id,
               due_at      = case when :answer = 'later' then due_at end
         where introduction_id = :id and place = :place
        """,
        {
            "id": found.id,
            "place": place,
            "answer": answer,
            "at": int(at.timestamp()),
            "by": by,
            "language": language,
            "server_id": where.server_id,
            "channel_id": where.channel_id,
        },
    )
    state = after(found, place, answer)
    if state is not State.WAITING:
        await move(tx, found.id, state, at)
    return state


async def move(tx: Transaction, introduction_id: IntroductionId, to: State, at: datetime) -> bool:
    """Move an introduction on once; tell whether it was.

    Who said yes is to be told: at once, but not before its time that it came to nothing, unless
    both had said yes. Whoever has not answered hears no more.
    """
    before = [state for state, following in NEXT.items() if to in following]
    row = await tx.one(
        """
        update introductions
           set state    = :to,
               ended_at = case when :to = 'agreed' then null else coalesce(ended_at, :at) end
         where id = :id and state in (select value from json_each(:before))
        returning asked_at
        """,
        {
            "id": introduction_id,
            "to": to,
            "before": json.dumps(before),
            "at": int(at.timestamp()),
        },
    )
    if row is None:
        return False
    await tx.execute(
        """
        update introduction_sides
           set due_at = case when answer = 'yes' and user_id <> :nobody and :to <> 'closed'
                             then iif(:is_failed and exists (select 1
                                                               from introduction_sides
                                                              where introduction_id = :id
                                                                and answer is not 'yes'),
                                      max(:at, :ends_at), :at) end
         where introduction_id = :id
        """,
        {
            "id": introduction_id,
            "to": to,
            "at": int(at.timestamp()),
            "nobody": NOBODY,
            "is_failed": int(to in FAILED),
            "ends_at": row["asked_at"] + int(LASTS.total_seconds()),
        },
    )
    return True


async def withdraw(tx: Transaction, found: Introduction, at: datetime) -> bool:
    """Let who asked take it back while it waits, or seems to them to; tell whether they could."""
    place = 0 if found.proposed_for is None else None
    if not found.seems_to_wait(place, at):
        return False
    await move(tx, found.id, State.WITHDRAWN, at)
    await tx.execute(
        """
        update introduction_sides
           set due_at = null
         where introduction_id = :id
           and user_id = (select asked_by from introductions where id = :id)
        """,
        {"id": found.id},
    )
    return True


async def withdraw_all(tx: Transaction, user_id: int, at: datetime) -> None:
    """End all that still waits of what somebody takes part in.

    The other side is told by and by, whether it had said yes or had only been asked.
    """
    await _end_all(tx, user_id, at, [State.WAITING, State.AGREED])


async def close_all(tx: Transaction, user_id: int, at: datetime) -> None:
    """End all that somebody takes part in who is to be erased, and what they wrote with it.

    What both wrote in a thread stays there, and the thread is closed.
    """
    await _end_all(tx, user_id, at, [State.WAITING, State.AGREED, State.OPENED])
    await tx.execute(
        "update introductions set note = '' where asked_by = :user_id", {"user_id": user_id}
    )


async def _end_all(tx: Transaction, user_id: int, at: datetime, states: Sequence[State]) -> None:
    rows = await tx.all(
        """
        select id, state, thread_id
          from introductions
         where state in (select value from json_each(:states))
           and id in (select introduction_id from introduction_sides where user_id = :user_id)
        """,
        {"user_id": user_id, "states": json.dumps(states)},
    )
    for row in rows:
        introduction_id, was_open = IntroductionId(row["id"]), row["state"] == State.OPENED
        open_ends = State.CLOSING if row["thread_id"] is not None else State.CLOSED
        await move(tx, introduction_id, open_ends if was_open else State.WITHDRAWN, at)
        await tx.execute(
            """
            update introduction_sides
               set due_at = case when user_id = :user_id then null
                                 when answer is not 'yes' and told in (:asked, :nudged) then :at
                                 else due_at end
             where introduction_id = :id
            """,
            {
                "id": introduction_id,
                "user_id": user_id,
                "asked": Told.ASKED,
                "nudged": Told.NUDGED,
                "at": int(at.timestamp()),
            },
        )


async def _insert(
    tx: Transaction,
    by: int,
    proposed_for: CityId | None,
    note: str,
    where: Where,
    at: datetime,
) -> IntroductionId:
    row = await tx.one(
        """
        insert into introductions (asked_by, proposed_for, asked_at, note, server_id, channel_id)
        values (:by, :proposed_for, :at, :note, :server_id, :channel_id)
        returning id
        """,
        {
            "by": by,
            "proposed_for": proposed_for,
            "at": int(at.timestamp()),
            "note": note,
            "server_id": where.server_id,
            "channel_id": where.channel_id,
        },
    )
    assert row is not None
    return IntroductionId(row["id"])


async def _add_side(
    tx: Transaction,
    introduction_id: IntroductionId,
    place: int,
    party: Party,
    answer: Answer | None,
    at: datetime,
) -> None:
    moment = int(at.timestamp())
    await tx.execute(
        """
        insert into introduction_sides (introduction_id, place, user_id, city_id, is_city,
                                        language, answer, answered_at, due_at)
        values (:id, :place, :user_id, :city_id, :is_city, :language, :answer, :answered_at,
                :due_at)
        """,
        {
            "id": introduction_id,
            "place": place,
            "user_id": party.user_id,
            "city_id": party.city_id,
            "is_city": party.is_city,
            "language": party.language,
            "answer": answer,
            "answered_at": moment if answer else None,
            "due_at": None if answer else moment,
        },
    )
