"""What people declare of themselves to be found by their peers."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.cities import CityId
from bot.domain.declared import Declared
from bot.domain.fields import Field
from bot.domain.languages import UNTOLD, LanguageCode

LONGEST_WORDS = 500
"""Characters of what a person says of themselves: a few lines on a card with four others."""

MOST_FIELDS = 4


ProfileId = NewType("ProfileId", int)
"""What a card may carry of a person whom its reader does not know yet."""

UNSAVED = ProfileId(0)


class ProfileState(StrEnum):
    """Who is shown a profile: nobody until its person decides, the network, nobody for a while."""

    HIDDEN = "hidden"
    VISIBLE = "visible"
    PAUSED = "paused"


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
