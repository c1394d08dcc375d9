import shutil
from pathlib import Path

import pytest

from bot.domain.languages import LanguageCode
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue, TextsUnusable


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


def test_a_line_that_is_no_message_is_named(folder: Path) -> None:
    with (folder / "fr" / "city.ftl").open("a") as file:
        file.write("this line says nothing\n")
    with pytest.raises(TextsUnusable, match="this line says nothing"):
        Catalogue(folder).best("fr")


def test_a_check_names_the_texts_that_a_language_lacks(folder: Path) -> None:
    path = folder / "es" / "about.ftl"
    path.write_text(path.read_text().replace("help-tip =", "help-tap ="))
    with pytest.raises(TextsUnusable, match="Español lacks help-tip"):
        Catalogue(folder).check()
    Catalogue(Shipped().folder / "texts").check()
