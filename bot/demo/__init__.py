"""The network on a simulated Discord, in the browser: the real bot, nothing sent anywhere.

Importing this needs nothing beyond the bot; what the demo needs on top is looked for by ``serve``.
"""

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec

PARTS = ("simcord", "av", "linkify_it", "markdown_it", "PIL", "regex")
"""What the ``demo`` extra installs, by the names that Python imports."""


class DemoUnavailable(Exception):
    """A sentence for who asked: why the demo cannot be shown, and what to do about it."""


async def serve(host: str, port: int, announce: Callable[[str], None]) -> None:
    """Show the demo until cancelled, or SIGTERM; ``announce`` gets its address once it is up.

    Raises ``DemoUnavailable`` for a missing part or a port that cannot be had.
    """
    missing = [part for part in PARTS if find_spec(part) is None]
    if missing:
        raise DemoUnavailable(
            f"The demo needs what is not installed here: {', '.join(missing)}. "
            'Run `make demo`, which installs it, or `pip install "passerelle[demo]"`.'
        )
    # late, because these import what may be missing above
    from bot.demo.ending import sigterm  # noqa: PLC0415
    from bot.demo.listening import listening  # noqa: PLC0415

    with listening(host, port) as listener, sigterm() as over:
        with _without_probes():
            from bot.demo.desk import keep_desk  # noqa: PLC0415
            from bot.demo.simulation import simulated  # noqa: PLC0415
        async with simulated() as simulation:
            await keep_desk(listener, simulation, announce, over)


@contextmanager
def _without_probes() -> Generator[None]:
    # simcord tries out a bare client as it is imported, and discord.py warns of that one
    log = logging.getLogger("discord.state")
    log.disabled = True
    try:
        yield
    finally:
        log.disabled = False
