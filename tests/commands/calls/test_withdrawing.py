"""What is closed while it is on its way: it goes nowhere that has not got it, if withdrawn."""

import pytest
import simcord

from bot.domain.deliveries import DeliveryState
from bot.storage.feeds import choose_ping_role, feeds_of
from tests.commands.calls.scene import Scene
from tests.commands.calls.troubles import forget_the_outcome
from tests.commands.network import card_of, said, text_of

WITHDRAW, COMPLETE = "I withdraw it", "The partnership is complete"
POST = "/channels/{}/messages"


async def close(scene: Scene, label: str = WITHDRAW) -> None:
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label=label)


def trouble(scene: Scene, status: int, code: int = 0, times: int = 1) -> None:
    path = POST.format(scene.calls.id)
    scene.network.env.inject_error(
        "POST", path, status=status, code=code, message="Trouble", times=times
    )


async def states(scene: Scene) -> set[DeliveryState]:
    return {each.state for each in await scene.deliveries()}


def posts(scene: Scene, channel: simcord.ChannelHandle) -> int:
    path = POST.format(channel.id)
    return sum(r.method == "POST" and r.path == path for r in scene.network.env.http_requests)


async def test_a_channel_that_has_not_got_it_yet_gets_nothing(scene: Scene) -> None:
    trouble(scene, 429, times=3)
    report = await scene.publish()
    assert "1 channel has it" in text_of(report)
    await close(scene)
    await scene.bring(120)
    assert scene.copies(scene.calls) == []
    (copy,) = scene.copies(scene.appels)
    assert "🔒" in text_of(copy)
    renewed = text_of(card_of(await scene.author.click(report, label="Refresh")))
    assert "1 channel has it" in renewed and "⏳" not in renewed and "❌" not in renewed


async def test_what_arrived_unheard_is_found_and_closed(scene: Scene) -> None:
    await scene.publish()
    await forget_the_outcome(scene, seconds_ago=300)
    await close(scene)
    await scene.network.restart()
    await scene.bring(10)
    for channel in (scene.appels, scene.calls):
        (copy,) = scene.copies(channel)
        assert "🔒" in text_of(copy) and "Four weeks" not in text_of(copy)
    assert await states(scene) == {DeliveryState.DONE}


async def test_what_did_not_arrive_is_looked_for_and_not_sent(scene: Scene) -> None:
    await scene.publish()
    await forget_the_outcome(scene, seconds_ago=300)
    scene.network.env.backend.messages[scene.calls.id].clear()
    await close(scene)
    await scene.network.restart()
    await scene.bring(10)
    assert scene.copies(scene.calls) == []
    assert len(scene.copies(scene.appels)) == 1
    assert await states(scene) == {DeliveryState.DONE}


async def test_what_may_arrive_yet_is_looked_for_until_it_cannot(scene: Scene) -> None:
    trouble(scene, 503, times=4)
    await scene.publish()
    sent = posts(scene, scene.calls)
    await close(scene)
    await scene.bring(5)
    assert DeliveryState.DUE in await states(scene)
    await scene.bring(120)
    assert await states(scene) == {DeliveryState.DONE}
    assert posts(scene, scene.calls) == sent
    assert scene.copies(scene.calls) == []


async def test_what_failed_is_not_tried_again_once_it_is_closed(scene: Scene) -> None:
    trouble(scene, 400, 50035)
    report = await scene.publish()
    await close(scene, COMPLETE)
    refused = await scene.author.click(report, label="Try the failed ones again")
    assert "This is not open" in said(refused)
    await scene.bring(10)
    assert scene.copies(scene.calls) == []
    renewed = card_of(await scene.author.click(report, label="Refresh"))
    assert "1 did not take it" in text_of(renewed)
    assert "Try the failed ones" not in str(renewed.components)


@pytest.mark.parametrize("closes", [True, False])
async def test_nobody_is_notified_of_what_is_over_when_it_arrives(
    scene: Scene, closes: bool
) -> None:
    fans = scene.gwangju.create_role("Fans")
    async with scene.network.resources.database.transaction() as tx:
        (feed,) = await feeds_of(tx, scene.gwangju.id)
        await choose_ping_role(tx, feed.id, fans.id)
    trouble(scene, 429, times=3)
    await scene.publish()
    if closes:
        await close(scene, COMPLETE)
    await scene.bring(120)
    (copy,) = scene.copies(scene.calls)
    assert (f"<@&{fans.id}>" in text_of(copy)) is not closes
