"""Asking what came of calls: when they close, and once more after 90 days."""

from bot.domain.announcements import Closing
from bot.storage.announcements import announcement
from bot.storage.outcomes import (
    OutcomeRequest,
    due_requests,
    end_request,
    next_request,
    outcome_of,
)
from bot.texts.catalogue import Texts
from bot.ui.announcements.outcome_cards import question_card
from bot.ui.announcements.telling import tell_coordinators
from bot.ui.layouts import Card
from bot.ui.resources import equipment
from bot.workers.worker import LONGEST, Worker

AT_ONCE = 10
"""Cities asked in one turn: what a fan-out leaves of Discord's pace is for answers too."""

BETWEEN, AWAY = 5.0, 300.0
"""Seconds until the next turn: while there are more to ask, and while Discord is away."""


class OutcomeAsker(Worker):
    """Asks a call's coordinators."""

    async def turn(self) -> float:
        """Put the questions that are due."""
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            due = await due_requests(reader, resources.clock(), AT_ONCE)
        for request in due:
            if not await self._ask(request):
                return AWAY
            async with resources.database.transaction() as tx:
                await end_request(tx, request)
        async with resources.database.glancing() as reader:
            following = await next_request(reader)
        if following is None:
            return LONGEST
        return max((following - resources.clock()).total_seconds(), BETWEEN)

    async def _ask(self, request: OutcomeRequest) -> bool:
        """Ask, and tell whether it need not be tried again.

        What was asked before a crash may be asked twice: better than never.
        """
        async with equipment(self._client).database.reading() as reader:
            call = await announcement(reader, request.announcement_id)
            told = await outcome_of(reader, request.announcement_id)
        if call is None or not call.wordings or call.closing is Closing.WITHDRAWN:
            return True
        again = call.closed_at is not None and request.due_at > call.closed_at

        def worded(texts: Texts) -> Card:
            return question_card(texts, call, told, again=again)

        return await tell_coordinators(self._client, call, worded)
