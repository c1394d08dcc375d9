"""Two questions to start a first conversation from, drawn from what both declared."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from bot.domain.matching.profiles import Profile

MOST = 2


class About(StrEnum):
    """What a question is about, as seen by the one who reads it; each is worded elsewhere."""

    THEY_OFFER = "they-offer"
    YOU_OFFER = "you-offer"
    BOTH_OFFER = "both-offer"
    BOTH_SEEK = "both-seek"
    SAME_FIELD = "same-field"
    OTHER_FIELD = "other-field"
    CITIES = "cities"


@dataclass(frozen=True, slots=True)
class Question:
    """What to talk about: ``subjects`` are a topic's id, or those of one or two fields."""

    about: About
    subjects: tuple[str, ...] = ()


def questions(reader: Profile, other: Profile) -> list[Question]:
    """Draw two questions for one of two: the other gets the same two, from their own side.

    What one offers and the other seeks comes first, then topics in common, then fields, then the
    cities, which any two have.
    """
    return list(islice(_possible(reader, other), MOST))


def _possible(reader: Profile, other: Profile) -> Iterator[Question]:
    # in an order that is the same for both, whoever reads
    for giver, taker in sorted([(reader, other), (other, reader)], key=_key):
        about = About.YOU_OFFER if giver is reader else About.THEY_OFFER
        yield from _first(about, giver.offers & taker.seeks)
    yield from _first(About.BOTH_SEEK, reader.seeks & other.seeks)
    yield from _first(About.BOTH_OFFER, reader.offers & other.offers)
    shared = sorted(reader.fields & other.fields)
    if shared:
        yield Question(About.SAME_FIELD, (shared[0],))
    elif reader.fields and other.fields:
        yield Question(About.OTHER_FIELD, (min(reader.fields), min(other.fields)))
    yield Question(About.CITIES)


def _key(pair: tuple[Profile, Profile]) -> str:
    return pair[0].subject.id


def _first(about: About, topics: frozenset[str]) -> Iterator[Question]:
    if topics:
        yield Question(about, (min(topics),))
