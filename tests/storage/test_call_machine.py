"""A call's whole life in any order, beside a model of it: restarts, repetitions, two at once."""

import asyncio
import shutil
from collections.abc import Coroutine
from copy import deepcopy
from itertools import count
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.domain.announcements import Closing, Pays, State
from bot.domain.cities import CityId
from bot.domain.deliveries import DeliveryState
from bot.domain.feeds import Kind
from bot.domain.interests import NEXT, WAITING, InterestState
from bot.storage.announcements import announcement, begin_draft, save_facts
from bot.storage.database import Database
from bot.storage.deliveries import claim_due, deliveries_of, resume, retry_failed
from bot.storage.interests import interest_of
from tests.storage.call_model import (
    ACCEPTED,
    DEADLINE,
    DECLINED,
    EXPIRED,
    FEEDS,
    NOW,
    SHORTLISTED,
    WITHDRAWN,
    Calls,
    Model,
)

PEOPLE = (7, 8)
LIFE = list(State)
CHANGES = {"publish", "revise", "extend", "close"}
Given = TypeVar("Given")
Act = tuple[str, tuple[Any, ...]]
people = st.sampled_from(PEOPLE)
closings = st.sampled_from(Closing)
changes: st.SearchStrategy[Act] = st.one_of(
    st.just(("revise", ())),
    st.just(("extend", ())),
    st.just(("decline_rest", ())),
    st.tuples(st.just("answer"), st.tuples(people)),
    st.tuples(
        st.just("move"),
        st.tuples(people, st.sampled_from([SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN])),
    ),
)
acts: st.SearchStrategy[Act] = st.one_of(
    changes, st.just(("publish", ())), st.tuples(st.just("close"), st.tuples(closings))
)


def within_two(state: InterestState | None) -> set[InterestState | None]:
    """Give what may have become of an answer by two acts."""
    once = {state, *following(state)}
    return once.union(*(following(each) for each in once))


def following(state: InterestState | None) -> frozenset[InterestState]:
    """Give what may become of an answer by one act, or by another answer of the same person."""
    anew = state in (None, WITHDRAWN)
    return frozenset({InterestState.SENT}) if anew else NEXT[state]


