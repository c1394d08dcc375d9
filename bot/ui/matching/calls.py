"""Open calls for somebody who may answer them: the best five, or the news among them."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.alerts import Alert
from bot.domain.announcements import Announcement, Trait
from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.matching.choice import FEW, Suggestion, choose
from bot.domain.matching.profiles import Subject
from bot.domain.matching.reasons import is_worth_telling, reasons
from bot.domain.matching.relations import History
from bot.storage.contacts import calls_answered, contacts_of
from bot.storage.coordinators import cities_of
from bot.storage.database import Reader
from bot.storage.dismissals import dismissed
from bot.ui.matching.askers import Asker, asker_of, blocked_cities, standing
from bot.ui.matching.pools import CallsPool, calls_pool
from bot.ui.matching.subjects import call_subject, city_subject
from bot.ui.resources import Resources


@dataclass(frozen=True, slots=True)
class FoundCalls:
    """Who asked, and the few calls chosen together, with what they say."""

    asker: Asker
    suggestions: list[Suggestion]
    calls: Mapping[Subject, Announcement]


@dataclass(frozen=True, slots=True)
class _Choice:
    """All that a choice among calls rests on."""

    asker: Asker
    kept: CallsPool
    history: History

    async def made(self, count: int, hidden: frozenset[Subject]) -> list[Suggestion]:
        history = History(
            self.history.standing, met=self.history.met, hidden=self.history.hidden | hidden
        )
        return await asyncio.to_thread(
            choose, self.asker.profile, self.kept.pool, history, None, count
        )

    def among(self, suggestions: list[Suggestion]) -> FoundCalls:
        return FoundCalls(self.asker, suggestions, self.kept.calls)


async def suggest_calls(
    resources: Resources, user_id: int, otherwise: City | None, field: Field | None, *, across: bool
) -> FoundCalls | None:
    """Choose five calls for somebody; nothing where they have no profile and no city."""
    choice = await _prepared(resources, user_id, otherwise, across=across)
    if choice is None:
        return None
    return choice.among(await choice.made(FEW, _of_other_fields(choice.kept, field)))


async def new_calls(
    resources: Resources, alert: Alert, otherwise: City | None, until: datetime
) -> FoundCalls | None:
    """Choose among the calls published since somebody was last told; only those that fit."""
    choice = await _prepared(resources, alert.user_id, otherwise, across=alert.across)
    if choice is None:
        return None
    known = frozenset(
        subject
        for subject, call in choice.kept.calls.items()
        if call.published_at is None or not alert.since <= call.published_at < until
    )
    hidden = known | _of_other_fields(choice.kept, alert.field)
    chosen = await choice.made(len(choice.kept.calls), hidden)
    asker = choice.asker.profile
    telling = [
        each
        for each in chosen
        # what is of a field that was asked for needs no other reason
        if alert.field or is_worth_telling(reasons(each.score, asker, each.profile))
    ]
    return choice.among(telling[:FEW])


def _of_other_fields(kept: CallsPool, field: Field | None) -> frozenset[Subject]:
    """Give the calls that concern other fields; one that names none concerns all."""
    if field is None:
        return frozenset()
    named = {subject: call.values(Trait.FIELD) for subject, call in kept.calls.items()}
    return frozenset(subject for subject, fields in named.items() if fields and field not in fields)


async def _prepared(
    resources: Resources, user_id: int, otherwise: City | None, *, across: bool
) -> _Choice | None:
    async with resources.database.reading() as reader:
        asker = await asker_of(resources, reader, user_id, otherwise)
        if asker is None:
            return None
        kept = await calls_pool(resources, reader)
        contacts = await contacts_of(reader, asker.city.id)
        hidden = await _hidden(reader, resources, asker, kept)
    met = frozenset(subject for subject, call in kept.calls.items() if call.city_id in contacts)
    return _Choice(
        asker, kept, History(standing(resources, contacts, across=across), met, hidden=hidden)
    )


async def _hidden(
    reader: Reader, resources: Resources, asker: Asker, kept: CallsPool
) -> frozenset[Subject]:
    """Give what is not shown: what one does not want to see, has answered, or may not answer."""
    me = asker.profile
    own = {asker.city.id, *await cities_of(reader, asker.user_id)}
    blocked = await blocked_cities(reader)
    closed = {
        subject
        for subject, call in kept.calls.items()
        if call.city_id in own
        or call.author_id == asker.user_id
        or city_subject(call.city_id) in blocked
        or not call.is_for(me.fields, me.place.region, me.languages)
    }
    answered = map(call_subject, await calls_answered(reader, asker.user_id))
    return await dismissed(reader, asker.user_id, resources.clock()) | closed | {*answered}
