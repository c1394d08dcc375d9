"""The real bot as a process: started, watched, killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Bot:
    """One process of ``python -m bot run``; its log is in a file, and here."""

    process: asyncio.subprocess.Process
    lines: list[str] = field(default_factory=list)
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def pid(self) -> int:
        """Give the process id."""
        return self.process.pid

    @property
    def log(self) -> str:
        """Give all that it has said."""
        return "".join(self.lines)

    async def ready(self, seconds: float = 15.0) -> None:
        """Wait until it says that it is ready; raises with its log when it does not."""
        await self.says("ready in ", seconds)

    async def connected(self, seconds: float = 15.0, *, times: int = 1) -> None:
        """Wait until it has a session, two seconds before it calls itself ready."""
        await self.says("has connected to Gateway", seconds, times=times)

    async def says(self, words: str, seconds: float = 15.0, *, times: int = 1) -> None:
        """Wait until its log holds some words so often; raises with its log when it does not."""
        try:
            async with asyncio.timeout(seconds):
                while self.log.count(words) < times:
                    if self.process.returncode is not None:
                        raise RuntimeError(f"the bot ended:\n{self.log}")
                    self.heard.clear()
                    await self.heard.wait()
        except TimeoutError:
            raise RuntimeError(f"the bot did not say {words!r}:\n{self.log}") from None

    async def kill(self) -> None:
        """End it as a power cut does: SIGKILL."""
        await self._end(signal.SIGKILL)

    async def stop(self, seconds: float = 10.0) -> int:
        """Ask it to end, SIGTERM, and give its exit code; raises with its log when it does not."""
        try:
            async with asyncio.timeout(seconds):
                return await self._end(signal.SIGTERM)
        except TimeoutError:
            raise RuntimeError(f"the bot did not stop:\n{self.log}") from None

    async def _end(self, number: signal.Signals) -> int:
        with suppress(ProcessLookupError):
            self.process.send_signal(number)
        return await self.process.wait()


@asynccontextmanager
async def running_bot(folder: Path, settings: dict[str, str]) -> AsyncGenerator[Bot]:
    """Run ``python -m bot run`` with settings; what still runs at the end is killed."""
    kept = ("PATH", "HOME", "LANG", "COVERAGE_PROCESS_START")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment["PYTHONPATH"] = str(ROOT)
    command = [sys.executable, "-m", "bot", "run"]
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=folder,
        env=environment | settings,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    bot = Bot(process)
    hearing = asyncio.create_task(_hear(bot, folder / "bot.log"))
    try:
        yield bot
    finally:
        await bot.kill()
        await hearing


async def _hear(bot: Bot, log: Path) -> None:
    assert bot.process.stdout is not None
    with log.open("a", encoding="utf-8") as file:
        while line := await bot.process.stdout.readline():
            words = line.decode(errors="replace")
            bot.lines.append(words)
            file.write(words)
            bot.heard.set()
    await bot.process.wait()
    bot.heard.set()
