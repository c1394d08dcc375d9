from dataclasses import replace

import pytest
from hypothesis import given

from bot.domain.fields import Field
from bot.domain.matching.parts import MEASURES, PARTS, Part
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import Relation, Standing
from bot.domain.matching.score import Score, score
from bot.domain.regions import Region
from tests.domain.matching.profiles import DAKAR, NAMUR, city, profiles, standings, vector

ASKER = city("namur", NAMUR, offers=["residency"], seeks=["training"], speaks=["fr", "en"])
UNKNOWN = Relation()


def part(which: Part, asker: Profile, candidate: Profile, relation: Relation = UNKNOWN) -> float:
    value = score(asker, candidate, relation).parts[which]
    assert value is not None
    return value


def test_weights_add_up_to_one() -> None:
    assert sum(measure.weight for measure in MEASURES.values()) == pytest.approx(1)
    assert set(PARTS) == set(Part)


@given(profiles, profiles, standings)
def test_every_part_and_the_total_lie_between_0_and_1(
    asker: Profile, candidate: Profile, standing: Standing
) -> None:
    given_score = score(asker, candidate, Relation(standing, met=True))
    values = [value for value in given_score.parts.values() if value is not None]
    assert all(0 <= value <= 1 for value in (*values, given_score.total))


@given(profiles, profiles, standings)
def test_what_is_not_declared_is_not_judged(
    asker: Profile, candidate: Profile, standing: Standing
) -> None:
    empty = replace(
        candidate,
        fields=frozenset(), offers=frozenset(), seeks=frozenset(), languages=frozenset(),
        words=None, activity=None,
    )  # fmt: skip
    parts = score(asker, empty, Relation(standing)).parts
    silent = {part for part, value in parts.items() if value is None}
    assert silent == set(Part) - {Part.HOURS, Part.REGION, Part.NOVELTY}


def test_a_fit_both_ways_ranks_above_two_one_way_above_none() -> None:
    both = city("a", offers=["training"], seeks=["residency"])
    one_way = city("b", offers=["training"], seeks=["venue"])
    twice = replace(ASKER, seeks=frozenset({*ASKER.seeks, *one_way.seeks}))
    two_topics_one_way = replace(one_way, offers=twice.seeks)
    none = city("d", offers=["venue"], seeks=["venue"])
    fits = [
        part(Part.MUTUAL, ASKER, both),
        part(Part.MUTUAL, twice, two_topics_one_way),
        part(Part.MUTUAL, ASKER, one_way),
        part(Part.MUTUAL, ASKER, none),
    ]
    assert fits == sorted(fits, reverse=True)
    assert len(set(fits)) == 4
    assert fits[0] == pytest.approx(0.5)
    assert fits[2:] == [pytest.approx(0.125), 0]


def test_who_names_everything_fits_less() -> None:
    everything = [f"topic-{number}" for number in range(30)]
    narrow = city("a", offers=["training"], seeks=["residency"])
    broad = city("b", offers=["training", *everything], seeks=["residency", *everything])
    assert part(Part.MUTUAL, ASKER, broad) < part(Part.MUTUAL, ASKER, narrow)


def test_silence_ranks_between_a_fit_and_a_misfit() -> None:
    silent = city("a")
    fitting = city("b", offers=["training"], seeks=["residency"], speaks=["fr"])
    misfit = city("c", offers=["venue"], seeks=["venue"], speaks=["ko"])
    totals = [score(ASKER, each, UNKNOWN).total for each in (fitting, silent, misfit)]
    assert totals == sorted(totals, reverse=True)
    assert len(set(totals)) == 3


def test_half_known_needs_count_the_known_half() -> None:
    offers_alone = city("a", offers=["training"])
    offers_other = city("b", offers=["venue"])
    assert part(Part.MUTUAL, ASKER, offers_alone) > part(Part.MUTUAL, ASKER, offers_other)


def test_another_field_counts_where_it_is_asked_for() -> None:
    same, other = city("a", fields=[Field.MUSIC]), city("b", fields=[Field.FILM])
    across = Relation(Standing(across=True))
    assert [part(Part.FIELD, ASKER, each) for each in (same, other)] == [1, 0]
    assert [part(Part.FIELD, ASKER, each, across) for each in (same, other)] == [0, 1]
    half = city("c", fields=[Field.FILM, Field.MUSIC])
    assert part(Part.FIELD, ASKER, half, across) == 0.5


@pytest.mark.parametrize(
    ("offset", "shared"),
    [(60, 1), (0, 7 / 8), (240, 5 / 8), (9 * 60, 0), (-8 * 60, 0), (60 - 19 * 60, 3 / 8)],
)
def test_working_hours_overlap_round_the_clock(offset: int, shared: float) -> None:
    there = city("a", replace(DAKAR, offset=offset))
    assert part(Part.HOURS, ASKER, there) == pytest.approx(shared)


def test_a_region_without_contacts_weighs_most_and_the_own_least() -> None:
    standing = Standing({Region.EUROPE_NORTH_AMERICA: 3, Region.ASIA_PACIFIC: 1})
    here, asia, africa = (
        city("a", replace(DAKAR, region=region))
        for region in (Region.EUROPE_NORTH_AMERICA, Region.ASIA_PACIFIC, Region.AFRICA)
    )
    values = [part(Part.REGION, ASKER, each, Relation(standing)) for each in (here, asia, africa)]
    assert values == pytest.approx([1 - 3.5 / 6, 1 - 1 / 6, 1])
    assert part(Part.REGION, ASKER, here) == 0.75


def test_those_met_or_refused_are_less_new() -> None:
    novelty = [
        part(Part.NOVELTY, ASKER, city("a"), relation)
        for relation in (UNKNOWN, Relation(met=True), Relation(met=True, refused=True))
    ]
    assert novelty == [1, 0.25, 0]


def test_texts_that_say_the_same_are_alike_and_others_are_not() -> None:
    asker = replace(ASKER, words=vector(1))
    assert part(Part.WORDS, asker, replace(city("a"), words=vector(1))) == 1
    assert part(Part.WORDS, asker, replace(city("b"), words=vector(2))) == 0
    assert score(asker, city("c"), UNKNOWN).parts[Part.WORDS] is None


def test_an_unknown_part_counts_as_its_prior() -> None:
    unknown = Score(dict.fromkeys(PARTS))
    assert unknown.total == pytest.approx(sum(m.weight * m.prior for m in MEASURES.values()))
    assert all(unknown.gain(part) == 0 for part in PARTS)
