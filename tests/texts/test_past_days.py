"""Days of what was done: past ones too, and without a year the nearest such day."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.refusal import Refusal
from bot.texts.deadlines import read_day

NOW = datetime(2026, 12, 2, 10, tzinfo=UTC)


def read(typed: str, language: str = "en") -> date:
    return read_day(typed, (language,), "Europe/Brussels", NOW)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("3 May 2026", "en", date(2026, 5, 3)),
        ("2019-05-03", "en", date(2019, 5, 3)),
        ("le 3 mai 2025", "fr", date(2025, 5, 3)),
        ("3 de mayo de 2028", "es", date(2028, 5, 3)),
        ("3 مايو 2026", "ar", date(2026, 5, 3)),
        ("2026年5月3日", "ja", date(2026, 5, 3)),
        ("20 November", "en", date(2026, 11, 20)),
        ("20 December", "en", date(2026, 12, 20)),
        ("3 March", "en", date(2027, 3, 3)),
    ],
)
def test_a_day_is_read(typed: str, language: str, day: date) -> None:
    assert read(typed, language) == day


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("3 May 1994", "day.far"),
        ("3 May 2037", "day.far"),
        ("03/04/2026", "deadline.ambiguous"),
        ("last summer", "deadline.unreadable"),
        ("3 to 14 May 2026", "deadline.unreadable"),
    ],
)
def test_what_is_no_day_for_certain_is_refused(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read(typed)
    assert refusal.value.key == key
