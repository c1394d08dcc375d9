"""Telling people of their meetings: whom they meet, whether they did, that nobody was left."""

from datetime import timedelta

from bot.domain.meetings import OVER, Attendance, Told, next_step
from bot.domain.rounds import News
from bot.storage.meetings import due_meetings, next_due_meeting, put_off_meeting, take_step
from bot.storage.pairing import who_is_there
from bot.storage.round_members import count_silence, due_news, end_news, let_wait, put_off_news
from bot.storage.rounds import end_finished_rounds
from bot.ui.resources import Work, equipment
from bot.ui.rounds.telling import Said, tell_news, tell_of_meeting
from bot.workers.worker import LONGEST, Worker

AT_ONCE = 10
"""People told in one turn: what a fan-out leaves of Discord's pace is for them and for answers."""

BETWEEN = 5.0
"""Seconds between two turns while there is more to tell."""

TRIED_AGAIN_AFTER = timedelta(minutes=5)


class MeetingTeller(Worker):
    """Tells what is due."""

    work = Work.MEETING

    async def turn(self) -> float:
        """Tell some, each on their own: whoever cannot be reached holds up nobody else.

        What was told just before a crash may be told twice: better than never.
        """
        resources = equipment(self._client)
        async with resources.database.reading() as reader:
            meetings = await due_meetings(reader, resources.clock(), AT_ONCE)
            members = await due_news(reader, resources.clock(), AT_ONCE)
        for each in meetings:
            await self._go_on(each)
        for member in members:
            is_told = await tell_news(self._client, member)
            async with resources.database.transaction() as tx:
                if is_told:
                    await end_news(tx, member)
                else:
                    later = resources.clock() + TRIED_AGAIN_AFTER
                    await put_off_news(tx, member.user_id, later)
        async with resources.database.glancing() as reader:
            following = await next_due_meeting(reader)
        if following is None:
            return LONGEST
        return max((following - resources.clock()).total_seconds(), BETWEEN)

    async def _go_on(self, each: Attendance) -> None:
        resources = equipment(self._client)
        now = resources.clock()
        step = next_step(each, now)
        said = await tell_of_meeting(self._client, each, step) if step.is_told else Said.DONE
        if said is Said.LATER:
            async with resources.database.transaction() as tx:
                await put_off_meeting(tx, each, now + TRIED_AGAIN_AFTER)
            return
        async with resources.database.transaction() as tx:
            if said is Said.ALONE:
                step = OVER
            if not await take_step(tx, each, step):
                return
            if said is Said.ALONE and each.told is Told.NOTHING:
                # the other left before anybody was told: nothing came of it for this one
                there = await who_is_there(tx, [each.user_id])
                await let_wait(tx, list(there), News.LEFT, now)
            if step.is_silent:
                await count_silence(tx, each.user_id, now)
            if step.then is Told.ENDED:
                await end_finished_rounds(tx)
