"""Profiles to match, drawn at random or made by hand."""

from collections.abc import Iterable

import numpy as np
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.matching.relations import History, Standing
from bot.domain.matching.vectors import packed
from bot.domain.regions import Region
from bot.domain.topics import Topic
from bot.domain.vectors import DIMENSIONS, Vector

NAMUR = Place(CityId("namur"), "BE", Region.EUROPE_NORTH_AMERICA, 60)
DAKAR = Place(CityId("dakar"), "SN", Region.AFRICA, 0)

TOPICS = [f"topic-{number}" for number in range(70)]
"""More than one word of bits holds."""


def vector(seed: int) -> Vector:
    return packed(np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32))


def topics(*names: str) -> frozenset[Topic]:
    return frozenset(Topic(name) for name in names)


def languages(*codes: str) -> frozenset[LanguageCode]:
    return frozenset(LanguageCode(code) for code in codes)


def city(
    name: str,
    place: Place = DAKAR,
    offers: Iterable[str] = (),
    seeks: Iterable[str] = (),
    speaks: Iterable[str] = (),
    fields: Iterable[Field] = (Field.MUSIC,),
    activity: float | None = None,
) -> Profile:
    return Profile(
        Subject(Kind.CITY, name),
        Place(CityId(name), place.country, place.region, place.offset),
        frozenset(fields),
        topics(*offers),
        topics(*seeks),
        languages(*speaks),
        activity=activity,
    )


places = st.builds(
    Place,
    st.sampled_from([CityId(f"city-{number}") for number in range(12)]),
    st.sampled_from(["BE", "SN", "KR"]),
    st.sampled_from(Region),
    st.integers(-12 * 60, 14 * 60),
)

profiles = st.builds(
    Profile,
    st.builds(Subject, st.sampled_from(Kind), st.text("abc", min_size=1, max_size=3)),
    places,
    st.frozensets(st.sampled_from(Field), max_size=3),
    st.frozensets(st.sampled_from(TOPICS).map(Topic), max_size=9),
    st.frozensets(st.sampled_from(TOPICS).map(Topic), max_size=9),
    st.frozensets(st.sampled_from(["en", "fr", "ko"]).map(LanguageCode)),
    st.none() | st.integers(0, 5).map(vector),
    st.none() | st.floats(0, 1),
)

standings = st.builds(
    Standing, st.dictionaries(st.sampled_from(Region), st.integers(0, 40)), st.booleans()
)


def histories(among: list[Profile]) -> st.SearchStrategy[History]:
    subjects = [profile.subject for profile in among]
    some = st.frozensets(st.sampled_from(subjects)) if subjects else st.just(frozenset[Subject]())
    return st.builds(History, standings, some, some, some)
