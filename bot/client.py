"""The bot and its command tree: what is wired together, and nothing more."""

import logging
from datetime import timedelta
from time import perf_counter
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.syncing import sync_commands
from bot.texts.commands import CommandTranslator, word_commands
from bot.ui.attending import ANSWERED, explain, record
from bot.ui.choices import CHOICES
from bot.ui.resources import Interaction, Resources, Work
from bot.ui.strays import answer_stray
from bot.workers.alerts import AlertTeller
from bot.workers.announcer import Announcer
from bot.workers.buckets import sweep_seldom
from bot.workers.calls import CallKeeper, Reporter
from bot.workers.forwarding import Forwarder
from bot.workers.housekeeping import Housekeeping
from bot.workers.introductions import Introducer
from bot.workers.meetings import MeetingTeller
from bot.workers.notices import Teller
from bot.workers.reading import TextReader
from bot.workers.rounds import RoundKeeper
from bot.workers.servers import catch_up, forget, note_channel_deleted, note_role_deleted
from bot.workers.welcome import welcome

_log = logging.getLogger("passerelle")

COGS = tuple(
    f"cogs.{name}"
    for name in (
        *("city", "call", "project", "match", "meet", "me"),
        *("setup", "network", "privacy", "about"),
    )
)

STEWARDS_COMMAND = "network"
"""Registered in the stewards' server alone, and nowhere without one."""

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
        sweep_seldom(self.http)
        self.resources = resources
        self._workers = (
            Housekeeping(self),
            Announcer(self, resources.rate),
            Forwarder(self),
            CallKeeper(self),
            Teller(self),
            Introducer(self),
            Reporter(self),
            TextReader(self),
            AlertTeller(self),
            RoundKeeper(self),
            MeetingTeller(self),
        )
        resources.wake = self._wake

    async def setup_hook(self) -> None:
        """Load the cogs, word the commands, and send them to Discord if they changed."""
        for cog in COGS:
            await self.load_extension(cog)
        catalogue = self.resources.catalogue
        word_commands(self.tree, catalogue, CHOICES)
        await self.tree.set_translator(CommandTranslator(catalogue))
        self._keep_for_stewards()
        self.resources.owners = _owners(self.application)
        self.resources.command_ids = await sync_commands(self.tree, self.resources)
        for worker in self._workers:
            worker.start()

    async def close(self) -> None:
        """Stop what runs by itself, then leave Discord."""
        for worker in self._workers:
            worker.stop()
        await super().close()

    def is_busy(self, within: timedelta) -> bool:
        """Tell whether something runs by itself, or will in a moment."""
        return any(worker.is_pressing(within) for worker in self._workers)

    def _wake(self, *works: Work) -> None:
        for worker in self._workers:
            if not works or worker.work in works:
                worker.wake()

    def _keep_for_stewards(self) -> None:
        group = self.tree.remove_command(STEWARDS_COMMAND)
        if group is not None and self.resources.stewards is not None:
            self.tree.add_command(group, guild=discord.Object(self.resources.stewards.server_id))

    async def on_ready(self) -> None:
        """Say in the log that we are here, and catch up; Discord may send this many times."""
        _log.info("ready in %d servers on %s shards", len(self.guilds), self.shard_count)
        self._wake()
        await catch_up(self)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer a press or a form that nothing else here will answer."""
        await answer_stray(interaction)

    async def on_app_command_completion(self, interaction: Interaction, command: object) -> None:
        """Log a command that was answered."""
        _record(interaction, ANSWERED)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Greet a server that is new; one that comes back from an outage does not come here."""
        seat = self.resources.stewards
        if seat is not None and seat.server_id == guild.id:
            self.resources.command_ids = await sync_commands(self.tree, self.resources)
        await welcome(self, guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Erase a server's data when the bot is removed; an outage does not come here."""
        await forget(self, guild.id)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Notice a deleted channel."""
        await note_channel_deleted(self, channel.guild.id, channel.id)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """Notice a deleted role."""
        await note_role_deleted(self, role.guild.id, role.id)


def _owners(application: discord.AppInfo | None) -> frozenset[int]:
    """Give the users who own the application: one, or the members of its team."""
    if application is None:
        return frozenset()
    if application.team is not None:
        return frozenset(member.id for member in application.team.members)
    return frozenset({application.owner.id})


def _record(interaction: Interaction, outcome: Any) -> None:
    name = interaction.command.qualified_name if interaction.command else "?"
    record(interaction, f"command:{name}", interaction.extras["started"], outcome)
