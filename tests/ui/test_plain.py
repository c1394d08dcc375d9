import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ui.layouts import Card, LayoutTooLarge, text
from bot.ui.plain import plain

UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[*_~`|<\[\]]")


@given(st.text(max_size=300))
def test_nothing_a_person_types_stays_markup(typed: str) -> None:
    shown = plain(typed)
    assert not UNESCAPED.search(shown)
    assert len(shown.splitlines()) <= 1
    assert not shown.startswith(("#", ">", "-"))


@given(st.text(max_size=300), st.integers(1, 100))
def test_a_quoted_text_keeps_its_length(typed: str, longest: int) -> None:
    assert len(re.sub(r"\\(.)", r"\1", plain(typed, longest))) <= longest


async def test_a_card_that_discord_would_refuse_is_refused_by_us() -> None:
    with pytest.raises(LayoutTooLarge, match="characters"):
        Card(text("x" * 4001))
    with pytest.raises(LayoutTooLarge, match="bytes"):
        Card(text("光" * 3900))
    with pytest.raises(ValueError, match="maximum number of children"):
        Card(*(text(".") for _ in range(41)))


async def test_discord_py_keeps_nothing_of_a_card() -> None:
    assert Card(text("kept by nobody")).is_finished()
