import shutil
from pathlib import Path

import pytest

from bot.domain.languages import LanguageCode
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue, TextsUnusable
from bot.texts.completeness import check_complete, check_texts, digest


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    shutil.copytree(Shipped().folder / "texts", folder)
    return folder


def test_a_new_folder_is_a_new_language(folder: Path) -> None:
    shutil.copytree(folder / "fr", folder / "wa")
    (folder / "wa" / "language.toml").write_text(
        'name = "Walon"\nlocale = "fr_BE"\ndiscord = []\nright_to_left = false\n'
    )
    catalogue = Catalogue(folder)
    assert catalogue.best("wa").language.name == "Walon"
    assert catalogue.texts(LanguageCode("wa"))("search-next") == "Suivante"


def test_a_right_to_left_language_keeps_latin_names_in_order(folder: Path) -> None:
    settings = folder / "fr" / "language.toml"
    settings.write_text(settings.read_text().replace("false", "true"))
    said = Catalogue(folder).best("fr")("city-label", name="Namur", country="BE")
    assert said == "\u200f\u2067\u2068Namur\u2069, \u2068BE\u2069\u2069"


def test_texts_without_english_are_refused(folder: Path) -> None:
    shutil.rmtree(folder / "en")
    with pytest.raises(TextsUnusable, match="no texts in en"):
        Catalogue(folder)


UNKNOWN_LOCALE = 'name = "x"\nlocale = "tlh"\ndiscord = []\nright_to_left = false\n'


@pytest.mark.parametrize("damage", ['name = "x"', "{", UNKNOWN_LOCALE])
def test_a_damaged_language_is_named(folder: Path, damage: str) -> None:
    (folder / "fr" / "language.toml").write_text(damage)
    with pytest.raises(TextsUnusable, match=r"language\.toml is damaged"):
        Catalogue(folder)


def test_a_file_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "fr" / "city.ftl").write_bytes(b"\xff\xfe")
    with pytest.raises(TextsUnusable, match=r"city\.ftl cannot be read"):
        Catalogue(folder).best("fr")


def spoilt(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    path.write_text(path.read_text().replace(old, new))


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("fr/city.ftl", "city-own =", "city-own\ncity-mine =", "cannot be understood"),
        ("es/about.ftl", "help-tip =", "help-tap =", "lacks"),
        ("en/about.ftl", "help-tip =", "help-tap =", "lacks"),
        ("es/city.ftl", "{ $page }", "{ $pagina }", "search-page has the variables"),
        ("ar/refusals.ftl", "refusal-pace =", "# refusal-pace =", "lacks refusal-pace"),
    ],
)
def test_a_damaged_text_is_named_before_anything_starts(
    folder: Path, name: str, old: str, new: str, said: str
) -> None:
    shutil.copy(Shipped().folder / "texts.sha256", folder.parent)
    spoilt(folder, name, old, new)
    with pytest.raises(TextsUnusable, match=said):
        check_texts(folder, Catalogue(folder))


@pytest.mark.parametrize("name", ["en/about.ftl", "fr/city.ftl", "es/me.ftl"])
def test_a_missing_file_of_texts_is_noticed(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(TextsUnusable, match="lacks"):
        check_texts(folder, Catalogue(folder))


def test_the_released_texts_are_complete_and_known_by_their_digest() -> None:
    folder = Shipped().folder / "texts"
    check_complete(folder, Catalogue(folder))
    released = folder.with_suffix(".sha256").read_text(encoding="utf-8").strip()
    assert released == digest(folder), "run: make digests"


def test_a_line_put_together_runs_as_its_language_does(catalogue: Catalogue) -> None:
    assert catalogue.best("fr").line("a · b") == "a · b"
    assert catalogue.best("ar").line("a · b") == "\u200f\u2067a · b\u2069"
