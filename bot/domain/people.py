"""What people declare of themselves to be found by their peers."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType, Self

from bot.domain.cities import CityId
from bot.domain.declared import Declared
from bot.domain.fields import Field
from bot.domain.languages import UNTOLD, LanguageCode

LONGEST_WORDS = 500
"""Characters of what a person says of themselves: a few lines on a card with four others."""

MOST_FIELDS = 4

KEPT_FOR = timedelta(days=730)
"""After its last change: what somebody offered and sought two years ago says little of them now."""


ProfileId = NewType("ProfileId", int)
"""What a card may carry of a person whom its reader does not know yet."""

UNSAVED = ProfileId(0)


class ProfileState(StrEnum):
    """Who is shown a profile: nobody until its person decides, the network, nobody for a while."""

    HIDDEN = "hidden"
    VISIBLE = "visible"
    PAUSED = "paused"


class Wish(StrEnum):
    """What a person may want of their profile, each meaningful in some of its states alone."""

    SHOW = "show"
    HIDE = "hide"
    PAUSE = "pause"
    RETURN = "return"


_FULFILLED: dict[Wish, dict[ProfileState, ProfileState]] = {
    Wish.SHOW: dict.fromkeys(ProfileState, ProfileState.VISIBLE),
    Wish.HIDE: dict.fromkeys(ProfileState, ProfileState.HIDDEN),
    Wish.PAUSE: {ProfileState.VISIBLE: ProfileState.PAUSED},
    Wish.RETURN: {ProfileState.PAUSED: ProfileState.VISIBLE},
}
"""What each wish makes of which state; it leaves the others, so that no pause shows the hidden."""


@dataclass(frozen=True, slots=True)
class PersonProfile(Declared):
    """A person's home city, fields, topics, languages and words; nothing that was observed.

    ``words_language`` is the one they wrote their words in, ``language`` the one they are
    written to. ``city_id`` is empty until they say where they belong.
    """

    user_id: int
    language: LanguageCode
    changed_at: datetime
    id: ProfileId = UNSAVED
    city_id: CityId | None = None
    state: ProfileState = ProfileState.HIDDEN
    fields: frozenset[Field] = field(default_factory=frozenset[Field])
    words: str = ""
    words_language: LanguageCode = UNTOLD

    @property
    def is_visible(self) -> bool:
        """Tell whether peers are shown it: its person chose so, and it says where they belong."""
        return self.state is ProfileState.VISIBLE and self.city_id is not None

    def after(self, wish: Wish) -> Self:
        """Give it as a wish makes it."""
        return replace(self, state=_FULFILLED[wish].get(self.state, self.state))

    def at_home_in(self, city_id: CityId | None) -> Self:
        """Give it with another home city; who belongs nowhere is hidden until they decide anew."""
        state = self.state if city_id is not None else ProfileState.HIDDEN
        return replace(self, city_id=city_id, state=state)
