"""Troubles on the way into a channel, for the tests that meet them."""

import simcord

from bot.domain.feeds import FeedId
from bot.storage.feeds import add_feed
from tests.commands.calls.scene import Scene


async def want_calls(
    scene: Scene, channel: simcord.ChannelHandle, guild: simcord.GuildHandle | None = None
) -> FeedId:
    """Let Gwangju, or another server, want calls in another channel too."""
    await scene.network.env.settle()
    async with scene.network.resources.database.transaction() as tx:
        feed_id = await add_feed(tx, (guild or scene.gwangju).id, channel.id, scene.network.now)
    assert feed_id is not None
    return feed_id


async def forget_the_outcome(scene: Scene, *, seconds_ago: int) -> None:
    """Leave the database as a kill between sending and noting does."""
    async with scene.network.resources.database.transaction() as tx:
        await tx.execute(
            """
            update deliveries
               set state = 'sending', message_id = null, thread_id = null, sent = 0,
                   claimed_at = :then
            """,
            {"then": int(scene.network.now.timestamp()) - seconds_ago},
        )
