"""Times at which two can meet: for any two clocks, whatever the season."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.directory import Directory
from bot.domain.meeting_times import (
    AT_WORK,
    AWAKE,
    FIRST_DAY,
    LAST_DAY,
    LASTS,
    Clock,
    meeting_times,
)
from bot.storage.shipped import Shipped
from bot.texts.weekends import days_off

WEEKEND = frozenset({5, 6})
BRUSSELS = Clock("Europe/Brussels", WEEKEND)
DAKAR = Clock("Africa/Dakar", WEEKEND)
SEOUL = Clock("Asia/Seoul", WEEKEND)
AUCKLAND = Clock("Pacific/Auckland", WEEKEND)
KABUL = Clock("Asia/Kabul", frozenset({3, 4}))
MONDAY = datetime(2026, 1, 5, 9, tzinfo=UTC)

ZONES = sorted({row.city.timezone for row in Shipped().cities()})
clocks = st.builds(
    Clock,
    st.sampled_from(ZONES),
    st.sampled_from([frozenset(days) for days in ({5, 6}, {4, 5}, {3, 4}, {4}, {6})]),
)
moments = st.timedeltas(timedelta(), timedelta(days=1500)).map(lambda late: MONDAY + late)


def minutes(clock: Clock, moment: datetime) -> tuple[int, int]:
    """Give when a meeting begins and ends, in minutes of somebody's day."""
    begins = clock.local(moment)
    start = begins.hour * 60 + begins.minute
    return start, start + int(LASTS.total_seconds()) // 60


def is_at_work(clock: Clock, moment: datetime) -> bool:
    start, end = minutes(clock, moment)
    return AT_WORK[0] <= start and end <= AT_WORK[1]


@given(clocks, clocks, moments)
def test_any_two_get_three_times_when_both_are_awake_and_at_work_that_day(
    one: Clock, other: Clock, since: datetime
) -> None:
    found = meeting_times(one, other, since)
    assert len(set(found)) == 3 and list(found) == sorted(found)
    for moment in found:
        assert since + FIRST_DAY <= moment < since + LAST_DAY
        for clock in (one, other):
            start, end = minutes(clock, moment)
            assert AWAKE[0] <= start and end <= AWAKE[1]
            assert clock.local(moment).weekday() not in clock.days_off


@given(clocks, clocks, moments)
def test_both_get_the_same(one: Clock, other: Clock, since: datetime) -> None:
    assert meeting_times(one, other, since) == meeting_times(other, one, since)


@given(clocks, clocks, moments)
def test_who_shares_working_hours_meets_in_them(one: Clock, other: Clock, since: datetime) -> None:
    found = meeting_times(one, other, since)
    shared, moment = 0, since.replace(minute=0, second=0, microsecond=0)
    while (moment := moment + timedelta(minutes=30)) < since + LAST_DAY:
        if moment < since + FIRST_DAY:
            continue
        works = [
            is_at_work(clock, moment) and clock.local(moment).weekday() not in clock.days_off
            for clock in (one, other)
        ]
        shared += all(works)
    inside = [all(is_at_work(clock, moment) for clock in (one, other)) for moment in found]
    assert sum(inside) == min(shared, 3)


@given(st.sampled_from(ZONES), st.sampled_from(ZONES), moments)
def test_the_days_differ_where_both_rest_on_the_same(one: str, other: str, since: datetime) -> None:
    here, there = Clock(one, WEEKEND), Clock(other, WEEKEND)
    found = meeting_times(here, there, since)
    for clock in (here, there):
        assert len({clock.local(moment).date() for moment in found}) == 3


def test_neighbours_get_morning_noon_and_afternoon() -> None:
    found = meeting_times(BRUSSELS, DAKAR, MONDAY)
    hours = sorted(BRUSSELS.local(moment).hour for moment in found)
    assert hours[1] - hours[0] >= 3 and hours[2] - hours[1] >= 2


def test_who_shares_no_hour_shares_the_strain() -> None:
    for moment in meeting_times(BRUSSELS, SEOUL, MONDAY):
        here, there = BRUSSELS.local(moment), SEOUL.local(moment)
        assert (here.hour, there.hour) in {(8, 16), (9, 17)}
    for moment in meeting_times(BRUSSELS, AUCKLAND, MONDAY):
        strains = BRUSSELS.strain(moment), AUCKLAND.strain(moment)
        assert None not in strains and max(each or 0 for each in strains) <= 240


def test_summer_time_moves_the_hours_with_it() -> None:
    for since in (datetime(2026, 3, 25, 9, tzinfo=UTC), datetime(2026, 10, 21, 9, tzinfo=UTC)):
        for moment in meeting_times(BRUSSELS, BRUSSELS, since):
            assert is_at_work(BRUSSELS, moment)


def test_days_off_differ_by_country() -> None:
    assert days_off("BE") == {5, 6} and days_off("EG") == {4, 5} and days_off("IR") == {4}
    assert days_off("AF") == {3, 4}
    for moment in meeting_times(BRUSSELS, KABUL, MONDAY):
        assert BRUSSELS.local(moment).weekday() in {0, 1, 2}


def test_every_country_of_the_network_rests(directory: Directory) -> None:
    for country in {city.country for city in directory.cities.values()}:
        assert 1 <= len(days_off(country)) <= 2


@pytest.mark.parametrize("minute", [0, 1, 29, 30, 59])
def test_a_round_at_any_minute_has_its_times(minute: int) -> None:
    found = meeting_times(BRUSSELS, DAKAR, MONDAY.replace(minute=minute))
    assert all(moment.minute in (0, 30) for moment in found) and len(found) == 3
