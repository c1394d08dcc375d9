"""Finding a city by whatever one types of its name, in any script, within a millisecond."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto
from itertools import chain, islice

from anyascii import anyascii

from bot.domain.cities import City, CityId
from bot.domain.shelf import Shelf
from bot.domain.spelling import fold, is_noise, without_ornaments

LONGEST_QUERY = 200
"""Characters read of a query: the longest known spelling has 193, Discord allows 6,000."""


class Fit(IntEnum):
    """How a spelling answers a query, best first."""

    EXACT_NAME = auto()
    EXACT = auto()
    PREFIX_NAME = auto()
    PREFIX = auto()
    WORDS_NAME = auto()
    WORDS = auto()
    EXACT_NOISE = auto()
    CLOSE_NAME = auto()
    CLOSE = auto()
    NAMED = auto()
    WITHIN_NAME = auto()
    WITHIN = auto()
    CLOSE_TWO_NAME = auto()
    CLOSE_TWO = auto()
    PREFIX_NOISE = auto()
    CLOSE_START = auto()
    WITHIN_NOISE = auto()


@dataclass(frozen=True, slots=True)
class Hit:
    """A city that answers a query, and how well."""

    city: City
    fit: Fit


class Index:
    """Every spelling of every city, in memory; immutable, so that it can be shared freely."""

    def __init__(
        self,
        cities: Iterable[City],
        spellings: Mapping[CityId, Sequence[str]],
        countries: Mapping[str, Iterable[str]],
    ) -> None:
        """Lay out the cities' names, their other spellings, and names of countries by code."""
        self._cities = sorted(cities, key=lambda city: (fold(city.name), city.id))
        names: list[tuple[str, int]] = []
        usual: list[tuple[str, int]] = []
        noise: list[tuple[str, int]] = []
        for number, city in enumerate(self._cities):
            names += [(fold(city.name), number), (fold(city.unesco_name), number)]
            for spelling in spellings.get(city.id, ()):
                (noise if is_noise(spelling) else usual).append((fold(spelling), number))
        self._names, self._usual, self._noise = Shelf(names), Shelf(usual), Shelf(noise)
        self._countries = sorted(
            {(fold(name), code) for code, written in countries.items() for name in written}
        )
        self._codes_by_key: dict[str, set[str]] = {}
        for name, code in self._countries:
            self._codes_by_key.setdefault(name.replace(" ", ""), set()).add(code)

    def search(self, query: str, limit: int) -> list[Hit]:
        """Give the cities that answer the query, best first, ties by name."""
        words = fold(query[:LONGEST_QUERY])
        if not words:
            return []
        hits = self._ranked(self._literal(words), limit)
        if not hits:
            hits = (
                self._ranked([(Fit.CLOSE_NAME, self._misspelt(words))], limit)
                or self._without_ornament(words, limit)
                or self._with_country(words, limit)
            )
        if len(hits) < limit:
            hits = self._ranked(self._loose(words, {hit.city.id for hit in hits}), limit, hits)
        if not hits and not words.isascii():
            # anyascii knows nothing of some letters, or gives signs alone: ʔ, ˉ
            hits = self._ranked(self._literal(fold(anyascii(words))), limit)
        return hits

    def closest(self, query: str, limit: int) -> list[City]:
        """Give the cities that answer best, or else those whose names look most alike."""
        found = [hit.city for hit in self.search(query, limit)]
        if len(found) < limit:
            key = fold(query[:LONGEST_QUERY]).replace(" ", "")
            # without a letter all names are equally unlike, but some are to be offered
            keys = {key, fold(anyascii(key)).replace(" ", "") or key}
            alike = [pair for each in keys for pair in self._names.alike(each)]
            alike.sort(key=lambda pair: (-pair[0], pair[1]))
            found += [self._cities[number] for _, number in alike]
        return list(dict.fromkeys(found))[:limit]

    def countries_named(self, query: str) -> set[str]:
        """Give the codes of the countries whose name, in any of our languages, is this."""
        return set(self._codes_by_key.get(fold(query[:LONGEST_QUERY]).replace(" ", ""), ()))

    def countries_starting(self, query: str) -> list[str]:
        """Give the codes of countries with a name that starts so, then those with a word that does.

        Each group is in the order of those names.
        """
        words = fold(query[:LONGEST_QUERY])
        starting = [code for name, code in self._countries if name.startswith(words)]
        within = [code for name, code in self._countries if f" {words}" in name]
        return list(dict.fromkeys((*starting, *within)))

    def _ranked(
        self, tiers: Iterable[tuple[Fit, Iterable[int]]], limit: int, before: Sequence[Hit] = ()
    ) -> list[Hit]:
        hits = {hit.city.id: hit for hit in before}
        for fit, numbers in tiers:
            for number in sorted(numbers):
                city = self._cities[number]
                hits.setdefault(city.id, Hit(city, fit))
            if len(hits) >= limit:
                break
        return list(hits.values())[:limit]

    def _literal(self, words: str) -> Iterator[tuple[Fit, set[int]]]:
        """Match the letters as they stand, from the start of a spelling or of its words."""
        key, parts = words.replace(" ", ""), words.split()
        if not key:
            return
        yield Fit.EXACT_NAME, self._names.exact(key)
        yield Fit.EXACT, self._usual.exact(key)
        yield Fit.PREFIX_NAME, self._names.prefixed(key)
        yield Fit.PREFIX, self._usual.prefixed(key)
        yield Fit.WORDS_NAME, self._names.worded(parts)
        yield Fit.WORDS, self._usual.worded(parts)
        yield Fit.EXACT_NOISE, self._noise.exact(key)

    def _loose(self, words: str, found: Collection[CityId]) -> Iterator[tuple[Fit, set[int]]]:
        """Match within words, among romanisations, and where nothing else fits, despite errors."""
        key = words.replace(" ", "")
        if len(key) < (3 if key.isascii() else 2):
            return
        within = [shelf.containing(words) for shelf in (self._names, self._usual, self._noise)]
        noise = self._noise.prefixed(key)
        # an error is supposed only where the letters as they stand lead nowhere, or hardly
        mistaken = not found and (len(key) < 6 or not (any(within) or noise))
        errors = 2 if len(key) > 5 else 1
        names = self._names.close(key, errors) if mistaken else {}
        usual = self._usual.close(key, errors) if mistaken else {}
        yield Fit.CLOSE_NAME, _at(names, 1)
        yield Fit.CLOSE, _at(usual, 1)
        for numbers in self._named(words):
            yield Fit.NAMED, numbers
        yield Fit.WITHIN_NAME, within[0]
        yield Fit.WITHIN, within[1]
        yield Fit.CLOSE_TWO_NAME, _at(names, 2)
        yield Fit.CLOSE_TWO, _at(usual, 2)
        yield Fit.PREFIX_NOISE, noise
        if mistaken and len(key) > 4 and not (names or usual):
            yield Fit.CLOSE_START, self._names.opened(key)
        yield Fit.WITHIN_NOISE, within[2]

    def _named(self, words: str) -> Iterator[set[int]]:
        """Find the cities that some of several words spell, the most words first."""
        parts = words.split()
        for size in range(min(3, len(parts) - 1), 0, -1):
            keys = {"".join(parts[at : at + size]) for at in range(len(parts) - size + 1)}
            # what stands in many phrases singles nothing out, though a city may be called so
            keys = {key for key in keys if without_ornaments(key) and len(key) > 1}
            for shelf in (self._names, self._usual):
                yield set[int]().union(*(shelf.exact(key) for key in keys))

    def _without_ornament(self, words: str, limit: int) -> list[Hit]:
        """Read "ville de namur" and "gwangju metropolitan city" as the name alone."""
        return self._ranked(self._bare(words), limit)

    def _bare(self, words: str) -> Iterable[tuple[Fit, set[int]]]:
        """Match what ornaments go with, as it stands from the start of a spelling."""
        bare = without_ornaments(words)
        dropped = set(words.split()) - set(bare.split())
        # an article alone may belong to a foreign name: "Da Nang" is not the start of Nanjing
        tiers = 4 if any(len(word) > 3 for word in dropped) else 2
        return islice(self._literal(bare), tiers) if dropped else ()

    def _with_country(self, words: str, limit: int) -> list[Hit]:
        """Read "granada nicaragua" or "uk york" as a city and its country."""
        parts = words.split()
        for cut in range(1, len(parts)):
            for place, country in ((parts[:cut], parts[cut:]), (parts[-cut:], parts[:-cut])):
                codes = self._codes(" ".join(country))
                if not codes:
                    continue
                name = " ".join(place)
                tiers = chain(
                    self._literal(name),
                    self._bare(name),
                    [(Fit.CLOSE_NAME, self._misspelt(name))],
                    ((Fit.NAMED, numbers) for numbers in self._named(name)),
                )
                if hits := self._ranked(
                    ((fit, self._within(numbers, codes)) for fit, numbers in tiers), limit
                ):
                    return hits
        return []

    def _misspelt(self, words: str) -> set[int]:
        key = words.replace(" ", "")
        return set(self._names.close(key, 1)) if len(key) > 4 else set()

    def _within(self, numbers: set[int], codes: set[str]) -> set[int]:
        return {number for number in numbers if self._cities[number].country in codes}

    def _codes(self, words: str) -> set[str]:
        """Find countries by a name or code, or by the first letters of a name."""
        codes = set(self._codes_by_key.get(words.replace(" ", ""), ()))
        if len(words) > 2:
            for name, code in self._countries[bisect_left(self._countries, (words, "")) :]:
                if not name.startswith(words):
                    break
                codes.add(code)
        return codes


def _at(distances: Mapping[int, int], wanted: int) -> set[int]:
    return {number for number, distance in distances.items() if distance == wanted}
