from collections.abc import Callable

import pytest

from bot.domain.city_table import TableFault, read_table, write_table
from bot.domain.cohorts import compare
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
    assert read_table("".join(write_table(rows))) == rows


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
