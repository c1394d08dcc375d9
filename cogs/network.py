"""/network: what stewards do; the client registers it in their server alone."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.rights import Action
from bot.ui.announcements.titles import AnnouncementArgument
from bot.ui.audit import OF_NETWORK, trail_card
from bot.ui.choices import FieldArgument, RhythmArgument
from bot.ui.city_parameters import CityArgument
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts
from bot.ui.rounds.planning import CallOff, plan_round, show_rounds
from bot.ui.server_parameter import ServerArgument
from bot.ui.standing import allowed
from bot.ui.stewards.blocking import block_subject, one_subject, unblock_subject
from bot.ui.stewards.claim_buttons import PressOnClaim
from bot.ui.stewards.coordinator_buttons import NameCoordinator, RemoveCoordinator
from bot.ui.stewards.coordinators import show_coordinators
from bot.ui.stewards.importing import ApplyImport, show_difference
from bot.ui.stewards.moderating import Moderate, ask_to_moderate
from bot.ui.stewards.overview import claims_card, servers_card, stats_card
from bot.ui.stewards.overview_buttons import TurnServers, TurnTrail


@app_commands.guild_only()
@app_commands.allowed_installs(guilds=True, users=False)
class NetworkCommands(commands.GroupCog, group_name="network"):
    """Look after the network."""

    @app_commands.command()
    async def claims(self, interaction: Interaction) -> None:
        """List the servers that ask to speak for a city."""
        await allowed(interaction, Action.DECIDE_CLAIM)
        await reply(interaction, await claims_card(interaction, persons_texts(interaction)))

    @app_commands.command()
    async def coordinators(
        self,
        interaction: Interaction,
        city: CityArgument | None = None,
        field: FieldArgument | None = None,
    ) -> None:
        """Show who coordinates a city or a field, to name or remove people."""
        await allowed(interaction, Action.NAME_COORDINATOR)
        await show_coordinators(interaction, city, field)

    @app_commands.command()
    async def servers(self, interaction: Interaction) -> None:
        """List the servers with the bot."""
        await allowed(interaction, Action.OVERSEE)
        await reply(interaction, await servers_card(interaction, persons_texts(interaction), 0))

    @app_commands.command(name="import")
    async def import_cities(self, interaction: Interaction, table: discord.Attachment) -> None:
        """Take over a table of cities, after showing what it changes."""
        await show_difference(interaction, table)

    @app_commands.command()
    async def withdraw(self, interaction: Interaction, announcement: AnnouncementArgument) -> None:
        """Take a call or project back everywhere."""
        await ask_to_moderate(interaction, announcement)

    @app_commands.command()
    async def block(
        self,
        interaction: Interaction,
        reason: str,
        city: CityArgument | None = None,
        person: discord.User | None = None,
        server: ServerArgument | None = None,
    ) -> None:
        """Keep a city, person or server from speaking to the network."""
        await block_subject(interaction, one_subject(city, person, server), reason)

    @app_commands.command()
    async def unblock(
        self,
        interaction: Interaction,
        city: CityArgument | None = None,
        person: discord.User | None = None,
        server: ServerArgument | None = None,
    ) -> None:
        """Lift a block."""
        await unblock_subject(interaction, one_subject(city, person, server))

    @app_commands.command(name="round")
    async def plan_meetings(
        self,
        interaction: Interaction,
        field: FieldArgument | None = None,
        starts: str | None = None,
        repeats: RhythmArgument | None = None,
    ) -> None:
        """Plan a round of meetings, or move the one that is planned."""
        await plan_round(interaction, field, starts, repeats)

    @app_commands.command()
    async def rounds(self, interaction: Interaction) -> None:
        """Show the rounds that are planned, and what those that ran came to."""
        await show_rounds(interaction)

    @app_commands.command()
    async def audit(self, interaction: Interaction, server: ServerArgument | None = None) -> None:
        """Show who changed what, in the network or one server."""
        await allowed(interaction, Action.OVERSEE)
        scope = OF_NETWORK if server is None else str(server)
        await reply(interaction, await trail_card(interaction, scope, 0))

    @app_commands.command()
    async def stats(self, interaction: Interaction) -> None:
        """Show the network in numbers."""
        await allowed(interaction, Action.OVERSEE)
        await reply(interaction, await stats_card(interaction, persons_texts(interaction)))


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(
        PressOnClaim, NameCoordinator, RemoveCoordinator, ApplyImport, TurnServers, TurnTrail
    )
    bot.add_dynamic_items(Moderate, CallOff)
    await bot.add_cog(NetworkCommands())
