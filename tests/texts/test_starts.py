"""When something begins: read as a deadline is, but a day alone means its usual hour."""

from datetime import UTC, datetime, time

import pytest

from bot.domain.refusal import Refusal
from bot.texts.deadlines import read_start

NOW = datetime(2026, 12, 2, 10, 0, tzinfo=UTC)
MORNING = time(9)


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    [
        ("31 March 2027", "en", "2027-03-31T09:00"),
        ("dans trois semaines", "fr", "2026-12-23T09:00"),
        ("31 de marzo de 2027 a las 18:00", "es", "2027-03-31T18:00"),
        ("2027-07-01 00:00", "en", "2027-07-01T00:00"),
    ],
)
def test_a_day_without_an_hour_is_at_the_usual_one(typed: str, language: str, meant: str) -> None:
    start = read_start(typed, (language,), "UTC", NOW, MORNING)
    assert start == datetime.fromisoformat(meant).replace(tzinfo=UTC)


def test_the_usual_hour_is_that_of_the_time_zone() -> None:
    start = read_start("1 July 2027", ("en",), "Europe/Brussels", NOW, MORNING)
    assert start == datetime(2027, 7, 1, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("2 December 2026", "past"),  # at nine, and it is ten
        ("2 December 2026 10:30", "too_soon"),
        ("2 December 2029", "too_far"),
        ("someday", "unreadable"),
    ],
)
def test_what_cannot_be_is_refused(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_start(typed, ("en",), "UTC", NOW, MORNING)
    assert refusal.value.key == f"deadline.{key}"
