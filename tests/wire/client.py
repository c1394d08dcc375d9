"""The control plane for tests: starting the wire-level Discord, and typed calls to it."""

import asyncio
import base64
import json
import subprocess
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from tests.wire.answers import Act, BuiltGuild, Seen
from tests.wire.passerelle import Bot, running_bot

Json = dict[str, Any]
ROOT = Path(__file__).parent.parent.parent


class ControlRefused(Exception):
    """What the wire-level Discord says that it cannot do."""


@dataclass(frozen=True)
class Served:
    """A wire-level Discord in its process: its address and its log."""

    process: subprocess.Popen[str]
    origin: str
    log: Path


def start_discord(log: Path, config: Path | None = None) -> Served:
    """Start the process and wait until it says where it is."""
    command = [sys.executable, "-m", "tests.wire.discord", "--leash", "--log", str(log)]
    command += ["--config", str(config)] if config else []
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"the wire-level Discord did not start (exit {process.wait()})")
    return Served(process, json.loads(line)["origin"], log)


def stop_discord(served: Served) -> None:
    """Stop the process with SIGTERM, and wait until it is gone."""
    served.process.terminate()
    try:
        served.process.wait(5)
    except subprocess.TimeoutExpired:
        served.process.kill()
        served.process.wait()
    for pipe in (served.process.stdin, served.process.stdout):
        if pipe is not None:
            pipe.close()


