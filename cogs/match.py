"""/match: whom it is worth talking to, and why."""

from discord import app_commands
from discord.ext import commands

from bot.ui.choices import FieldArgument
from bot.ui.city_parameters import CityArgument
from bot.ui.matching.suggesting import PutOff, match_cities
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


async def setup(bot: commands.Bot) -> None:
    """Add the command and the buttons under suggestions."""
    bot.add_dynamic_items(PutOff)
    await bot.add_cog(MatchCommands())
