"""Copies laid out once for a language, and kept while they are brought from channel to channel."""

from bot.domain.announcements import AnnouncementId
from bot.domain.languages import LanguageCode
from bot.texts.catalogue import Texts
from bot.ui.announcements.copies import Copy, Stencil

KEPT = 200
"""Twenty announcements take their turns at a time, each in a language or ten."""


class Stencils:
    """The layouts that were used last; one that is out of date is made anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[AnnouncementId, LanguageCode], Stencil] = {}

    def of(self, texts: Texts, copy: Copy) -> Stencil:
        """Give the layout of a copy in a language."""
        key = copy.announcement.id, texts.language.code
        found = self._kept.pop(key, None)
        if found is None or not found.fits(copy):
            found = Stencil(texts, copy)
        if len(self._kept) >= KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[key] = found  # the last one used stands last
        return found
