"""Rounds of hundreds in which nearly all is alike, or hardly anybody can meet as they should."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.cities import CityId
from bot.domain.pairing import rounds
from bot.domain.pairing.match import Matched, match
from bot.domain.pairing.moats import Slacks
from bot.domain.pairing.participants import Participant
from bot.domain.pairing.rounds import pair_up
from tests.domain.pairing.people import Round, crowd, each

MANY = 300
PEOPLE = crowd(MANY)
SUBJECTS = [one.profile.subject for one in PEOPLE]

Change = Callable[[int, Participant], Participant]


def of_city(participant: Participant, city: str) -> Participant:
    place = replace(participant.profile.place, city_id=CityId(city))
    return replace(participant, profile=replace(participant.profile, place=place))


def silent(number: int, one: Participant) -> Participant:
    bare = replace(one.profile, offers=frozenset(), seeks=frozenset(), languages=frozenset())
    return replace(one, profile=replace(bare, activity=None), contacts={})


def alike(number: int, one: Participant) -> Participant:
    profile = replace(PEOPLE[0].profile, subject=one.profile.subject)
    return of_city(replace(PEOPLE[0], profile=profile), str(number))


def of_two_cities(number: int, one: Participant) -> Participant:
    return of_city(one, "here" if number % 2 else "there")


def mostly_of_one_city(number: int, one: Participant) -> Participant:
    return of_city(one, "here") if number < MANY * 3 // 5 else one


def having_met_all(number: int, one: Participant) -> Participant:
    return replace(one, met=frozenset(SUBJECTS))


def having_met_all_but_four(number: int, one: Participant) -> Participant:
    first = number // 5 * 5
    return replace(one, met=frozenset(SUBJECTS) - frozenset(SUBJECTS[first : first + 5]))


def blocking_all_but_six(number: int, one: Participant) -> Participant:
    first = number // 7 * 7
    return replace(
        one,
        blocked=frozenset(SUBJECTS) - frozenset(SUBJECTS[first : first + 7]),
        waited=number % 2 == 0,
    )


def some_of_it_all(number: int, one: Participant) -> Participant:
    return replace(
        one,
        waited=number % 3 == 0,
        met=frozenset(SUBJECTS[number % 7 :: 7]),
        blocked=frozenset(SUBJECTS[number % 11 :: 11]),
    )


CHANGES: list[Change] = [
    silent,
    alike,
    of_two_cities,
    mostly_of_one_city,
    having_met_all,
    having_met_all_but_four,
    blocking_all_but_six,
    some_of_it_all,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("count", [MANY, MANY - 1])
def test_the_best_is_as_good_as_out_of_all_pairs(change: Change, count: int) -> None:
    people = each(PEOPLE[:count], change)
    judged = Round(people)
    assert judged.aims_of(pair_up(people)) == judged.best_of_all_pairs()


@pytest.mark.parametrize("seed", range(4))
def test_trying_few_pairs_first_ends_as_well(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "match", lambda slacks: match(slacks, nearest=1))
    people = crowd(150 + seed, seed, cities=12)
    judged = Round(people)
    assert judged.aims_of(pair_up(people)) == judged.best_of_all_pairs()


def test_a_round_needs_only_some_of_the_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []

    def counted(slacks: Slacks) -> Matched:
        found = match(slacks, nearest=5)
        taken.append(found.edges)
        return found

    monkeypatch.setattr(rounds, "match", counted)
    for change in (silent, of_two_cities, mostly_of_one_city, having_met_all):
        pair_up(each(PEOPLE, change))
    assert all(edges < MANY * (MANY - 1) / 2 / 3 for edges in taken), taken
