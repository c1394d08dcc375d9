"""What a call's life should be, and the same acts on the database."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.domain.announcements import AnnouncementId, Closing, Pays, State
from bot.domain.deliveries import Approach, DeliveryId, approach
from bot.domain.feeds import Feed, FeedId
from bot.domain.interests import InterestState, the_rest
from bot.domain.languages import LanguageCode
from bot.storage.announcements import announcement, past_deadline, save_facts
from bot.storage.database import Database
from bot.storage.deliveries import claim_due, note_gone, note_refused, note_sent
from bot.storage.interests import (
    count_interests,
    decline_rest,
    expire_waiting,
    interest_of,
    move_interest,
    note_told,
    send_interest,
    untold,
)
from bot.storage.publishing import close, publish, revise

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LONG_AFTER = NOW + timedelta(hours=1)
DEADLINE, EXTENSION = NOW + timedelta(days=20), timedelta(days=1)
FEEDS = [Feed(FeedId(at), at * 10, at * 100) for at in (1, 2, 3)]
SENT, SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED = InterestState


@dataclass
class Model:
    """What is expected of one call; each act tells whether it had an effect."""

    state: State = State.DRAFT
    revision: int = 0
    closing: Closing | None = None
    deadline: datetime = DEADLINE
    answers: dict[int, InterestState] = field(default_factory=dict[int, InterestState])

    def publish(self) -> bool:
        if self.state is not State.DRAFT:
            return False
        self.state, self.revision = State.PUBLISHED, 1
        return True

    def revise(self) -> bool:
        self.revision += self.state is State.PUBLISHED
        return self.state is State.PUBLISHED

    def extend(self) -> bool:
        if self.revise():
            self.deadline += EXTENSION
            return True
        return False

    def close(self, closing: Closing) -> bool:
        if not self.revise():
            return False
        self.state, self.closing = State.CLOSED, closing
        for person, state in self.answers.items():
            if state in (SENT, SHORTLISTED):
                self.answers[person] = EXPIRED
        return True

    def answer(self, person: int) -> bool:
        may = self.state is State.PUBLISHED and self.answers.get(person, WITHDRAWN) is WITHDRAWN
        if may:
            self.answers[person] = SENT
        return may

    def decline_rest(self) -> bool:
        rest = the_rest(Counter(self.answers.values()))
        declined = [person for person, state in self.answers.items() if state is rest]
        self.answers |= dict.fromkeys(declined, DECLINED)
        return bool(declined)

    def move(self, person: int, to: InterestState) -> bool:
        waiting = self.answers.get(person) in (SENT, SHORTLISTED)
        may = waiting and self.answers.get(person) is not to
        if may:
            self.answers[person] = to
        return may


@dataclass
class Refused(Exception):
    """Undoes a transaction, as a refusal does."""


class Calls:
    """The same acts on the database."""

    def __init__(self, database: Database, call_id: AnnouncementId) -> None:
        self.database, self.call_id = database, call_id
        self.on_their_way: set[DeliveryId] = set()

    async def publish(self) -> bool:
        async with self.database.transaction() as tx:
            return await publish(tx, self.call_id, FEEDS, NOW)

    async def revise(self) -> bool:
        async with self.database.transaction() as tx:
            return await revise(tx, self.call_id, NOW)

    async def extend(self) -> bool:
        try:
            async with self.database.transaction() as tx:
                call = await announcement(tx, self.call_id)
                assert call is not None and call.deadline is not None
                until = call.deadline + EXTENSION
                await save_facts(tx, self.call_id, link="", deadline=until, pays=Pays.OPEN)
                if not await revise(tx, self.call_id, NOW):
                    raise Refused
        except Refused:
            return False
        return True

    async def close(self, closing: Closing) -> bool:
        async with self.database.transaction() as tx:
            if closing is Closing.DEADLINE:
                call = await announcement(tx, self.call_id)
                assert call is not None and call.deadline is not None
                over = await past_deadline(tx, call.deadline)
                assert over == ([self.call_id] if call.is_open else [])
            if not await close(tx, self.call_id, closing, NOW):
                return False
            await expire_waiting(tx, self.call_id, NOW)
            return True

    async def answer(self, person: int) -> bool:
        async with self.database.transaction() as tx:
            words = {"message": "We would", "contact": "a@example.org"}
            given = await send_interest(
                *(tx, self.call_id, person),
                **words,
                language=LanguageCode("en"),
                city_id=None,
                at=NOW,
            )
            return given is not None

    async def decline_rest(self) -> bool:
        async with self.database.transaction() as tx:
            counts, latest = await count_interests(tx, self.call_id)
            rest = the_rest(counts)
            if rest is None:
                return False
            declined = await decline_rest(tx, self.call_id, rest, latest, 9, NOW)
            assert declined == counts[rest]
            return True

    async def move(self, person: int, to: InterestState) -> bool:
        async with self.database.transaction() as tx:
            given = await interest_of(tx, self.call_id, person)
            return given is not None and await move_interest(tx, given.id, to, 9, NOW)

    async def bring(self, limit: int, *, refused: bool) -> None:
        """Do what the announcer does, with time for a revision between claim and outcome.

        Of what may have arrived before a crash, every other message did.
        """
        async with self.database.transaction() as tx:
            claimed = await claim_due(tx, NOW, limit)
            call = await announcement(tx, self.call_id)
        ids = {each.id for each in claimed}
        assert not ids & self.on_their_way
        self.on_their_way |= ids
        for each in claimed:
            assert call is not None
            async with self.database.transaction() as tx:
                way = approach(each, LONG_AFTER, is_withdrawn=call.closing is Closing.WITHDRAWN)
                assert way is not Approach.END, "it was to end when it was withdrawn"
                if refused:
                    await note_refused(tx, each.id, "50013")
                elif way is Approach.SEARCH and each.id % 2:
                    await note_sent(tx, each.id, 0, 1000 + each.id, None)
                elif way is Approach.SEARCH and call.closing is Closing.WITHDRAWN:
                    await note_gone(tx, each.id, "withdrawn")
                else:
                    await note_sent(tx, each.id, call.revision, 1000 + each.id, None)
                self.on_their_way.discard(each.id)

    async def tell(self, limit: int) -> list[tuple[int, InterestState]]:
        """Give who is told what."""
        async with self.database.transaction() as tx:
            given = await untold(tx, limit)
            for each in given:
                await note_told(tx, each.id)
        return [(each.user_id, each.state) for each in given]
