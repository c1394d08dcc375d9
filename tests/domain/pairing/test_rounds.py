from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import Relation, Standing
from bot.domain.matching.score import score
from bot.domain.pairing.costs import UNIT, worths
from bot.domain.pairing.participants import Pairing, Participant
from bot.domain.pairing.rounds import pair_up
from tests.domain.pairing.people import Round, crowd, meetings, names, participants, person

TRIES = 12


@given(participants(10))
def test_up_to_ten_people_are_paired_as_well_as_trying_every_pairing_finds(
    people: list[Participant],
) -> None:
    judged = Round(people)
    assert judged.aims_of(pair_up(people)) == judged.best_by_force()


@given(participants(10), st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter_and_a_second_time_gives_the_same(
    people: list[Participant], random: Random
) -> None:
    mixed = random.sample(people, len(people))
    assert pair_up(people) == pair_up(people) == pair_up(mixed)


@given(participants(6))
def test_a_pair_is_worth_what_its_scores_say(people: list[Participant]) -> None:
    found = worths(people)
    for row, one in enumerate(people):
        for column, other in enumerate(people):
            met = other.profile.subject in one.met
            told = score(one.profile, other.profile, Relation(Standing(one.contacts), met))
            assert found[row, column] == pytest.approx(UNIT * told.total, abs=1)


def test_those_who_fit_meet() -> None:
    music, dance = ["stage", "residency"], ["dance", "training"]
    people = [person("a", fits=music), person("b", fits=dance)]
    people += [person("c", fits=dance), person("d", fits=music)]
    assert meetings(people) == ["a d", "b c"]


def test_all_together_fit_best_even_where_the_best_pair_does_not_meet() -> None:
    best, good = ["one", "two", "three"], ["one", "two"]
    people = [
        person("a", fits=["two"]),
        person("b", fits=best),
        person("c", fits=[*good, "four"]),
        person("d", fits=["four"]),
    ]
    judged = Round(people)
    assert judged.worth(1, 2) == max(judged.worth(i, j) for i in range(4) for j in range(i))
    assert meetings(people) == ["a b", "c d"]


def test_as_many_as_possible_meet_even_if_they_fit_worse_and_have_met() -> None:
    fits = ["stage", "residency"]
    people = [
        person("a", blocked=["c", "d"], met=["b"]),
        person("b", fits=fits),
        person("c", fits=fits, met=["d"]),
        person("d"),
    ]
    assert meetings(people) == ["a b", "c d"]


def test_as_many_as_possible_meet_even_those_who_did_not_wait() -> None:
    # b and c waited and would fit, but then a and d have nobody
    fits = ["stage", "residency"]
    people = [
        person("a", "b's", blocked=["c", "d"]),
        person("b", "b's", fits=fits, waited=True, blocked=["d"]),
        person("c", "d's", fits=fits, waited=True),
        person("d", "d's"),
    ]
    assert meetings(people) == ["a b", "c d"]


def test_who_waited_meets_somebody_even_of_the_own_city_or_met_before() -> None:
    for last in (person("c", "b's", waited=True), person("c", waited=True, met=["b"])):
        people = [person("a", blocked=["c"]), person("b", "b's"), last]
        assert meetings(people) == ["a", "b c"]
        assert meetings([*people[:2], replace(last, waited=False)]) == ["a b", "c"]


def test_nobody_meets_the_own_city_or_the_same_person_while_anybody_else_is_left() -> None:
    fits = ["stage", "residency"]
    ours = [person("a", "ours", fits=fits), person("b", "ours", fits=fits)]
    assert meetings([*ours, person("c", "theirs"), person("d", "theirs")]) in (
        ["a c", "b d"],
        ["a d", "b c"],
    )
    friends = [person("a", fits=fits, met=["b"]), person("b", fits=fits)]
    assert meetings([*friends, person("c", met=["b"]), person("d", met=["a"])]) == ["a c", "b d"]


def test_with_nobody_else_left_they_meet_all_the_same() -> None:
    assert meetings([person("a", "ours"), person("b", "ours")]) == ["a b"]
    assert meetings([person("a", met=["b"]), person("b")]) == ["a b"]


def test_as_few_as_possible_are_last_resorts() -> None:
    ours = [person(name, "ours") for name in "abcd"]
    found = pair_up([*ours, person("e", "theirs"), person("f", "theirs")])
    assert sum({one.id, other.id} <= set("abcd") for one, other in found.pairs) == 1


def test_blocked_pairs_never_meet_whoever_of_them_blocked() -> None:
    assert meetings([person("a", blocked=["b"]), person("b")]) == ["a", "b"]
    assert meetings([person("a"), person("b", blocked=["a"])]) == ["a", "b"]


def test_one_who_can_meet_nobody_changes_nothing_for_the_others() -> None:
    people = crowd(9, cities=9)
    alone = person("0", blocked=[each.profile.subject.id for each in people])
    without, found = pair_up(people), pair_up([*people, alone])
    assert found.pairs == without.pairs
    assert set(found.left) == {*without.left, alone.profile.subject}


def test_an_odd_one_out_goes_first_next_time() -> None:
    people = crowd(7, cities=7)
    waiting: set[str] = set()
    for _ in range(TRIES):
        found = pair_up([replace(each, waited=_id(each.profile) in waiting) for each in people])
        assert len(found.left) == 1
        assert waiting.isdisjoint(names(found))
        waiting = set(names(found))


def test_nobody_meets_twice_until_everybody_has_met() -> None:
    people = crowd(8, cities=8)
    met: set[frozenset[str]] = set()
    for round_number in range(1, 8):
        found = pair_up([_having_met(each, met) for each in people])
        met |= {frozenset({one.id, other.id}) for one, other in found.pairs}
        if round_number <= 4:  # later all who are left may have met, and so it has to be
            assert len(met) == 4 * round_number


def test_a_round_may_be_empty_or_of_one_but_nobody_joins_twice() -> None:
    assert pair_up([]) == Pairing([], [])
    assert meetings([person("a")]) == ["a"]
    with pytest.raises(ValueError, match="twice"):
        pair_up([person("a"), person("a", "elsewhere")])


def _having_met(each: Participant, met: set[frozenset[str]]) -> Participant:
    others = {name for pair in met if each.profile.subject.id in pair for name in pair}
    known = person("anybody", met=others - {each.profile.subject.id}).met
    return replace(each, met=known)


def _id(profile: Profile) -> str:
    return profile.subject.id
