from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.feed_faults import (
    ALWAYS_NEEDED,
    ChannelState,
    Fault,
    Finding,
    Form,
    Right,
    findings,
    needed_rights,
    works,
)
from bot.domain.feeds import FIRST_KINDS, Aspect, Feed, FeedId, Kind

NOW = datetime(2026, 3, 1, tzinfo=UTC)
EVERYTHING = frozenset(Right)
WANTED: Mapping[Aspect, frozenset[str]] = {Aspect.KIND: frozenset(FIRST_KINDS)}
ARTISTS, PRESS = 5, 6

FEED = Feed(FeedId(1), 10, 100, WANTED)
TEXT = ChannelState(Form.TEXT, EVERYTHING, EVERYTHING, roles=frozenset({ARTISTS}))
FORUM = replace(TEXT, form=Form.FORUM, tags={"31": "calls", "32": "news"})
TAGGED_ONLY = replace(FORUM, requires_tag=True)

STOPS = {Fault.CHANNEL_GONE, Fault.RIGHT_MISSING, Fault.NOTHING_WANTED, Fault.TAG_REQUIRED}


def choosing(*tags: str) -> Feed:
    return replace(FEED, chosen={**WANTED, Aspect.TAG: frozenset(tags)})


def missing(right: Right, form: Form, *, in_channel: bool = True) -> Finding:
    return Finding(Fault.RIGHT_MISSING, right, in_channel=in_channel, form=form)


def faults(feed: Feed, channel: ChannelState | None) -> list[Fault]:
    return [finding.fault for finding in findings(feed, channel)]


CASES: dict[Fault, tuple[Feed, ChannelState | None, Feed, ChannelState]] = {
    Fault.CHANNEL_GONE: (FEED, None, FEED, TEXT),
    Fault.RIGHT_MISSING: (FEED, replace(TEXT, rights=EVERYTHING - {Right.SEND}), FEED, TEXT),
    Fault.NOTHING_WANTED: (
        replace(FEED, chosen={Aspect.FIELD: frozenset({"music"})}), TEXT,
        replace(FEED, chosen={Aspect.KIND: frozenset({Kind.DIGEST})}), TEXT,
    ),
    Fault.TAG_REQUIRED: (FEED, TAGGED_ONLY, choosing("31"), TAGGED_ONLY),
    Fault.TAG_GONE: (choosing("31", "99"), FORUM, choosing("31", "32"), FORUM),
    Fault.ROLE_GONE: (
        replace(FEED, ping_role_id=PRESS), TEXT, replace(FEED, ping_role_id=ARTISTS), TEXT,
    ),
    Fault.FAILED: (
        replace(FEED, failed_at=NOW, failure="50013"), TEXT,
        replace(FEED, delivered_at=NOW), TEXT,
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_is_found_alone_and_its_opposite_is_none(fault: Fault) -> None:
    feed, channel, good_feed, good_channel = CASES[fault]
    assert faults(feed, channel) == [fault]
    assert works(findings(feed, channel)) is (fault not in STOPS)
    assert findings(good_feed, good_channel) == []
    assert works([])


def test_a_channel_that_is_gone_is_all_that_is_said() -> None:
    feed = replace(FEED, chosen={}, ping_role_id=PRESS, failed_at=NOW)
    assert findings(feed, None) == [Finding(Fault.CHANNEL_GONE)]


def test_every_feed_sees_writes_shows_pictures_and_reads_back() -> None:
    assert {Right.VIEW, Right.SEND, Right.ATTACH, Right.READ_HISTORY} == set(ALWAYS_NEEDED)


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("right", [Right.VIEW, Right.SEND, Right.ATTACH, Right.READ_HISTORY])
def test_a_right_taken_in_the_channel_is_told_from_one_the_server_never_gave(
    form: Form, right: Right
) -> None:
    lacking = replace(TEXT, form=form, rights=EVERYTHING - {right})
    assert findings(FEED, lacking) == [missing(right, form)]
    never_given = replace(lacking, server_rights=EVERYTHING - {right})
    assert findings(FEED, never_given) == [missing(right, form, in_channel=False)]


def test_a_right_that_the_channel_alone_gives_is_enough() -> None:
    assert findings(FEED, replace(TEXT, server_rights=frozenset())) == []


def test_every_missing_right_is_named() -> None:
    found = findings(FEED, replace(TEXT, rights=frozenset()))
    assert [finding.right for finding in found] == list(ALWAYS_NEEDED)


def test_a_silent_role_needs_the_right_to_ping_every_role_and_a_mentionable_one_does_not() -> None:
    quiet = replace(TEXT, rights=EVERYTHING - {Right.PING_ROLES})
    pinging = replace(FEED, ping_role_id=ARTISTS)
    assert findings(pinging, quiet) == []
    assert findings(FEED, replace(quiet, silent_roles=frozenset({ARTISTS}))) == []
    silent = replace(quiet, silent_roles=frozenset({ARTISTS}))
    assert findings(pinging, silent) == [missing(Right.PING_ROLES, Form.TEXT)]
    assert findings(pinging, replace(silent, rights=EVERYTHING)) == []


def test_a_moderated_tag_needs_the_right_to_moderate_when_the_feed_sets_it() -> None:
    limited = replace(
        FORUM, rights=EVERYTHING - {Right.TAG_AS_MODERATOR}, moderated_tags=frozenset({"32"})
    )
    assert findings(choosing("31"), limited) == []
    assert findings(choosing("31", "32"), limited) == [missing(Right.TAG_AS_MODERATOR, Form.FORUM)]
    assert findings(choosing("31", "32"), replace(limited, rights=EVERYTHING)) == []


def test_a_forum_that_requires_a_tag_is_content_with_one_that_is_still_there() -> None:
    assert faults(choosing("31", "99"), TAGGED_ONLY) == [Fault.TAG_GONE]
    assert works(findings(choosing("31", "99"), TAGGED_ONLY))


def test_a_forum_that_requires_a_tag_takes_nothing_once_the_chosen_ones_are_deleted() -> None:
    assert faults(choosing("99"), TAGGED_ONLY) == [Fault.TAG_REQUIRED, Fault.TAG_GONE]
    assert not works(findings(choosing("99"), TAGGED_ONLY))
    assert faults(choosing("99"), FORUM) == [Fault.TAG_GONE]


@pytest.mark.parametrize("form", [Form.TEXT, Form.ANNOUNCEMENT])
def test_tags_matter_in_forums_alone(form: Form) -> None:
    channel = replace(TAGGED_ONLY, form=form, moderated_tags=frozenset({"31"}))
    channel = replace(channel, rights=EVERYTHING - {Right.TAG_AS_MODERATOR})
    assert findings(choosing("31", "99"), channel) == []
    assert findings(FEED, channel) == []


def some(values: list[str]) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values))


