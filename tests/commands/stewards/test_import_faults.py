from collections.abc import Callable

import pytest
from simcord.backend.cdn import CdnStore

from tests.commands.network import Network, card_of, said, table, whole

MEGABYTE = 1024 * 1024


def replaced(old: str, new: str, count: int = 1) -> Callable[[str], str]:
    return lambda content: content.replace(old, new, count)


FAULTS: dict[str, tuple[Callable[[str], str], str]] = {
    "a zone that does not exist": (
        replaced("Europe/Madrid", "Europe/Madird"),
        "column timezone: 'Europe/Madird'",
    ),
    "a field that does not exist": (replaced(",music,", ",musik,"), "column field: 'musik'"),
    "a country that does not exist": (
        replaced(",BE,", ",XX,"),
        "column country\\_code: 'XX'",
    ),
    "a year before the network": (replaced(",2021,", ",1021,"), "column year: '1021'"),
    "a column that is missing": (replaced("timezone", "tz"), "line 1, column timezone: missing"),
    "a city that stands twice": (
        lambda content: content + content.splitlines()[1] + "\n",
        "line 410, column id: ",
    ),
    "a line that is cut off": (
        lambda content: content.rstrip().rpartition(",")[0],
        "line 409: 13 values for 14 columns",
    ),
    "nothing but the header": (
        lambda content: content.splitlines()[0],
        "line 1: the table holds no city",
    ),
    "an empty file": (lambda _: "", "line 1, column id: missing"),
    "a quote that is never closed": (
        lambda content: content + '"atlantis,',
        "not readable as CSV",
    ),
}


async def assert_refused(network: Network, name: str, content: bytes, why: str) -> None:
    result = await network.ask("import", table=(name, content))
    assert card_of(result).ephemeral
    assert why in said(result)
    async with network.resources.database.reading() as reader:
        assert await reader.all("select id from waiting_imports") == []
    assert await network.trail() == []


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_faulty_table_is_refused_naming_the_line_and_column(
    network: Network, fault: str
) -> None:
    spoil, why = FAULTS[fault]
    name, content = table(whole(network.resources))
    spoilt = spoil(content.decode())
    assert spoilt != content.decode()
    await assert_refused(network, name, spoilt.encode(), why)
    result = await network.ask("import", table=(name, spoilt.encode()))
    assert "nothing was changed" in said(result)
    assert "line " in said(result)


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", "id,name\nköln".encode("latin-1"), b"PK\x03\x04\xff"]
)
async def test_what_is_not_utf_8_is_refused(network: Network, content: bytes) -> None:
    await assert_refused(network, "cities.xlsx", content, "is not UTF-8 text")


async def test_a_file_that_is_too_large_is_refused(network: Network) -> None:
    content = b"x" * (2 * MEGABYTE + 1)
    await assert_refused(network, "film.csv", content, "larger than 2 MB")


async def test_a_file_of_just_the_size_is_read(network: Network) -> None:
    await assert_refused(network, "film.csv", b"x" * 2 * MEGABYTE, "has a fault")


async def test_a_file_that_discord_lost_is_refused(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, content = table(whole(network.resources))
    monkeypatch.setattr(CdnStore, "get", lambda *_: None)
    await assert_refused(network, name, content, "did not hand the file over")


@pytest.mark.parametrize("content", [b"\x00" * 50, b"\n\n\n", b",,,\n", b'"@everyone <@1> `x`'])
async def test_odd_files_get_an_ordinary_answer(network: Network, content: bytes) -> None:
    await assert_refused(network, "odd.csv", content, "has a fault")
