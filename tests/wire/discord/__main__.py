"""``python -m tests.wire.discord --port 0 --log FILE [--config FILE.json]``."""

import argparse
import asyncio
import importlib
import json
import signal
import sys
from pathlib import Path

from aiohttp import web

from tests.wire.discord.config import Config, read_config
from tests.wire.discord.control.calls import answer_control
from tests.wire.discord.journal import Journal
from tests.wire.discord.server import Server

ENDPOINTS = ("people", "guilds", "commands", "messages", "threads", "interactions", "webhooks")
CONTROLS = ("worlds", "running", "gateways")


def main() -> None:
    """Serve until SIGTERM; the address is printed as one line of JSON."""
    parser = argparse.ArgumentParser(prog="tests.wire.discord")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--log", type=Path)
    parser.add_argument("--config", type=Path)
    parser.add_argument("--leash", action="store_true", help="stop when standard input ends")
    given = parser.parse_args()
    config = Config() if given.config is None else read_config(json.loads(given.config.read_text()))
    asyncio.run(serve(given.host, given.port, config, Journal(given.log), leash=given.leash))


async def serve(
    host: str, port: int, config: Config, journal: Journal, *, leash: bool = False
) -> None:
    """Open the port, say where, and serve until told to stop."""
    for name in ENDPOINTS:
        importlib.import_module(f"tests.wire.discord.api.{name}")
    for name in CONTROLS:
        importlib.import_module(f"tests.wire.discord.control.{name}")
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    if leash:
        # whoever holds the other end is gone, be it by SIGKILL
        loop.add_reader(sys.stdin.fileno(), stopping.set)
    server = Server(config, journal)
    runner = web.AppRunner(server.app(answer_control), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, host, port, backlog=1024).start()
    origin = f"http://{host}:{runner.addresses[0][1]}"
    server.opened(origin)
    print(json.dumps({"origin": origin, "api": f"{origin}/api/v10"}), flush=True)
    await stopping.wait()
    await server.reset({})
    await runner.cleanup()
    journal.close()


if __name__ == "__main__":
    main()