TAGS = ["31", "32", "33"]
roles = st.frozensets(st.sampled_from([ARTISTS, PRESS]))
rights = st.frozensets(st.sampled_from(Right))
feeds = st.builds(
    Feed,
    st.just(FeedId(1)),
    st.just(10),
    st.just(100),
    chosen=st.fixed_dictionaries(
        {Aspect.KIND: some(list(Kind)), Aspect.TAG: some(TAGS), Aspect.FIELD: some(["music"])}
    ),
    ping_role_id=st.sampled_from([None, ARTISTS, PRESS]),
    publishes=st.booleans(),
    failed_at=st.sampled_from([None, NOW]),
)
channels = st.builds(
    ChannelState,
    form=st.sampled_from(Form),
    rights=rights,
    server_rights=rights,
    roles=roles,
    silent_roles=roles,
    tags=st.dictionaries(st.sampled_from(TAGS), st.just("a tag")),
    moderated_tags=some(TAGS),
    requires_tag=st.booleans(),
)


@given(channels, st.frozensets(st.sampled_from(Kind), min_size=1), rights, st.booleans())
def test_with_every_right_and_nothing_narrowed_nothing_is_found(
    channel: ChannelState, kinds: frozenset[Kind], at_large: frozenset[Right], publishes: bool
) -> None:
    feed = replace(FEED, chosen={Aspect.KIND: frozenset(kinds)}, publishes=publishes)
    channel = replace(channel, rights=EVERYTHING, server_rights=at_large, requires_tag=False)
    assert findings(feed, channel) == []


@given(feeds, channels, st.data())
def test_a_needed_right_that_is_taken_away_is_always_found(
    feed: Feed, channel: ChannelState, data: st.DataObject
) -> None:
    right = data.draw(st.sampled_from(needed_rights(feed, channel)))
    channel = replace(channel, rights=channel.rights - {right})
    found = findings(feed, channel)
    in_channel = right in channel.server_rights
    assert missing(right, channel.form, in_channel=in_channel) in found
    assert not works(found)


@given(feeds, channels, st.sampled_from(Right))
def test_a_right_that_is_not_needed_makes_no_difference(
    feed: Feed, channel: ChannelState, right: Right
) -> None:
    if right in needed_rights(feed, channel):
        return
    with_it = replace(channel, rights=channel.rights | {right})
    without = replace(channel, rights=channel.rights - {right})
    assert findings(feed, with_it) == findings(feed, without)


@given(feeds, st.none() | channels)
def test_what_stops_a_feed_is_told_first_and_nothing_twice(
    feed: Feed, channel: ChannelState | None
) -> None:
    found = findings(feed, channel)
    stopping = [finding.fault in STOPS for finding in found]
    assert stopping == sorted(stopping, reverse=True)
    assert len(set(found)) == len(found)
    assert works(found) is (not any(stopping))
