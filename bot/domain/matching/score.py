"""What a candidate is worth to the one that asks: one pure function of named parts."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.matching import fit
from bot.domain.matching.parts import MEASURES, PARTS, Part
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import Relation
from bot.domain.matching.vectors import unpacked
from bot.domain.topics import Topic

MET = 0.25
"""Novelty of one that was met. Refused lately is 0, anybody else 1."""


@dataclass(frozen=True, slots=True)
class Score:
    """The parts of a score, each in [0, 1], or ``None`` where nothing is known."""

    parts: Mapping[Part, float | None]

    @property
    def total(self) -> float:
        """Give the weighted mean of the parts in [0, 1], an unknown one at its prior."""
        return sum(MEASURES[part].weight * self.value(part) for part in PARTS)

    def value(self, part: Part) -> float:
        """Give what a part counts as: its value, else its prior."""
        known = self.parts[part]
        return MEASURES[part].prior if known is None else known

    def gain(self, part: Part) -> float:
        """Tell by how much a part lifts the total above what nothing known would give."""
        return MEASURES[part].weight * (self.value(part) - MEASURES[part].prior)


def score(asker: Profile, candidate: Profile, relation: Relation) -> Score:
    """Tell what a contact with the candidate is worth to the asker, part by part.

    - ``mutual``: what each offers against what the other seeks, as a harmonic mean, so that a fit
      one way ranks below one both ways (``fit.both_ways``).
    - ``field``: 1 for a field in common; where the asker wants to cross fields, the share of the
      candidate's fields that are not its own.
    - ``language``: 1 for a working language in common.
    - ``hours``: the share of the working day, 9 to 17, that both have in common now.
    - ``region``: 1 less the share that the candidate's region has of the city's contacts, the own
      region at a slight disadvantage (``fit.balance``).
    - ``novelty``: 1, less for those met, 0 for those that refused lately.
    - ``activity``: as the candidate's profile says.
    - ``words``: likeness of the two free texts (``fit.likeness``).

    No evidence (``None``: one side declared nothing) is neither a match nor a mismatch. It counts
    as the part's prior, what the part is worth in an average pair: left out, a single good part
    would lift an empty profile above rich ones; counted as 0, silence would be punished. So an
    empty profile still ranks by field, hours and region, below declared fits, above declared
    misfits.
    """
    return Score(
        {
            Part.MUTUAL: _mutual(asker, candidate),
            Part.FIELD: _field(asker, candidate, relation.standing.across),
            Part.LANGUAGE: _language(asker, candidate),
            Part.HOURS: _hours(asker, candidate),
            Part.REGION: _region(asker, candidate, relation),
            Part.NOVELTY: 0.0 if relation.refused else MET if relation.met else 1.0,
            Part.ACTIVITY: candidate.activity,
            Part.WORDS: _words(asker, candidate),
        }
    )


def _mutual(asker: Profile, candidate: Profile) -> float | None:
    given = _met(asker.offers, candidate.seeks)
    taken = _met(candidate.offers, asker.seeks)
    if given is None and taken is None:
        return None
    return fit.alone(
        fit.both_ways,
        fit.UNKNOWN_SIDE if given is None else given,
        fit.UNKNOWN_SIDE if taken is None else taken,
    )


def _met(offers: frozenset[Topic], seeks: frozenset[Topic]) -> float | None:
    if not offers or not seeks:
        return None
    return fit.alone(fit.one_way, len(offers & seeks), max(len(offers), len(seeks)))


def _field(asker: Profile, candidate: Profile, across: bool) -> float | None:
    if not asker.fields or not candidate.fields:
        return None
    if across:
        return len(candidate.fields - asker.fields) / len(candidate.fields)
    return 1.0 if asker.fields & candidate.fields else 0.0


def _language(asker: Profile, candidate: Profile) -> float | None:
    if not asker.languages or not candidate.languages:
        return None
    return 1.0 if asker.languages & candidate.languages else 0.0


def _hours(asker: Profile, candidate: Profile) -> float:
    return fit.alone(fit.hours_shared, candidate.place.offset - asker.place.offset)


def _region(asker: Profile, candidate: Profile, relation: Relation) -> float:
    standing, region = relation.standing, candidate.place.region
    return fit.alone(
        fit.balance,
        standing.contacts_in(region),
        region is asker.place.region,
        sum(standing.contacts.values()),
    )


def _words(asker: Profile, candidate: Profile) -> float | None:
    if asker.words is None or candidate.words is None:
        return None
    return fit.alone(fit.likeness, float(unpacked(asker.words) @ unpacked(candidate.words)))