class Wire:
    """Typed control calls. Ids are numbers; what cannot be done raises ``ControlRefused``."""

    def __init__(self, session: aiohttp.ClientSession, served: Served, token: str) -> None:
        self._session = session
        self.served = served
        self.token = token

    @property
    def api(self) -> str:
        """Give what DISCORD_API_URL and ``Route.BASE`` are to be."""
        return f"{self.served.origin}/api/v10"

    @property
    def gateway(self) -> str:
        """Give the address of the gateway."""
        return f"{self.served.origin.replace('http', 'ws', 1)}/ws"

    async def call(self, name: str, /, **given: Any) -> Any:
        """Make any control call."""
        url = f"{self.served.origin}/_control/{name}"
        async with self._session.post(url, json=given) as response:
            answered = await response.json()
        if response.status != 200:
            raise ControlRefused(answered["error"])
        return answered

    async def reset(self, **config: Any) -> None:
        """Begin anew, with these settings."""
        self.token = config.get("token", "wire-token")
        await self.call("reset", **config)

    async def guilds(
        self, *described: Json, count: int = 0, template: Json | None = None
    ) -> list[BuiltGuild]:
        """Build servers: those described, and ``count`` of one template."""
        made = await self.call(
            "guilds", guilds=list(described), count=count, template=template or {}
        )
        return [BuiltGuild.of(each) for each in made]

    async def messages(self, channel: int) -> list[Seen]:
        """Give all messages of a channel, oldest first."""
        return (await self.messages_in([channel]))[0]

    async def messages_in(self, channels: Sequence[int]) -> list[list[Seen]]:
        """Give all messages of each of many channels."""
        found = await self.call("messages", channels=[str(each) for each in channels])
        return [[Seen.of(each) for each in messages] for messages in found]

    async def counters(self) -> Json:
        """Give what was counted."""
        return await self.call("counters")

    async def skip(self, seconds: float) -> None:
        """Let nonces, messages and limits be older by so many seconds."""
        await self.call("clock", skip=seconds)

    async def fault(self, effect: str, **conditions: Any) -> int:
        """Let a misfortune befall requests from now on; give its number."""
        return (await self.call("faults", effect=effect, **conditions))["id"]

    async def heal(self, fault: int | None = None) -> None:
        """End one misfortune, or all."""
        await self.call("faults/remove", id=fault)

    async def outage(self, seconds: float, *, hangs: bool = False) -> None:
        """Be out of reach for so many seconds."""
        await self.call("outage", seconds=seconds, hangs=hangs)

    async def disturb(self, how: str, **details: Any) -> int:
        """Disturb the gateway connections; give how many there were."""
        return (await self.call("gateway", how=how, **details))["disturbed"]

    async def emit(self, event: str, data: Json, guild: int | None = None) -> None:
        """Send any event to the bot."""
        await self.call("emit", event=event, data=data, guild=guild)

    async def command(self, channel: int, name: str, /, wait: float = 3.0, **given: Any) -> Act:
        """Type a command, such as ``city show``; options are given as ``options={…}``."""
        return await self._act(kind="command", channel=channel, name=name, wait=wait, **given)

    async def suggest(self, channel: int, name: str, focused: str, typed: str, **given: Any) -> Act:
        """Type into an option that suggests."""
        options = given.pop("options", {}) | {focused: typed}
        kind = {"kind": "autocomplete", "channel": channel, "name": name, "focused": focused}
        return await self._act(**kind, options=options, **given)

    async def press(self, channel: int, message: int, custom_id: str, **given: Any) -> Act:
        """Press a button, or choose ``values=[…]`` in a menu."""
        kind = {"kind": "component", "channel": channel, "message": message}
        return await self._act(**kind, custom_id=custom_id, **given)

    async def submit(self, channel: int, modal: Json, values: Json, **given: Any) -> Act:
        """Fill in and submit the form that an act was answered with."""
        return await self._act(kind="modal", channel=channel, modal=modal, values=values, **given)

    async def followed(self, act: Act, wait: float = 3.0) -> Act:
        """Wait until an act has its whole answer, and give that."""
        return Act.of(await self.call("interaction", id=act.id, wait=wait))

    async def upload(self, filename: str, content: bytes) -> int:
        """Keep a file that a person will attach to a command; give its id."""
        encoded = base64.b64encode(content).decode()
        return int((await self.call("attachments", filename=filename, base64=encoded))["id"])

    async def until(self, counted: str, least: int = 1, seconds: float = 5.0) -> None:
        """Wait until the gateway has counted something so often."""
        async with asyncio.timeout(seconds):
            while True:
                if (await self.counters())["gateway"].get(counted, 0) >= least:
                    return
                await asyncio.sleep(0.02)

    async def connected(self, shards: int = 1, seconds: float = 10.0) -> None:
        """Wait until so many shards have a connection."""
        async with asyncio.timeout(seconds):
            while True:
                if sum(each["connected"] for each in await self.call("shards")) >= shards:
                    return
                await asyncio.sleep(0.02)

    def journal(self) -> list[Json]:
        """Give what is in the log since the last reset."""
        lines = [json.loads(each) for each in self.served.log.read_text().splitlines()]
        resets = [index for index, line in enumerate(lines) if line["kind"] == "reset"]
        return lines[resets[-1] + 1 :] if resets else lines

    def requests(self, route: str) -> list[Json]:
        """Give the requests of one route that are in the log since the last reset."""
        every = self.journal()
        return [each for each in every if each["kind"] == "request" and each["route"] == route]

    @asynccontextmanager
    async def passerelle(self, folder: Path, **settings: str) -> AsyncGenerator[Bot]:
        """Run the real bot against this Discord; its files are in a folder that exists."""
        needed = {
            "DISCORD_API_URL": self.api,
            "DISCORD_TOKEN": self.token,
            "PASSERELLE_DATABASE": str(folder / "passerelle.db"),
            "DISCORD_GATEWAY_URL": self.gateway,
        }
        async with running_bot(folder, needed | settings) as bot:
            yield bot

    async def _act(self, **given: Any) -> Act:
        return Act.of(await self.call("act", **given))


@asynccontextmanager
async def connected(served: Served, **config: Any) -> AsyncGenerator[Wire]:
    """Begin anew on a running process, and give the calls to it."""
    async with aiohttp.ClientSession() as session:
        wire = Wire(session, served, "wire-token")
        await wire.reset(**config)
        yield wire
