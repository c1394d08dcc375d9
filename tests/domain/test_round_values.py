"""When rounds come again, and what comes next in a meeting."""

import calendar
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cities import CityId
from bot.domain.meetings import AT_LEAST, Answer, Attendance, MeetingId, Step, Told, next_step
from bot.domain.rounds import (
    AT_LATEST,
    Rhythm,
    Round,
    RoundId,
    RoundState,
    following,
    usual_start,
)

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
OF = Attendance(MeetingId(1), 7, CityId("namur"), NOW)

moments = st.timedeltas(timedelta(), timedelta(days=7300)).map(lambda late: NOW + late)


@given(moments)
def test_monthly_keeps_which_weekday_of_the_month_it_is(start: datetime) -> None:
    then = following(Rhythm.MONTHLY, start)
    assert then is not None and then - start in (4 * WEEK, 5 * WEEK)
    assert then.month == start.month % 12 + 1
    days = [
        day
        for day in range(1, calendar.monthrange(then.year, then.month)[1] + 1)
        if then.replace(day=day).weekday() == start.weekday()
    ]
    assert then.day == days[min((start.day - 1) // 7, len(days) - 1)]


@given(moments)
def test_by_default_it_is_the_first_tuesday_of_the_next_month(now: datetime) -> None:
    start = usual_start(now)
    assert start > now and start.weekday() == 1 and start.day <= 7
    assert start.month == now.month % 12 + 1 and start.hour == 9


@given(moments, st.sampled_from(Rhythm), st.timedeltas(timedelta(), timedelta(days=400)))
def test_the_next_start_is_ahead_or_there_is_none(
    start: datetime, rhythm: Rhythm, late: timedelta
) -> None:
    held = Round(RoundId(1), None, rhythm, start)
    then = held.next_start(start + late)
    assert (then is None) is (rhythm is Rhythm.ONCE)
    if then is not None:
        assert then > start + late and then - (start + late) <= 5 * WEEK
        assert then.weekday() == start.weekday()


def test_a_round_is_due_from_its_start_and_missed_after_a_week() -> None:
    held = Round(RoundId(1), None, Rhythm.ONCE, NOW)
    assert not held.is_due(NOW - timedelta(seconds=1)) and held.is_due(NOW)
    assert not replace(held, state=RoundState.CANCELLED).is_due(NOW)
    assert not held.is_missed(NOW + AT_LATEST - timedelta(seconds=1))
    assert held.is_missed(NOW + AT_LATEST)


STEPS = [
    (Told.NOTHING, None, Step(Told.INTRODUCED, NOW + WEEK)),
    (Told.INTRODUCED, None, Step(Told.ASKED, NOW + 2 * WEEK)),
    (Told.INTRODUCED, Answer.PLANNED, Step(Told.ASKED, NOW + 2 * WEEK)),
    (Told.INTRODUCED, Answer.YES, Step(Told.ASKED, NOW + 2 * WEEK, is_told=False)),
    (Told.INTRODUCED, Answer.NO, Step(Told.ASKED, NOW + 2 * WEEK, is_told=False)),
    (Told.ASKED, None, Step(Told.ENDED, None, is_told=False, is_silent=True)),
    (Told.ASKED, Answer.YES, Step(Told.ENDED, None, is_told=False)),
    (Told.ASKED, Answer.NO, Step(Told.ENDED, None, is_told=False)),
    (Told.ASKED, Answer.PLANNED, Step(Told.ASKED_AGAIN, NOW + 3 * WEEK)),
    *((Told.ASKED_AGAIN, each, Step(Told.ENDED, None, is_told=False)) for each in Answer),
]


@pytest.mark.parametrize(("told", "answer", "step"), STEPS)
def test_what_comes_next(told: Told, answer: Answer | None, step: Step) -> None:
    assert next_step(replace(OF, told=told, answer=answer), NOW) == step


@pytest.mark.parametrize("answer", [None, *Answer])
def test_every_meeting_ends_within_three_weeks(answer: Answer | None) -> None:
    of, told, now = replace(OF, answer=answer), list[Told](), NOW
    while of.told is not Told.ENDED:
        step = next_step(of, now)
        assert step.due_at is None or step.due_at <= NOW + 3 * WEEK
        now = step.due_at or now
        of = replace(of, told=step.then)
        told.append(step.then)
    assert len(told) == len(set(told))


@given(st.sampled_from([Told.NOTHING, Told.INTRODUCED]), st.timedeltas(timedelta(), 400 * WEEK))
def test_a_bot_that_was_off_leaves_time_to_meet_and_to_answer(told: Told, late: timedelta) -> None:
    now = NOW + late
    step = next_step(replace(OF, told=told), now)
    assert step.due_at is not None and step.due_at - now >= AT_LEAST


def test_what_is_told_has_a_nonce_of_its_own_that_discord_takes() -> None:
    longest = replace(OF, meeting_id=MeetingId(10**9), user_id=2**63)
    nonces = {
        replace(of, told=told).nonce
        for told in Told
        for of in (longest, OF, replace(OF, user_id=8), replace(OF, meeting_id=MeetingId(2)))
    }
    assert len(nonces) == 4 * len(Told)
    assert all(len(nonce) <= 25 for nonce in nonces)