class CallLife(RuleBasedStateMachine):
    """One call, two people who answer it, and three feeds that it is brought to."""

    filled: ClassVar[Path]
    folder: ClassVar[Path]
    numbers: ClassVar["count[int]"]

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.path = self.folder / f"{next(self.numbers)}.db"
        shutil.copyfile(self.filled, self.path)
        self.model, self.changes = Model(), 0
        self.seen: tuple[State, int] = (State.DRAFT, 0)
        self.seen_answers: dict[int, InterestState | None] = dict.fromkeys(PEOPLE)
        self.told: dict[int, InterestState] = {}
        self.calls = self.done(self.begun())

    def done(self, step: Coroutine[Any, Any, Given]) -> Given:
        return self.loop.run_until_complete(step)

    async def begun(self) -> Calls:
        database = await Database.open(self.path)
        async with database.transaction() as tx:
            call_id = await begin_draft(tx, Kind.CALLS, CityId("namur"), 9, NOW)
            await save_facts(tx, call_id, link="", deadline=DEADLINE, pays=Pays.OPEN)
        return Calls(database, call_id)

    def teardown(self) -> None:
        self.done(self.calls.database.close())
        self.loop.close()
        self.path.unlink()

    async def both(self, *several: Act) -> list[bool]:
        """Do acts at once, and count the changes among them."""
        done = await asyncio.gather(*(getattr(self.calls, name)(*of) for name, of in several))
        self.changes += sum(
            was for (name, _), was in zip(several, done, strict=True) if name in CHANGES
        )
        return done

    def expected(self, model: Model, *several: Act) -> list[bool]:
        return [getattr(model, name)(*of) for name, of in several]

    @precondition(lambda self: self.model.state is State.DRAFT)
    @rule()
    def publish(self) -> None:
        self.act(("publish", ()))

    @rule(change=changes)
    def change(self, change: Act) -> None:
        self.act(change)

    @precondition(lambda self: self.model.state is State.PUBLISHED)
    @rule(person=people)
    def answer_and_be_shortlisted(self, person: int) -> None:
        self.act(("answer", (person,)))
        self.act(("move", (person, SHORTLISTED)))

    @rule(act=acts)
    def act(self, act: Act) -> None:
        assert self.done(self.both(act)) == self.expected(self.model, act)

    @rule(act=acts)
    def act_twice(self, act: Act) -> None:
        self.act(act)
        self.act(act)

    @rule(first=acts, second=acts)
    def two_acts_at_once(self, first: Act, second: Act) -> None:
        done = self.done(self.both(first, second))
        one, other = deepcopy(self.model), deepcopy(self.model)
        in_order = self.expected(one, first, second)
        reverse = self.expected(other, second, first)[::-1]
        if done == in_order and self.standing() == one:
            self.model = one
            return
        assert done == reverse
        self.model = other

    @rule(act=acts, limit=st.integers(1, 4), refused=st.booleans())
    def act_while_it_is_brought(self, act: Act, limit: int, refused: bool) -> None:
        async def step() -> list[bool]:
            bringing = self.calls.bring(limit, refused=refused and limit == 1)
            also = self.calls.bring(limit, refused=False)
            _, done, _ = await asyncio.gather(bringing, self.both(act), also)
            return done

        assert self.done(step()) == self.expected(self.model, act)

    @rule(crashes=st.booleans())
    def restart(self, crashes: bool) -> None:
        async def step() -> Database:
            async with self.calls.database.transaction() as tx:
                claimed = await claim_due(tx, NOW, 2 if crashes else 0)
            await self.calls.database.close()
            database = await Database.open(self.path)
            async with database.transaction() as tx:
                assert await resume(tx) == len(claimed)
            return database

        self.calls.database = self.done(step())

    @rule()
    def try_again(self) -> None:
        async def step() -> None:
            async with self.calls.database.transaction() as tx:
                await retry_failed(tx, self.calls.call_id, NOW)

        self.done(step())

    @rule(limit=st.integers(1, 3))
    def tell(self, limit: int) -> None:
        for person, state in self.done(self.calls.tell(limit)):
            assert person not in self.told
            assert state in (ACCEPTED, DECLINED, EXPIRED)
            self.told[person] = state

    def standing(self) -> Model:
        """Give what the database says."""

        async def step() -> Model:
            async with self.calls.database.reading() as reader:
                call = await announcement(reader, self.calls.call_id)
                given = [await interest_of(reader, self.calls.call_id, each) for each in PEOPLE]
            assert call is not None and call.deadline is not None
            answers = {each.user_id: each.state for each in given if each is not None}
            return Model(call.state, call.revision, call.closing, call.deadline, answers)

        return self.done(step())

    @invariant()
    def all_is_as_the_model_says(self) -> None:
        found = self.standing()
        assert found == self.model
        assert found.revision == self.changes
        assert LIFE.index(self.seen[0]) <= LIFE.index(found.state)
        assert self.seen[1] <= found.revision
        for person in PEOPLE:
            assert found.answers.get(person) in within_two(self.seen_answers[person])
            self.seen_answers[person] = found.answers.get(person)
        self.seen = (found.state, found.revision)

    @invariant()
    def nobody_waits_for_what_is_closed(self) -> None:
        found = self.standing()
        if found.state is State.CLOSED:
            assert not WAITING & set(found.answers.values())

    @invariant()
    def what_was_told_is_still_true(self) -> None:
        answers = self.standing().answers
        assert all(answers[person] is state for person, state in self.told.items())

    @invariant()
    def every_copy_is_wanted_as_the_call_stands(self) -> None:
        async def step() -> None:
            async with self.calls.database.reading() as reader:
                found = await deliveries_of(reader, self.calls.call_id)
            feeds = [] if self.model.state is State.DRAFT else [each.id for each in FEEDS]
            assert [each.feed_id for each in found] == feeds
            for each in found:
                assert each.state is not DeliveryState.SENDING
                assert each.wanted == self.model.revision
                if each.state is not DeliveryState.FAILED:
                    assert (each.state is DeliveryState.DONE) is (each.sent == each.wanted)

        self.done(step())

    @invariant()
    def what_is_withdrawn_goes_nowhere_that_has_not_got_it(self) -> None:
        async def step() -> None:
            async with self.calls.database.reading() as reader:
                found = await deliveries_of(reader, self.calls.call_id)
            for each in found:
                if each.state is DeliveryState.DUE and each.message_id is None:
                    assert each.doubtful_since is not None
                    assert each.sent == 0

        if self.model.closing is Closing.WITHDRAWN:
            self.done(step())


def test_a_call_s_life_goes_as_is_written_whatever_happens_in_whatever_order(
    filled_database: Path, tmp_path: Path
) -> None:
    here = {"filled": filled_database, "folder": tmp_path, "numbers": count()}
    run_state_machine_as_test(
        type("CallLifeHere", (CallLife,), here),
        settings=settings(
            max_examples=30,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            # each life takes a tenth of a second: to find the shortest that fails takes minutes
            phases=[Phase.reuse, Phase.generate],
        ),
    )
