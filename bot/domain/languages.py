"""Which language a text is in, and which one a reader gets."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType

LanguageCode = NewType("LanguageCode", str)

UNTOLD = LanguageCode("")
"""The language of a text of which nobody said what it is in."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language we have texts in. ``discord`` lists the Discord locales it serves, maybe none."""

    code: LanguageCode
    name: str
    locale: str
    discord: tuple[str, ...]
    right_to_left: bool = False


def language_for(
    wanted: Iterable[str | None], languages: Iterable[Language], default: LanguageCode
) -> LanguageCode:
    """Choose the first wanted locale that we can serve, exactly or by its main language."""
    known = {locale: language.code for language in languages for locale in language.discord}
    known |= {str(language.code): language.code for language in languages}
    for locale in wanted:
        if locale is None:
            continue
        code = known.get(locale) or known.get(locale.partition("-")[0])
        if code is not None:
            return code
    return default


ANNOUNCED = tuple(
    LanguageCode(code)
    for code in (
        *("ar", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "hi", "hu"),
        *("id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "zh"),
    )
)
"""The languages in which announcements are written: as many as Discord lets one menu hold, those
that most member cities work in."""
