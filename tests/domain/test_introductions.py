"""When an introduction may be asked for, what an answer leads to, what is due when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.introductions import (
    APART,
    LASTS,
    NEXT,
    NUDGED_AFTER,
    QUOTA,
    QUOTA_WITHIN,
    Ahead,
    Answer,
    Duty,
    Introduction,
    IntroductionId,
    Past,
    Side,
    State,
    Told,
    after,
    ahead,
    due_after,
    duty,
    next_ask,
)
from bot.domain.languages import LanguageCode

NOW = datetime(2026, 1, 1, tzinfo=UTC)
EN, DAKAR, NAMUR = LanguageCode("en"), CityId("dakar"), CityId("namur")
SECOND = timedelta(seconds=1)


def made(
    state: State = State.WAITING,
    answers: tuple[Answer | None, Answer | None] = (Answer.YES, None),
    told: Told = Told.NOTHING,
) -> Introduction:
    sides = (
        Side(0, 7, DAKAR, EN, answer=answers[0], told=told),
        Side(1, None, NAMUR, EN, is_city=True, answer=answers[1], told=told),
    )
    return Introduction(IntroductionId(1), state, 7, NOW, sides)


def past(
    state: State,
    answer: Answer | None,
    days: int = 0,
    ended: int | None = None,
    *,
    hears: bool = False,
) -> Past:
    asked = NOW - timedelta(days=days)
    ended_at = NOW - timedelta(days=ended) if ended is not None else None
    return Past(IntroductionId(1), 1, answer, state, asked, ended_at, hears)


def test_both_yes_agree_one_no_declines_and_later_leaves_it_open() -> None:
    assert after(made(), 1, Answer.YES) is State.AGREED
    assert after(made(), 1, Answer.NO) is State.DECLINED
    assert after(made(), 1, Answer.LATER) is State.WAITING
    assert after(made(answers=(None, None)), 1, Answer.YES) is State.WAITING


def test_what_is_due_follows_from_the_state_and_what_was_told() -> None:
    assert duty(made(), 1, NOW) is Duty.ASK
    assert duty(made(told=Told.ASKED), 1, NOW + NUDGED_AFTER) is Duty.NUDGE
    assert duty(made(told=Told.NUDGED), 1, NOW + LASTS - SECOND) is Duty.NOTHING
    assert duty(made(), 1, NOW + LASTS) is Duty.EXPIRE
    assert duty(made(), 0, NOW) is Duty.NOTHING, "who asked waits"
    both = (Answer.YES, Answer.YES)
    assert [duty(made(State.AGREED, both), at, NOW) for at in (0, 1)] == [Duty.OPEN, Duty.NOTHING]
    assert duty(made(State.OPENED, both), 1, NOW) is Duty.TELL_OPENED
    assert duty(made(State.OPENED, both, Told.OPENED), 1, NOW) is Duty.NOTHING
    assert duty(made(State.DECLINED), 0, NOW) is Duty.TELL_ENDED
    assert duty(made(State.DECLINED, told=Told.ENDED), 0, NOW) is Duty.NOTHING
    assert duty(made(State.CLOSING, both), 0, NOW) is Duty.CLOSE


def test_what_came_to_nothing_seems_to_wait_until_its_time_is_over() -> None:
    for state in (State.DECLINED, State.WITHDRAWN):
        ended = made(state)
        told_later = replace(ended, sides=(replace(ended.sides[0], due_at=NOW), ended.sides[1]))
        assert told_later.seems_to_wait(0, NOW + LASTS - SECOND)
        assert not told_later.seems_to_wait(0, NOW + LASTS)
        assert not told_later.seems_to_wait(1, NOW), "who said no knows"
        assert not ended.seems_to_wait(0, NOW), "so does who took it back"
    assert made(State.DECLINED).seems_to_wait(None, NOW), "who proposed it"
    assert not made(State.OPENED).seems_to_wait(0, NOW)


def test_a_bot_that_was_away_nudges_days_after_it_asked_and_never_past_the_end() -> None:
    assert due_after(Told.ASKED, made(), NOW) == NOW + NUDGED_AFTER
    late = NOW + timedelta(days=6)
    assert due_after(Told.ASKED, made(), late) == late + NUDGED_AFTER
    assert due_after(Told.ASKED, made(), NOW + timedelta(days=13)) == NOW + LASTS
    assert due_after(Told.NUDGED, made(), late) == NOW + LASTS
    assert due_after(Told.ENDED, made(), NOW) is None


def test_what_stands_between_two_decides_whether_one_may_ask() -> None:
    asked = past(State.WAITING, Answer.YES, days=3)
    theirs = past(State.WAITING, None, days=3)
    assert ahead([], NOW) == Ahead()
    assert ahead([theirs, asked], NOW) == Ahead(asked=asked)
    assert ahead([theirs], NOW) == Ahead(unanswered=theirs)
    later = past(State.WAITING, Answer.LATER, days=3)
    assert ahead([later], NOW) == Ahead(unanswered=later)
    opened = past(State.OPENED, Answer.YES, days=30, ended=29)
    assert ahead([opened], NOW) == Ahead(opened=opened)
    assert ahead([past(State.CLOSED, Answer.YES, days=30, ended=29)], NOW) == Ahead()


def test_ninety_days_pass_before_the_same_side_is_asked_again() -> None:
    for state in (State.DECLINED, State.EXPIRED, State.WITHDRAWN):
        for ended in (102, 89):
            lately = past(state, Answer.YES, days=103, ended=ended)
            again = Ahead(again_from=NOW + timedelta(days=1))
            assert ahead([lately], NOW) == again, "when it was declined does not show"
        assert ahead([past(state, Answer.YES, days=104, ended=103)], NOW) == Ahead()
        assert ahead([past(state, Answer.NO, days=9, ended=8)], NOW) == Ahead(), "who said no may"
    told_later = past(State.DECLINED, Answer.YES, days=9, ended=8, hears=True)
    assert ahead([told_later], NOW) == Ahead(asked=told_later), "as one that waits"
    overdue = past(State.WAITING, Answer.YES, days=15)
    assert ahead([overdue], NOW) == Ahead(again_from=overdue.asked_at + LASTS + APART)


@given(st.lists(st.integers(0, 20 * 86_400), max_size=12))
def test_the_quota_lets_nobody_ask_more_often_in_any_week(gaps: list[int]) -> None:
    asked: list[datetime] = []
    now = NOW
    for gap in gaps:
        now += timedelta(seconds=gap)
        again = next_ask(asked, now)
        if again is None:
            asked.append(now)
        else:
            assert again > now and next_ask(asked, again) is None
            assert next_ask(asked, again - SECOND) is not None
    for moment in asked:
        within = [each for each in asked if moment - QUOTA_WITHIN < each <= moment]
        assert len(within) <= QUOTA


def test_every_end_is_an_end() -> None:
    assert {state for state, following in NEXT.items() if not following} == {
        *(State.EXPIRED, State.WITHDRAWN, State.CLOSED)
    }
