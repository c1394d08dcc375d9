import re
from datetime import datetime, timedelta

import pytest

from bot.demo.network import DIRECT, NETWORK
from bot.demo.visits import BotBusy, TimeStopped, Visits
from tests.demo.conftest import FrontDesk

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def shown_time(desk: FrontDesk) -> datetime:
    moment = re.search(r'datetime="([^"]+)"', await desk.page())
    assert moment is not None
    return datetime.fromisoformat(moment[1])


async def test_the_desk_lists_every_server_with_its_channels_and_people(desk: FrontDesk) -> None:
    page = await desk.page()
    for server in NETWORK:
        assert f">{server.name}</h3>" in page
        for channel in server.channels:
            assert f'value="{channel.name}"' in page
        for person in server.people:
            assert f"<b>{person.name}</b> <span>{person.part} · " in page


async def test_the_desk_says_what_this_is_and_what_to_try(desk: FrontDesk) -> None:
    page = await desk.page()
    assert "all 408 creative cities in 108 countries" in page
    tried = ("city show", "city map", "setup panel", "setup city", "network claims")
    assert all(f"<code>/{name}</code>" in page for name in tried)


async def test_the_page_asks_nothing_of_other_sites(desk: FrontDesk) -> None:
    for name in ("", "desk.css", "desk.js"):
        async with desk.browser.get(desk.address + name) as response:
            text = (await response.text()).replace("http://www.w3.org/2000/svg", "")
            assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
            assert "://" not in text.replace(desk.address, "")


async def test_choosing_somebody_opens_their_channel(desk: FrontDesk) -> None:
    address = await desk.visit("Namur", "Élise", "général")
    assert await desk.answers(address)
    page = await desk.page()
    assert "You are <strong>Élise</strong>, member, in <strong>Namur</strong>" in page
    assert f'href="{address}"' in page


async def test_somebodys_direct_messages_can_be_read_and_are_counted(desk: FrontDesk) -> None:
    address = await desk.visit("Namur", "Élise", DIRECT.name)
    assert await desk.answers(address)
    page = await desk.page()
    assert 'in <strong>Namur</strong>, <span class="nowrap">direct messages</span>' in page
    assert 'id="elise-0-letters" data-live></span>' in page, "nobody has written to her"


async def test_choosing_somebody_else_closes_the_first_page(desk: FrontDesk) -> None:
    first = await desk.visit("Namur", "Élise", "général")
    second = await desk.visit("광주 Gwangju", "서연 Seoyeon", "공모-calls")
    assert await desk.answers(second)
    assert not await desk.answers(first)


async def test_leaving_closes_the_page(desk: FrontDesk) -> None:
    address = await desk.visit("Dakar", "Awa", "accueil")
    assert await desk.send("leave") == (303, "/")
    assert not await desk.answers(address)
    assert "You are" not in await desk.page()


@pytest.mark.parametrize(
    ("span", "length"),
    [("hour", timedelta(hours=1)), ("day", timedelta(days=1)), ("week", timedelta(weeks=1))],
)
async def test_time_passes_when_told_and_the_page_stays_open(
    desk: FrontDesk, span: str, length: timedelta
) -> None:
    address = await desk.visit("Valparaíso", "Camila", "general")
    before = await shown_time(desk)
    assert await desk.send("time", span=span) == (303, "/")
    assert await shown_time(desk) - before == length
    assert await desk.answers(address)


@pytest.mark.parametrize(
    ("where", "form"),
    [
        ("visit", {"server": "Atlantis", "person": "Élise", "channel": "général"}),
        ("visit", {"server": "Dakar", "person": "Élise", "channel": "général"}),
        ("visit", {}),
        ("time", {"span": "century"}),
        ("leave", {"token": "of an earlier start"}),
    ],
)
async def test_a_form_that_is_out_of_date_is_explained(
    desk: FrontDesk, where: str, form: dict[str, str]
) -> None:
    status, page = await desk.send(where, None, **form)
    assert status == 403
    assert "This page was out of date" in page


@pytest.mark.parametrize(
    ("trouble", "sentence"), [(BotBusy, "still busy"), (TimeStopped, "only part of it has passed")]
)
async def test_what_cannot_be_done_now_is_explained(
    desk: FrontDesk, trouble: type[Exception], sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(Visits, "let_pass", refuse)
    status, page = await desk.send("time", span="day")
    assert status == 503
    assert sentence in page


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "[2001:db8::1]", ""])
async def test_another_host_name_is_refused(desk: FrontDesk, host: str) -> None:
    async with desk.browser.get(desk.address, headers={"Host": host}) as response:
        assert response.status == 403


@pytest.mark.parametrize("host", ["localhost:8037", "127.0.0.1:1", "[::1]:8037"])
async def test_every_name_of_this_computer_is_accepted(desk: FrontDesk, host: str) -> None:
    async with desk.browser.get(desk.address, headers={"Host": host}) as response:
        assert response.status == 200


@pytest.mark.parametrize("origin", ["http://example.org", "http://127.0.0.1:1", "null"])
async def test_another_sites_form_is_refused(desk: FrontDesk, origin: str) -> None:
    before = await shown_time(desk)
    status, _ = await desk.send("time", headers={"Origin": origin}, span="week")
    assert status == 403
    assert await shown_time(desk) == before


async def test_our_own_pages_form_is_accepted(desk: FrontDesk) -> None:
    origin = {"Origin": desk.address.rstrip("/")}
    assert await desk.send("time", headers=origin, span="hour") == (303, "/")
