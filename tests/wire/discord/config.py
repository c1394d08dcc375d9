"""Every setting of the wire-level Discord, with Discord's own values as defaults."""

from dataclasses import dataclass, field, fields, replace
from typing import Any


class ConfigUnusable(Exception):
    """A setting that does not exist, or has no sensible value."""


@dataclass(frozen=True)
class Limit:
    """So many requests in so many seconds."""

    count: int
    seconds: float


DEFAULT_LIMITS = {
    # observed on Discord, where only the headers say so; see platform.md
    "message.create": Limit(5, 5.0),
    "message.edit": Limit(5, 5.0),
    "message.delete": Limit(5, 1.0),
    "message.crosspost": Limit(10, 3600.0),
    "message.history": Limit(5, 1.0),
    "thread.create": Limit(5, 5.0),
    "dm.create": Limit(10, 10.0),
    "webhook": Limit(5, 2.0),
    "*": Limit(50, 1.0),
}
"""By route name; ``webhook`` holds for all of a token's routes, ``*`` for what is not named."""


@dataclass(frozen=True)
class Config:
    """What a run of this Discord is like. Times are seconds."""

    token: str = "wire-token"
    application_id: int = 100_000_000_000_000_001
    owner_id: int = 100_000_000_000_000_002
    shards: int = 1
    max_concurrency: int = 1
    identify_every: float = 5.0
    session_starts: int = 1000
    guilds_per_shard: int = 2500
    privileged_intents: bool = False
    heartbeat_every: float = 41.25
    replayed_events: int = 25_000
    guild_batch: int = 200
    batch_pause: float = 0.0
    gateway_drop_every: float | None = None
    nonce_window: float = 180.0
    interaction_deadline: float = 3.0
    interaction_lifetime: float = 900.0
    global_limit: int = 50
    global_window: str = "sliding"
    limits: dict[str, Limit] = field(default_factory=lambda: dict(DEFAULT_LIMITS))
    invalid_limit: int = 10_000
    old_edit_limit: Limit | None = None
    most_text_bytes: int | None = 10_000
    seed: int = 0
    faults: list[dict[str, Any]] = field(default_factory=list)


def read_config(given: dict[str, Any]) -> Config:
    """Make a configuration out of JSON; limits are ``[count, seconds]`` and add to the defaults."""
    known = {each.name for each in fields(Config)}
    if strangers := given.keys() - known:
        raise ConfigUnusable(f"unknown settings: {', '.join(sorted(strangers))}")
    values = dict(given)
    if "limits" in values:
        named = {name: Limit(*limit) for name, limit in values["limits"].items()}
        values["limits"] = DEFAULT_LIMITS | named
    if values.get("old_edit_limit") is not None:
        values["old_edit_limit"] = Limit(*values["old_edit_limit"])
    config = replace(Config(), **values)
    if config.global_window not in ("sliding", "fixed"):
        raise ConfigUnusable("global_window is 'sliding' or 'fixed'")
    return config
