"""The process in which a round's pairs are made, as its parent sees it."""

import asyncio
import json
import os
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import cast

import bot
from bot.domain.cities import CityId
from bot.domain.rounds import RoundId
from bot.storage.pairing import Pair, Seat

MODULE = "bot.workers.pairing"

PATH = {"PYTHONPATH": os.pathsep.join([str(Path(bot.__file__).parent.parent), *sys.path])}
"""Where ``bot`` is found, in whichever folder the bot was started; the database is found there."""

LONGEST = 1800.0
"""Seconds after which a pairing is given up: 5,000 people take less than a minute."""

THREADS = "OPENBLAS_NUM_THREADS"
"""How many threads numpy may use; one leaves the other processors to the bot."""


class PairingFailed(Exception):
    """The process ended without having said all: it was killed, or is broken."""


@dataclass(slots=True)
class Paired:
    """Who meets whom, and who is left out."""

    pairs: list[Pair] = field(default_factory=list[Pair])
    left: list[int] = field(default_factory=list[int])
    is_whole: bool = False

    def read(self, line: bytes) -> None:
        """Take in one line of what the process prints."""
        said: object = json.loads(line)
        if isinstance(said, list):
            one, other = cast("list[tuple[int, str]]", said)
            self.pairs.append((Seat(one[0], CityId(one[1])), Seat(other[0], CityId(other[1]))))
        elif isinstance(said, int):
            self.left.append(said)
        else:
            self.is_whole = True


async def pair_apart(database: Path, round_id: RoundId, now: datetime) -> Paired:
    """Pair a round's people in another process; raises ``PairingFailed``.

    However this ends, the process has ended too.
    """
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", MODULE, str(database), str(round_id)),
        str(int(now.timestamp())),
        env={**os.environ, THREADS: "1", **PATH},
        # Ctrl-C is for the bot, which ends this process itself
        start_new_session=True,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
    )
    found = Paired()
    try:
        async with asyncio.timeout(LONGEST):
            assert process.stdout is not None
            async for line in process.stdout:
                found.read(line)
            await process.wait()
    except TimeoutError:
        raise PairingFailed(f"round {round_id} took longer than {LONGEST:.0f} s") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode != 0 or not found.is_whole:
        raise PairingFailed(f"round {round_id}: the process ended with {process.returncode}")
    return found
