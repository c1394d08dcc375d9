"""What people may type: every spelling of the directory, parts of it, and mistakes in it."""

import asyncio
import random
import tempfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.spelling import fold
from bot.start import opened
from bot.storage.shipped import Shipped
from bot.ui.resources import Resources

SEED = 20261031
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


class Slip(StrEnum):
    """An error of the hand on the keyboard."""

    SUBSTITUTION = "substitution"
    OMISSION = "omission"
    INSERTION = "insertion"
    TRANSPOSITION = "transposition"


def loaded() -> Resources:
    """Read the shipped directory and texts as the bot does; the database is closed again."""

    async def read(path: Path) -> Resources:
        async with opened(path) as resources:
            return resources

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(read(Path(folder) / "bench.db"))


def spellings(directory: Directory) -> list[tuple[str, CityId]]:
    """List every spelling that the directory knows, the cities' own names first."""
    listed = Shipped().spellings()
    return [
        (spelling, city.id)
        for city in directory.cities.values()
        for spelling in dict.fromkeys((city.name, city.unesco_name, *listed.get(city.id, ())))
    ]


def squeezed(text: str) -> str:
    """Reduce a spelling to what a search compares: folded, without spaces."""
    return fold(text).replace(" ", "")


def typed(written: list[str]) -> Mapping[str, list[str]]:
    """Make the queries of each kind, one of each out of every spelling that is long enough."""
    rng = random.Random(SEED)
    return {
        "whole spelling": written,
        "first letter": [each[:1] for each in written],
        "first 2 letters": [each[:2] for each in written if len(each) > 2],
        "first 3 letters": [each[:3] for each in written if len(each) > 3],
        "first half": [each[: (len(each) + 1) // 2] for each in written if len(each) > 4],
        "inside a word": [_inside(each, rng) for each in written if len(each) > 4],
    }


def _inside(spelling: str, rng: random.Random) -> str:
    start = rng.randrange(1, len(spelling) - 2)
    return spelling[start : start + rng.randrange(3, 7)]


def misspelt(directory: Directory, times: int) -> list[tuple[str, Slip, CityId]]:
    """Write every city's English name with one error, so many times for each kind of error."""
    rng = random.Random(SEED)
    return [
        (_slipped(city.name, slip, rng), slip, city.id)
        for city in directory.cities.values()
        for slip in Slip
        for _ in range(times)
    ]


def _slipped(name: str, slip: Slip, rng: random.Random) -> str:
    # what only parts words, or swaps two equal letters, would be no error at all
    while squeezed(written := _with_slip(name, slip, rng)) == squeezed(name):
        pass
    return written


def _with_slip(name: str, slip: Slip, rng: random.Random) -> str:
    letter = rng.choice(_ALPHABET)
    at = rng.randrange(len(name))
    match slip:
        case Slip.SUBSTITUTION:
            return name[:at] + letter + name[at + 1 :]
        case Slip.OMISSION:
            return name[:at] + name[at + 1 :]
        case Slip.INSERTION:
            at = rng.randrange(len(name) + 1)
            return name[:at] + letter + name[at:]
        case Slip.TRANSPOSITION:
            at = rng.randrange(len(name) - 1)
            return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
