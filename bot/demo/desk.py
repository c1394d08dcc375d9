"""The front desk: our page on which one chooses whom to be and where, and lets time pass.

It answers browsers of this computer only, and takes no orders from other sites: the host that was
asked for must be a loopback name, and every form must come from our own page.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from hmac import compare_digest
from importlib.resources import files
from secrets import token_urlsafe
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.demo.listening import LAST_PORT, address
from bot.demo.network import DIRECT
from bot.demo.page import Notice, page_values
from bot.demo.simulation import Simulation
from bot.demo.template import fill
from bot.demo.visits import BotBusy, NotAmongThem, TimeStopped, Visits

Form = Mapping[str, str]

OURSELVES = ("127.0.0.1", "localhost", "::1")

SPANS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}

GRACE = 0.3
"""Seconds that an answer in progress may take once the desk closes."""

HEADERS = {
    "Cache-Control": "no-store",
    # with less, a browser would not tell us which site a form comes from
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # the answer to a form leads to simcord's page, on another port
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; img-src data:; form-action 'self' http://127.0.0.1:*; "
    "base-uri 'none'; frame-ancestors 'none'",
}

STATUS = {Notice.STALE: 403, Notice.SHUT: 403, Notice.BUSY: 503, Notice.SLOW: 503}


class NotOnOffer(Exception):
    """A form asks for what the desk does not have, such as a server of an earlier start."""


async def keep_desk(
    listener: socket.socket,
    simulation: Simulation,
    announce: Callable[[str], None],
    over: asyncio.Event,
) -> None:
    """Keep the desk open until ``over`` or cancelled, and end the visit that is going on then."""
    # next door, so that a browser's tab finds simcord's page again from one visit to the next
    visits = Visits(simulation.env, port=(listener.getsockname()[1] + 1) % (LAST_PORT + 1))
    application = Desk(simulation, visits).application()
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=GRACE)
    await runner.setup()
    working = asyncio.create_task(visits.let_work())
    try:
        await web.SockSite(runner, listener).start()
        announce(address(listener))
        await over.wait()
    finally:
        working.cancel()
        await runner.cleanup()
        await visits.end()


class Desk:
    """What the front desk shows, and does when asked."""

    def __init__(self, simulation: Simulation, visits: Visits) -> None:
        self._simulation = simulation
        self._visits = visits
        self._token = token_urlsafe()
        self._template = _shipped("desk.html")

    def application(self) -> web.Application:
        """Wire what the desk does to addresses."""
        application = web.Application(middlewares=[_only_from_here])
        application.add_routes(
            [
                web.get("/", self._show),
                web.get("/desk.css", _shipping("desk.css", "text/css")),
                web.get("/desk.js", _shipping("desk.js", "text/javascript")),
                web.post("/visit", self._doing(self._begin_visit)),
                web.post("/leave", self._doing(self._end_visit)),
                web.post("/time", self._doing(self._let_pass)),
            ]
        )
        return application

    async def _show(self, request: web.Request) -> web.Response:
        return self._page()

    def _page(self, notice: Notice | None = None) -> web.Response:
        values = page_values(self._simulation, self._visits.current, self._token, notice)
        return web.Response(
            text=fill(self._template, values),
            content_type="text/html",
            status=STATUS[notice] if notice else 200,
            headers=HEADERS,
        )

    def _doing(self, act: Callable[[Form], Awaitable[str]]) -> Handler:
        """Answer a form by doing something, and lead on to the address that it gives."""

        async def answer(request: web.Request) -> web.Response:
            sent = (await request.post()).items()
            form = {name: value for name, value in sent if isinstance(value, str)}
            if not compare_digest(form.get("token", "").encode(), self._token.encode()):
                return self._page(Notice.STALE)
            try:
                onward = await act(form)
            except NotOnOffer:
                return self._page(Notice.STALE)
            except NotAmongThem:
                return self._page(Notice.SHUT)
            except BotBusy:
                return self._page(Notice.BUSY)
            except TimeStopped:
                return self._page(Notice.SLOW)
            raise web.HTTPSeeOther(onward, headers=HEADERS)

        return answer

    async def _begin_visit(self, form: Form) -> str:
        for place in self._simulation.places:
            threads = place.threads(self._simulation.env)
            for person in place.people:
                for channel in (*place.channels, *threads, DIRECT):
                    chosen = (place.server.name, person.name, channel.name)
                    if chosen == (form.get("server"), form.get("person"), form.get("channel")):
                        visit = await self._visits.begin(place, person, channel)
                        return visit.url or "/"
        raise NotOnOffer

    async def _end_visit(self, form: Form) -> str:
        await self._visits.end()
        return "/"

    async def _let_pass(self, form: Form) -> str:
        span = SPANS.get(form.get("span", ""))
        if span is None:
            raise NotOnOffer
        await self._visits.let_pass(span)
        return "/"


@web.middleware
async def _only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    # another site can neither read the desk under a name of its own nor send its forms
    host, origin = request.host, request.headers.get("Origin")
    if urlsplit(f"//{host}").hostname not in OURSELVES or origin not in (None, f"http://{host}"):
        raise web.HTTPForbidden(text="The front desk answers this computer only.\n")
    return await handler(request)


def _shipped(name: str) -> str:
    return files("bot.demo").joinpath(name).read_text(encoding="utf-8")


def _shipping(name: str, content_type: str) -> Handler:
    text = _shipped(name)

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(text=text, content_type=content_type, headers=HEADERS)

    return answer
