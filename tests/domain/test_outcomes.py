"""How many people were reached, as any language writes numbers."""

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.outcomes import MOST_PEOPLE, read_people
from bot.domain.refusal import Refusal


@pytest.mark.parametrize("locale", ["en", "fr", "es", "de_CH", "ar_EG", "fa", "hi", "ja"])
@given(st.integers(0, MOST_PEOPLE))
def test_a_number_is_read_as_any_language_writes_it(locale: str, number: int) -> None:
    assert read_people(format_decimal(number, locale=locale)) == number


@pytest.mark.parametrize("typed", ["", "  ", " . "])
def test_nothing_is_no_number(typed: str) -> None:
    assert read_people(typed) is None


@pytest.mark.parametrize("typed", ["about 1000", "1k", "-5", "1/2", "²", str(MOST_PEOPLE + 1)])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        read_people(typed)
