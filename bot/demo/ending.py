"""Being told to end by SIGTERM; Ctrl-C needs nothing, since it cancels."""

import asyncio
import signal
from collections.abc import Generator
from contextlib import contextmanager, suppress


@contextmanager
def sigterm() -> Generator[asyncio.Event]:
    """Give what is set once SIGTERM comes, while the block runs."""
    sent, loop = asyncio.Event(), asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows has no such signal
        loop.add_signal_handler(signal.SIGTERM, sent.set)
    try:
        yield sent
    finally:
        with suppress(NotImplementedError):
            loop.remove_signal_handler(signal.SIGTERM)
