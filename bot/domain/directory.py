"""The member cities as people look them up: by name, by facts, by distance."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.cities import City, CityId, distance_km
from bot.domain.fields import Field
from bot.domain.index import Fit, Hit, Index
from bot.domain.refusal import Refusal
from bot.domain.regions import Region

SUGGESTIONS = 3
"""Cities offered where a name does not single one out."""


class UncertainCity(Refusal):
    """No one city fits what was typed; ``cities`` are those that come nearest."""

    def __init__(self, key: str, query: str, cities: Sequence[City]) -> None:
        super().__init__(key, query=query)
        self.cities = tuple(cities)


@dataclass(frozen=True, slots=True)
class CityFilter:
    """What a search asks of a city; what is empty asks nothing."""

    field: Field | None = None
    country: str | None = None
    region: Region | None = None
    year: int | None = None

    def admits(self, city: City) -> bool:
        """Tell whether a city has all that is asked."""
        return (
            (self.field is None or city.field is self.field)
            and (self.country is None or city.country == self.country)
            and (self.region is None or city.region is self.region)
            and (self.year is None or city.year == self.year)
        )


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A city and how far it is, in kilometres."""

    city: City
    distance: float


class Directory:
    """All member cities in memory. Immutable: an import makes a new one."""

    def __init__(
        self,
        cities: Iterable[City],
        spellings: Mapping[CityId, Sequence[str]],
        countries: Mapping[str, Iterable[str]],
    ) -> None:
        """Index the cities, their spellings, and the names of countries by code."""
        self.cities = {city.id: city for city in sorted(cities, key=lambda city: city.id)}
        self._index = Index(self.cities.values(), spellings, countries)

    def __len__(self) -> int:
        return len(self.cities)

    def search(self, query: str, limit: int) -> list[Hit]:
        """Give the cities that answer what is being typed, best first."""
        return self._index.search(query, limit)

    def find(self, query: str) -> City:
        """Give the one city that an id or a full spelling names.

        Raises ``UncertainCity`` with the cities that equally fit, or else with the nearest three.
        """
        if (city := self.cities.get(CityId(query))) is not None:
            return city
        hits = self._index.search(query, limit=25)
        if hits and hits[0].fit <= Fit.EXACT:
            equal = [hit.city for hit in hits if hit.fit is hits[0].fit]
            if len(equal) == 1:
                return equal[0]
            raise UncertainCity("city.several", query, equal)
        raise UncertainCity("city.unknown", query, self._index.closest(query, SUGGESTIONS))

    def select(self, wanted: CityFilter, among: Iterable[City] | None = None) -> list[City]:
        """List the cities that a filter admits, in the given order or by name."""
        cities = self._by_name() if among is None else among
        return [city for city in cities if wanted.admits(city)]

    def named(self, words: str) -> list[City]:
        """List the cities whose spelling, or country, is written so, best first.

        Spellings that merely come close are given only where none is as typed.
        """
        hits = self._index.search(words, limit=len(self.cities))
        literal = [hit.city for hit in hits if hit.fit <= Fit.WORDS]
        codes = self._index.countries_named(words)
        within = [city for city in self._by_name() if city.country in codes]
        return list(dict.fromkeys((*literal, *within))) or [hit.city for hit in hits]

    def nearest(self, origin: City, field: Field | None, limit: int) -> list[Neighbour]:
        """List the cities closest to one, nearest first, the city itself left out."""
        others = [
            Neighbour(city, distance_km(origin, city))
            for city in self.cities.values()
            if city.id != origin.id and field in (None, city.field)
        ]
        return sorted(others, key=lambda each: (each.distance, each.city.id))[:limit]

    def countries(self) -> frozenset[str]:
        """Give the codes of the countries that have a member city."""
        return frozenset(city.country for city in self.cities.values())

    def countries_named(self, name: str) -> set[str]:
        """Give the codes of the countries that have this name, or code, in any language."""
        return self._index.countries_named(name)

    def countries_starting(self, typed: str) -> list[str]:
        """Give the codes of the countries whose name is being typed, in any language."""
        return self._index.countries_starting(typed)

    def years(self) -> list[int]:
        """List the years in which cities joined, latest first."""
        return sorted({city.year for city in self.cities.values()}, reverse=True)

    def _by_name(self) -> list[City]:
        return sorted(self.cities.values(), key=lambda city: (city.name, city.id))
