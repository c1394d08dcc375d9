"""How long /match people and /match cities take from the question on, with their database.

All is as the bot does it: what somebody changed is read, the pool brought up to date, five chosen
in a thread. Only Discord is left out, which is asked for the names of the five.
"""

import asyncio
import gc
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter_ns

from rich.progress import Progress

from bot.domain.blocks import Block, Blocked
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.matching.choice import FEW
from bot.domain.matching.profiles import Profile
from bot.domain.people import PersonProfile, ProfileState
from bot.start import opened
from bot.storage.blocks import block
from bot.storage.database import Parameters
from bot.storage.entries import save_entry
from bot.storage.profiles import save_profile
from bot.storage.vectors import Told, Unread, save_vector
from bot.ui.matching.cities import suggest_cities
from bot.ui.matching.people import suggest_people
from bot.ui.matching.people_pool import people_pool
from bot.ui.resources import Resources
from tests.benchmarks.figures import Row, milliseconds, percentile
from tests.benchmarks.simulated import NOW, cities, people
from tests.benchmarks.stalls import watched

ASKED = 200
"""How many times somebody asks, each after somebody else changed what they declare."""

MOST_MS = {"cities": 50.0, "people": 150.0}
MOST_STALL_MS = 20.0

PUT_OFF = 5
"""Suggestions that each person does not want to see; one of them was introduced to them, too."""

DISMISSED = "insert into dismissals (user_id, subject) values (:one, 'person:' || :other)"
INTRODUCED = """
    insert into introductions (id, state, asked_by, asked_at, ended_at)
    values (:id + 1, case :id % 2 when 0 then 'opened' else 'expired' end, :one, 0, 0)
"""
ASKING = """
    insert into introduction_sides (introduction_id, place, user_id, language, answer)
    select id, 0, asked_by, 'en', 'yes' from introductions
"""
ASKED_OF = """
    insert into introduction_sides (introduction_id, place, user_id, language, answer)
    values (:id + 1, 1, :other, 'en', case :id % 2 when 0 then 'yes' end)
"""

WORDS = "We look for partners who work with sound, light and public space. " * 5
EN = LanguageCode("en")


def rows(count: int, progress: Progress) -> list[Row]:
    """Fill a database with a simulated network, and ask."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_rows(count, Path(folder) / "bench.db", progress))


async def _rows(count: int, path: Path, progress: Progress) -> list[Row]:
    clock = Clock()
    async with opened(path, clock) as resources:
        network = Filled(resources, clock, count)
        await network.fill()
        return [
            await network.made(),
            *await network.asked("people", count, network.ask_person, progress),
            *await network.asked("cities", len(network.entries), network.ask_city, progress),
        ]


class Clock:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.now


class Filled:
    """A database with people, their texts, and what lies between them."""

    def __init__(self, resources: Resources, clock: Clock, count: int) -> None:
        self._resources, self._clock = resources, clock
        self._drawn = people(count).profiles
        self.people = [_person(number, each) for number, each in enumerate(self._drawn, 1)]
        self.entries = [_entry(each) for each in cities().profiles if each.offers]

    async def fill(self) -> None:
        """Write everything, as it would have come to be."""
        model = self._resources.encoder.model
        async with self._resources.database.transaction() as tx:
            for person, drawn in zip(self.people, self._drawn, strict=True):
                await save_profile(tx, person)
                if drawn.words is not None:
                    text = Unread(Told.PERSON, str(person.user_id), WORDS, EN)
                    await save_vector(tx, text, model, drawn.words)
            for entry in self.entries:
                await save_entry(tx, entry)
            await tx.execute_many(DISMISSED, self._pairs())
            await tx.execute_many(INTRODUCED, self._pairs()[::PUT_OFF])
            await tx.execute(ASKING)
            await tx.execute_many(ASKED_OF, self._pairs()[::PUT_OFF])
            await block(tx, Block(Blocked.CITY, "namur", "spam", 1, NOW))

    async def made(self) -> Row:
        """Make the pool of people in the morning."""
        gc.collect()
        gc.freeze()  # as the bot does with what it read at its start
        began = perf_counter_ns()
        async with watched() as stall:
            pool = await people_pool(self._resources)
        return Row(
            f"reading {len(pool):,} people and making their pool, once a day",
            milliseconds(perf_counter_ns() - began),
            beside={"longest stall": milliseconds(stall.longest)},
        )

    async def ask_person(self, number: int) -> int:
        """Ask for peers, after somebody else changed their profile, hid or came back."""
        changed = self.people[number * 31 % len(self.people)]
        state = ProfileState.HIDDEN if number % 3 == 0 else ProfileState.VISIBLE
        async with self._resources.database.transaction() as tx:
            await save_profile(tx, replace(changed, state=state, changed_at=self._clock.now))
        asker = self.people[number * 97 % len(self.people)]
        began = perf_counter_ns()
        found = await suggest_people(self._resources, asker.user_id, None, None, across=False)
        took = perf_counter_ns() - began
        assert found is not None and len(found.suggestions) >= FEW
        return took

    async def ask_city(self, number: int) -> int:
        """Ask for cities; each eighth time after an entry changed, with the pool made anew."""
        if number % 8 == 0:
            entry = replace(self.entries[number], updated_at=self._clock.now)
            async with self._resources.database.transaction() as tx:
                await save_entry(tx, entry)
        city = self._resources.directory.cities[self.entries[number % len(self.entries)].city_id]
        began = perf_counter_ns()
        found = await suggest_cities(self._resources, city, 1, None, across=False)
        took = perf_counter_ns() - began
        assert len(found.suggestions) == FEW
        return took

    async def asked(
        self, name: str, count: int, ask: Callable[[int], Awaitable[int]], progress: Progress
    ) -> list[Row]:
        """Time many questions, one after the other."""
        await ask(1)
        took: list[int] = []
        async with watched() as stall:
            for number in progress.track(range(ASKED), description=f"matching: asking for {name}"):
                self._clock.now += timedelta(seconds=20)
                took.append(await ask(number))
        async with watched() as idle:
            await asyncio.sleep(sum(took) / 1e9)
        what = f"/match {name} of {count:,} with its database"
        return [
            Row(
                f"{what}, p95",
                milliseconds(percentile(took, 95)),
                most=MOST_MS[name],
                beside={"p50": milliseconds(median(took)), "most": milliseconds(max(took))},
            ),
            Row(
                f"{what}, longest stall",
                milliseconds(stall.longest),
                most=MOST_STALL_MS,
                beside={"as long without": milliseconds(idle.longest)},
            ),
        ]

    def _pairs(self) -> list[Parameters]:
        """Pair each person with some others."""
        every = len(self.people)
        return [
            {"id": one * PUT_OFF + other, "one": one + 1, "other": (one * 7 + other) % every + 1}
            for one in range(every)
            for other in range(PUT_OFF)
        ]


def _person(number: int, drawn: Profile) -> PersonProfile:
    return PersonProfile(
        user_id=number,
        language=EN,
        changed_at=NOW - timedelta(days=number % 300 + 1),
        city_id=drawn.place.city_id,
        state=ProfileState.VISIBLE,
        fields=drawn.fields,
        words=WORDS,
        words_language=EN,
        languages=tuple(sorted(drawn.languages)),
        offers=drawn.offers,
        seeks=drawn.seeks,
    )


def _entry(drawn: Profile) -> CityEntry:
    return CityEntry(
        drawn.place.city_id,
        NOW - timedelta(days=30),
        description=WORDS,
        description_language=EN,
        languages=tuple(sorted(drawn.languages)),
        offers=drawn.offers,
        seeks=drawn.seeks,
    )
