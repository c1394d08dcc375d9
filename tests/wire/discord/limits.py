"""Rate limits as Discord has them: one per route and channel, and one for everything."""

import hashlib
import math
import time
from collections import deque
from dataclasses import dataclass, field
from functools import cache

from tests.wire.discord.clock import Clock
from tests.wire.discord.config import Config, Limit
from tests.wire.discord.errors import Refused

VIA = {"Via": "1.1 google"}
"""discord.py takes a 429 without it for a ban of the address."""


@dataclass
class Bucket:
    """A window that opens with its first request."""

    limit: Limit
    remaining: int
    ends: float


@dataclass
class Limited(Refused):
    """A 429, with its headers and its scope: ``user``, ``shared`` or ``global``."""

    scope: str = "user"
    headers: dict[str, str] = field(default_factory=dict)


def limited(retry_after: float, scope: str, headers: dict[str, str], code: int = 0) -> Limited:
    """Make the 429 that asks to wait so many seconds."""
    body = {
        "message": "You are being rate limited.",
        "retry_after": round(max(retry_after, 0.001), 3),
        "global": scope == "global",
    }
    if code:
        body["code"] = code
    waiting = {"Retry-After": str(math.ceil(retry_after)), "X-RateLimit-Scope": scope}
    return Limited(429, body, scope, headers | VIA | waiting)


class Limits:
    """The state of all windows."""

    def __init__(self, config: Config, clock: Clock) -> None:
        self._config = config
        self._clock = clock
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._recent: deque[float] = deque()

    def pass_global(self) -> None:
        """Count a request towards the 50 a second; raises ``Limited`` beyond them."""
        now, recent = self._clock.now(), self._recent
        if self._config.global_window == "fixed" and recent and now - recent[0] >= 1:
            recent.clear()
        while recent and now - recent[0] >= 1:
            recent.popleft()
        if len(recent) >= self._config.global_limit:
            raise limited(recent[0] + 1 - now, "global", {"X-RateLimit-Global": "true"})
        recent.append(now)

    def pass_bucket(self, name: str, major: str) -> dict[str, str]:
        """Count a request towards its bucket and give the headers; raises ``Limited``."""
        now, limit = self._clock.now(), self._limit(name)
        bucket = self._buckets.get((name, major))
        if bucket is None or now >= bucket.ends:
            bucket = Bucket(limit, limit.count, now + limit.seconds)
            self._buckets[name, major] = bucket
        if bucket.remaining <= 0:
            raise limited(bucket.ends - now, "user", _headers(name, bucket, now))
        bucket.remaining -= 1
        return _headers(name, bucket, now)

    def _limit(self, name: str) -> Limit:
        limits = self._config.limits
        return limits.get(name) or limits["*"]


def _headers(name: str, bucket: Bucket, now: float) -> dict[str, str]:
    left = max(bucket.ends - now, 0.0)
    return {
        "X-RateLimit-Limit": str(bucket.limit.count),
        "X-RateLimit-Remaining": str(bucket.remaining),
        "X-RateLimit-Reset": f"{time.time() + left:.3f}",
        "X-RateLimit-Reset-After": f"{left:.3f}",
        "X-RateLimit-Bucket": bucket_hash(name),
    }


@cache
def bucket_hash(name: str) -> str:
    """Give the opaque name that Discord has for a bucket."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]
