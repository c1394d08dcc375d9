"""A network's profiles as columns of numbers: one row for each, one array for each trait."""

from hashlib import blake2b
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.domain.matching.bits import Bits
from bot.domain.matching.profiles import Profile, Subject
from bot.domain.matching.vectors import unpacked
from bot.domain.regions import Region
from bot.domain.vectors import DIMENSIONS

Number = TypeVar("Number", bound=np.generic)

FIRST_ROWS = 64
REGIONS = {region: number for number, region in enumerate(Region)}


class Columns:
    """Arrays with room for more rows than are used; a row that is not ``alive`` is free.

    ``prices`` are what ``even_out`` found, 0 for those that came since.
    """

    def __init__(self) -> None:
        self.used = 0
        self.offers, self.seeks = Bits(FIRST_ROWS), Bits(FIRST_ROWS)
        self.topics, self.fields = Bits(FIRST_ROWS), Bits(FIRST_ROWS)
        self.languages = Bits(FIRST_ROWS)
        self.alive = np.zeros(FIRST_ROWS, dtype=np.bool_)
        self.worded = np.zeros(FIRST_ROWS, dtype=np.bool_)
        self.words = np.zeros((FIRST_ROWS, DIMENSIONS), dtype=np.float32)
        self.activity = np.zeros(FIRST_ROWS, dtype=np.float64)
        self.offsets = np.zeros(FIRST_ROWS, dtype=np.float64)
        self.regions = np.zeros(FIRST_ROWS, dtype=np.int64)
        self.countries = np.zeros(FIRST_ROWS, dtype=np.int64)
        self.cities = np.zeros(FIRST_ROWS, dtype=np.int64)
        self.lots = np.zeros(FIRST_ROWS, dtype=np.uint64)
        self.prices = np.zeros(FIRST_ROWS, dtype=np.float64)
        self._numbers: dict[str, int] = {}

    def write(self, row: int, profile: Profile) -> None:
        """Put a profile into a row, in place of what stood there."""
        if row >= len(self.alive):
            self._grow(max(2 * len(self.alive), row + 1))
        self.used = max(self.used, row + 1)
        self.offers.write(row, profile.offers)
        self.seeks.write(row, profile.seeks)
        self.topics.write(row, profile.offers | profile.seeks)
        self.fields.write(row, profile.fields)
        self.languages.write(row, profile.languages)
        self.alive[row] = True
        self.worded[row] = profile.words is not None
        if profile.words is not None:
            self.words[row] = unpacked(profile.words)
        self.activity[row] = np.nan if profile.activity is None else profile.activity
        self.offsets[row] = profile.place.offset
        self.regions[row] = REGIONS[profile.place.region]
        self.countries[row] = self._number("country", profile.place.country)
        self.cities[row] = self._number("city", profile.place.city_id)
        self.lots[row] = lot(profile.subject)

    def clear(self, row: int) -> None:
        """Free a row, and keep nothing of what stood there."""
        self.alive[row] = self.worded[row] = False
        self.words[row] = self.prices[row] = 0
        for bits in (self.offers, self.seeks, self.topics, self.fields, self.languages):
            bits.write(row, ())

    def city_number(self, city_id: str) -> int:
        """Give the number of a city in ``cities``; -1 for one that no row is of."""
        return self._numbers.get(f"city {city_id}", -1)

    def _number(self, what: str, value: str) -> int:
        return self._numbers.setdefault(f"{what} {value}", len(self._numbers))

    def _grow(self, rows: int) -> None:
        for bits in (self.offers, self.seeks, self.topics, self.fields, self.languages):
            bits.grow(rows)
        self.alive = _grown(self.alive, rows)
        self.worded = _grown(self.worded, rows)
        # the system gives pages of zeros when they are first written: texts nobody wrote are free
        words = np.zeros((rows, DIMENSIONS), dtype=np.float32)
        np.copyto(words[: len(self.words)], self.words, where=self.worded[: len(self.words), None])
        self.words = words
        self.activity = _grown(self.activity, rows)
        self.offsets = _grown(self.offsets, rows)
        self.regions = _grown(self.regions, rows)
        self.countries = _grown(self.countries, rows)
        self.cities = _grown(self.cities, rows)
        self.lots = _grown(self.lots, rows)
        self.prices = _grown(self.prices, rows)


def _grown(column: NDArray[Number], rows: int) -> NDArray[Number]:
    return np.pad(column, (0, rows - len(column)))


def lot(subject: Subject) -> int:
    """Draw a number from an id, the same always and everywhere, of 64 bits."""
    return int.from_bytes(blake2b(f"{subject.kind} {subject.id}".encode(), digest_size=8).digest())


def drawn(lots: NDArray[np.uint64], asker: Subject) -> NDArray[np.uint64]:
    """Mix the asker's lot into others', so that every asker settles ties in another order.

    The finaliser of splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
    generators, 2014): each bit of the result depends on all of the argument's.
    """
    mixed = lots ^ np.uint64(lot(asker))
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))
