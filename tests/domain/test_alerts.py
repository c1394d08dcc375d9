"""When somebody is told what is new: in their own morning, each day or on Mondays."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.alerts import Rhythm, next_morning

DAILY, WEEKLY = Rhythm
ZONES = [
    *("UTC", "Europe/Brussels", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati"),
    *("Australia/Lord_Howe", "America/Santiago", "Pacific/Pago_Pago", "Africa/Casablanca"),
]
BRUSSELS = "Europe/Brussels"


def at(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rhythm", "zone", "now", "morning"),
    [
        (DAILY, BRUSSELS, at(6, 3, 6, 59), at(6, 3, 7)),
        (DAILY, BRUSSELS, at(6, 3, 7), at(6, 4, 7)),
        # clocks go forward on 29 March and back on 25 October
        (DAILY, BRUSSELS, at(3, 28, 12), at(3, 29, 7)),
        (DAILY, BRUSSELS, at(10, 24, 12), at(10, 25, 8)),
        # it is tomorrow there already, and still yesterday here
        (DAILY, "Pacific/Kiritimati", at(6, 3, 12), at(6, 3, 19)),
        (DAILY, "Pacific/Pago_Pago", at(6, 3, 6), at(6, 3, 20)),
        # 1 June is a Monday
        (WEEKLY, BRUSSELS, at(6, 1, 6, 59), at(6, 1, 7)),
        (WEEKLY, BRUSSELS, at(6, 1, 7), at(6, 8, 7)),
        (WEEKLY, BRUSSELS, at(6, 7, 23), at(6, 8, 7)),
        (WEEKLY, "Pacific/Kiritimati", at(5, 31, 12), at(5, 31, 19)),
        (WEEKLY, BRUSSELS, at(10, 24, 12), at(10, 26, 8)),
    ],
)
def test_the_next_morning_is_at_nine_by_the_citys_calendar(
    rhythm: Rhythm, zone: str, now: datetime, morning: datetime
) -> None:
    assert next_morning(rhythm, zone, now) == morning


@given(
    st.sampled_from(Rhythm),
    st.sampled_from(ZONES),
    st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
)
def test_every_morning_comes_once_and_none_is_left_out(
    rhythm: Rhythm, zone: str, now: datetime
) -> None:
    morning = next_morning(rhythm, zone, now)
    local = morning.astimezone(ZoneInfo(zone))
    assert local.time() == time(9) and (rhythm is DAILY or local.weekday() == 0)
    days = 1 if rhythm is DAILY else 7
    assert timedelta(0) < morning - now <= timedelta(days=days, hours=1)
    assert next_morning(rhythm, zone, morning - timedelta(seconds=1)) == morning
    following = next_morning(rhythm, zone, morning).astimezone(ZoneInfo(zone))
    assert (following.date() - local.date()).days == days
