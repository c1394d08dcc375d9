import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spelling import fold, is_noise, without_ornaments


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Łódź", "lodz"),
        ("  SÃO   Paulo ", "sao paulo"),
        ("Saint-Étienne", "saint etienne"),
        ("St. Petersburg", "saint petersburg"),
        ("Xi’an", "xian"),
        ("Xi'an", "xian"),
        ("Høje Østersund", "hoje ostersund"),
        ("İstanbul", "istanbul"),
        ("Diyarbakır", "diyarbakir"),
        ("Großräschen", "grossraschen"),
        ("서울", "서울"),
        ("ソウル", "ソウル"),
        ("नामूर", "नामूर"),
        ("أبوظبي", "ابوظبی"),
        ("الرياض", "ریاض"),
    ],
)
def test_all_ways_to_write_a_name_fold_to_one(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=50))
def test_a_folded_text_is_words_parted_by_single_spaces(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())


@pytest.mark.parametrize("spelling", ["na mu er", "namwr", "QNM", "ao men"])
def test_romanisations_and_airport_codes_are_noise(spelling: str) -> None:
    assert is_noise(spelling)


@pytest.mark.parametrize("spelling", ["Namen", "Ao Men", "나뮈르", "Намюр", "Nam", "São Paulo"])
def test_usual_spellings_are_no_noise(spelling: str) -> None:
    assert not is_noise(spelling)


def test_words_that_go_with_any_city_are_dropped() -> None:
    assert without_ornaments(fold("Ville de Namur")) == "namur"
