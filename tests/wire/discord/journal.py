"""The log on disk: a line for everything that arrived, written before it is answered."""

import os
import time
from pathlib import Path
from typing import Any

import orjson


class Journal:
    """JSON lines, each handed to the system at once, so that they outlive this process."""

    def __init__(self, path: Path | None) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self._file = None if path is None else os.open(path, flags, 0o644)

    def write(self, kind: str, **details: Any) -> None:
        """Append a line; ``time`` is the monotonic clock of the machine, in seconds."""
        if self._file is not None:
            line = {"time": time.monotonic(), "kind": kind, **details}
            os.write(self._file, orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        """Write no more."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
