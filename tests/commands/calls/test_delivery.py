"""What goes wrong on the way into a channel, and what comes of it: one message, in the end."""

from typing import Any

import discord
import pytest

from bot.domain.deliveries import DeliveryState
from bot.domain.feeds import Aspect
from bot.storage.database import Transaction
from bot.storage.feeds import choose, choose_ping_role, choose_publishing, feeds_of
from tests.commands.calls.scene import Scene
from tests.commands.calls.troubles import forget_the_outcome, want_calls
from tests.commands.network import card_of, fill_in, said, text_of


async def test_what_arrived_before_a_crash_is_found_again_in_its_channel(scene: Scene) -> None:
    await scene.publish()
    await forget_the_outcome(scene, seconds_ago=300)
    await scene.network.restart()
    await scene.bring(5)
    for channel in (scene.appels, scene.calls):
        assert len(scene.copies(channel)) == 1
    assert all(each.message_id for each in await scene.deliveries())


async def test_a_message_of_another_call_is_not_taken_for_it(scene: Scene) -> None:
    await scene.publish()
    async with scene.network.resources.database.transaction() as tx:
        # the second delivery claims to have been sent where the first one's message stands
        await _mix_up(tx, scene)
    await scene.network.restart()
    await scene.bring(5)
    assert len(scene.copies(scene.calls)) == 2


async def _mix_up(tx: Transaction, scene: Scene) -> None:
    await tx.execute(
        """
        update deliveries
           set state = 'sending', message_id = null, sent = 0, channel_id = :channel,
               claimed_at = :then
         where channel_id = :other
        """,
        {
            "channel": scene.calls.id,
            "other": scene.appels.id,
            "then": int(scene.network.now.timestamp()) - 300,
        },
    )


@pytest.mark.parametrize("status", [503, 429])
async def test_a_trouble_that_passes_is_waited_for(scene: Scene, status: int) -> None:
    scene.network.env.inject_error(
        "POST", f"/channels/{scene.calls.id}/messages", status=status, code=0, message="Trouble"
    )
    await scene.publish()
    await scene.bring(30)
    assert len(scene.copies(scene.calls)) == 1
    assert {each.state for each in await scene.deliveries()} == {DeliveryState.DONE}


async def test_a_copy_that_somebody_deleted_is_not_sent_again(scene: Scene) -> None:
    await scene.publish()
    (copy,) = scene.copies(scene.calls)
    scene.network.env.backend.messages[scene.calls.id].pop(copy.id)
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    await fill_in(scene.author, form, title="New", summary="Words", language=["en"])
    await scene.bring(5)
    assert scene.copies(scene.calls) == []
    (french,) = scene.copies(scene.appels)
    assert "New" in text_of(french)


async def test_a_removed_channel_is_said_to_the_author(scene: Scene) -> None:
    page = await scene.write()
    previewed = card_of(await scene.author.click(page, label="Preview"))
    scene.network.env.backend.delete_channel(scene.calls.id)
    await scene.network.env.settle()
    report = card_of(await scene.author.click(previewed, label="Publish"))
    await scene.bring(10)
    assert "1 did not take it" in text_of(report) and "10003" in text_of(report)


async def test_the_chosen_role_is_notified_once_and_not_by_edits(scene: Scene) -> None:
    fans = scene.gwangju.create_role("Fans")
    async with scene.network.resources.database.transaction() as tx:
        (feed,) = await feeds_of(tx, scene.gwangju.id)
        await choose_ping_role(tx, feed.id, fans.id)
    await scene.publish()
    (sent,) = requests(scene, "POST", scene.calls.id)
    assert [int(role) for role in sent["allowed_mentions"]["roles"]] == [fans.id]
    assert f"<@&{fans.id}>" in str(sent["components"])
    await scene.extend("30 April 2026")
    await scene.bring(5)
    (copy,) = scene.copies(scene.calls)
    assert f"<@&{fans.id}>" not in text_of(copy)


def requests(scene: Scene, method: str, channel_id: int) -> list[Any]:
    return [
        request.json
        for request in scene.network.env.http_requests
        if request.method == method and request.path == f"/channels/{channel_id}/messages"
    ]


async def test_an_announcement_channel_passes_on_to_its_followers(scene: Scene) -> None:
    news = scene.gwangju.create_news_channel("news")
    feed_id = await want_calls(scene, news)
    async with scene.network.resources.database.transaction() as tx:
        await choose_publishing(tx, feed_id, publishes=True)
    scene.network.env.inject_error(
        "POST", f"/channels/{news.id}/messages/*/crosspost", status=503, code=0, message="Trouble"
    )
    await scene.publish()
    await scene.bring(120)
    asked = [r for r in scene.network.env.http_requests if r.path.endswith("/crosspost")]
    assert len(asked) == 2
    async with scene.network.resources.database.reading() as reader:
        assert await reader.all("select * from crossposts") == []


async def test_a_server_that_left_gets_nothing_and_leaves_nothing(scene: Scene) -> None:
    page = await scene.write()
    previewed = card_of(await scene.author.click(page, label="Preview"))
    scene.network.env.backend.remove_guild(scene.gwangju.id)
    await scene.network.env.settle()
    await scene.author.click(previewed, label="Publish")
    await scene.bring(5)
    assert len(await scene.deliveries()) == 1
    assert len(scene.copies(scene.appels)) == 1


async def test_a_call_too_long_for_a_card_is_cut_and_still_arrives(scene: Scene) -> None:
    await scene.publish(title="*" * 100, summary="`" * 1500)
    (copy,) = scene.copies(scene.calls)
    assert len(text_of(copy)) < 4_000
    await scene.network.env.settle()


async def test_a_feed_narrowed_to_other_languages_gets_none(scene: Scene) -> None:
    async with scene.network.resources.database.transaction() as tx:
        (feed,) = await feeds_of(tx, scene.gwangju.id)
        await choose(tx, feed.id, Aspect.LANGUAGE, ["ko"], [])
    await scene.publish()
    assert scene.copies(scene.calls) == []
    assert len(scene.copies(scene.appels)) == 1


async def test_a_delivery_that_breaks_does_not_stop_the_others(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = discord.PartialMessageable.send
    broken: list[int] = []

    async def send(self: discord.PartialMessageable, *args: Any, **options: Any) -> Any:
        if self.id == scene.calls.id and not broken:
            broken.append(self.id)
            raise ZeroDivisionError
        return await real(self, *args, **options)

    monkeypatch.setattr(discord.PartialMessageable, "send", send)
    await scene.publish()
    await scene.bring(30)
    assert broken
    assert len(scene.copies(scene.calls)) == len(scene.copies(scene.appels)) == 1


async def test_stewards_see_what_waits_and_how_fast_it_goes(scene: Scene) -> None:
    before = said(await scene.network.ask("stats"))
    assert "no message is waiting" in before and "none was sent in the last minute" in before
    for _ in range(8):
        scene.network.env.inject_error(
            "POST", f"/channels/{scene.calls.id}/messages", status=503, code=0, message="Trouble"
        )
    await scene.publish()
    meanwhile = said(await scene.network.ask("stats"))
    assert "1 message is waiting to be sent, due <t:" in meanwhile
    assert "1 was sent in the last minute" in meanwhile
