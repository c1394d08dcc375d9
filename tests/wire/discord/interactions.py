"""What people did in their Discord, waiting for the bot's answer."""

import asyncio
import secrets
import time
from dataclasses import dataclass, field
from typing import Any

from tests.wire.discord.config import Config
from tests.wire.discord.counters import Counters
from tests.wire.discord.errors import refused
from tests.wire.discord.messages import Message

Json = dict[str, Any]

PONG, MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 1, 4, 5, 6, 7, 8, 9


@dataclass
class Interaction:
    """One thing that a person did, and all that the bot answered."""

    id: int
    type: int
    channel_id: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    created: float = field(default_factory=time.monotonic)
    source: Message | None = None
    """The message whose button was pressed."""
    callback: Json | None = None
    answered_ms: float | None = None
    completed_ms: float | None = None
    original: Message | None = None
    is_loading: bool = False
    followups: list[Message] = field(default_factory=list)
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    completed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set by an answer that is more than a promise of one."""

    def age(self) -> float:
        """Give the seconds since it happened."""
        return time.monotonic() - self.created

    def answer(self, callback: Json) -> None:
        """Note the first answer."""
        self.callback, self.answered_ms = callback, self.age() * 1000
        self.answered.set()

    def complete(self) -> None:
        """Note that the person sees an answer, and no promise of one."""
        if self.completed_ms is None:
            self.completed_ms = self.age() * 1000
        self.completed.set()

    def as_json(self) -> Json:
        """Give what became of it; times are milliseconds since it was sent to the bot."""
        return {
            "id": str(self.id),
            "token": self.token,
            "answered": self.callback is not None,
            "type": self.callback["type"] if self.callback else None,
            "data": (self.callback.get("data") or {}) if self.callback else {},
            "answered_ms": self.answered_ms,
            "completed_ms": self.completed_ms,
            "message": self.original.as_json() if self.original else None,
            "followups": [each.as_json() for each in self.followups],
        }


class Interactions:
    """All interactions, by id and by token."""

    def __init__(self, config: Config, counters: Counters) -> None:
        self._config, self._counters = config, counters
        self._by_id: dict[int, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}

    def add(self, interaction: Interaction) -> None:
        """Keep one, so that it can be answered."""
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction

    def get(self, interaction_id: int) -> Interaction | None:
        """Give one by its id."""
        return self._by_id.get(interaction_id)

    def answerable(self, interaction_id: int, token: str) -> Interaction:
        """Give one that may have its first answer; raises 10062 when late, 40060 when answered."""
        interaction = self._by_id.get(interaction_id)
        if interaction is None or interaction.token != token:
            raise refused(10062)
        if interaction.callback is not None:
            raise refused(40060)
        if interaction.age() > self._config.interaction_deadline:
            self._counters.late_interactions += 1
            raise refused(10062)
        return interaction

    def answered(self, token: str) -> Interaction:
        """Give one that takes follow-ups; raises 10015 before its first answer, 50027 when old."""
        interaction = self._by_token.get(token)
        if interaction is None or interaction.callback is None:
            raise refused(10015)
        if interaction.age() > self._config.interaction_lifetime:
            raise refused(50027)
        return interaction
