"""Gateway sessions: what each shard was told, so that a broken connection can be resumed."""

import secrets
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson

from tests.wire.discord.config import Config
from tests.wire.discord.counters import Counters

Json = dict[str, Any]


class Listener(Protocol):
    """A connection that takes what a session sends."""

    def send(self, payload: bytes) -> None:
        """Queue one payload."""
        ...


@dataclass
class Session:
    """One shard's stream of events, with or without a connection at present."""

    shard: int
    shards: int
    events: deque[tuple[int, bytes]]
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    sequence: int = 0
    listener: Listener | None = None

    def dispatch(self, event: str, data: Any) -> None:
        """Send an event, or keep it for a resume."""
        self.sequence += 1
        payload = orjson.dumps({"op": 0, "s": self.sequence, "t": event, "d": data})
        self.events.append((self.sequence, payload))
        if self.listener is not None:
            self.listener.send(payload)

    def missed(self, sequence: int) -> list[bytes] | None:
        """Give the events after one, or None where they are not kept any more."""
        oldest = self.events[0][0] if self.events else self.sequence + 1
        if sequence + 1 < oldest:
            return None
        return [payload for number, payload in self.events if number > sequence]

    def holds(self, guild_id: int) -> bool:
        """Tell whether a server is on this shard."""
        return (guild_id >> 22) % self.shards == self.shard


class Sessions:
    """All sessions, and how often new ones may be started."""

    def __init__(self, config: Config, counters: Counters) -> None:
        self._config, self._counters = config, counters
        self._sessions: dict[str, Session] = {}
        self._started: dict[int, float] = {}
        self.starts_left = config.session_starts

    def start(self, shard: int, shards: int) -> Session:
        """Begin a session; the shard's former ones that nobody listens to are given up."""
        self.starts_left -= 1
        for former in [each for each in self._sessions.values() if each.shard == shard]:
            if former.listener is None:
                self.end(former.id)
        session = Session(shard, shards, deque(maxlen=self._config.replayed_events))
        self._sessions[session.id] = session
        return session

    def may_start(self, shard: int) -> bool:
        """Tell whether an identify comes slowly enough, and count it."""
        key, now = shard % self._config.max_concurrency, time.monotonic()
        last = self._started.get(key)
        if last is not None and now - last < self._config.identify_every:
            return False
        self._started[key] = now
        return True

    def get(self, session_id: str) -> Session | None:
        """Give a session that can be resumed."""
        return self._sessions.get(session_id)

    def end(self, session_id: str) -> None:
        """Forget a session: a resume of it fails from now on."""
        self._sessions.pop(session_id, None)

    def end_all(self) -> None:
        """Forget every session."""
        self._sessions.clear()

    def all(self) -> list[Session]:
        """Give every session that is alive."""
        return list(self._sessions.values())

    def tell(self, event: str, data: Any, guild_id: int | None = None) -> int:
        """Send an event to the shard of a server, or to the first; give how many were told."""
        told = 0
        for session in self.all():
            wanted = session.shard == 0 if guild_id is None else session.holds(guild_id)
            if wanted:
                session.dispatch(event, data)
                told += 1
        return told
