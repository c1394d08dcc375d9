"""What an import would change: cities that are new, changed, or gone."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from bot.domain.cities import City


@dataclass(frozen=True, slots=True)
class FactChange:
    """One fact of one city, before and after."""

    fact: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class CityChange:
    """A city whose facts differ."""

    before: City
    after: City

    @property
    def facts(self) -> list[FactChange]:
        """List what differs, in the order of a city's facts."""
        names = [each.name for each in fields(City)]
        pairs = [(name, getattr(self.before, name), getattr(self.after, name)) for name in names]
        return [FactChange(name, old, new) for name, old, new in pairs if old != new]


@dataclass(frozen=True, slots=True)
class Difference:
    """What separates the directory from a table."""

    new: tuple[City, ...]
    changed: tuple[CityChange, ...]
    gone: tuple[City, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)


def compare(known: Iterable[City], wanted: Iterable[City]) -> Difference:
    """Compare the cities we know with the cities of a table."""
    before = {city.id: city for city in known}
    after = {city.id: city for city in wanted}
    return Difference(
        new=tuple(city for key, city in after.items() if key not in before),
        changed=tuple(
            CityChange(before[key], city)
            for key, city in after.items()
            if key in before and before[key] != city
        ),
        gone=tuple(city for key, city in before.items() if key not in after),
    )
