from dataclasses import replace

import pytest
from hypothesis import given

from bot.domain.fields import Field
from bot.domain.matching.profiles import Kind, Profile, Subject
from bot.domain.matching.reasons import Gap, Reason, Why, is_worth_telling, missing, reasons
from bot.domain.matching.relations import Relation, Standing
from bot.domain.matching.score import score
from bot.domain.regions import Region
from tests.domain.matching.profiles import NAMUR, city, profiles, standings, vector

ASKER = replace(
    city("namur", NAMUR, ["residency", "venue"], ["training"], ["fr", "en"]), words=vector(1)
)
STANDING = Standing({Region.EUROPE_NORTH_AMERICA: 4})


def told(candidate: Profile, standing: Standing = STANDING) -> dict[Why, tuple[str, ...]]:
    given_score = score(ASKER, candidate, Relation(standing))
    return {reason.why: reason.values for reason in reasons(given_score, ASKER, candidate)}


def test_every_part_that_speaks_for_one_is_told() -> None:
    fitting = city(
        "a", offers=["training"], seeks=["venue", "residency"], speaks=["fr"], activity=1
    )
    assert told(replace(fitting, words=vector(1))) == {
        Why.THEY_SEEK: ("residency", "venue"),
        Why.THEY_OFFER: ("training",),
        Why.SAME_FIELD: ("music",),
        Why.LANGUAGE: ("fr",),
        Why.HOURS: (),
        Why.NEW_REGION: ("africa",),
        Why.ANSWERS: (),
        Why.ALIKE_WORDS: (),
    }


@given(profiles, profiles, standings)
def test_there_is_always_a_reason_and_the_strongest_comes_first(
    asker: Profile, candidate: Profile, standing: Standing
) -> None:
    found = reasons(score(asker, candidate, Relation(standing)), asker, candidate)
    assert found
    gains = [reason.gain for reason in found]
    assert gains == sorted(gains, reverse=True)
    assert len({reason.why for reason in found}) == len(found)


@given(profiles, profiles, standings)
def test_what_is_told_is_true(asker: Profile, candidate: Profile, standing: Standing) -> None:
    facts = {
        Why.THEY_SEEK: asker.offers & candidate.seeks,
        Why.THEY_OFFER: asker.seeks & candidate.offers,
        Why.SAME_FIELD: asker.fields & candidate.fields,
        Why.OTHER_FIELD: candidate.fields - asker.fields,
        Why.LANGUAGE: asker.languages & candidate.languages,
    }
    for reason in reasons(score(asker, candidate, Relation(standing)), asker, candidate):
        if reason.why in facts:
            assert set(reason.values) == facts[reason.why]
            assert reason.values
        if reason.why is Why.NEW_REGION:
            region = candidate.place.region
            assert standing.contacts_in(region) == 0
            assert region is not asker.place.region
        if reason.why is Why.HOURS:
            assert reason.minutes == candidate.place.offset - asker.place.offset


def test_a_fit_one_way_is_told_too() -> None:
    assert Why.THEY_OFFER in told(city("a", offers=["training"], seeks=["archive"]))


def test_another_field_is_a_reason_where_it_was_asked_for() -> None:
    film = city("a", fields=[Field.FILM, Field.MUSIC])
    assert Why.OTHER_FIELD not in told(film)
    assert told(film, Standing(across=True))[Why.OTHER_FIELD] == ("film",)


def test_a_region_with_contacts_is_no_reason() -> None:
    assert Why.NEW_REGION not in told(city("a"), Standing({Region.AFRICA: 1}))


def test_a_thin_profile_is_told_what_would_help_most_first() -> None:
    thin = city("a")
    assert missing(thin) == (Gap.SEEKS, Gap.OFFERS, Gap.LANGUAGES, Gap.WORDS)
    assert missing(ASKER) == ()
    assert missing(replace(thin, subject=Subject(Kind.CALL, "1"))) == (Gap.LANGUAGES, Gap.WORDS)


@pytest.mark.parametrize("why", Why)
def test_what_is_told_unasked_has_a_reason_that_is_true_of_few(why: Why) -> None:
    common = Reason(Why.LANGUAGE, 0.06, ("en",))
    is_rare = why not in (Why.LANGUAGE, Why.HOURS, Why.NEW_REGION, Why.ANSWERS)
    assert is_worth_telling([common, Reason(why, 0.01)]) is is_rare
