"""/match: whom it is worth talking to, and why."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.introductions import LONGEST_NOTE
from bot.ui.choices import FieldArgument
from bot.ui.city_parameters import CityArgument
from bot.ui.introductions.answering import PressSide, WithdrawAsk
from bot.ui.introductions.asking import AskCity, AskPerson
from bot.ui.introductions.listing import TurnIntroductions, show_introductions
from bot.ui.introductions.proposing import propose_pair
from bot.ui.matching.alerts import NarrowAlert, PressOnAlert, StopAlert, open_alerts
from bot.ui.matching.hiding import PutAside, PutOff
from bot.ui.matching.own_city import city_here
from bot.ui.matching.suggesting import match_cities, show_calls, show_people
from bot.ui.resources import Interaction


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class MatchCommands(commands.GroupCog, group_name="match"):
    """Find whom to talk to."""

    @app_commands.command()
    async def cities(
        self,
        interaction: Interaction,
        field: FieldArgument | None = None,
        across: bool = False,
        city: CityArgument | None = None,
    ) -> None:
        """Suggest five cities, each with its reasons."""
        await match_cities(interaction, city, field, across=across)

    @app_commands.command()
    async def people(
        self, interaction: Interaction, field: FieldArgument | None = None, across: bool = False
    ) -> None:
        """Suggest five people who chose to be found, each with its reasons."""
        await show_people(interaction, await city_here(interaction), field, across=across)

    @app_commands.command()
    async def calls(
        self, interaction: Interaction, field: FieldArgument | None = None, across: bool = False
    ) -> None:
        """Suggest five open calls, each with its reasons."""
        await show_calls(interaction, await city_here(interaction), field, across=across)

    @app_commands.command()
    async def alert(self, interaction: Interaction) -> None:
        """Choose what to be told of when it is new."""
        await open_alerts(interaction)

    @app_commands.command()
    async def introductions(self, interaction: Interaction) -> None:
        """Show what waits for one's answer, what one asked, and what is open."""
        await show_introductions(interaction)

    @app_commands.command()
    async def propose(
        self,
        interaction: Interaction,
        first: discord.User,
        second: discord.User,
        note: app_commands.Range[str, 1, LONGEST_NOTE] = "",
        city: CityArgument | None = None,
    ) -> None:
        """Propose two people to each other; both decide."""
        await propose_pair(interaction, first, second, note, city)


async def setup(bot: commands.Bot) -> None:
    """Add the commands, and the buttons under suggestions and alerts."""
    bot.add_dynamic_items(PutOff, PutAside, PressOnAlert, NarrowAlert, StopAlert)
    bot.add_dynamic_items(AskCity, AskPerson, PressSide, WithdrawAsk, TurnIntroductions)
    await bot.add_cog(MatchCommands())
