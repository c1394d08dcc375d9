"""/setup: an admin connects a server to the network."""

from discord import app_commands
from discord.ext import commands

from bot.ui.city_parameters import CityArgument
from bot.ui.resources import Interaction
from bot.ui.setup.claiming import ask_for_city
from bot.ui.setup.feed_buttons import ChoosePing, NarrowFeed, PressOnFeed
from bot.ui.setup.panel_buttons import (
    ChooseInPanel,
    OpenSetup,
    TurnStatus,
    show_panel,
    show_status,
)


@app_commands.guild_only()
@app_commands.allowed_installs(guilds=True, users=False)
# Discord hides it from everybody else; we check again, since an admin can show it to anybody
@app_commands.default_permissions(manage_guild=True)
class SetupCommands(commands.GroupCog, group_name="setup"):
    """Set a server up."""

    @app_commands.command()
    async def panel(self, interaction: Interaction) -> None:
        """Open the panel."""
        await show_panel(interaction)

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        """Show the check-list."""
        await show_status(interaction)

    @app_commands.command()
    async def city(self, interaction: Interaction, city: CityArgument, link: str = "") -> None:
        """Ask that this server be confirmed as a city's home."""
        await ask_for_city(interaction, city, link)


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(OpenSetup, TurnStatus, ChooseInPanel, NarrowFeed, ChoosePing, PressOnFeed)
    await bot.add_cog(SetupCommands())
