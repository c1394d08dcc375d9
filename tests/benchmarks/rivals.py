"""Two usual ways to search names, over the same folded spellings, to be measured beside ours."""

import sqlite3
from collections.abc import Sequence
from typing import Protocol

from rapidfuzz import fuzz, process

from bot.domain.cities import CityId
from bot.domain.spelling import fold

LIMIT = 25


class Rival(Protocol):
    """A search of the spellings; ``shortest`` is the fewest letters that it can look for."""

    name: str
    shortest: int

    def search(self, query: str) -> list[CityId]:
        """Give cities, best first."""
        ...


class RapidFuzz:
    """The usual fuzzy search: rate every spelling, keep the best."""

    name = "RapidFuzz WRatio"
    shortest = 1

    def __init__(self, spellings: Sequence[tuple[str, CityId]]) -> None:
        self._folded = [fold(spelling) for spelling, _ in spellings]
        self._cities = [city for _, city in spellings]

    def search(self, query: str) -> list[CityId]:
        """Give the cities of the best spellings, best first."""
        best = process.extract(fold(query), self._folded, scorer=fuzz.WRatio, limit=LIMIT)
        return list(dict.fromkeys(self._cities[place] for _, _, place in best))


class Trigrams:
    """SQLite's full text search by groups of three letters, in memory."""

    name = "SQLite FTS5 trigram"
    shortest = 3

    def __init__(self, spellings: Sequence[tuple[str, CityId]]) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            "create virtual table spellings using fts5(spelling, city unindexed, tokenize=trigram)"
        )
        self._database.executemany(
            "insert into spellings values (?, ?)", [(fold(text), city) for text, city in spellings]
        )

    def search(self, query: str) -> list[CityId]:
        """Give the cities with the query as it stands, else those that share most with it."""
        words = fold(query)
        if len(words) < self.shortest:
            return []
        groups = [f'"{words[at : at + 3]}"' for at in range(len(words) - 2)]
        return self._matching(f'"{words}"') or self._matching(" OR ".join(groups))

    def _matching(self, expression: str) -> list[CityId]:
        rows = self._database.execute(
            "select city from spellings where spellings match ? order by rank limit ?",
            (expression, LIMIT),
        )
        return list(dict.fromkeys(CityId(city) for (city,) in rows))
