"""``python -m tests.benchmarks.holding prepare|hold DATABASE [PEOPLE]``: hold a round like a bot.

``prepare`` fills a database; ``hold`` holds the round in it and prints what it took, as JSON.
"""

import asyncio
import json
import resource
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from types import SimpleNamespace
from typing import Any, cast

import discord

from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile
from bot.domain.rounds import Rhythm, Round
from bot.start import opened, utc_now
from bot.storage.database import Transaction
from bot.storage.pairing import SLICE, hold_round
from bot.storage.profiles import save_profile
from bot.storage.round_members import join_rounds
from bot.storage.rounds import rounds_ahead, schedule
from bot.workers import rounds
from bot.workers.rounds import RoundKeeper
from tests.benchmarks.stalls import watched

ENGLISH = LanguageCode("en")


async def prepare(path: Path, count: int) -> None:
    """Let simulated people join, with whom they met, block and waited for; plan a round for now."""
    from tests.benchmarks.meeting import joined

    participants, now = joined(count), utc_now()
    async with opened(path) as resources, resources.database.transaction() as tx:
        for each in participants:
            profile, user_id = each.profile, int(each.profile.subject.id)
            person = PersonProfile(
                user_id=user_id,
                language=ENGLISH,
                changed_at=now,
                city_id=profile.place.city_id,
                fields=profile.fields,
                languages=tuple(sorted(profile.languages)),
                offers=profile.offers,
                seeks=profile.seeks,
                words="…" if profile.words else "",
            )
            await save_profile(tx, person)
            await join_rounds(tx, user_id, ENGLISH, now)
        await _remember(tx, participants)
        await schedule(tx, None, now - timedelta(seconds=1), Rhythm.MONTHLY, 1)


async def _remember(tx: Transaction, participants: Sequence[Any]) -> None:
    from bot.texts.encoder import Encoder

    people = {int(each.profile.subject.id): each for each in participants}
    model = Encoder().model
    await tx.execute_many(
        "insert into profile_vectors (user_id, model, vector) values (:user_id, :model, :vector)",
        [
            {"user_id": user_id, "model": model, "vector": each.profile.words}
            for user_id, each in people.items()
            if each.profile.words
        ],
    )
    await tx.execute_many(
        "update round_members set waited = 1 where user_id = :user_id",
        [{"user_id": user_id} for user_id, each in people.items() if each.waited],
    )
    await tx.execute_many(
        "insert into dismissals (user_id, subject) values (:user_id, :subject)",
        [
            {"user_id": user_id, "subject": f"person:{other.id}"}
            for user_id, each in people.items()
            for other in each.blocked
            if str(user_id) != other.id
        ],
    )
    await tx.execute(
        "insert into rounds (starts_at, state, scheduled_by, paired_at) values (0, 'over', 1, 0)"
    )
    met = [(user_id, int(other.id)) for user_id, each in people.items() for other in each.met]
    await tx.execute_many(
        "insert into meetings (id, round_id) values (:id, 1)",
        [{"id": number} for number, _ in enumerate(met, 1)],
    )
    await tx.execute_many(
        """
        insert into meeting_people (meeting_id, user_id, city_id, told)
        select :id, user_id, city_id, 'ended'
          from profiles
         where user_id in (:one, :other)
        """,
        [{"id": number, "one": one, "other": other} for number, (one, other) in enumerate(met, 1)],
    )


async def hold(path: Path) -> dict[str, float]:
    """Hold the round by the bot's own worker, beside a loop that is watched."""
    writing: list[float] = []
    written: list[tuple[int, int]] = []

    async def timed(tx: Transaction, held: Round, pairs: Any, left: Any, now: Any) -> bool:
        began = perf_counter()
        is_held = await hold_round(tx, held, pairs, left, now)
        writing.append(perf_counter() - began)
        written.append((len(pairs), len(left)))
        return is_held

    rounds.hold_round = timed
    async with opened(path) as resources:
        keeper = RoundKeeper(cast("discord.Client", SimpleNamespace(resources=resources)))
        memory_before = _megabytes(resource.RUSAGE_SELF)
        began = perf_counter()
        async with watched() as stall:
            await keeper.turn()
        took = perf_counter() - began
        async with resources.database.reading() as reader:
            (following,) = await rounds_ahead(reader)
            made = await reader.all("select id from meetings where round_id <> 1")
        assert following.starts_at > utc_now() and len(made) == written[0][0] > SLICE
        async with watched() as idle:
            await asyncio.sleep(took)
    return {
        "took": took,
        "writing": writing[0],
        "pairs": written[0][0],
        "left": written[0][1],
        "stall": stall.longest / 1e6,
        "idle": idle.longest / 1e6,
        "memory": _megabytes(resource.RUSAGE_SELF),
        "memory_before": memory_before,
        "memory_apart": _megabytes(resource.RUSAGE_CHILDREN),
    }


def _megabytes(of: int) -> float:
    return resource.getrusage(of).ru_maxrss / 1000


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        asyncio.run(prepare(Path(sys.argv[2]), int(sys.argv[3])))
        print("{}")
    else:
        print(json.dumps(asyncio.run(hold(Path(sys.argv[2])))))
