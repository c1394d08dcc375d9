from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminders import DAYS, due_reminder, next_reminder

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
ZONES = [
    *("UTC", "Europe/Brussels", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"),
    *("Australia/Lord_Howe", "America/Santiago", "Pacific/Pago_Pago", "Africa/Casablanca"),
]
BRUSSELS = "Europe/Brussels"


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


MOMENTS: list[tuple[str, datetime, list[datetime]]] = [
    ("UTC", at(6, 20, 18), [at(6, 6, 9), at(6, 13, 9), at(6, 19, 9)]),
    ("Asia/Kathmandu", at(6, 20, 12), [at(6, 6, 3, 15), at(6, 13, 3, 15), at(6, 19, 3, 15)]),
    # the deadline is on the 21st there already, and still on the 19th here
    ("Pacific/Kiritimati", at(6, 20, 12), [at(6, 6, 19), at(6, 13, 19), at(6, 19, 19)]),
    ("Pacific/Pago_Pago", at(6, 20, 6), [at(6, 5, 20), at(6, 12, 20), at(6, 18, 20)]),
    # clocks go forward on 29 March and back on 25 October
    (BRUSSELS, at(4, 5, 10), [at(3, 22, 8), at(3, 29, 7), at(4, 4, 7)]),
    (BRUSSELS, at(11, 1, 11), [at(10, 18, 7), at(10, 25, 8), at(10, 31, 8)]),
    # half an hour on 5 April, and late in the year the other way round
    ("Australia/Lord_Howe", at(4, 12, 1), [at(3, 28, 22), at(4, 4, 22, 30), at(4, 10, 22, 30)]),
]


@pytest.mark.parametrize(("zone", "deadline", "mornings"), MOMENTS)
def test_one_is_reminded_14_7_and_1_days_before_at_nine_in_the_morning_there(
    zone: str, deadline: datetime, mornings: list[datetime]
) -> None:
    reminded = None
    for days, morning in zip((14, 7, 1), mornings, strict=True):
        assert due_reminder(deadline, zone, morning - SECOND, reminded) is None
        assert next_reminder(deadline, zone, morning - SECOND) == morning
        assert due_reminder(deadline, zone, morning, reminded) == days
        reminded = days
        assert due_reminder(deadline, zone, morning, reminded) is None
    assert next_reminder(deadline, zone, mornings[-1]) is None


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("month", range(1, 13))
def test_it_is_nine_in_the_morning_in_every_zone_and_season(zone: str, month: int) -> None:
    deadline = datetime(2026, month, 27, 17, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    now, days_left = deadline - 20 * DAY, list[int]()
    while (moment := next_reminder(deadline, zone, now)) is not None:
        local = moment.astimezone(ZoneInfo(zone))
        assert (local.hour, local.minute, local.second) == (9, 0, 0)
        days_left.append(27 - local.day)
        now = moment
    assert days_left == [14, 7, 1]


def test_a_deadline_in_the_small_hours_still_has_its_day_before() -> None:
    deadline = datetime(2026, 6, 20, 0, 0, tzinfo=ZoneInfo(BRUSSELS))
    morning = datetime(2026, 6, 19, 9, tzinfo=ZoneInfo(BRUSSELS))
    assert due_reminder(deadline, BRUSSELS, morning, 7) == 1


@pytest.mark.parametrize("reminded", [None, *DAYS])
@pytest.mark.parametrize("late", [timedelta(0), SECOND, 3 * DAY])
def test_nobody_is_reminded_of_what_is_over(reminded: int | None, late: timedelta) -> None:
    deadline = at(6, 20, 18)
    assert due_reminder(deadline, "UTC", deadline + late, reminded) is None
    assert next_reminder(deadline, "UTC", deadline + late) is None


def test_of_several_that_were_missed_only_the_nearest_is_given() -> None:
    deadline = at(6, 20, 18)
    assert due_reminder(deadline, "UTC", at(6, 19, 10), None) == 1
    assert due_reminder(deadline, "UTC", at(6, 19, 10), 14) == 1


zones = st.sampled_from(ZONES)
deadlines = st.integers(0, 700 * 86_400).map(
    lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
leads = st.integers(-5 * 86_400, 30 * 86_400).map(lambda seconds: timedelta(seconds=seconds))


@given(zones, deadlines, leads)
def test_what_is_said_to_come_next_comes_then_and_not_before(
    zone: str, deadline: datetime, lead: timedelta
) -> None:
    now = deadline - lead
    reminded = due_reminder(deadline, zone, now, None)
    given_so_far = [] if reminded is None else [reminded]
    while (moment := next_reminder(deadline, zone, now)) is not None:
        assert now < moment < deadline
        for between in (now, now + (moment - now) / 2, moment - SECOND):
            assert due_reminder(deadline, zone, between, reminded) is None
        now, reminded = moment, due_reminder(deadline, zone, moment, reminded)
        assert reminded is not None
        given_so_far.append(reminded)
    assert due_reminder(deadline, zone, max(now, deadline - SECOND), reminded) is None
    assert given_so_far == sorted(set(given_so_far), reverse=True)
    assert set(given_so_far) <= set(DAYS)
    if lead > 16 * DAY:
        assert given_so_far == [14, 7, 1]


@given(zones, deadlines, st.lists(leads, max_size=12), st.sampled_from([None, *DAYS]))
def test_no_reminder_is_given_twice_or_after_a_nearer_one(
    zone: str, deadline: datetime, looks: list[timedelta], reminded: int | None
) -> None:
    for lead in sorted(looks, reverse=True):
        days = due_reminder(deadline, zone, deadline - lead, reminded)
        if days is not None:
            assert lead > timedelta(0)
            assert reminded is None or days < reminded
            assert lead <= days * DAY + 16 * timedelta(hours=1)
            reminded = days
