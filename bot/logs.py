"""Logging to standard error: a line an event, and never the token."""

import logging
import sys


class _Redacted(logging.Formatter):
    def __init__(self, secret: str) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
        self._secret = secret

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return line.replace(self._secret, "[token]") if self._secret else line


def log_to_stderr(level: str, secret: str = "") -> None:
    """Send the log to standard error, the token replaced wherever it might stand."""
    stream = logging.StreamHandler(sys.stderr)
    stream.setFormatter(_Redacted(secret))
    # the debug talk of discord.py and aiosqlite holds whole payloads, and so what people wrote
    logging.basicConfig(level="INFO" if level == "DEBUG" else level, handlers=[stream], force=True)
    logging.getLogger("passerelle").setLevel(level)
