"""The web application: the API, the gateway and the control plane on one port."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from tests.wire.discord.config import Config, read_config
from tests.wire.discord.connection import reset
from tests.wire.discord.gateway import Gateway
from tests.wire.discord.journal import Journal
from tests.wire.discord.pipeline import answer
from tests.wire.discord.state import Discord

Controlling = Callable[["Server", web.Request], Awaitable[web.Response]]
MOST_BODY = 64 * 1024 * 1024


class Server:
    """The present run, and what serves it; a reset begins another."""

    def __init__(self, config: Config, journal: Journal) -> None:
        self._journal = journal
        self.origin = ""
        self.discord = Discord(config, journal)
        self.gateway = Gateway(self.discord, self.origin)
        self._dropping: asyncio.Task[None] | None = None

    def app(self, control: Controlling) -> web.Application:
        """Make the application; ``control`` answers what is under /_control/."""

        async def controlled(request: web.Request) -> web.StreamResponse:
            return await control(self, request)

        app = web.Application(client_max_size=MOST_BODY)
        app.router.add_get("/ws", self._websocket)
        app.router.add_get("/ws/resume", self._websocket)
        app.router.add_get("/attachments/{channel}/{attachment}/{name}", self._attachment)
        app.router.add_route("*", "/_control/{call:.*}", controlled)
        app.router.add_route("*", "/{path:.*}", self._request)
        return app

    def opened(self, origin: str) -> None:
        """Note where we are, once that is known, and start what runs by itself."""
        self.origin = self.gateway.origin = origin
        self.drop_every(self.discord.config.gateway_drop_every)

    async def reset(self, given: dict[str, Any]) -> None:
        """Forget everything, break all connections off, and begin anew."""
        config = read_config(given)
        for connection in list(self.gateway.connections):
            connection.reset()
        self.discord.closing.set()
        self._journal.write("reset")
        self.discord = Discord(config, self._journal)
        self.gateway = Gateway(self.discord, self.origin)
        self.drop_every(config.gateway_drop_every)

    def drop_every(self, seconds: float | None) -> None:
        """Close all gateway connections every so often from now on, or no more."""
        if self._dropping is not None:
            self._dropping.cancel()
        self._dropping = None if seconds is None else asyncio.create_task(self._drop(seconds))

    async def _drop(self, seconds: float) -> None:
        while True:
            await asyncio.sleep(seconds)
            for connection in list(self.gateway.connections):
                self.discord.counters.gateway["drops"] += 1
                with contextlib.suppress(TimeoutError):
                    await connection.close(4000, "Unknown error")

    async def _request(self, request: web.Request) -> web.StreamResponse:
        return await answer(self.discord, self.origin, request)

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        if self.discord.outage.left():
            reset(request)
            return web.Response(status=503)
        return await self.gateway.serve(request)

    async def _attachment(self, request: web.Request) -> web.StreamResponse:
        number = request.match_info["attachment"]
        kept = self.discord.attachments.get(int(number) if number.isdigit() else 0)
        if kept is None:
            return web.Response(status=404)
        return web.Response(body=kept[1], content_type="application/octet-stream")
