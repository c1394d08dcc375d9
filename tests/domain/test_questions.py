"""Two questions for two people: the same for both, from their own side."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.questions import About, Question, questions
from bot.domain.regions import Region
from bot.domain.topics import Topic

NAMUR = Place(CityId("namur"), "BE", Region.EUROPE_NORTH_AMERICA, 60)
AWA = Profile(Subject(Kind.PERSON, "1"), NAMUR, frozenset({Field.MUSIC}))
BO = Profile(Subject(Kind.PERSON, "2"), NAMUR, frozenset({Field.MUSIC}))

OPPOSITE = {About.THEY_OFFER: About.YOU_OFFER, About.YOU_OFFER: About.THEY_OFFER}

some_topics = st.frozensets(st.sampled_from([Topic("a"), Topic("b"), Topic("c")]))
some_fields = st.frozensets(st.sampled_from([Field.MUSIC, Field.FILM, Field.DESIGN]), min_size=1)


def declaring(of: Profile) -> st.SearchStrategy[Profile]:
    return st.builds(
        lambda offers, seeks, fields: replace(of, offers=offers, seeks=seeks, fields=fields),
        *(some_topics, some_topics, some_fields),
    )


@given(declaring(AWA), declaring(BO))
def test_both_get_two_and_the_same_two(awa: Profile, bo: Profile) -> None:
    hers, his = questions(awa, bo), questions(bo, awa)
    assert len(hers) == len(set(hers)) == 2
    for one, other in zip(hers, his, strict=True):
        assert OPPOSITE.get(one.about, one.about) is other.about
        assert sorted(one.subjects) == sorted(other.subjects)


@given(declaring(AWA), declaring(BO))
def test_what_is_offered_to_who_seeks_it_comes_first(awa: Profile, bo: Profile) -> None:
    exchanged = [bo.offers & awa.seeks, awa.offers & bo.seeks]
    found = questions(awa, bo)
    about = {each.about for each in found}
    assert len(about & OPPOSITE.keys()) == sum(map(bool, exchanged))
    for each in found:
        if each.about is About.THEY_OFFER:
            assert each.subjects[0] in exchanged[0]
        if each.about is About.YOU_OFFER:
            assert each.subjects[0] in exchanged[1]


def test_without_topics_fields_and_cities_are_talked_of() -> None:
    cities = Question(About.CITIES)
    assert questions(AWA, BO) == [Question(About.SAME_FIELD, ("music",)), cities]
    film = replace(BO, fields=frozenset({Field.FILM}))
    assert questions(AWA, film) == [Question(About.OTHER_FIELD, ("music", "film")), cities]
    assert questions(film, AWA) == [Question(About.OTHER_FIELD, ("film", "music")), cities]
