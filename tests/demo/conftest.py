import asyncio
import contextlib
import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest_asyncio
from aiohttp import ClientSession

from bot.demo import serve
from bot.demo.simulation import Simulation, simulated


@dataclass
class FrontDesk:
    """A browser at the front desk."""

    address: str
    browser: ClientSession

    async def page(self) -> str:
        async with self.browser.get(self.address) as response:
            assert response.status == 200
            return html.unescape(await response.text())

    async def send(
        self, where: str, headers: dict[str, str] | None = None, **form: str
    ) -> tuple[int, str]:
        """Send a form; give the status and where it leads, or the page that says why not."""
        token = re.search(r'name="token" value="([^"]+)"', await self.page())
        assert token is not None
        async with self.browser.post(
            self.address + where,
            data={"token": token[1], **form},
            headers=headers,
            allow_redirects=False,
        ) as response:
            return response.status, response.headers.get("Location") or await response.text()

    async def visit(self, server: str, person: str, channel: str) -> str:
        """Become somebody, and give the address of simcord's page."""
        status, address = await self.send("visit", server=server, person=person, channel=channel)
        assert status == 303
        return address

    async def answers(self, address: str) -> bool:
        """Tell whether simcord's page at an address lets its holder in."""
        page, _, secret = address.partition("#")
        try:
            async with self.browser.post(
                page + "api/pages", json={}, headers={"X-Simcord-Capability": secret}
            ) as response:
                return response.status == 200
        except aiohttp.ClientConnectionError:
            return False


@contextlib.asynccontextmanager
async def served() -> AsyncIterator[str]:
    up: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(serve("127.0.0.1", 0, up.set_result))
    await asyncio.wait({up, serving}, return_when=asyncio.FIRST_COMPLETED)
    if serving.done():
        await serving
    try:
        yield up.result()
    finally:
        serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await serving


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def desk() -> AsyncIterator[FrontDesk]:
    async with served() as address, ClientSession() as browser:
        yield FrontDesk(address, browser)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def simulation() -> AsyncIterator[Simulation]:
    up: asyncio.Future[Simulation] = asyncio.get_running_loop().create_future()
    over = asyncio.Event()

    async def simulate() -> None:
        async with simulated() as simulation:
            up.set_result(simulation)
            await over.wait()

    # a task of its own: it has to end in the context that it began in, as fixtures do not
    simulating = asyncio.create_task(simulate())
    await asyncio.wait({up, simulating}, return_when=asyncio.FIRST_COMPLETED)
    if simulating.done():
        await simulating
    yield up.result()
    over.set()
    await simulating
