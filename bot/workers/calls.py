"""What happens to calls by themselves: deadlines, answers to who waits, reminders, live reports."""

import logging
from datetime import datetime

from bot.domain.announcements import Closing
from bot.domain.interests import Interest, InterestState
from bot.domain.reminders import days_left, due_reminder, next_reminder
from bot.storage.announcements import announcement, past_deadline
from bot.storage.interests import note_told, untold
from bot.storage.saves import Save, note_reminded, saves_of_open
from bot.texts.catalogue import Texts
from bot.ui.announcements.call_lists import call_card
from bot.ui.announcements.closing import close_everywhere, remember_what_is_open
from bot.ui.announcements.reports import renew_followed
from bot.ui.announcements.titles import title
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.reaching import Worded, write_to
from bot.ui.resources import Work, equipment
from bot.workers.worker import LONGEST, Worker

_log = logging.getLogger("passerelle.calls")

AT_ONCE = 10
"""People told in one turn: what a fan-out leaves of Discord's pace is for them and for answers."""

BETWEEN = 5.0
"""Seconds between two turns while there is more to do."""


class CallKeeper(Worker):
    """Looks after calls."""

    async def turn(self) -> float:
        """Close what is over, tell who waits, remind, and remember what is open."""
        resources = equipment(self._client)
        await self._close_what_is_over()
        still = await self._tell_decisions()
        following = await self._remind()
        await remember_what_is_open(resources)
        following += [call.deadline for call in resources.open_calls if call.deadline]
        if still:
            return BETWEEN
        soonest = min(following, default=None)
        return (soonest - resources.clock()).total_seconds() + 1 if soonest else LONGEST

    async def _close_what_is_over(self) -> None:
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            over = await past_deadline(reader, resources.clock())
        for call_id in over:
            await close_everywhere(self._client, call_id, Closing.DEADLINE)

    async def _tell_decisions(self) -> bool:
        """Tell some of those who wait to hear, and tell whether others still do."""
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            given = await untold(reader, AT_ONCE)
        for each in given:
            if await self._tell(each):
                async with resources.database.transaction() as tx:
                    await note_told(tx, each.id)
        return bool(given)

    async def _tell(self, given: Interest) -> bool:
        """Tell who answered a call what became of it; tell whether that is over and done."""
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            call = await announcement(reader, given.announcement_id)
        if call is None or not call.wordings:
            return True
        key = f"told-{given.state}"
        if given.state is InterestState.EXPIRED:
            key = f"told-{given.state}-{call.closing or Closing.WITHDRAWN}"
        city = resources.directory.cities.get(call.city_id)

        def worded(texts: Texts) -> Card:
            words = texts(
                key,
                title=title(texts, call),
                city=plain(city.name) if city else plain(call.city_id),
                person=f"<@{given.decided_by}>" if given.decided_by else "—",
            )
            return Card(text(words))

        # who takes no direct messages sees it when they press again
        return await write_to(self._client, given.user_id, worded, given.language) is not False

    async def _remind(self) -> list[datetime]:
        """Remind who is to be reminded now, and give when others are."""
        resources, now = equipment(self._client), equipment(self._client).clock()
        async with resources.database.reading() as reader:
            saves = await saves_of_open(reader)
        told, following = 0, list[datetime]()
        for each, deadline in saves:
            moment = next_reminder(deadline, each.timezone, now)
            if moment is not None:
                following.append(moment)
            days = due_reminder(deadline, each.timezone, now, each.reminded)
            if days is None or told >= AT_ONCE:
                continue
            told += 1
            # noted first: one reminder too few is better than one every time the bot starts
            async with resources.database.transaction() as tx:
                is_news = await note_reminded(tx, each.announcement_id, each.user_id, days)
            if is_news:
                await self._remind_of(each)
        # whoever there was no time for is reminded in a moment
        return [now] if told >= AT_ONCE else following

    async def _remind_of(self, saved: Save) -> None:
        resources = equipment(self._client)
        async with resources.database.glancing() as reader:
            call = await announcement(reader, saved.announcement_id)
        if call is None or not call.is_open or call.deadline is None:
            return
        days = days_left(call.deadline, saved.timezone, resources.clock())
        messages: tuple[Worded, ...] = (
            lambda texts: Card(text(texts("reminder", days=days))),
            lambda texts: call_card(resources, texts, call),
        )
        for worded in messages:
            if await write_to(self._client, saved.user_id, worded, saved.language) is False:
                return


class Reporter(Worker):
    """Renews the reports that authors are looking at."""

    work = Work.REPORTING

    async def turn(self) -> float:
        """Renew them every few seconds, while there are any."""
        await renew_followed(self._client)
        return BETWEEN if equipment(self._client).followed else LONGEST
