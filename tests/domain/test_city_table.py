from collections.abc import Callable

import pytest
from babel import Locale

from bot.domain.city_table import MOST_CITIES, TableFault, read_table, write_table
from bot.domain.cohorts import Difference, SpellingChange, compare, compare_spellings
from bot.domain.countries import COUNTRIES
from bot.storage.shipped import Shipped

HEADER = (
    "id,name,name_unesco,country_code,unesco_region,field,year,lat,lon,timezone,population,"
    "geonameid,unesco_url,spellings"
)
NAMUR = (
    "namur,Namur,Namur,BE,europe_north_america,media_arts,2021,50.5,4.9,Europe/Brussels,"
    "106284,2790472,https://example.org/namur,Nameur|나뮈르"
)


def table(*lines: str) -> str:
    return "\n".join((HEADER, *lines)) + "\n"


def test_a_table_is_read_and_written_back_the_same() -> None:
    rows = read_table(table(NAMUR))
    assert rows[0].city.name == "Namur"
    assert rows[0].spellings == ("Nameur", "나뮈르")
    assert read_table("".join(write_table(rows))) == rows


def test_the_shipped_table_survives_a_round_trip() -> None:
    rows = Shipped().cities()
    again = read_table("".join(write_table(rows)))
    assert [row.city for row in again] == [row.city for row in rows]
    # the shipped table has no column of spellings, and so says nothing of them
    assert {row.spellings for row in rows} == {None}


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_country_code_has_a_name_in_every_language(language: str) -> None:
    territories = Locale.parse(language).territories
    assert len(COUNTRIES) == 249
    assert not [code for code in COUNTRIES if code not in territories]


def test_a_table_that_the_index_cannot_number_is_refused() -> None:
    lines = [NAMUR.replace("namur,", f"namur-{number},") for number in range(MOST_CITIES + 1)]
    assert len(read_table(table(*lines[:-1]))) == MOST_CITIES
    with pytest.raises(TableFault, match="at most 10,000 cities") as fault:
        read_table(table(*lines))
    assert fault.value.line == MOST_CITIES + 2


def test_a_spelling_may_be_long_and_hold_the_joiners_that_its_script_needs() -> None:
    spelling = "شن\u200cژن" + "n" * 190
    (row,) = read_table(table(NAMUR.replace("Nameur", spelling)))
    assert row.spellings == (spelling, "나뮈르")


def test_fields_and_regions_may_be_written_in_english() -> None:
    line = NAMUR.replace("europe_north_america", "Asia and the Pacific")
    city = read_table(table(line.replace("media_arts", "Crafts and Folk Art")))[0].city
    assert (city.region, city.field) == ("asia_pacific", "crafts_folk_art")


def test_a_spreadsheet_s_byte_order_mark_and_own_columns_are_passed_over() -> None:
    lines = [f"\ufeff{HEADER},remark", f"{NAMUR},to check"]
    assert len(read_table("\r\n".join(lines))) == 1


@pytest.mark.parametrize(
    ("spoil", "line", "column"),
    [
        (lambda text: text.replace(",2021,", ",next year,"), 2, "year"),
        (lambda text: text.replace(",2021,", ",1999,"), 2, "year"),
        (lambda text: text.replace(",50.5,", ",95,"), 2, "lat"),
        (lambda text: text.replace(",4.9,", ",nan,"), 2, "lon"),
        (lambda text: text.replace(",BE,", ",Belgium,"), 2, "country_code"),
        (lambda text: text.replace(",BE,", ",UK,"), 2, "country_code"),
        (lambda text: text.replace(",BE,", ",EU,"), 2, "country_code"),
        (lambda text: text.replace(",BE,", ",be,"), 2, "country_code"),
        (lambda text: text.replace("Nameur", "5000"), 2, "spellings"),
        (lambda text: text.replace("Nameur", "Na\x07meur"), 2, "spellings"),
        (lambda text: text.replace("Nameur", "N" * 201), 2, "spellings"),
        (lambda text: text.replace("media_arts", "dance"), 2, "field"),
        (lambda text: text.replace("europe_north_america", "europe"), 2, "unesco_region"),
        (lambda text: text.replace("Europe/Brussels", "Europe/Namur"), 2, "timezone"),
        (lambda text: text.replace("Europe/Brussels", "../../etc/passwd"), 2, "timezone"),
        (lambda text: text.replace(",106284,", ",many,"), 2, "population"),
        (lambda text: text.replace("https://", "javascript:"), 2, "unesco_url"),
        (lambda text: text.replace("namur,Namur", "Namur!,Namur"), 2, "id"),
        (lambda text: text.replace(",Namur,Namur,", ",,Namur,"), 2, "name"),
        (lambda text: text + NAMUR + "\n", 3, "id"),
        (lambda text: text + "\n\nbrussels,Brussels\n", 5, ""),
        (lambda text: text.replace("timezone", "time"), 1, "timezone"),
        (lambda text: text.replace("spellings", "name"), 1, "name"),
        (lambda text: HEADER, 1, ""),
        (lambda text: "", 1, "id"),
        (lambda text: text + '"unclosed', 3, ""),
    ],
)
def test_a_faulty_table_is_refused_with_its_line_and_column(
    spoil: Callable[[str], str], line: int, column: str
) -> None:
    with pytest.raises(TableFault) as fault:
        read_table(spoil(table(NAMUR)))
    assert (fault.value.line, fault.value.column) == (line, column)


def test_a_comparison_tells_new_changed_and_gone() -> None:
    before = [row.city for row in read_table(table(NAMUR, NAMUR.replace("namur,", "ghent,")))]
    lines = NAMUR.replace("media_arts", "music"), NAMUR.replace("namur,", "liege,")
    difference = compare(before, [row.city for row in read_table(table(*lines))])
    assert [city.id for city in difference.new] == ["liege"]
    assert [city.id for city in difference.gone] == ["ghent"]
    (change,) = difference.changed
    assert [(fact.fact, fact.before, fact.after) for fact in change.facts] == [
        ("field", "media_arts", "music")
    ]
    assert not compare(before, before)


def test_spellings_are_compared_where_a_table_says_any() -> None:
    rows = read_table(table(NAMUR))
    (change,) = compare_spellings({rows[0].city.id: ["Nameur", "Namen"]}, rows)
    assert change == SpellingChange(rows[0].city.id, ("나뮈르",), ("Namen",))
    without = read_table(table(NAMUR).replace(",spellings", ",remark"))
    assert not compare_spellings({rows[0].city.id: ["Namen"]}, without)


@pytest.mark.parametrize(
    ("gone", "known", "alarming"),
    [(9, 12, False), (10, 12, True), (20, 408, False), (21, 408, True)],
)
def test_many_departures_at_once_are_alarming(gone: int, known: int, *, alarming: bool) -> None:
    city = read_table(table(NAMUR))[0].city
    assert Difference((), (), (city,) * gone, known=known).is_alarming is alarming
