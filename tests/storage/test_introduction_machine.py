"""An introduction's whole life in any order: answers, time, erasures, and a worker that may wait.

Discord is left out: what would be told is counted.
"""

import asyncio
import shutil
from collections import Counter
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.introductions import (
    FAILED,
    Answer,
    Duty,
    Introduction,
    IntroductionId,
    State,
    Told,
    Where,
    due_after,
    duty,
)
from bot.domain.languages import LanguageCode
from bot.storage.database import Database
from bot.storage.introduction_dues import due_sides, next_due, note_done, note_opened, note_told
from bot.storage.introduction_rows import Party, introduction
from bot.storage.introductions import ask, close_all, give_answer, move, propose, withdraw
from bot.storage.personal import erase

EN, DAKAR, NAMUR = LanguageCode("en"), CityId("dakar"), CityId("namur")
TOLD = {
    Duty.ASK: Told.ASKED,
    Duty.NUDGE: Told.NUDGED,
    Duty.TELL_OPENED: Told.OPENED,
    Duty.TELL_ENDED: Told.ENDED,
}
numbers = count(1000)

Step = tuple[str, int]
steps: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.sampled_from(["yes", "no", "later", "leave"]), st.integers(0, 1)),
    st.tuples(st.just("wait"), st.integers(1, 8)),
    st.tuples(st.sampled_from(["work", "withdraw"]), st.just(0)),
)


class Life:
    """One introduction between two new people, or a person and a city."""

    def __init__(self, database: Database, kind: str) -> None:
        self.database, self.kind = database, kind
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.people = [next(numbers), next(numbers)]
        self.by = self.people[0] if kind != "proposed" else next(numbers)
        self.told: Counter[tuple[int, Told]] = Counter()
        self.ended: State | None = None
        self.id = IntroductionId(0)
        self.is_withdrawn = self.has_left = False

    async def begin(self) -> None:
        first = Party(self.people[0], DAKAR, EN)
        is_city = self.kind == "city"
        second = Party(None if is_city else self.people[1], NAMUR, EN, is_city)
        async with self.database.transaction() as tx:
            await tx.execute("delete from introductions")
            where, at = Where(), self.now
            if self.kind == "proposed":
                self.id = await propose(
                    tx, (first, second), by=self.by, city_id=NAMUR, note="", where=where, at=at
                )
            else:
                self.id = await ask(tx, first, second, note="", where=where, at=at)

    async def found(self) -> Introduction:
        async with self.database.reading() as reader:
            found = await introduction(reader, self.id)
        assert found is not None
        return found

    async def take(self, what: str, number: int) -> None:
        if what == "wait":
            self.now += timedelta(days=number)
        elif what == "work":
            await self.work()
        else:
            async with self.database.transaction() as tx:
                found = await introduction(tx, self.id)
                assert found is not None
                if what == "withdraw":
                    self.is_withdrawn |= await withdraw(tx, found, self.now)
                elif what == "leave":
                    self.has_left = True
                    await close_all(tx, self.people[number], self.now)
                    await erase(tx, self.people[number])
                elif found.sides[number].user_id in (None, self.people[number]):
                    await give_answer(
                        *(tx, found, number, Answer(what)),
                        by=self.people[number], language=EN, where=Where(), at=self.now,
                    )  # fmt: skip
        await self.check()

    async def work(self) -> None:
        """Do what is due, as the worker does."""
        async with self.database.reading() as reader:
            due = await due_sides(reader, self.now, 9)
        for each in due:
            found = await self.found()
            if not found.sides[each.place].is_due(self.now):
                continue
            what = duty(found, each.place, self.now)
            async with self.database.transaction() as tx:
                if what in TOLD:
                    self.told[each.place, TOLD[what]] += 1
                    following = due_after(TOLD[what], found, self.now)
                    await note_told(tx, found, each.place, TOLD[what], following)
                elif what is Duty.OPEN:
                    assert all(side.answer is Answer.YES for side in found.sides)
                    thread = (5, Where(1, 2)) if self.id % 2 else None
                    await note_opened(tx, self.id, thread, self.now)
                elif what is Duty.NOTHING:
                    await note_done(tx, found, each.place)
                else:
                    to = State.EXPIRED if what is Duty.EXPIRE else State.CLOSED
                    await move(tx, self.id, to, self.now)

    async def check(self) -> None:
        found = await self.found()
        assert all(times == 1 for times in self.told.values()), self.told
        if self.ended is not None:
            taken_back = self.ended is State.DECLINED and found.state is State.WITHDRAWN
            assert found.state is self.ended or taken_back, "an end stays as it is"
        self.ended = found.state if found.state in {*FAILED, State.CLOSED} else None
        if found.state in FAILED:
            assert (0, Told.OPENED) not in self.told and (1, Told.OPENED) not in self.told
        if found.state is State.WAITING:
            assert [side.answer for side in found.sides] != [Answer.YES] * 2

    async def finish(self) -> None:
        """Let all time pass: nothing waits for ever, and nobody is left without a word."""
        for _ in range(20):
            self.now += timedelta(days=1)
            await self.work()
        found = await self.found()
        assert found.state in {*FAILED, State.OPENED, State.CLOSED}
        async with self.database.reading() as reader:
            assert await next_due(reader) is None
        for side in found.sides:
            if side.answer is not Answer.YES and not self.has_left:
                assert (side.place, Told.ENDED) not in self.told, (
                    "who never wanted it hears nothing"
                )
            is_there = side.user_id != 0 and side.answer is Answer.YES
            if is_there and found.state is State.OPENED:
                assert side.told is Told.OPENED
            if is_there and found.state in FAILED and not self.took_back(side.user_id):
                assert side.told is Told.ENDED

    def took_back(self, user_id: int | None) -> bool:
        return self.is_withdrawn and user_id == self.by


@pytest.fixture(scope="module")
def there(
    filled_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> Generator[tuple[asyncio.AbstractEventLoop, Database]]:
    path = tmp_path_factory.mktemp("introductions") / "passerelle.db"
    shutil.copyfile(filled_database, path)
    loop = asyncio.new_event_loop()
    database = loop.run_until_complete(Database.open(path))
    yield loop, database
    loop.run_until_complete(database.close())
    loop.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["person", "city", "proposed"]), st.lists(steps, max_size=14))
@example("person", [("work", 0), ("yes", 1), ("work", 0), ("work", 0), ("leave", 0)])
@example("city", [("yes", 1), ("leave", 1), ("work", 0)])
def test_every_life_ends_told_once_and_never_twice(
    there: tuple[asyncio.AbstractEventLoop, Database], kind: str, taken: list[Step]
) -> None:
    loop, database = there

    async def live() -> None:
        life = Life(database, kind)
        await life.begin()
        for what, number in taken:
            await life.take(what, number)
        await life.finish()

    loop.run_until_complete(live())
