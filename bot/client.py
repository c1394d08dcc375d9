"""The bot and its command tree: what is wired together, and nothing more."""

import logging
from time import perf_counter
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.storage.database import Database
from bot.storage.homes import forget_server
from bot.storage.synced_commands import SyncedCommands, remember_sync, synced_commands
from bot.texts.commands import CommandTranslator, fingerprint, word_commands
from bot.ui.attending import ANSWERED, explain, record
from bot.ui.choices import CHOICES
from bot.ui.resources import Interaction, Resources
from bot.ui.strays import answer_stray

_log = logging.getLogger("passerelle")

COGS = ("cogs.city", "cogs.me", "cogs.about")

LONGEST_WAIT = 60.0
"""Seconds that discord.py may sleep on one rate limit before it raises instead."""


def intents() -> discord.Intents:
    """List what we ask Discord to tell us: none of it is privileged."""
    wanted = discord.Intents.none()
    wanted.guilds = True  # which servers we are in, their channels, roles and our rights there
    return wanted


# discord.py warns once that it cannot speak; there is nothing here to say aloud
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class CommandTree(app_commands.CommandTree["Passerelle"]):
    """The slash commands, each answered and logged."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Start the clock of an interaction; rights are checked by each command."""
        interaction.extras["started"] = perf_counter()
        return True

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Explain what went wrong to who typed the command."""
        _record(interaction, await explain(interaction, error))


class Passerelle(commands.AutoShardedBot):
    """The bot. It receives its resources open and closes none of them."""

    def __init__(self, resources: Resources, **options: Any) -> None:
        """Wire the bot; ``options`` go to discord.py, such as ``shard_count``."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=CommandTree,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_WAIT,
            **options,
        )
        self.resources = resources

    async def setup_hook(self) -> None:
        """Load the cogs, word the commands, and send them to Discord if they changed."""
        for cog in COGS:
            await self.load_extension(cog)
        catalogue = self.resources.catalogue
        word_commands(self.tree, catalogue, CHOICES)
        await self.tree.set_translator(CommandTranslator(catalogue))
        await self._sync_commands(self.resources.database)

    async def on_ready(self) -> None:
        """Say in the log that we are here; Discord may send this many times."""
        _log.info("ready in %d servers on %s shards", len(self.guilds), self.shard_count)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer a press or a form that nothing else here will answer."""
        await answer_stray(interaction)

    async def on_app_command_completion(self, interaction: Interaction, command: object) -> None:
        """Log a command that was answered."""
        _record(interaction, ANSWERED)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Erase a server's data when the bot is removed; an outage does not come here."""
        async with self.resources.database.transaction() as tx:
            await forget_server(tx, guild.id)

    async def _sync_commands(self, database: Database) -> None:
        assert self.application_id is not None
        wanted = fingerprint(self.tree, self.resources.catalogue)
        async with database.reading() as reader:
            synced = await synced_commands(reader, self.application_id)
        if synced is None or synced.fingerprint != wanted:
            sent = await self.tree.sync()
            synced = SyncedCommands(wanted, {command.name: command.id for command in sent})
            async with database.transaction() as tx:
                await remember_sync(tx, self.application_id, synced, self.resources.clock())
            _log.info("commands sent to Discord")
        self.resources.command_ids = synced.ids


def _record(interaction: Interaction, outcome: Any) -> None:
    name = interaction.command.qualified_name if interaction.command else "?"
    record(interaction, f"command:{name}", interaction.extras["started"], outcome)
