"""What happens to calls by themselves: deadlines, answers to who waits, reminders, live reports."""

import logging
from datetime import datetime

import discord

from bot.domain.announcements import Closing
from bot.domain.interests import Interest, InterestState
from bot.domain.reminders import days_left, due_reminder, next_reminder
from bot.storage.announcements import announcement, past_deadline
from bot.storage.interests import note_told, untold
from bot.storage.saves import Save, note_reminded, saves_of_open
from bot.ui.announcements.call_lists import call_card
from bot.ui.announcements.closing import close_everywhere, remember_what_is_open
from bot.ui.announcements.reports import UNREACHABLE, renew_followed
from bot.ui.announcements.titles import title
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
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
        chosen = resources.chosen_languages.get(given.user_id)
        texts = resources.catalogue.best(chosen, given.language)
        key = f"told-{given.state}"
        if given.state is InterestState.EXPIRED:
            key = f"told-{given.state}-{call.closing or Closing.WITHDRAWN}"
        city = resources.directory.cities.get(call.city_id)
        words = texts(
            key,
            title=title(texts, call),
            city=plain(city.name) if city else plain(call.city_id),
            person=f"<@{given.decided_by}>" if given.decided_by else "—",
        )
        return await self._write(given.user_id, Card(text(words)))

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
        chosen = resources.chosen_languages.get(saved.user_id)
        texts = resources.catalogue.best(chosen, saved.language)
        if await self._write(saved.user_id, Card(text(texts("reminder", days=days)))):
            await self._write(saved.user_id, call_card(resources, texts, call))

    async def _write(self, user_id: int, card: Card) -> bool:
        """Write to somebody who asked for it; tell whether it need not be tried again."""
        try:
            user = self._client.get_user(user_id) or await self._client.fetch_user(user_id)
            await user.send(view=card)
        except (discord.Forbidden, discord.NotFound):
            return True  # they take no direct messages; they see it when they press again
        except (discord.HTTPException, *UNREACHABLE) as error:
            _log.info("somebody could not be told yet (%s)", type(error).__name__)
            return False
        return True


class Reporter(Worker):
    """Renews the reports that authors are looking at."""

    work = Work.REPORTING

    async def turn(self) -> float:
        """Renew them every few seconds, while there are any."""
        await renew_followed(self._client)
        return BETWEEN if equipment(self._client).followed else LONGEST
