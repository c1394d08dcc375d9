"""The texts of every language: a folder each of Fluent files, read when first needed."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

from bot.domain.fields import Field
from bot.domain.languages import Language, LanguageCode, language_for
from bot.domain.regions import Region
from bot.texts.formats import Formats

REFERENCE = LanguageCode("en")
"""The language in which a text is first written; others are checked against it."""

COMMANDS = ("commands.ftl", "fields.ftl", "regions.ftl", "sdgs.ftl")
"""The files that name commands and their choices, read without the others."""

PLACES = "places.ftl"
"""The file of names of countries, read without the others at a start."""

_TURNED, _TURNED_BACK = "\u200f\u2067", "\u2069"
"""A line that runs from right to left wherever it stands, also among Discord's own Latin text."""

Detail = str | int | float


def naming(value: Field | Region) -> str:
    """Give the id of the message that names a field or a region."""
    kind = "field" if isinstance(value, Field) else "region"
    return f"{kind}-{value.replace('_', '-')}"


class TextsUnusable(Exception):
    """A sentence for the operator or translator: which file of texts is wrong, and how."""


class Texts(Formats):
    """The texts of one language, ready to speak."""

    def __init__(self, language: Language, bundle: FluentBundle) -> None:
        super().__init__(language)
        self._bundle = bundle
        self._plain: dict[str, str] = {}

    def __call__(self, key: str, /, **details: Detail) -> str:
        """Word a message. An unknown key or a missing variable raises ``LookupError``."""
        if details:
            return self._said(key, details)
        # names and labels come again and again, and say the same each time
        if key not in self._plain:
            self._plain[key] = self._said(key, details)
        return self._plain[key]

    def name(self, key: str) -> str:
        """Give a name for Discord's own menus: the letters alone, whichever way they run."""
        return self._format(key, self._bundle.get_message(key).value, {})

    def attribute(self, key: str, name: str) -> str:
        """Give an attribute of a message, such as a command's description."""
        return self._format(f"{key}.{name}", self._bundle.get_message(key).attributes[name], {})

    def field(self, field: Field) -> str:
        """Name a creative field."""
        return self(naming(field))

    def region(self, region: Region) -> str:
        """Name a UNESCO region."""
        return self(naming(region))

    def line(self, words: str) -> str:
        """Let a line that code puts together run as the language does."""
        return f"{_TURNED}{words}{_TURNED_BACK}" if self.language.right_to_left else words

    def has(self, key: str) -> bool:
        """Tell whether this language has such a message."""
        return self._bundle.has_message(key)

    def country_name(self, code: str) -> str:
        """Name a country: our own wording where CLDR's is no usual name, else CLDR's."""
        own = f"country-{code}"
        return self(own) if self.has(own) else super().country_name(code)

    def _said(self, key: str, details: Mapping[str, Detail]) -> str:
        text = self._format(key, self._bundle.get_message(key).value, details)
        return "\n".join(self.line(line) for line in text.split("\n"))

    def _format(self, key: str, pattern: Any, details: Mapping[str, Detail]) -> str:
        text, errors = self._bundle.format_pattern(pattern, dict(details))
        if errors:
            raise LookupError(f"text {key!r} in {self.language.code}: {errors}")
        return str(text)


class Catalogue:
    """All languages. A language is added by adding a folder."""

    def __init__(self, folder: Path) -> None:
        """Read which languages there are; raises ``TextsUnusable`` for a damaged one."""
        self._folder = folder
        self.languages = tuple(
            _read_language(path) for path in sorted(folder.glob("*/language.toml"))
        )
        if REFERENCE not in {language.code for language in self.languages}:
            raise TextsUnusable(f"{folder} has no texts in {REFERENCE}")
        self.texts = cache(self._texts)
        self.command_texts = cache(self._command_texts)

    def language(self, code: LanguageCode) -> Language:
        """Give a language by its code."""
        return next(language for language in self.languages if language.code == code)

    def best(self, *wanted: str | None) -> Texts:
        """Give the texts of the first wanted locale that we can serve."""
        return self.texts(language_for(wanted, self.languages, REFERENCE))

    def country_names(self, codes: Iterable[str]) -> dict[str, list[str]]:
        """Give the names of countries in every language, ours and CLDR's, for looking them up."""
        every = [
            self._read(language.code, [self._folder / language.code / PLACES])
            for language in self.languages
        ]
        return {
            code: [
                code,
                *(texts.country_name(code) for texts in every),
                *(Formats.country_name(texts, code) for texts in every),
            ]
            for code in codes
        }

    def command_source(self, code: LanguageCode) -> bytes:
        """Give the bytes of the files that name commands, to see whether they changed."""
        return b"".join((self._folder / code / name).read_bytes() for name in COMMANDS)

    def _texts(self, code: LanguageCode) -> Texts:
        return self._read(code, sorted((self._folder / code).glob("*.ftl")))

    def _command_texts(self, code: LanguageCode) -> Texts:
        return self._read(code, [self._folder / code / name for name in COMMANDS])

    def _read(self, code: LanguageCode, paths: Iterable[Path]) -> Texts:
        language = self.language(code)
        # isolating marks keep Latin names in order inside a right-to-left sentence
        bundle = FluentBundle(
            [language.locale.replace("_", "-")], use_isolating=language.right_to_left
        )
        for path in paths:
            try:
                bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
            except (OSError, UnicodeDecodeError) as error:
                raise TextsUnusable(f"{path} cannot be read ({error})") from error
        return Texts(language, bundle)


def _read_language(path: Path) -> Language:
    try:
        described = tomllib.loads(path.read_text(encoding="utf-8"))
        Locale.parse(described["locale"])
        return Language(
            code=LanguageCode(path.parent.name),
            name=described["name"],
            locale=described["locale"],
            discord=tuple(described["discord"]),
            right_to_left=described["right_to_left"],
        )
    except (OSError, ValueError, KeyError, TypeError, UnknownLocaleError) as error:
        raise TextsUnusable(f"{path} is damaged ({error!r})") from error
