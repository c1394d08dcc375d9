"""Spellings of one kind, laid out so that every way of matching is a few fast scans.

Cities are numbered in the order of their names, so that a sorted set of numbers is a list by name.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA


class _Rows:
    """Spellings of one kind of letters: ASCII text is a byte a letter, and scanned the faster."""

    def __init__(self, spellings: Iterable[tuple[str, int]]) -> None:
        rows = sorted({(words.replace(" ", ""), words, number) for words, number in spellings})
        self._keys = [key for key, _, _ in rows]
        self._numbers = array("H", (number for _, _, number in rows))
        # every line starts with a space, so that " word" finds a word's start wherever it stands
        self._text = "".join(f" {words}\n" for _, words, _ in rows)
        self._starts = array("I")
        offset = 0
        for _, words, _ in rows:
            self._starts.append(offset)
            offset += len(words) + 2
        self._by_length: dict[int, tuple[list[str], list[int]]] = {}
        for key, _, number in rows:
            keys, numbers = self._by_length.setdefault(len(key), ([], []))
            keys.append(key)
            numbers.append(number)

    def exact(self, key: str) -> set[int]:
        return set(self._numbers[bisect_left(self._keys, key) : bisect_right(self._keys, key)])

    def prefixed(self, key: str) -> set[int]:
        end = bisect_left(self._keys, key + "\U0010ffff")
        return set(self._numbers[bisect_left(self._keys, key) : end])

    def worded(self, words: Sequence[str]) -> set[int]:
        rarest = max(words, key=len)
        others = [f" {word}" for word in words if word is not rarest]
        lines = self._lines(f" {rarest}")
        if others:
            lines = [line for line in lines if all(word in self._line(line) for word in others)]
        return {self._numbers[line] for line in lines}

    def containing(self, words: str) -> set[int]:
        return {self._numbers[line] for line in self._lines(words)}

    def close(self, key: str, errors: int) -> dict[int, int]:
        found: dict[int, int] = {}
        for length in range(len(key) - errors, len(key) + errors + 1):
            keys, numbers = self._by_length.get(length, ((), ()))
            if not keys:
                continue
            for _, distance, place in process.extract(
                key, keys, scorer=OSA.distance, score_cutoff=errors, limit=None
            ):
                number = numbers[place]
                found[number] = min(found.get(number, errors), int(distance))
        return found

    def opened(self, key: str) -> set[int]:
        size = len(key)
        choices = [spelling[:size] for spelling in self._keys]
        close = process.extract(key, choices, scorer=OSA.distance, score_cutoff=1, limit=None)
        return {self._numbers[place] for _, _, place in close}

    def alike(self, key: str) -> list[tuple[float, int]]:
        rated: dict[int, float] = {}
        for keys, numbers in self._by_length.values():
            for _, similarity, place in process.extract(
                key, keys, scorer=OSA.normalized_similarity, limit=None
            ):
                number = numbers[place]
                rated[number] = max(rated.get(number, 0.0), similarity)
        return [(similarity, number) for number, similarity in rated.items()]

    def _lines(self, part: str) -> list[int]:
        lines: list[int] = []
        at = self._text.find(part)
        while at >= 0:
            line = bisect_right(self._starts, at) - 1
            lines.append(line)
            if line + 1 == len(self._starts):
                break
            at = self._text.find(part, self._starts[line + 1])
        return lines

    def _line(self, number: int) -> str:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        return self._text[self._starts[number] : end]


class Shelf:
    """An immutable set of folded spellings and the numbers of the cities that bear them.

    A query in ASCII is answered by spellings in ASCII, any other by those in other letters.
    """

    def __init__(self, spellings: Iterable[tuple[str, int]]) -> None:
        """Lay out pairs of a folded spelling (words parted by one space) and a city number."""
        rows = list(spellings)
        self._ascii = _Rows(row for row in rows if row[0].isascii())
        self._other = _Rows(row for row in rows if not row[0].isascii())

    def exact(self, key: str) -> set[int]:
        """Find cities with just this spelling, whatever its spaces."""
        return self._rows(key).exact(key)

    def prefixed(self, key: str) -> set[int]:
        """Find cities with a spelling that starts so."""
        return self._rows(key).prefixed(key)

    def worded(self, words: Sequence[str]) -> set[int]:
        """Find cities with a spelling in which each word starts a word of its own, in any order."""
        return self._rows("".join(words)).worded(words)

    def containing(self, words: str) -> set[int]:
        """Find cities with a spelling that holds this anywhere."""
        return self._rows(words).containing(words)

    def close(self, key: str, errors: int) -> dict[int, int]:
        """Find cities within some typing errors (a swap of neighbours is one) and how many."""
        return self._rows(key).close(key, errors)

    def opened(self, key: str) -> set[int]:
        """Find cities with a spelling that starts nearly so: one typing error, still typed."""
        return self._rows(key).opened(key)

    def alike(self, key: str) -> list[tuple[float, int]]:
        """Rate every city by its most similar spelling, from 0 to 1."""
        return self._rows(key).alike(key)

    def _rows(self, key: str) -> _Rows:
        return self._ascii if key.isascii() else self._other
