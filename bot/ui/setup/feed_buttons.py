"""What pressing and choosing on a feed's page does; each press checks the right to it again."""

import discord

from bot.domain.feed_faults import Form
from bot.domain.feeds import Aspect, Feed, FeedId
from bot.domain.refusal import Refusal
from bot.storage.feeds import feed
from bot.ui import routes
from bot.ui.pressing import Choice, Press
from bot.ui.refusals import worded
from bot.ui.reply import replace
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.changes import narrow, ping, publish, remove
from bot.ui.setup.channels import channel_form, feed_channel, forum_tags
from bot.ui.setup.feed_page import feed_card, options
from bot.ui.setup.panel import panel_card, read_panel
from bot.ui.setup.panel_buttons import admins_guild
from bot.ui.setup.sending import send_sample


class NarrowFeed(Choice, template=routes.FEED_MENU):
    """Changes what a feed receives, fields, regions, languages, or a forum's tags."""

    async def press(self, interaction: Interaction) -> None:
        """Save the difference to what was shown, so that another admin's change stays."""
        guild, wanted = await _feed_here(interaction, self.match["feed"])
        texts, aspect = persons_texts(interaction), Aspect(self.match["aspect"])
        channel = feed_channel(guild, wanted.channel_id)
        tags = forum_tags(channel)
        names = {value: name for name, value in options(texts, aspect, tags)}
        chosen, shown = set(self.chosen), self.shown
        # what stands no more in the menu, such as a deleted tag, goes with the first change
        vanished = wanted.values(aspect) - names.keys()
        changed = await narrow(
            resources_of(interaction),
            interaction.user.id,
            wanted,
            aspect,
            added=(chosen - shown) & names.keys(),
            removed=(shown - chosen) | vanished,
            names=names if aspect is Aspect.TAG else {},
        )
        values = changed.values(aspect)
        held = [name for value, name in names.items() if value in values]
        note = texts(
            "saved-choice",
            aspect=texts(f"feed-aspect-{aspect}"),
            values=texts.names(held) if held else texts(f"feed-aspect-{aspect}-none"),
        )
        await replace(interaction, feed_card(texts, guild, changed, note))


class ChoosePing(Choice, template=routes.FEED_PING):
    """Changes the role that a feed pings."""

    async def press(self, interaction: Interaction) -> None:
        """Save the role, or that none is pinged."""
        guild, wanted = await _feed_here(interaction, self.match["feed"])
        role_id = self.picked[0] if self.picked else None
        if role_id == guild.default_role.id:
            raise Refusal("role.everyone")
        changed = await ping(resources_of(interaction), interaction.user.id, wanted, role_id)
        texts = persons_texts(interaction)
        note = texts("saved-ping", role=f"<@&{role_id}>") if role_id else texts("saved-ping-none")
        await replace(interaction, feed_card(texts, guild, changed, note))


class PressOnFeed(Press, template=routes.FEED_BUTTON):
    """Opens a feed's page, sends a test, publishes to followers, or takes the feed away."""

    async def press(self, interaction: Interaction) -> None:
        """Do it and show the page as it is then."""
        guild, wanted = await _feed_here(interaction, self.match["feed"])
        texts = persons_texts(interaction)
        match self.match["aim"]:
            case "open":
                await replace(interaction, feed_card(texts, guild, wanted))
            case "remove":
                await replace(interaction, feed_card(texts, guild, wanted, removing=True))
            case "publish":
                await _publish(interaction, guild, wanted)
            case "test":
                await _test(interaction, guild, wanted)
            case _:
                await _remove(interaction, guild, wanted)


async def _publish(interaction: Interaction, guild: discord.Guild, wanted: Feed) -> None:
    channel, texts = feed_channel(guild, wanted.channel_id), persons_texts(interaction)
    if channel is None or channel_form(channel) is not Form.ANNOUNCEMENT:
        raise Refusal("feed.no_followers")
    resources = resources_of(interaction)
    publishes = not wanted.publishes
    changed = await publish(resources, interaction.user.id, wanted, publishes=publishes)
    note = texts("saved-publishes" if publishes else "saved-publishes-not")
    await replace(interaction, feed_card(texts, guild, changed, note))


async def _test(interaction: Interaction, guild: discord.Guild, wanted: Feed) -> None:
    texts, resources = persons_texts(interaction), resources_of(interaction)
    await interaction.response.defer()
    try:
        address = await send_sample(resources, guild, wanted)
        note = f"{texts('saved-test')}\n{address}"
    except Refusal as refusal:
        # the page itself shows what stands in the way; a deleted feed is refused as ever
        note = worded(refusal, texts)
    async with resources.database.glancing() as reader:
        found = await feed(reader, wanted.id)
    if found is None:
        raise Refusal("feed.gone")
    await interaction.edit_original_response(view=feed_card(texts, guild, found, note))


async def _remove(interaction: Interaction, guild: discord.Guild, wanted: Feed) -> None:
    resources, texts = resources_of(interaction), persons_texts(interaction)
    await remove(resources, interaction.user.id, wanted)
    channel = feed_channel(guild, wanted.channel_id)
    name = f"<#{wanted.channel_id}>" if channel else texts("feed-channel-gone")
    note = texts("saved-feed-removed", channel=name)
    await replace(interaction, panel_card(texts, await read_panel(resources, texts, guild), note))


async def _feed_here(interaction: Interaction, feed_id: str) -> tuple[discord.Guild, Feed]:
    guild = await admins_guild(interaction)
    async with resources_of(interaction).database.glancing() as reader:
        found = await feed(reader, FeedId(int(feed_id)))
    if found is None or found.server_id != guild.id:
        raise Refusal("feed.gone")
    return guild, found
