"""What was counted, for a test to read."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Counters:
    """Numbers since the start or the last reset."""

    requests: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    limited: Counter[str] = field(default_factory=Counter)
    gateway: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    invalid: int = 0
    messages: int = 0
    edits: int = 0
    deduplicated: int = 0
    duplicates: int = 0
    unknown_routes: int = 0
    late_interactions: int = 0

    def count_answer(self, route: str, status: int, scope: str | None) -> None:
        """Count an answer; 401, 403 and 429 are what Discord bans an address for."""
        self.requests[route] += 1
        self.statuses[str(status)] += 1
        # a shared limit is not the bot's fault, and does not count
        if status in (401, 403, 429) and scope != "shared":
            self.invalid += 1
        if status == 429:
            self.limited[scope or "other"] += 1

    def as_json(self) -> dict[str, Any]:
        """Give all numbers, by name."""
        return {
            name: dict(value) if isinstance(value, Counter) else value
            for name, value in vars(self).items()
        }
