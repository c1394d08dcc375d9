"""What every API request goes through: misfortunes, limits, its endpoint, the journal."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

from tests.wire.discord.connection import reset
from tests.wire.discord.errors import Refused, refused
from tests.wire.discord.faults import Fault
from tests.wire.discord.limits import Limited, limited
from tests.wire.discord.reading import journalled, read_body
from tests.wire.discord.routes import TABLE, Call, Route, Upload
from tests.wire.discord.state import Discord

PREFIXES = ("/api/v10", "/api/v9", "/api")
HANGS_FOR = 600.0
"""Seconds after which a request that was left hanging is broken off."""


@dataclass
class Arrival:
    """One request on its way through."""

    discord: Discord
    request: web.Request
    path: str
    route: Route | None
    ids: dict[str, str]
    began: float = field(default_factory=time.monotonic)
    body: Any = None
    files: dict[int, Upload] = field(default_factory=dict)

    def journal(self, status: int | None, **details: Any) -> None:
        """Write the request down, before it is answered."""
        unknown = {} if self.route else {"unknown_route": True}
        self.discord.journal.write(
            "request",
            arrived=self.began,
            method=self.request.method,
            path=self.path,
            query=dict(self.request.query),
            route=self.name,
            status=status,
            ids=self.ids,
            **journalled(self.body, self.files),
            **unknown,
            **details,
        )

    @property
    def name(self) -> str:
        """Give the route's name."""
        return self.route.name if self.route else "unknown"


async def answer(discord: Discord, origin: str, request: web.Request) -> web.StreamResponse:
    """Answer one API request."""
    path = _plain(request.path)
    found = TABLE.find(request.method, path)
    route, ids = found or (None, {})
    arrival = Arrival(discord, request, path, route, ids)
    if left := discord.outage.left():
        return await _unreachable(arrival, left)
    plan = discord.faults.plan(request.method, path, arrival.name, ids)
    try:
        arrival.body, arrival.files = await read_body(request)
    except Refused as refusal:
        return _respond(arrival, refusal.status, refusal.body)
    if plan.latency:
        await asyncio.sleep(plan.latency)
    if plan.fault is not None and not plan.fault.after:
        return await _befall(arrival, plan.fault, took_effect=False)
    status, body, headers = await _handle(arrival, origin)
    if plan.fault is not None:
        return await _befall(arrival, plan.fault, took_effect=200 <= status < 300)
    return _respond(arrival, status, body, headers)


async def _handle(arrival: Arrival, origin: str) -> tuple[int, Any, dict[str, str]]:
    discord, route, headers = arrival.discord, arrival.route, {}
    try:
        if discord.counters.invalid >= discord.config.invalid_limit:
            return 429, "error code: 1015", {}
        if route is None:
            discord.counters.unknown_routes += 1
            raise refused(0)
        if not route.is_open:
            _check_token(arrival)
            discord.limits.pass_global()
        if route.bucket != "interaction":
            headers = discord.limits.pass_bucket(route.bucket, _major(arrival.ids))
        query = dict(arrival.request.query)
        call = Call(discord, origin, arrival.ids, query, arrival.body, arrival.files)
        answered = await route.endpoint(call)
    except Limited as refusal:
        return refusal.status, refusal.body, refusal.headers
    except Refused as refusal:
        return refusal.status, refusal.body, headers
    return answered.status, answered.body, headers


def _check_token(arrival: Arrival) -> None:
    given = arrival.request.headers.get("Authorization")
    if given != f"Bot {arrival.discord.config.token}":
        raise Refused(401, {"message": "401: Unauthorized", "code": 0})


def _major(ids: dict[str, str]) -> str:
    majors = ("channel_id", "guild_id", "webhook_id", "webhook_token")
    return "+".join(ids[name] for name in majors if name in ids)


async def _unreachable(arrival: Arrival, left: float) -> web.StreamResponse:
    arrival.journal(None, fault="outage")
    arrival.discord.counters.faults["outage"] += 1
    if arrival.discord.outage.hangs:
        await asyncio.sleep(left)
    reset(arrival.request)
    return web.Response(status=503)


async def _befall(arrival: Arrival, fault: Fault, *, took_effect: bool) -> web.StreamResponse:
    details = {"fault": fault.effect, "fault_id": fault.id, "took_effect": took_effect}
    if fault.effect == "status":
        body = {"message": fault.message, "code": fault.code}
        return _respond(arrival, fault.status, body, details=details)
    if fault.effect == "rate_limit":
        limit = limited(fault.retry_after, fault.scope, {}, fault.code)
        return _respond(arrival, 429, limit.body, limit.headers, details)
    arrival.journal(None, **details)
    if fault.effect == "half_close" and arrival.request.transport is not None:
        arrival.request.transport.write_eof()
    if fault.effect != "reset":
        await _wait(arrival, fault.seconds[1] or HANGS_FOR)
    reset(arrival.request)
    return web.Response(status=503)


async def _wait(arrival: Arrival, seconds: float) -> None:
    try:
        await asyncio.wait_for(arrival.discord.closing.wait(), seconds)
    except TimeoutError:
        return


def _respond(
    arrival: Arrival,
    status: int,
    body: Any,
    headers: dict[str, str] | None = None,
    details: dict[str, Any] | None = None,
) -> web.Response:
    headers = headers or {}
    arrival.journal(status, **(details or {}))
    scope = headers.get("X-RateLimit-Scope")
    arrival.discord.counters.count_answer(arrival.name, status, scope)
    if status == 204:
        return web.Response(status=204, headers=headers)
    if isinstance(body, str):
        return web.Response(status=status, text=body, headers=headers, content_type="text/html")
    # exactly this type: discord.py takes one with a charset for text
    headers = headers | {"Content-Type": "application/json"}
    return web.Response(status=status, body=orjson.dumps(body), headers=headers)


def _plain(path: str) -> str:
    for prefix in PREFIXES:
        if path.startswith(f"{prefix}/"):
            return path.removeprefix(prefix)
    return path
