from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.directory import Directory
from bot.domain.languages import LanguageCode
from bot.texts.catalogue import Catalogue, Texts

EN, FR, ES = (LanguageCode(code) for code in ("en", "fr", "es"))


@pytest.fixture
def french(catalogue: Catalogue) -> Texts:
    return catalogue.texts(FR)


@pytest.mark.parametrize(
    ("kilometres", "said"),
    [(0.2, "1 km"), (16.4, "16 km"), (999.4, "999 km"), (8_932.6, "8,930 km")],
)
def test_distances_are_no_more_exact_than_they_mean(
    catalogue: Catalogue, kilometres: float, said: str
) -> None:
    assert catalogue.texts(EN).distance(kilometres) == said


def test_numbers_clocks_and_lists_follow_the_language(french: Texts, catalogue: Catalogue) -> None:
    moment = datetime(2026, 1, 1, 20, 5, tzinfo=UTC).astimezone(ZoneInfo("Asia/Seoul"))
    assert french.number(12_345.5) == "12\u202f345,5"
    assert french.clock(moment) == "05:05"
    assert french.names(["a", "b", "c"]) == "a, b et c"
    assert catalogue.texts(ES).names(["a", "b", "c"]) == "a, b y c"
    assert french.span(-345) == "5h 45min"


def test_every_country_of_the_directory_has_a_name_in_every_language(
    catalogue: Catalogue, directory: Directory
) -> None:
    for language in catalogue.languages:
        texts = catalogue.texts(language.code)
        names = [texts.country_name(code) for code in directory.countries()]
        assert all(names)
        assert len(set(names)) == len(names)


def test_our_wording_of_a_country_stands_before_cldr_s(french: Texts) -> None:
    assert french.country_name("PS") == "Palestine"
    assert french.country_name("BE") == "Belgique"


def test_an_unknown_text_or_a_missing_variable_is_loud(french: Texts) -> None:
    with pytest.raises(LookupError):
        french("no-such-text")
    with pytest.raises(LookupError):
        french("search-text")


def test_a_language_is_added_by_adding_a_folder(catalogue: Catalogue) -> None:
    assert {language.code for language in catalogue.languages} >= {EN, FR, ES}
    assert catalogue.best("fr-CA").language.code == FR
    assert catalogue.best("es-419").language.code == ES
    assert catalogue.best("ja", None).language.code == EN


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("en", "3 May 2027", "3–14 May 2027"),
        ("fr", "3 mai 2027", "3–14 mai 2027"),
        ("ar", "3 مايو 2027", "3–14 مايو 2027"),
    ],
)
def test_days_are_written_as_the_language_does(
    catalogue: Catalogue, language: str, one: str, several: str
) -> None:
    texts = catalogue.best(language)
    assert texts.days(date(2027, 5, 3)) == texts.days(date(2027, 5, 3), date(2027, 5, 3)) == one
    assert texts.days(date(2027, 5, 3), date(2027, 5, 14)) == several
