from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.matching.choice import choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.matching.relations import History, Standing
from bot.domain.matching.score import score
from bot.domain.regions import Region
from tests.domain.matching.profiles import DAKAR, NAMUR, city, histories, profiles

ASKER = city("namur", NAMUR, offers=["residency"], seeks=["training"])
FIRST = History()
networks = st.lists(profiles, max_size=12, unique_by=lambda profile: profile.subject)


def names(asker: Profile, *network: Profile, history: History = FIRST, count: int = 5) -> list[str]:
    return [each.profile.subject.id for each in choose(asker, Pool(network), history, count=count)]


@given(st.data(), networks, profiles, st.none() | st.sampled_from(Field))
def test_all_who_may_be_shown_are_shown_once_and_nobody_else(
    data: st.DataObject, network: list[Profile], asker: Profile, field: Field | None
) -> None:
    history = data.draw(histories(network))
    chosen = choose(asker, Pool(network), history, field, count=len(network) + 1)
    admitted = {
        each.subject
        for each in network
        if each.subject not in history.hidden
        and each.subject != asker.subject
        and each.place.city_id != asker.place.city_id
        and (field is None or field in each.fields)
    }
    shown = [each.profile.subject for each in chosen]
    assert len(shown) == len(set(shown))
    assert set(shown) == admitted


@given(st.data(), networks, profiles)
def test_the_first_is_the_best_and_the_order_of_the_pool_is_no_matter(
    data: st.DataObject, network: list[Profile], asker: Profile
) -> None:
    history = data.draw(histories(network))
    chosen = choose(asker, Pool(network), history)
    assert chosen == choose(asker, Pool(data.draw(st.permutations(network))), history)
    every = choose(asker, Pool(network), history, count=len(network))
    if every:
        best = max(score(asker, e.profile, history.relation_to(e.profile)).total for e in every)
        assert chosen[0].score.total >= best - 1e-6


def test_one_that_moved_to_another_city_is_not_shown_to_itself() -> None:
    before = replace(ASKER, place=DAKAR)
    assert names(ASKER, before, city("busan")) == ["busan"]


def test_nobody_is_suggested_out_of_an_empty_pool() -> None:
    assert names(ASKER) == []
    assert names(ASKER, ASKER) == []


def test_the_five_are_not_five_times_the_same() -> None:
    alike = [city(f"alike-{n}", offers=["training"], seeks=["residency"]) for n in range(6)]
    place = Place(CityId("seoul"), "KR", Region.ASIA_PACIFIC, 0)
    other = city("seoul", place, offers=["training"], seeks=["residency", "venue"])
    slightly_less = replace(other, activity=0.4)
    assert score(ASKER, slightly_less, FIRST.relation_to(other)).total < min(
        score(ASKER, each, FIRST.relation_to(each)).total for each in alike
    )
    chosen = names(ASKER, *alike, slightly_less)
    assert chosen[0] != "seoul"
    assert chosen[1] == "seoul"


def test_people_of_one_city_come_one_after_others() -> None:
    def person(name: str, at: str) -> Profile:
        place = replace(DAKAR, city_id=CityId(at))
        return replace(
            city(name, offers=["training"]), subject=Subject(Kind.PERSON, name), place=place
        )

    people = [person(f"{at}-{n}", at) for at in ("a", "b", "c", "d", "e") for n in range(4)]
    chosen = names(ASKER, *people)
    assert len({name[0] for name in chosen}) == 5


def test_who_fits_much_better_comes_first_even_if_it_is_the_same() -> None:
    fitting = [city(f"fits-{n}", offers=["training"], seeks=["residency"]) for n in range(2)]
    elsewhere = replace(DAKAR, country="KR", region=Region.ASIA_PACIFIC)
    other = city("other", elsewhere, offers=["venue"], seeks=["venue"], fields=[Field.FILM])
    assert names(ASKER, *fitting, other)[-1] == "other"


def test_ties_are_settled_the_same_for_one_and_otherwise_for_another() -> None:
    equal = [city(f"city-{n}") for n in range(40)]
    firsts = {name: names(city(name, NAMUR), *equal) for name in ("namur", "gent", "lyon")}
    assert firsts == {name: names(city(name, NAMUR), *reversed(equal)) for name in firsts}
    assert len({tuple(first) for first in firsts.values()}) == 3


def test_a_region_without_contact_is_shown_before_one_with_many() -> None:
    africa, asia = city("dakar"), city("busan", replace(DAKAR, region=Region.ASIA_PACIFIC))
    standing = Standing({Region.AFRICA: 5})
    assert names(ASKER, africa, asia, history=History(standing)) == ["busan", "dakar"]
