"""Why a candidate is worth talking to, and what would make suggestions better."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.matching import fit
from bot.domain.matching.parts import MEASURES, Part
from bot.domain.matching.profiles import Kind, Profile
from bot.domain.matching.score import Score

_LEAST = MEASURES[Part.MUTUAL].weight * fit.UNKNOWN_SIDE / 2
"""A topic that fits one way is told even where the harmonic mean gives it less than chance."""


class Why(StrEnum):
    """What speaks for a candidate; each is worded in the reader's language elsewhere."""

    THEY_SEEK = "they_seek"
    THEY_OFFER = "they_offer"
    SAME_FIELD = "same_field"
    OTHER_FIELD = "other_field"
    LANGUAGE = "language"
    HOURS = "hours"
    NEW_REGION = "new_region"
    ANSWERS = "answers"
    ALIKE_WORDS = "alike_words"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a candidate, and by how much of the score.

    ``values`` are the topics you offer that they seek, or that they offer and you seek, the
    fields, the languages in common, or the region; in the order of their ids. ``minutes`` is by
    how much their clocks lead yours, for ``HOURS``.
    """

    why: Why
    gain: float
    values: tuple[str, ...] = ()
    minutes: int = 0


DECLARED = frozenset(
    {Why.THEY_SEEK, Why.THEY_OFFER, Why.SAME_FIELD, Why.OTHER_FIELD, Why.ALIKE_WORDS}
)
"""What is true of few: a topic, a field that is looked for, texts that are alike. That two share a
language, an hour or no history yet is true of too many to be worth a message."""


class Gap(StrEnum):
    """What a profile does not say yet."""

    OFFERS = "offers"
    SEEKS = "seeks"
    FIELDS = "fields"
    LANGUAGES = "languages"
    WORDS = "words"


def reasons(score: Score, asker: Profile, candidate: Profile) -> list[Reason]:
    """List what lifts the score above that of a pair nothing is known of, the strongest first.

    Where nothing does, how far apart their clocks are is told, which is true of any two.
    """
    found = [
        *_topics(score, asker, candidate),
        _field(score, asker, candidate),
        Reason(
            Why.LANGUAGE,
            score.gain(Part.LANGUAGE),
            tuple(sorted(asker.languages & candidate.languages)),
        ),
        Reason(Why.NEW_REGION, _new_region(score), (candidate.place.region,)),
        Reason(Why.ANSWERS, score.gain(Part.ACTIVITY)),
        Reason(Why.ALIKE_WORDS, score.gain(Part.WORDS)),
    ]
    hours = Reason(Why.HOURS, score.gain(Part.HOURS), minutes=_minutes_ahead(asker, candidate))
    telling = [reason for reason in (*found, hours) if reason.gain > 0] or [hours]
    return sorted(telling, key=lambda reason: -reason.gain)


def is_worth_telling(found: Iterable[Reason]) -> bool:
    """Tell whether somebody who asked for what fits is to be told of a candidate unasked."""
    return any(reason.why in DECLARED for reason in found)


def missing(profile: Profile) -> tuple[Gap, ...]:
    """List what would make suggestions better if it were declared, what tells most first."""
    needed = {
        Gap.SEEKS: bool(profile.seeks) or profile.subject.kind is Kind.CALL,
        Gap.OFFERS: bool(profile.offers) or profile.subject.kind is Kind.CALL,
        Gap.FIELDS: bool(profile.fields),
        Gap.LANGUAGES: bool(profile.languages),
        Gap.WORDS: profile.words is not None,
    }
    return tuple(gap for gap, said in needed.items() if not said)


def _topics(score: Score, asker: Profile, candidate: Profile) -> list[Reason]:
    """Share what the mutual part gains between the two directions, by how well each fits."""
    given = asker.offers & candidate.seeks
    taken = candidate.offers & asker.seeks
    every = max(len(given) + len(taken), 1)
    gain = max(score.gain(Part.MUTUAL), _LEAST if given or taken else 0.0)
    sides = ((Why.THEY_OFFER, taken), (Why.THEY_SEEK, given))
    return [
        Reason(why, gain * len(topics) / every, tuple(sorted(topics)))
        for why, topics in sides
        if topics
    ]


def _field(score: Score, asker: Profile, candidate: Profile) -> Reason:
    shared = asker.fields & candidate.fields
    # a field in common is all that counts, unless the asker is after others
    if shared and score.value(Part.FIELD) == 1.0:
        return Reason(Why.SAME_FIELD, score.gain(Part.FIELD), tuple(sorted(shared)))
    return Reason(Why.OTHER_FIELD, score.gain(Part.FIELD), tuple(sorted(candidate.fields - shared)))


def _new_region(score: Score) -> float:
    """Give the part's gain where the city has had no contact there: only then it is whole."""
    return score.gain(Part.REGION) if score.value(Part.REGION) == 1.0 else 0.0


def _minutes_ahead(asker: Profile, candidate: Profile) -> int:
    return candidate.place.offset - asker.place.offset
