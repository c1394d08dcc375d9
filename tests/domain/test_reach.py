from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcements import Announcement, AnnouncementId, Trait, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import FIRST_KINDS, Aspect, Feed, FeedId, Kind
from bot.domain.languages import LanguageCode
from bot.domain.reach import LeftOut, left_out
from bot.domain.regions import Region

NOW = datetime(2026, 3, 1, tzinfo=UTC)
HERE, ELSEWHERE = Region.AFRICA, Region.ASIA_PACIFIC
EN, FR, DE = LanguageCode("en"), LanguageCode("fr"), LanguageCode("de")

FEED = Feed(FeedId(1), 10, 100, {Aspect.KIND: frozenset(FIRST_KINDS)})
CALL = Announcement(
    AnnouncementId(1),
    Kind.CALLS,
    CityId("dakar"),
    7,
    NOW,
    wordings=(Wording(FR, "Appel", "…"), Wording(EN, "Call", "…")),
    traits={Trait.FIELD: frozenset({"music", "film"})},
)
PLAIN = replace(CALL, traits={})


def narrowed(aspect: Aspect, *values: str) -> Feed:
    return replace(FEED, chosen={**FEED.chosen, aspect: frozenset(values)})


CASES: Mapping[LeftOut, tuple[Feed, Feed]] = {
    LeftOut.KIND: (narrowed(Aspect.KIND, Kind.PROJECTS), narrowed(Aspect.KIND, Kind.CALLS)),
    LeftOut.FIELD: (narrowed(Aspect.FIELD, "design"), narrowed(Aspect.FIELD, "design", "film")),
    LeftOut.REGION: (narrowed(Aspect.REGION, ELSEWHERE), narrowed(Aspect.REGION, ELSEWHERE, HERE)),
    LeftOut.LANGUAGE: (narrowed(Aspect.LANGUAGE, DE), narrowed(Aspect.LANGUAGE, DE, EN)),
    LeftOut.BROKEN: (
        replace(FEED, failed_at=NOW, failure="50013"),
        replace(FEED, delivered_at=NOW),
    ),
}


@pytest.mark.parametrize("reason", LeftOut)
def test_each_reason_leaves_a_feed_out_and_its_opposite_does_not(reason: LeftOut) -> None:
    lacking, fitting = CASES[reason]
    assert left_out(lacking, CALL, HERE) is reason
    assert left_out(fitting, CALL, HERE) is None


def test_a_new_feed_gets_everything_but_the_digest() -> None:
    for kind in FIRST_KINDS:
        assert left_out(FEED, replace(CALL, kind=kind), HERE) is None
    assert left_out(FEED, replace(CALL, kind=Kind.DIGEST), HERE) is LeftOut.KIND


def test_a_feed_that_wants_no_kind_gets_nothing() -> None:
    assert left_out(replace(FEED, chosen={}), CALL, HERE) is LeftOut.KIND


def test_what_names_no_field_concerns_feeds_of_every_field() -> None:
    assert left_out(narrowed(Aspect.FIELD, "design"), PLAIN, HERE) is None


def test_what_names_fields_reaches_a_feed_that_is_not_narrowed() -> None:
    assert left_out(FEED, CALL, HERE) is None


def test_who_may_answer_does_not_decide_who_hears_of_it() -> None:
    answering = {
        Trait.ANSWER_FIELD: frozenset({"design"}),
        Trait.ANSWER_REGION: frozenset({ELSEWHERE}),
        Trait.ANSWER_LANGUAGE: frozenset({DE}),
        Trait.TOPIC: frozenset({"water"}),
    }
    limited = replace(PLAIN, traits=answering)
    assert left_out(narrowed(Aspect.FIELD, "music"), limited, HERE) is None
    assert left_out(narrowed(Aspect.REGION, HERE), limited, HERE) is None
    assert left_out(narrowed(Aspect.LANGUAGE, FR), limited, HERE) is None


def test_the_tags_of_a_forum_leave_nothing_out() -> None:
    assert left_out(narrowed(Aspect.TAG, "31"), CALL, HERE) is None


def test_the_first_reason_that_applies_is_given() -> None:
    feed = Feed(
        *(FeedId(1), 10, 100),
        chosen={
            Aspect.KIND: frozenset({Kind.PROJECTS}),
            Aspect.FIELD: frozenset({"design"}),
            Aspect.REGION: frozenset({ELSEWHERE}),
            Aspect.LANGUAGE: frozenset({DE}),
        },
        failed_at=NOW,
    )
    mending: list[tuple[LeftOut, Aspect, str]] = [
        (LeftOut.KIND, Aspect.KIND, Kind.CALLS),
        (LeftOut.FIELD, Aspect.FIELD, "music"),
        (LeftOut.REGION, Aspect.REGION, HERE),
        (LeftOut.LANGUAGE, Aspect.LANGUAGE, FR),
    ]
    for reason, aspect, fitting in mending:
        assert left_out(feed, CALL, HERE) is reason
        feed = replace(feed, chosen={**feed.chosen, aspect: frozenset({fitting})})
    assert left_out(feed, CALL, HERE) is LeftOut.BROKEN
    assert left_out(replace(feed, failed_at=None), CALL, HERE) is None


def some(values: list[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=3)


FIELDS, LANGUAGES = ["music", "film", "design"], [EN, FR, DE]
feeds = st.builds(
    Feed,
    st.just(FeedId(1)),
    st.just(10),
    st.just(100),
    chosen=st.fixed_dictionaries(
        {},
        optional={
            Aspect.KIND: some(list(Kind)),
            Aspect.FIELD: some([*FIELDS]),
            Aspect.REGION: some(list(Region)),
            Aspect.LANGUAGE: some([*LANGUAGES]),
            Aspect.TAG: some(["31"]),
        },
    ),
    failed_at=st.sampled_from([None, NOW]),
)
announcements = st.builds(
    Announcement,
    st.just(AnnouncementId(1)),
    st.sampled_from(FIRST_KINDS),
    st.just(CityId("dakar")),
    st.just(7),
    st.just(NOW),
    wordings=st.lists(st.builds(Wording, st.sampled_from(LANGUAGES), st.just("T"), st.just("S"))),
    traits=st.fixed_dictionaries({}, optional={Trait.FIELD: some([*FIELDS])}),
)
regions = st.sampled_from(Region)


def admits(chosen: frozenset[str], offered: set[str]) -> bool:
    """Tell whether what is narrowed to some values, or to none, lets one of these through."""
    return not chosen or any(value in chosen for value in offered)


@given(feeds, announcements, regions)
def test_a_feed_gets_an_announcement_just_when_every_filter_admits_it(
    feed: Feed, announcement: Announcement, region: Region
) -> None:
    fields = set(announcement.values(Trait.FIELD))
    languages: set[str] = {wording.language for wording in announcement.wordings}
    gets = (
        announcement.kind in feed.values(Aspect.KIND)
        and (not fields or admits(feed.values(Aspect.FIELD), fields))
        and admits(feed.values(Aspect.REGION), {region})
        and admits(feed.values(Aspect.LANGUAGE), languages)
        and feed.failed_at is None
    )
    assert (left_out(feed, announcement, region) is None) is gets


@given(feeds, announcements, regions, st.sampled_from([Aspect.FIELD, Aspect.REGION]))
def test_a_feed_that_is_narrowed_no_more_never_gets_less(
    feed: Feed, announcement: Announcement, region: Region, aspect: Aspect
) -> None:
    wider = replace(feed, chosen={**feed.chosen, aspect: frozenset[str]()})
    if left_out(feed, announcement, region) is None:
        assert left_out(wider, announcement, region) is None
