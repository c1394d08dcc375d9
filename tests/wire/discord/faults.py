"""Scripted misfortune: which requests meet it, how often, and what happens to them."""

import random
from dataclasses import dataclass, fields, replace
from fnmatch import fnmatchcase
from itertools import count
from typing import Any

from tests.wire.discord.counters import Counters

EFFECTS = ("status", "reset", "hang", "half_close", "rate_limit", "latency")


class FaultUnusable(Exception):
    """A fault that no request could meet, or that says nothing."""


@dataclass(frozen=True)
class Fault:
    """One misfortune; every condition that is given must hold. See README.md for the fields."""

    id: int = 0
    effect: str = "status"
    after: bool = False
    method: str = "*"
    path: str = "*"
    route: str = "*"
    channel: int | None = None
    probability: float = 1.0
    skip: int = 0
    times: int | None = None
    status: int = 500
    code: int = 0
    message: str = "Internal Server Error"
    scope: str = "user"
    retry_after: float = 1.0
    seconds: tuple[float, float] = (0.0, 0.0)

    def fits(self, method: str, path: str, route: str, ids: dict[str, str]) -> bool:
        """Tell whether a request is of the kind that this befalls."""
        return (
            fnmatchcase(method, self.method)
            and fnmatchcase(path, self.path)
            and fnmatchcase(route, self.route)
            and (self.channel is None or ids.get("channel_id") == str(self.channel))
        )


def read_fault(given: dict[str, Any]) -> Fault:
    """Make a fault out of JSON; ``seconds`` may be a number or ``[least, most]``."""
    if strangers := given.keys() - {each.name for each in fields(Fault)}:
        raise FaultUnusable(f"unknown fields: {', '.join(sorted(strangers))}")
    values = dict(given)
    seconds = values.get("seconds", 0.0)
    values["seconds"] = tuple(seconds) if isinstance(seconds, list) else (seconds, seconds)
    if values.get("channel") is not None:
        values["channel"] = int(values["channel"])
    fault = replace(Fault(), **values)
    if fault.effect not in EFFECTS:
        raise FaultUnusable(f"effect is one of {', '.join(EFFECTS)}")
    return fault


@dataclass(frozen=True)
class Plan:
    """What befalls one request: how late it is, and at most one misfortune besides."""

    latency: float = 0.0
    fault: Fault | None = None


class Faults:
    """All faults at work, in the order in which they were added."""

    def __init__(self, seed: int, counters: Counters) -> None:
        self._random = random.Random(seed)
        self._counters = counters
        self._numbers = count(1)
        self._faults: dict[int, Fault] = {}
        self._met: dict[int, int] = {}

    def add(self, given: dict[str, Any]) -> int:
        """Let a fault work from now on, and give its number."""
        fault = replace(read_fault(given), id=next(self._numbers))
        self._faults[fault.id] = fault
        self._met[fault.id] = 0
        return fault.id

    def remove(self, number: int | None) -> None:
        """End one fault, or all."""
        for each in list(self._faults) if number is None else [number]:
            self._faults.pop(each, None)

    def plan(self, method: str, path: str, route: str, ids: dict[str, str]) -> Plan:
        """Decide what befalls a request; the first fitting misfortune wins, latencies add up."""
        latency, befalling = 0.0, None
        for fault in list(self._faults.values()):
            if fault.effect != "latency" and befalling is not None:
                continue
            if not fault.fits(method, path, route, ids) or not self._strikes(fault):
                continue
            if fault.effect == "latency":
                latency += self._random.uniform(*fault.seconds)
            else:
                befalling = fault
        return Plan(latency, befalling)

    def _strikes(self, fault: Fault) -> bool:
        if self._random.random() >= fault.probability:
            return False
        met = self._met[fault.id] = self._met[fault.id] + 1
        if met <= fault.skip:
            return False
        if fault.times is not None and met - fault.skip > fault.times:
            return False
        self._counters.faults[fault.effect] += 1
        return True

    def as_json(self) -> list[dict[str, Any]]:
        """Give the faults at work, each with how many requests it met."""
        return [vars(fault) | {"met": self._met[fault.id]} for fault in self._faults.values()]
