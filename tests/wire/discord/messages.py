"""The messages of every channel, with nonces that find the first one again."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.wire.discord.clock import Clock, Snowflakes, timestamp
from tests.wire.discord.components import number
from tests.wire.discord.config import Config, Limit
from tests.wire.discord.counters import Counters
from tests.wire.discord.errors import refused
from tests.wire.discord.limits import limited

Json = dict[str, Any]

OLD = 3600.0
"""Seconds after which edits count towards a limit of their own."""


@dataclass
class Message:
    """A message as Discord shows it, and what it keeps to itself."""

    details: Json
    created: float
    nonce: str | None = None
    allowed_mentions: Json | None = None
    revisions: int = 0

    @property
    def id(self) -> int:
        """Give the id."""
        return int(self.details["id"])

    def as_json(self) -> Json:
        """Give all there is to know, for a test."""
        kept = {"allowed_mentions": self.allowed_mentions, "revisions": self.revisions}
        return self.details | kept | {"nonce": self.nonce}


@dataclass
class Shelf:
    """One channel's messages, oldest first, and which nonce made which."""

    ids: list[int] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    nonces: dict[str, Message] = field(default_factory=dict)
    old_edits: list[float] = field(default_factory=list)


class Messages:
    """All channels' shelves."""

    def __init__(
        self, config: Config, clock: Clock, snowflakes: Snowflakes, counters: Counters
    ) -> None:
        self._config, self._clock = config, clock
        self._snowflakes, self._counters = snowflakes, counters
        self._shelves: dict[tuple[int, bool], Shelf] = {}

    def known(self, channel_id: int, nonce: str) -> Message | None:
        """Give the message that a nonce made in a channel, within the window."""
        first = self._shelf(channel_id).nonces.get(nonce)
        if first is None or self._clock.now() - first.created > self._config.nonce_window:
            return None
        self._counters.deduplicated += 1
        return first

    def add(
        self, channel_id: int, author: Json, body: Json, *, private: bool = False, **details: Any
    ) -> Message:
        """Make a message out of what was sent; ``details`` win over what is usual.

        A private one is seen by one person: it is found by its id, but is no part of the history.
        """
        shelf, nonce = self._shelf(channel_id, private), body.get("nonce")
        plain = {
            "id": str(self._snowflakes.next()),
            "type": 0,
            "channel_id": str(channel_id),
            "author": author,
            "content": body.get("content") or "",
            "embeds": body.get("embeds") or [],
            "components": body.get("components") or [],
            "attachments": [],
            "flags": body.get("flags") or 0,
            "timestamp": timestamp(),
            "edited_timestamp": None,
            "tts": bool(body.get("tts")),
            "pinned": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
        }
        number(plain["components"])
        allowed = body.get("allowed_mentions")
        nonce = None if nonce is None else str(nonce)
        message = Message(plain | details, self._clock.now(), nonce, allowed)
        self._counters.messages += 1
        if nonce is not None:
            self._counters.duplicates += nonce in shelf.nonces
            shelf.nonces[nonce] = message
        shelf.ids.append(message.id)
        shelf.messages[message.id] = message
        return message

    def edit(self, message: Message, changes: Json) -> None:
        """Change what is given; raises the 429 with 30046 for too many edits of an old one."""
        self._limit_old_edits(message)
        message.details |= {**changes, "edited_timestamp": timestamp()}
        number(message.details["components"])
        message.revisions += 1
        self._counters.edits += 1

    def get(self, channel_id: int, message_id: int) -> Message:
        """Give a message; raises 10008."""
        message = self._shelf(channel_id).messages.get(message_id)
        if message is None:
            raise refused(10008)
        return message

    def shown(self, channel_id: int, message_id: int) -> Message:
        """Give a message that a person sees, be it private; raises 10008."""
        private = self._shelf(channel_id, True).messages.get(message_id)
        return private or self.get(channel_id, message_id)

    def remove(self, channel_id: int, message_id: int) -> None:
        """Delete a message; raises 10008."""
        private = message_id in self._shelf(channel_id, True).messages
        self.shown(channel_id, message_id)
        shelf = self._shelf(channel_id, private)
        del shelf.messages[message_id]
        shelf.ids.remove(message_id)

    def all(self, channel_id: int) -> Iterator[Message]:
        """Give a channel's messages, oldest first."""
        shelf = self._shelf(channel_id)
        return (shelf.messages[each] for each in shelf.ids)

    def history(self, channel_id: int, query: dict[str, str]) -> list[Message]:
        """Give the messages that GET answers, newest first."""
        shelf, limit = self._shelf(channel_id), min(int(query.get("limit", 50)), 100)
        ids = shelf.ids
        if "around" in query:
            middle = bisect_left(ids, int(query["around"]))
            start = max(0, middle - limit // 2)
            chosen = ids[start : start + limit]
        elif "after" in query:
            start = bisect_left(ids, int(query["after"]) + 1)
            chosen = ids[start : start + limit]
        else:
            end = bisect_left(ids, int(query["before"])) if "before" in query else len(ids)
            chosen = ids[max(0, end - limit) : end]
        return [shelf.messages[each] for each in reversed(chosen)]

    def _limit_old_edits(self, message: Message) -> None:
        now, limit = self._clock.now(), self._config.old_edit_limit
        if limit is None or now - message.created < OLD:
            return
        shelf = self._shelf(int(message.details["channel_id"]))
        shelf.old_edits = [each for each in shelf.old_edits if now - each < limit.seconds]
        if len(shelf.old_edits) >= limit.count:
            raise _too_many_old_edits(shelf.old_edits[0] + limit.seconds - now, limit)
        shelf.old_edits.append(now)

    def _shelf(self, channel_id: int, private: bool = False) -> Shelf:
        return self._shelves.setdefault((channel_id, private), Shelf())


def _too_many_old_edits(retry_after: float, limit: Limit) -> Exception:
    headers = {"X-RateLimit-Limit": str(limit.count), "X-RateLimit-Remaining": "0"}
    refusal = limited(retry_after, "user", headers, code=30046)
    refusal.body["message"] = (
        "Maximum number of edits to messages older than 1 hour reached. Try again later."
    )
    return refusal
