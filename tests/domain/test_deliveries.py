from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.announcements import AnnouncementId
from bot.domain.deliveries import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    NONCE_LASTS,
    REFUSALS,
    TOO_OLD_TO_EDIT_SO_OFTEN,
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    Approach,
    Delivery,
    DeliveryId,
    Verdict,
    approach,
    pause,
    verdict,
)
from bot.domain.feeds import FeedId

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)
NEW = Delivery(DeliveryId(1), AnnouncementId(2), FeedId(3), 10, 100, wanted=1)

ids = st.integers(1, 2**63 - 1)
attempts = st.integers(0, 10_000)
chances = st.floats(0, 1, exclude_max=True)


def doubtful(age: timedelta) -> Delivery:
    return replace(NEW, doubtful_since=NOW - age)


def test_what_nothing_is_known_of_is_sent() -> None:
    assert approach(NEW, NOW) is Approach.SEND


@pytest.mark.parametrize("age", [timedelta(0), SECOND, NONCE_LASTS - SECOND])
def test_what_may_have_just_arrived_is_sent_again_under_its_nonce(age: timedelta) -> None:
    assert approach(doubtful(age), NOW) is Approach.SEND


@pytest.mark.parametrize("age", [NONCE_LASTS, NONCE_LASTS + SECOND, timedelta(days=30)])
def test_what_may_have_arrived_long_ago_is_looked_for_first(age: timedelta) -> None:
    assert approach(doubtful(age), NOW) is Approach.SEARCH


@given(st.none() | st.timedeltas(timedelta(0), timedelta(days=400)), st.integers(0, 9))
def test_a_message_that_is_known_is_edited_whatever_was_doubted(
    age: timedelta | None, sent: int
) -> None:
    delivery = NEW if age is None else doubtful(age)
    known = replace(delivery, message_id=5, sent=sent, wanted=9)
    assert approach(known, NOW) is Approach.EDIT


def test_we_rely_on_a_nonce_for_no_more_than_a_few_minutes() -> None:
    assert timedelta(0) < NONCE_LASTS <= timedelta(minutes=2)


@given(st.sets(st.integers(1, 10**14 - 1), max_size=50))
def test_a_nonce_has_at_most_25_characters_and_is_a_delivery_s_own(numbers: set[int]) -> None:
    nonces = {replace(NEW, id=DeliveryId(number)).nonce for number in numbers}
    assert len(nonces) == len(numbers)
    assert all(1 <= len(nonce) <= 25 for nonce in nonces)


@given(ids)
def test_a_nonce_is_never_too_long_for_discord(number: int) -> None:
    assert len(replace(NEW, id=DeliveryId(number)).nonce) <= 25


def test_a_nonce_stays_the_same_whatever_becomes_of_its_delivery() -> None:
    later = replace(NEW, wanted=4, attempts=7, doubtful_since=NOW, claimed_at=NOW)
    assert later.nonce == NEW.nonce


@given(attempts, chances)
def test_a_pause_is_between_half_the_first_and_the_longest(failures: int, chance: float) -> None:
    assert FIRST_PAUSE / 2 <= pause(failures, chance) <= LONGEST_PAUSE


@given(attempts, chances)
def test_a_pause_is_between_a_half_and_the_whole_of_its_turn(failures: int, chance: float) -> None:
    shortest = pause(failures, 0)
    assert shortest <= pause(failures, chance) <= shortest * 2


@given(st.integers(0, 7), st.sampled_from([0, 0.25, 0.5, 0.75]))
def test_a_pause_is_twice_as_long_after_each_failure(failures: int, chance: float) -> None:
    assert pause(failures + 1, chance) == pause(failures, chance) * 2


@given(st.integers(9, 10_000))
def test_a_pause_grows_no_more_once_it_is_the_longest(failures: int) -> None:
    assert pause(failures, 0) == LONGEST_PAUSE / 2


@given(attempts, chances, chances)
def test_chance_spreads_what_failed_together(failures: int, one: float, other: float) -> None:
    earlier, later = sorted((one, other))
    assert pause(failures, earlier) <= pause(failures, later)
    if later - earlier > 0.001:
        assert pause(failures, earlier) < pause(failures, later)


def test_the_pauses_are_what_they_are() -> None:
    seconds = [pause(failures, 0.5).total_seconds() for failures in range(11)]
    assert seconds == [1.5, 3, 6, 12, 24, 48, 96, 192, 384, 675, 675]


@pytest.mark.parametrize("code", sorted(REFUSALS))
@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_channel_or_right_that_lacks_closes_the_channel(status: int, code: int) -> None:
    assert verdict(status, code) is Verdict.CLOSED


def test_what_is_too_large_or_not_well_formed_says_nothing_of_the_channel() -> None:
    assert verdict(413, 40005) is Verdict.REFUSED
    assert verdict(400, 50035) is Verdict.REFUSED


def test_a_post_that_somebody_deleted_is_gone_and_its_forum_is_not() -> None:
    assert verdict(404, UNKNOWN_CHANNEL, in_post=True) is Verdict.GONE
    assert verdict(404, UNKNOWN_CHANNEL) is Verdict.CLOSED
    assert verdict(403, 50013, in_post=True) is Verdict.CLOSED


@pytest.mark.parametrize("code", [10003, 10004, 50001, 50013])
def test_the_codes_that_no_repetition_changes_are_known(code: int) -> None:
    assert code in REFUSALS


def test_a_message_that_somebody_deleted_is_gone() -> None:
    assert verdict(404, UNKNOWN_MESSAGE) is Verdict.GONE
    assert UNKNOWN_MESSAGE == 10008


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 529])
def test_a_fault_of_discord_s_is_tried_again(status: int) -> None:
    assert verdict(status, 0) is Verdict.LATER


@pytest.mark.parametrize("code", [0, 20016, 20028, 40062, TOO_OLD_TO_EDIT_SO_OFTEN])
def test_a_limit_is_waited_for(code: int) -> None:
    assert verdict(429, code) is Verdict.LATER


@pytest.mark.parametrize("status", [400, 403, 429])
def test_an_old_message_edited_too_often_is_edited_later(status: int) -> None:
    assert verdict(status, TOO_OLD_TO_EDIT_SO_OFTEN) is Verdict.LATER
    assert TOO_OLD_TO_EDIT_SO_OFTEN == 30046


def test_a_token_that_is_not_taken_says_nothing_of_a_channel() -> None:
    assert verdict(401, 0) is Verdict.LATER


@given(st.integers(400, 499).filter(lambda status: status not in (401, 429)))
def test_any_other_fault_of_ours_is_not_repeated(status: int) -> None:
    assert verdict(status, 0) is Verdict.REFUSED


@given(st.integers(0, 399) | st.integers(500, 599))
def test_what_is_no_answer_about_us_is_tried_again(status: int) -> None:
    assert verdict(status, 0) is Verdict.LATER


@given(st.integers(0, 599), st.integers(0, 200_000))
def test_only_a_missing_message_is_gone_where_there_is_no_post(status: int, code: int) -> None:
    assert (verdict(status, code) is Verdict.GONE) is (code == UNKNOWN_MESSAGE)
