"""The named parts of a score, what each weighs, and what an unknown one counts as."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """One thing that makes a contact worth having, each in [0, 1]."""

    MUTUAL = "mutual"
    FIELD = "field"
    LANGUAGE = "language"
    HOURS = "hours"
    REGION = "region"
    NOVELTY = "novelty"
    ACTIVITY = "activity"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a part weighs, and its prior: what it counts as while nothing is known."""

    weight: float
    prior: float


MEASURES: dict[Part, Measure] = {
    Part.MUTUAL: Measure(0.32, 0.15),
    Part.FIELD: Measure(0.16, 0.20),
    Part.LANGUAGE: Measure(0.12, 0.50),
    Part.HOURS: Measure(0.06, 0.45),
    Part.REGION: Measure(0.10, 0.80),
    Part.NOVELTY: Measure(0.08, 1.00),
    Part.ACTIVITY: Measure(0.06, 0.50),
    Part.WORDS: Measure(0.10, 0.10),
}
"""Weights add up to 1. A prior is near the mean of its part over pairs that did declare it (the
benchmark ``matching`` shows those means), so that silence is worth what chance would give."""

PARTS = tuple(MEASURES)
