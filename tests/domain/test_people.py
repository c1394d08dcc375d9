"""What a person's wishes make of who sees them."""

from datetime import UTC, datetime

import pytest

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile, ProfileState, Wish

HIDDEN, VISIBLE, PAUSED = ProfileState
SHOW, HIDE, PAUSE, RETURN = Wish


def in_state(state: ProfileState) -> PersonProfile:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    home = CityId("dakar")
    return PersonProfile(
        user_id=7, language=LanguageCode("fr"), changed_at=now, city_id=home, state=state
    )


@pytest.mark.parametrize(
    ("wish", "hidden", "visible", "paused"),
    [
        (SHOW, VISIBLE, VISIBLE, VISIBLE),
        (HIDE, HIDDEN, HIDDEN, HIDDEN),
        (PAUSE, HIDDEN, PAUSED, PAUSED),
        (RETURN, HIDDEN, VISIBLE, VISIBLE),
    ],
)
def test_a_wish_changes_what_it_can_and_shows_no_one_unasked(
    wish: Wish, hidden: ProfileState, visible: ProfileState, paused: ProfileState
) -> None:
    after = [in_state(state).after(wish).state for state in ProfileState]
    assert after == [hidden, visible, paused]


@pytest.mark.parametrize("state", ProfileState)
def test_who_belongs_nowhere_is_hidden(state: ProfileState) -> None:
    assert in_state(state).at_home_in(None).state is HIDDEN
    assert in_state(state).at_home_in(CityId("namur")).state is state
