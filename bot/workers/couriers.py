"""One delivery: what is sent, edited or looked for, and what Discord's answer means.

Nothing is noted here: a courier gives back what is to be noted, so that a database that does not
answer costs no second message.
"""

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import discord

from bot.domain.announcements import Closing
from bot.domain.deliveries import (
    GIVEN_UP_AFTER,
    NONCE_LASTS,
    Approach,
    Delivery,
    Verdict,
    approach,
    pause,
    verdict,
)
from bot.domain.feeds import Feed
from bot.storage.crossposts import want_crosspost
from bot.storage.database import Transaction
from bot.storage.deliveries import note_doubt, note_gone, note_refused, note_sent, put_off
from bot.storage.feeds import note_delivered, note_failed
from bot.ui.announcements.showing import copy_of
from bot.ui.reply import BROKEN_LINE
from bot.ui.resources import Resources, equipment, guilds_texts
from bot.workers.channels import LaidOut, Place
from bot.workers.contents import Content
from bot.workers.stencils import Stencils
from bot.workers.tally import Tally

Note = Callable[[Transaction], Awaitable[None]]


class Courier:
    """Brings one delivery up to date; then ``is_passed_on`` if followers are to get it too."""

    def __init__(
        self, client: discord.Client, delivery: Delivery, tally: Tally, stencils: Stencils
    ) -> None:
        self._client = client
        self._delivery = delivery
        self._tally = tally
        self._stencils = stencils
        self._resources: Resources = equipment(client)
        self.is_passed_on = False

    async def bring(self, wanted: Content | None) -> Note:
        """Do what the delivery needs, and give what is to be noted of it."""
        if wanted is None:
            self._tally.count("without an announcement")
            return self.gone()
        try:
            return await self._brought(wanted)
        except discord.RateLimited as error:
            return self.later("429", at_least=timedelta(seconds=error.retry_after))
        except discord.HTTPException as error:
            return self._judged(error)
        except BROKEN_LINE as error:
            return self.later(type(error).__name__, may_have_arrived=True)

    async def _brought(self, wanted: Content) -> Note:
        delivery, place = self._delivery, Place(self._client, self._delivery)
        announcement, feed = wanted.announcement, wanted.feed
        is_withdrawn = announcement.closing is Closing.WITHDRAWN
        match approach(delivery, self._resources.clock(), is_withdrawn=is_withdrawn):
            case Approach.EDIT:
                assert delivery.message_id is not None
                await place.edit(self._copy(wanted, None))
                return self._sent(announcement.revision, delivery.message_id, delivery.thread_id)
            case Approach.SEARCH:
                found = await place.find()
                if found is not None:
                    self._tally.count("found again")
                    # which revision stands there is not known: it is edited next
                    return self._sent(0, *found)
                if is_withdrawn:
                    return self._not_found()
                await self._doubt_anew()
            case Approach.END:
                return self.gone("withdrawn")
            case Approach.SEND:
                pass
        ping = feed.ping_role_id if feed else None
        sent = await place.send(self._copy(wanted, ping), feed)
        # what Discord gives back for a nonce may be the message of an earlier revision
        revision = 0 if delivery.doubtful_since is not None else announcement.revision
        return self._sent(revision, *sent, feed)

    def _sent(
        self, revision: int, message_id: int, thread_id: int | None, feed: Feed | None = None
    ) -> Note:
        delivery, now = self._delivery, self._resources.clock()
        self._tally.count("brought" if delivery.message_id is None else "edited")
        self._resources.brought_at.append(now)
        self.is_passed_on = feed is not None and feed.publishes

        async def note(tx: Transaction) -> None:
            await note_sent(tx, delivery.id, revision, message_id, thread_id)
            if delivery.message_id is None:
                await note_delivered(tx, delivery.feed_id, now)
            if self.is_passed_on:
                await want_crosspost(tx, delivery.id, now)

        return note

    def _not_found(self) -> Note:
        """End what was withdrawn and did not arrive; what is on its way yet is looked for again."""
        delivery, now = self._delivery, self._resources.clock()
        assert delivery.doubtful_since is not None
        left = delivery.doubtful_since + NONCE_LASTS - now
        if left > timedelta(0):
            return self.later("not there yet", at_least=left)
        return self.gone("withdrawn")

    async def _doubt_anew(self) -> None:
        """Begin the time in which Discord knows the nonce: nothing of ours stands there yet."""
        async with self._resources.database.transaction() as tx:
            await note_doubt(tx, self._delivery.id, self._resources.clock())

    def _judged(self, error: discord.HTTPException) -> Note:
        why = f"{error.text or error.status} ({error.code})"
        match verdict(error.status, error.code, in_post=self._delivery.thread_id is not None):
            case Verdict.GONE:
                self._tally.count("deleted by somebody")
                return self.gone()
            case Verdict.CLOSED:
                return self._refused(why, is_closed=True)
            case Verdict.REFUSED:
                return self._refused(why)
            case Verdict.LATER:
                # an answer of 429 says that nothing was done; one of 5xx says nothing
                return self.later(str(error.status), may_have_arrived=error.status >= 500)

    def later(
        self, why: str, *, at_least: timedelta = timedelta(0), may_have_arrived: bool = False
    ) -> Note:
        """Put the delivery off; given up where it has been tried for a week."""
        delivery, now = self._delivery, self._resources.clock()
        self._tally.trouble(why)
        since = delivery.first_due_at or now
        # not for security: it only spreads the load
        due = now + max(at_least, pause(delivery.attempts, random.random()))
        doubt = delivery.doubtful_since
        if may_have_arrived and delivery.message_id is None and doubt is None:
            doubt = delivery.claimed_at

        async def note(tx: Transaction) -> None:
            if due - since > GIVEN_UP_AFTER:
                await note_refused(tx, delivery.id, why)
            else:
                await put_off(tx, delivery.id, due, why, doubtful_since=doubt)

        return note

    def gone(self, why: str = "gone") -> Note:
        """End a delivery whose message somebody deleted, or that is to have none."""
        delivery_id = self._delivery.id

        async def note(tx: Transaction) -> None:
            await note_gone(tx, delivery_id, why)

        return note

    def _refused(self, why: str, *, is_closed: bool = False) -> Note:
        """End a delivery; a channel that takes nothing is left out from now on."""
        delivery, now = self._delivery, self._resources.clock()
        self._tally.count("refused")

        async def note(tx: Transaction) -> None:
            await note_refused(tx, delivery.id, why)
            if is_closed:
                await note_failed(tx, delivery.feed_id, now, why)

        return note

    def _copy(self, wanted: Content, ping_role_id: int | None) -> LaidOut:
        resources = self._resources
        guild = self._client.get_guild(self._delivery.server_id)
        texts = guilds_texts(resources, guild) if guild else resources.catalogue.best()
        copy = copy_of(
            resources, wanted.announcement, wanted.pictures, self._delivery.id, ping_role_id
        )
        title = wanted.announcement.wording(texts.language.code).title
        return LaidOut(copy, title, self._stencils.of(texts, copy).card(copy))
