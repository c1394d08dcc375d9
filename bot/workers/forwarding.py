"""Passing copies in announcement channels on to their followers, when that was asked for.

Discord lets a channel do so about ten times an hour; what waits for that delays nothing else.
"""

from datetime import timedelta

import discord
from discord.http import Route

from bot.domain.deliveries import Delivery, Verdict, verdict
from bot.storage.crossposts import (
    due_crossposts,
    end_crosspost,
    next_crosspost,
    put_off_crosspost,
)
from bot.ui.reply import BROKEN_LINE
from bot.ui.resources import Work, equipment
from bot.workers.worker import LONGEST, Worker

AT_ONCE = 5
HOUR = timedelta(hours=1)
SOON = timedelta(minutes=1)


def _route(delivery: Delivery) -> Route:
    """Address the publishing of a copy as a limit of its own.

    discord.py refuses to wait for a limit that ends in an hour, also while nine of ten are left.
    """
    return Route(
        "POST",
        "/channels/{channel_id}/messages/{message_id}/crosspost",
        channel_id=delivery.channel_id,
        message_id=delivery.message_id,
        metadata=str(delivery.id),
    )


class Forwarder(Worker):
    """Publishes copies in announcement channels."""

    work = Work.PASSING_ON

    async def turn(self) -> float:
        """Pass on what is due, a few at a time."""
        resources = equipment(self._client)
        async with resources.database.reading() as reader:
            due = await due_crossposts(reader, resources.clock(), AT_ONCE)
        for delivery in due:
            await self._pass_on(delivery)
        async with resources.database.glancing() as reader:
            following = await next_crosspost(reader)
        return (following - resources.clock()).total_seconds() if following else LONGEST

    async def _pass_on(self, delivery: Delivery) -> None:
        """Publish one copy. A second time does no harm: Discord says that it is done."""
        assert delivery.message_id is not None
        later: timedelta | None = None
        try:
            await self._client.http.request(_route(delivery))
        except discord.RateLimited as error:
            later = timedelta(seconds=error.retry_after)
        except discord.HTTPException as error:
            if verdict(error.status, error.code) is Verdict.LATER:
                later = HOUR if error.status == 429 else SOON
        except BROKEN_LINE:
            later = SOON
        resources = equipment(self._client)
        async with resources.database.transaction() as tx:
            if later is None:
                await end_crosspost(tx, delivery.id)
            else:
                await put_off_crosspost(tx, delivery.id, resources.clock() + later)
