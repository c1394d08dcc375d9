"""A channel as the announcer uses it: send there, edit there, find again what stands there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import discord

from bot.domain.deliveries import ARCHIVED_THREAD, Delivery
from bot.domain.feeds import Aspect, Feed
from bot.ui.announcements.copies import Copy
from bot.ui.layouts import Card
from bot.ui.plain import plain
from bot.ui.routes import copies_start

Sent = tuple[int, int | None]
"""A message's id, and that of the forum post it opens, if it does."""

LEEWAY = timedelta(minutes=2)
"""How far our clock and Discord's may be apart."""

MOST_SEARCHED = 2_000
"""Messages to look through in a channel since the doubtful moment."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A copy, and its title and card in the language of the channel that it is for."""

    copy: Copy
    title: str
    card: Card

    @property
    def name(self) -> str:
        """Give what a forum's post is called (at most 100 characters)."""
        return plain(self.title, 100).replace("\\", "") or "…"


class Place:
    """Where one delivery goes."""

    def __init__(self, client: discord.Client, delivery: Delivery) -> None:
        self._client, self._http = client, client.http
        self._delivery = delivery
        self._guild = client.get_guild(delivery.server_id)
        self._channel = self._guild.get_channel(delivery.channel_id) if self._guild else None

    async def send(self, shown: LaidOut, feed: Feed | None) -> Sent:
        """Send a first message, under the delivery's nonce; in a forum, open a post."""
        role_id = feed.ping_role_id if feed else None
        allowed = discord.AllowedMentions(
            everyone=False, users=False, roles=[discord.Object(role_id)] if role_id else False
        )
        if isinstance(self._channel, discord.ForumChannel):
            return await self._post(self._channel, shown, feed, allowed)
        message = await self._messageable().send(
            view=shown.card,
            files=shown.copy.files(),
            nonce=self._delivery.nonce,
            allowed_mentions=allowed,
        )
        return message.id, None

    async def edit(self, shown: LaidOut) -> None:
        """Bring what stands there up to date; an archived post is opened for it."""
        delivery = self._delivery
        assert delivery.message_id is not None
        place = self._messageable(delivery.thread_id)
        message = place.get_partial_message(delivery.message_id)
        # Pictures are sent anew with every edit. Discord keeps a message's files where none are
        # named, but nowhere says that ``attachment://`` finds them there; it was seen to refuse
        # files kept by id alone (UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND).
        try:
            await message.edit(view=shown.card, attachments=shown.copy.files())
        except discord.HTTPException as error:
            if error.code != ARCHIVED_THREAD or delivery.thread_id is None:
                raise
            await self._http.edit_channel(delivery.thread_id, archived=False)
            await message.edit(view=shown.card, attachments=shown.copy.files())
        if delivery.thread_id is not None:
            await self._rename(delivery.thread_id, shown.name)

    async def find(self) -> Sent | None:
        """Look for a message that arrived without our hearing of it, by the id in its buttons."""
        doubtful = self._delivery.doubtful_since
        assert doubtful is not None
        since = discord.Object(discord.utils.time_snowflake(doubtful - LEEWAY))
        if isinstance(self._channel, discord.ForumChannel):
            return await self._find_post(self._channel, since)
        history = self._messageable().history(after=since, limit=MOST_SEARCHED)
        async for message in history:
            if self._is_ours(message):
                return message.id, None
        return None

    def _messageable(self, thread_id: int | None = None) -> discord.PartialMessageable:
        delivery = self._delivery
        return self._client.get_partial_messageable(
            thread_id or delivery.channel_id, guild_id=delivery.server_id
        )

    async def _post(
        self,
        forum: discord.ForumChannel,
        shown: LaidOut,
        feed: Feed | None,
        allowed: discord.AllowedMentions,
    ) -> Sent:
        tags = feed.values(Aspect.TAG) if feed else frozenset[str]()
        made = await forum.create_thread(
            name=shown.name,
            view=shown.card,
            files=shown.copy.files(),
            applied_tags=[tag for tag in forum.available_tags if str(tag.id) in tags][:5],
            allowed_mentions=allowed,
        )
        return made.message.id, made.thread.id

    async def _rename(self, thread_id: int, name: str) -> None:
        """Let a post be called as its card is; an archived one is not among those remembered."""
        thread = self._guild.get_thread(thread_id) if self._guild else None
        try:
            before = thread.name if thread else (await self._http.get_channel(thread_id))["name"]
            if before != name:
                await self._http.edit_channel(thread_id, name=name)
        except discord.Forbidden:
            return  # the card is up to date all the same

    async def _find_post(
        self, forum: discord.ForumChannel, since: discord.abc.Snowflake
    ) -> Sent | None:
        active = [t for t in await forum.guild.active_threads() if t.parent_id == forum.id]
        archived = [thread async for thread in forum.archived_threads(limit=50)]
        for thread in (*active, *archived):
            if thread.id < since.id or thread.owner_id != self._me:
                continue
            async for message in thread.history(limit=1, oldest_first=True):
                if self._is_ours(message):
                    return message.id, thread.id
        return None

    @property
    def _me(self) -> int:
        return self._client.user.id if self._client.user else 0

    def _is_ours(self, message: discord.Message) -> bool:
        if message.author.id != self._me:
            return False
        start = copies_start(self._delivery.id)
        return any(each.startswith(start) for each in _custom_ids(message.components))


def _custom_ids(components: Iterable[Any]) -> Iterable[str]:
    for component in components:
        custom_id = getattr(component, "custom_id", None)
        if custom_id:
            yield custom_id
        yield from _custom_ids(getattr(component, "children", ()))
