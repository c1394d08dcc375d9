"""Sets of values as rows of bits, so that a whole network is intersected with one set at once."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

WORD = 64

Mask = NDArray[np.uint64]


class Bits:
    """One set in each row. A value gets its bit when it is first written; there is no limit."""

    def __init__(self, rows: int) -> None:
        self._bits: dict[str, int] = {}
        self._words = np.zeros((rows, 1), dtype=np.uint64)

    def grow(self, rows: int) -> None:
        """Make room for more rows, which hold nothing."""
        self._words = np.pad(self._words, ((0, rows - len(self._words)), (0, 0)))

    def write(self, row: int, values: Iterable[str]) -> None:
        """Put a set into a row, in place of what stood there."""
        values = list(values)
        for value in values:
            self._bits.setdefault(value, len(self._bits))
        lacking = -(-len(self._bits) // WORD) - self._words.shape[1]
        if lacking > 0:
            self._words = np.pad(self._words, ((0, 0), (0, lacking)))
        self._words[row] = self.mask(values)

    def mask(self, values: Iterable[str]) -> Mask:
        """Give a set as bits; values that no row ever held meet nothing, and are left out."""
        mask = np.zeros(self._words.shape[1], dtype=np.uint64)
        for value in values:
            if (bit := self._bits.get(value)) is not None:
                mask[bit // WORD] |= np.uint64(1 << bit % WORD)
        return mask

    def at(self, row: int) -> Mask:
        """Give the bits of one row."""
        return self._words[row]

    def sizes(self, rows: int) -> NDArray[np.float64]:
        """Count the values in each of the first rows."""
        return _counted(self._words[:rows])

    def shared(self, rows: int, mask: Mask) -> NDArray[np.float64]:
        """Count the values that each of the first rows shares with a set."""
        return _counted(self._words[:rows] & mask)

    def likeness(self, rows: int, mask: Mask) -> NDArray[np.float64]:
        """Give the part of all values of either that each row shares with a set; 0 for none."""
        every = _counted(self._words[:rows] | mask)
        return self.shared(rows, mask) / np.maximum(every, 1)


def _counted(words: NDArray[np.uint64]) -> NDArray[np.float64]:
    return np.bitwise_count(words).sum(axis=1, dtype=np.float64)
