"""The table of control calls, and answering one."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from tests.wire.discord.config import ConfigUnusable
from tests.wire.discord.control.refusing import ActUnusable
from tests.wire.discord.errors import Refused
from tests.wire.discord.faults import FaultUnusable
from tests.wire.discord.server import Server

Json = dict[str, Any]
Control = Callable[[Server, Json], Awaitable[Any]]

CALLS: dict[str, Control] = {}
UNUSABLE = (ActUnusable, ConfigUnusable, FaultUnusable, KeyError, ValueError, TypeError)


def control(name: str) -> Callable[[Control], Control]:
    """Register what answers ``POST /_control/<name>``."""

    def register(call: Control) -> Control:
        CALLS[name] = call
        return call

    return register


async def answer_control(server: Server, request: web.Request) -> web.Response:
    """Answer a control call; what it cannot do is a 400 with a sentence."""
    call = CALLS.get(request.match_info["call"])
    if call is None:
        return _answered(404, {"error": f"calls are {', '.join(sorted(CALLS))}"})
    content = await request.read()
    given = orjson.loads(content) if content else {}
    try:
        return _answered(200, await call(server, given))
    except Refused as refusal:
        return _answered(400, {"error": refusal.body["message"]})
    except UNUSABLE as error:
        return _answered(400, {"error": f"{type(error).__name__}: {error}"})


def _answered(status: int, body: Any) -> web.Response:
    content = orjson.dumps(body, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(status=status, body=content, content_type="application/json")
