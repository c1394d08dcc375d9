"""What pressing and choosing in the panel does; each press checks the right to it again."""

import discord

from bot.domain.feeds import FeedId
from bot.domain.languages import LanguageCode
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.feeds import feed, feeds_of
from bot.ui import routes
from bot.ui.audit import OF_SERVER, trail_card
from bot.ui.layouts import Card
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.changes import add_feeds, speak, tell_answers_in, trust_role
from bot.ui.setup.channels import feed_channel
from bot.ui.setup.feed_page import feed_card
from bot.ui.setup.panel import AS_DISCORD, panel_card, read_panel
from bot.ui.setup.status import read_status, status_card
from bot.ui.standing import allowed, guild_here
from bot.ui.stewards.orphans import tell_if_home_orphaned


async def admins_guild(interaction: Interaction) -> discord.Guild:
    """Give the server in which this happens, if who presses may set it up; else refuse."""
    guild = guild_here(interaction)
    await allowed(interaction, Action.SET_UP_SERVER)
    return guild


async def show_panel(interaction: Interaction) -> None:
    """Open the panel for an admin alone."""
    guild = await admins_guild(interaction)
    await reply(interaction, await _panel(interaction, guild))


async def show_status(interaction: Interaction) -> None:
    """Show the check-list to an admin alone."""
    guild, resources = await admins_guild(interaction), resources_of(interaction)
    status = await read_status(resources, guild)
    await reply(interaction, status_card(resources, persons_texts(interaction), status))


async def show_trail(interaction: Interaction) -> None:
    """Show every change of a server's set-up to an admin alone."""
    await admins_guild(interaction)
    await reply(interaction, await trail_card(interaction, OF_SERVER, 0))


class OpenSetup(Press, template=routes.SETUP):
    """Opens the panel anew, goes back to it, or shows the check-list or the trail."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside what stands there, or go back in its place."""
        match self.match["aim"]:
            case "open":
                await show_panel(interaction)
            case "status":
                await show_status(interaction)
            case "trail":
                await show_trail(interaction)
            case _:
                guild = await admins_guild(interaction)
                await replace(interaction, await _panel(interaction, guild))


class TurnStatus(Press, template=routes.TURN_STATUS):
    """Turns the pages of the check-list."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        guild, resources = await admins_guild(interaction), resources_of(interaction)
        status, page = await read_status(resources, guild), int(self.match["page"])
        await replace(interaction, status_card(resources, persons_texts(interaction), status, page))


class ChooseInPanel(Choice, template=routes.SETUP_MENU):
    """Adds channels, opens one of them, or changes the server's language or role."""

    async def press(self, interaction: Interaction) -> None:
        """Save at once, and say so."""
        guild = await admins_guild(interaction)
        match self.match["what"]:
            case "channels":
                await self._add(interaction, guild)
            case "feed":
                feed_id = FeedId(int(self.chosen[0]))
                await open_feed(interaction, guild, feed_id)
            case "language":
                await self._speak(interaction, guild)
            case "answers":
                await self._tell_in(interaction, guild)
            case _:
                await self._trust(interaction, guild)

    async def _add(self, interaction: Interaction, guild: discord.Guild) -> None:
        resources, texts = resources_of(interaction), persons_texts(interaction)
        wanted = [each for each in self.picked if feed_channel(guild, each) is not None]
        if not wanted:
            raise Refusal("feed.unfit_channel")
        added = await add_feeds(resources, interaction.user.id, guild.id, wanted)
        async with resources.database.reading() as reader:
            feeds = {each.id: each for each in await feeds_of(reader, guild.id)}
        new = [feeds[feed_id] for feed_id in added if feed_id in feeds]
        if len(new) == 1:
            channel = f"<#{new[0].channel_id}>"
            note = texts("saved-feed-added", channel=channel)
            await replace(interaction, feed_card(texts, guild, new[0], note))
            return
        channels = texts.names(f"<#{each.channel_id}>" for each in new)
        note = texts("saved-feeds-added", channels=channels) if new else texts("saved-feeds-known")
        await replace(interaction, await _panel(interaction, guild, note))

    async def _speak(self, interaction: Interaction, guild: discord.Guild) -> None:
        resources = resources_of(interaction)
        known = {str(language.code) for language in resources.catalogue.languages}
        value = self.chosen[0]
        if value != AS_DISCORD and value not in known:
            raise Refusal("button.outdated")
        language = None if value == AS_DISCORD else LanguageCode(value)
        await speak(resources, interaction.user.id, guild.id, language)
        texts = persons_texts(interaction)
        spoken = resources.catalogue.best(language, str(guild.preferred_locale)).language
        note = texts("saved-language", language=texts.language_name(spoken.code))
        await replace(interaction, await _panel(interaction, guild, note))

    async def _tell_in(self, interaction: Interaction, guild: discord.Guild) -> None:
        channel_id = self.picked[0] if self.picked else None
        resources, texts = resources_of(interaction), persons_texts(interaction)
        await tell_answers_in(resources, interaction.user.id, guild.id, channel_id)
        note = texts("saved-answers-none")
        if channel_id is not None:
            note = texts("saved-answers", channel=f"<#{channel_id}>")
        await replace(interaction, await _panel(interaction, guild, note))

    async def _trust(self, interaction: Interaction, guild: discord.Guild) -> None:
        role_id = self.picked[0] if self.picked else None
        if role_id == guild.default_role.id:
            raise Refusal("role.everyone")
        resources = resources_of(interaction)
        changed = await trust_role(resources, interaction.user.id, guild.id, role_id)
        texts = persons_texts(interaction)
        note = texts("saved-role", role=f"<@&{role_id}>") if role_id else texts("saved-role-none")
        await replace(interaction, await _panel(interaction, guild, note))
        if changed and role_id is None:
            await tell_if_home_orphaned(interaction.client, guild.id)


async def open_feed(interaction: Interaction, guild: discord.Guild, feed_id: FeedId) -> None:
    """Put a feed's page in place of the panel."""
    async with resources_of(interaction).database.glancing() as reader:
        found = await feed(reader, feed_id)
    if found is None or found.server_id != guild.id:
        raise Refusal("feed.gone")
    await replace(interaction, feed_card(persons_texts(interaction), guild, found))


async def _panel(interaction: Interaction, guild: discord.Guild, *notes: str) -> Card:
    texts = persons_texts(interaction)
    panel = await read_panel(resources_of(interaction), texts, guild)
    return panel_card(texts, panel, *notes)
