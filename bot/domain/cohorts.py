"""What an import would change: cities that are new, changed, or gone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from bot.domain.cities import City, CityId
from bot.domain.city_table import TableRow

FEWEST_ALARMING, ALARMING_SHARE = 10, 0.05
"""A cohort adds some sixty cities and hardly any ever leaves; more missing is likely a mistake."""


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
class SpellingChange:
    """Spellings that one city gains and loses."""

    city_id: CityId
    added: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What separates the directory from a table; ``known`` counts the cities in the directory."""

    new: tuple[City, ...]
    changed: tuple[CityChange, ...]
    gone: tuple[City, ...]
    spellings: tuple[SpellingChange, ...] = ()
    known: int = 0

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone or self.spellings)

    @property
    def is_alarming(self) -> bool:
        """Tell whether so many cities are missing that the table is probably not whole."""
        return len(self.gone) >= FEWEST_ALARMING and len(self.gone) > ALARMING_SHARE * self.known

    @property
    def lines(self) -> list[str]:
        """Tell the difference in lines, for operators and stewards: the counts, then each city."""
        counts = f"{len(self.new)} new, {len(self.changed)} changed, {len(self.gone)} gone"
        respelt = len(self.spellings)
        told = [f"{counts}, {respelt} with other spellings" if respelt else counts]
        told += [f"+ {c.id}: {c.name} ({c.country}), {c.field}, {c.year}" for c in self.new]
        for change in self.changed:
            told += [
                f"~ {change.after.id}: {fact.fact} {fact.before} → {fact.after}"
                for fact in change.facts
            ]
        for spelling in self.spellings:
            for sign, spellings in (("+", spelling.added), ("-", spelling.removed)):
                if spellings:
                    told.append(f"~ {spelling.city_id}: spellings {sign} {' | '.join(spellings)}")
        return [*told, *(f"- {city.id}: {city.name} ({city.country})" for city in self.gone)]


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
        known=len(before),
    )


def compare_spellings(
    known: Mapping[CityId, Iterable[str]], rows: Iterable[TableRow]
) -> tuple[SpellingChange, ...]:
    """Compare the spellings that imports brought with a table's, where it says any."""
    changes: list[SpellingChange] = []
    for row in rows:
        if row.spellings is None:
            continue
        before, after = set(known.get(row.city.id, ())), set(row.spellings)
        if before != after:
            added, removed = sorted(after - before), sorted(before - after)
            changes.append(SpellingChange(row.city.id, tuple(added), tuple(removed)))
    return tuple(changes)
