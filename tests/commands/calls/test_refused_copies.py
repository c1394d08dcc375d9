"""What a channel does not take, and when the channel is left out for it."""

import pytest

from bot.domain.deliveries import DeliveryState
from bot.storage.feeds import feeds_of
from tests.commands.calls.scene import Scene


@pytest.mark.parametrize(
    ("status", "code", "is_closed"), [(413, 40005, False), (400, 50035, False), (403, 50013, True)]
)
async def test_a_channel_is_left_out_for_its_own_faults_alone(
    scene: Scene, status: int, code: int, is_closed: bool
) -> None:
    scene.network.env.inject_error(
        "POST", f"/channels/{scene.calls.id}/messages", status=status, code=code, message="No"
    )
    await scene.publish()
    failed = [d for d in await scene.deliveries() if d.state is DeliveryState.FAILED]
    assert [(each.channel_id, each.failure) for each in failed] == [
        (scene.calls.id, f"No ({code})")
    ]
    async with scene.network.resources.database.reading() as reader:
        (feed,) = await feeds_of(reader, scene.gwangju.id)
    assert (feed.failed_at is not None) is is_closed
    await scene.publish(title="Another")
    assert len(scene.copies(scene.calls)) == (0 if is_closed else 1)
