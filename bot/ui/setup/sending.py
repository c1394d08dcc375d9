"""*Send a test*: a message in a feed's channel, as an announcement would stand there."""

import discord
from discord import ui

from bot.domain.feeds import Aspect, Feed
from bot.domain.refusal import Refusal
from bot.storage.feeds import note_delivered, note_failed
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, text
from bot.ui.resources import Resources, guilds_texts
from bot.ui.setup.channels import feed_channel

LONGEST_FAILURE = 200


def sample_card(texts: Texts) -> Card:
    """Lay out the test message."""
    words = f"### {texts('sample-title')}\n{texts('sample-text')}"
    return Card(ui.Container[ui.LayoutView](text(words)))


async def send_sample(resources: Resources, guild: discord.Guild, feed: Feed) -> str:
    """Send a test and give its address; keep what Discord says, and refuse where it does."""
    channel = feed_channel(guild, feed.channel_id)
    if channel is None:
        raise Refusal("feed.channel_gone")
    texts = guilds_texts(resources, guild)
    try:
        sent = await _sent(channel, feed, texts)
    except discord.HTTPException as error:
        async with resources.database.transaction() as tx:
            why = f"{error.text or error.status} ({error.code})"[:LONGEST_FAILURE]
            await note_failed(tx, feed.id, resources.clock(), why)
        raise Refusal("feed.test_failed", why=why) from error
    async with resources.database.transaction() as tx:
        await note_delivered(tx, feed.id, resources.clock())
    return sent.jump_url


async def _sent(
    channel: discord.TextChannel | discord.ForumChannel, feed: Feed, texts: Texts
) -> discord.Message:
    card = sample_card(texts)
    if isinstance(channel, discord.TextChannel):
        return await channel.send(view=card)
    tags = [tag for tag in channel.available_tags if str(tag.id) in feed.values(Aspect.TAG)]
    made = await channel.create_thread(name=texts("sample-title"), view=card, applied_tags=tags)
    return made.message
