"""Who is woken, and when: as soon as there is something to do, and nobody without need."""

import sqlite3
from collections.abc import Callable
from typing import Any

import discord
import pytest

from bot.storage.feeds import choose_publishing
from bot.ui.announcements import closing
from bot.workers.calls import CallKeeper, Reporter
from bot.workers.forwarding import Forwarder
from bot.workers.worker import Worker
from tests.commands.calls.scene import Scene
from tests.commands.calls.troubles import want_calls
from tests.commands.network import card_of, fill_in, text_of

Turns = Callable[[type[Worker]], list[int]]


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> Turns:
    """Count the turns of a worker from now on."""

    def counted(kind: type[Worker]) -> list[int]:
        taken, real = list[int](), kind.turn

        async def turn(self: Worker) -> float:
            taken.append(1)
            return await real(self)

        monkeypatch.setattr(kind, "turn", turn)
        return taken

    return counted


async def test_a_report_that_cannot_be_shown_holds_nothing_up(scene: Scene) -> None:
    scene.network.expects.append(discord.NotFound)
    page = await scene.write()
    previewed = card_of(await scene.author.click(page, label="Preview"))
    scene.network.env.inject_error(
        "PATCH", "/webhooks/*/messages/@original", status=404, code=10008, message="Unknown Message"
    )
    await scene.bring()
    await scene.author.click(previewed, label="Publish")
    await scene.bring()
    assert scene.network.env.backend.faults == [], "the report could not be shown"
    assert len(scene.copies(scene.calls)) == len(scene.copies(scene.appels)) == 1


async def test_a_database_that_cannot_be_read_after_a_closing_holds_nothing_up(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.network.expects.append(sqlite3.OperationalError)
    await scene.publish()
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))

    async def broken(*_: Any) -> None:
        raise sqlite3.OperationalError

    monkeypatch.setattr(closing, "remember_what_is_open", broken)
    await scene.author.click(asked, label="The partnership is complete")
    await scene.bring()
    (copy,) = scene.copies(scene.calls)
    assert "the partnership is complete" in text_of(copy)


async def test_a_copy_to_pass_on_wakes_whoever_passes_it_on_alone(
    scene: Scene, turns: Turns
) -> None:
    news = scene.gwangju.create_news_channel("news")
    feed_id = await want_calls(scene, news)
    async with scene.network.resources.database.transaction() as tx:
        await choose_publishing(tx, feed_id, publishes=True)
    path = f"/channels/{news.id}/messages"
    scene.network.env.inject_error("POST", path, status=429, message="Trouble", times=4)
    await scene.publish()
    kept, passed = turns(CallKeeper), turns(Forwarder)
    await scene.bring(120)
    asked = [r for r in scene.network.env.http_requests if r.path.endswith("/crosspost")]
    assert (len(asked), kept) == (1, [])
    assert 1 <= len(passed) <= 2


async def test_suggestions_are_read_anew_for_a_change_alone(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, real = list[int](), closing.suggested_calls

    async def reading(*of: Any) -> Any:
        read.append(1)
        return await real(*of)

    await scene.publish()
    monkeypatch.setattr(closing, "suggested_calls", reading)
    for _ in range(3):
        scene.network.resources.wake()
        await scene.bring()
    assert read == []
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    await fill_in(scene.author, form, title="Sound", summary="Words.", language=["en"])
    await scene.bring()
    assert len(read) == 1
    choices = await scene.reader().autocomplete(scene.appels, "call show", "call", "sou")
    assert [choice["value"] for choice in choices] == ["1"]


async def test_a_report_is_renewed_while_it_is_looked_at(scene: Scene, turns: Turns) -> None:
    path = f"/channels/{scene.calls.id}/messages"
    scene.network.env.inject_error("POST", path, status=503, times=None)
    await scene.publish()
    scene.network.resources.followed.clear()
    await scene.bring(30)
    renewed = turns(Reporter)
    await scene.bring(30)
    assert renewed == []
    await scene.author.slash(scene.network.channel, "call report", call="1")
    await scene.bring(30)
    assert len(renewed) >= 5
