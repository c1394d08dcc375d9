"""What is found of calls: the open ones, a city's own, one by its title, and its report."""

from datetime import timedelta

import pytest

from bot.domain.announcements import Announcement, AnnouncementId, Closing, Pays, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.storage.announcements import announcement, begin_draft, save_facts, save_wording
from bot.storage.database import Reader
from bot.storage.publishing import publish
from bot.ui.announcements import reports
from bot.ui.announcements.closing import remember_what_is_open
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of


async def publish_many(scene: Scene, count: int) -> None:
    """Publish calls named by their number, the later the longer open."""
    resources = scene.network.resources
    async with resources.database.transaction() as tx:
        for number in range(1, count + 1):
            call_id = await begin_draft(tx, Kind.CALLS, CityId("namur"), 1, scene.network.now)
            wording = Wording(LanguageCode("en"), f"Call number {number:02}", "Words.")
            await save_wording(tx, call_id, wording, place=0)
            until = scene.network.now + timedelta(days=number)
            await save_facts(tx, call_id, link="", deadline=until, pays=Pays.OPEN)
            await publish(tx, call_id, [], scene.network.now)
    await remember_what_is_open(resources)


async def test_where_no_call_is_open_the_list_says_so(scene: Scene) -> None:
    member = scene.reader("bo", "en-US")
    shown = await member.slash(scene.appels, "call list")
    assert "No call is open right now." in said(shown)
    mine = await scene.author.slash(scene.network.channel, "call mine")
    assert "There is no call yet" in said(mine)


async def test_open_calls_are_listed_by_deadline_a_page_at_a_time(scene: Scene) -> None:
    await publish_many(scene, 10)
    member = scene.reader("bo", "en-US")
    first = card_of(await member.slash(scene.appels, "call list"))
    words = text_of(first)
    assert words.index("number 01") < words.index("number 02") < words.index("number 08")
    assert "number 09" not in words
    await member.click(first, custom_id="calls:1")
    second = text_of(first)
    assert "number 10" in second and "number 08" not in second
    opened = await member.select(first, ["10"])
    assert "Call number 10" in said(opened)


async def test_a_call_is_found_by_a_word_of_its_title(scene: Scene) -> None:
    await publish_many(scene, 3)
    member = scene.reader("bo", "en-US")
    choices = await member.autocomplete(scene.appels, "call show", "call", "number")
    assert [choice["value"] for choice in choices] == ["1", "2", "3"]
    shown = await member.slash(scene.appels, "call show", call="call NUMBER 02")
    assert "Call number 02" in said(shown)


async def test_a_call_that_is_not_there_is_refused_with_the_next_step(scene: Scene) -> None:
    member = scene.reader("bo", "en-US")
    unknown = await member.slash(scene.appels, "call show", call="Biennale of nothing")
    assert "No call here is called “Biennale of nothing”" in said(unknown)
    for number in ("999", "9" * 18):
        gone = await member.slash(scene.appels, "call show", call=number)
        assert "This is no longer there" in said(gone)
    huge = await member.slash(scene.appels, "call show", call="9" * 4_000)
    assert "No call here is called" in said(huge)


async def test_a_draft_is_its_citys_alone(scene: Scene) -> None:
    await scene.write()
    stranger = scene.reader("bo", "en-US")
    refused = said(await stranger.slash(scene.appels, "call show", call="1"))
    assert "Media arts residency" not in refused
    page = card_of(await scene.author.slash(scene.network.channel, "call show", call="1"))
    assert "Media arts residency" in text_of(page)
    for command in ("report", "edit", "responses", "close"):
        again = await stranger.slash(scene.appels, f"call {command}", call="1")
        assert "Media arts residency" not in said(again)


async def test_a_closed_call_is_listed_as_such_and_changed_no_more(scene: Scene) -> None:
    await scene.publish()
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, custom_id=f"call:1:{Closing.COMPLETE}")
    mine = text_of(card_of(await scene.author.slash(scene.network.channel, "call mine")))
    assert "Media arts residency** · closed" in mine
    for command, options in (
        ("edit", {}),
        ("close", {}),
        ("extend", {"until": "30 April 2026"}),
    ):
        refused = await scene.author.slash(
            scene.network.channel, f"call {command}", call="1", **options
        )
        assert "This is not open" in said(refused)


async def test_closing_twice_says_that_it_is_closed(scene: Scene) -> None:
    await scene.publish()
    asked = [
        card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
        for _ in range(2)
    ]
    await scene.author.click(asked[0], custom_id=f"call:1:{Closing.COMPLETE}")
    late = await scene.author.click(asked[1], custom_id=f"call:1:{Closing.WITHDRAWN}")
    assert "This is not open" in said(late)
    assert (await scene.call()).closing is Closing.COMPLETE


async def test_a_report_is_shown_again_when_asked_for_and_not_for_a_draft(scene: Scene) -> None:
    await scene.write()
    early = await scene.author.slash(scene.network.channel, "call report", call="1")
    assert "This is not open" in said(early)
    page = card_of(await scene.author.slash(scene.network.channel, "call show", call="1"))
    await scene.publish(page)
    report = card_of(await scene.author.slash(scene.network.channel, "call report", call="1"))
    await scene.bring(10)
    assert "2 channels have it" in text_of(report)


async def test_a_report_follows_a_call_that_failed_until_it_is_brought(scene: Scene) -> None:
    for _ in range(2):
        scene.network.env.inject_error(
            "POST", f"/channels/{scene.calls.id}/messages", status=403, code=50013, message="No"
        )
    report = await scene.publish()
    await scene.bring(10)
    assert "1 did not take it" in text_of(report)
    failing = card_of(await scene.author.slash(scene.network.channel, "call report", call="1"))
    await scene.author.click(failing, custom_id="call:1:report")
    assert "1 did not take it" in text_of(failing)


async def test_a_report_costs_little_while_nothing_changes_and_says_what_does(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[AnnouncementId]()

    async def reading(reader: Reader, call_id: AnnouncementId) -> Announcement | None:
        read.append(call_id)
        return await announcement(reader, call_id)

    monkeypatch.setattr(reports, "announcement", reading)
    scene.network.env.inject_error(
        "POST", f"/channels/{scene.calls.id}/messages", status=503, times=None
    )
    report = await scene.publish()
    await scene.bring(10)
    assert "1 channel has it" in text_of(report) and "1 is still to come" in text_of(report)
    shown = len(read)
    assert shown <= 3
    await scene.bring(60)
    assert len(read) == shown
    scene.network.env.backend.faults.clear()
    await scene.bring(900)
    assert "2 channels have it" in text_of(report) and "still" not in text_of(report)
    assert len(read) == shown + 1


async def test_a_call_by_a_number_that_is_none(scene: Scene) -> None:
    async with scene.network.resources.database.reading() as reader:
        assert await reader.all("select id from announcements") == []
    refused = await scene.author.slash(
        scene.network.channel, "call edit", call=str(AnnouncementId(7))
    )
    assert "This is no longer there" in said(refused)


async def test_the_text_of_an_open_call_is_given_back_in_its_form(scene: Scene) -> None:
    await scene.publish()
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    assert "Four weeks in Namur." in str(form.modal)
    kept = await fill_in(scene.author, form, title="T", summary="S", language=["en"])
    assert "Every copy is brought up to date" in said(kept)
    assert (await scene.call()).deadline is not None
