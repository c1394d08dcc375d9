"""The cities a project was made with, read out of a list as people write one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.cities import City
from bot.domain.directory import Directory, UncertainCity

_LINES = re.compile(r"[;\n\r；؛·•|]+")
_COMMAS = re.compile(r"[,，、،]+")


@dataclass(frozen=True, slots=True)
class Partners:
    """The cities that a list names, and what in it names no city for certain."""

    cities: Sequence[City]
    uncertain: Sequence[UncertainCity]


def read_partners(directory: Directory, typed: str) -> Partners:
    """Find the cities named one a line or between commas, with their country or without."""
    cities: dict[str, City] = {}
    uncertain: list[UncertainCity] = []
    for line in _LINES.split(typed):
        parts = [part.strip() for part in _COMMAS.split(line) if part.strip()]
        before: City | None = None
        while parts:
            found, taken = _first(directory, parts)
            if isinstance(found, City):
                cities[found.id] = before = found
            elif before is None or before.country not in directory.countries_named(parts[0]):
                # where it only says in which country the city before it lies, nothing is missing
                uncertain.append(found)
            parts = parts[taken:]
    return Partners(tuple(cities.values()), tuple(uncertain))


def _first(directory: Directory, parts: Sequence[str]) -> tuple[City | UncertainCity, int]:
    """Find what the first part names, or it and the next: "Córdoba, Argentina" is one city."""
    if len(parts) > 1:
        try:
            return directory.find(", ".join(parts[:2])), 2
        except UncertainCity:
            pass
    try:
        return directory.find(parts[0]), 1
    except UncertainCity as uncertain:
        return uncertain, 1
