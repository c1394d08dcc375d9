"""/privacy: what is kept of a person, theirs to see, take and erase."""

from discord import app_commands
from discord.ext import commands

from bot.ui.privacy import ErasePerson, OpenPrivacy, ask_to_erase, export_holdings, show_holdings
from bot.ui.resources import Interaction


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class PrivacyCommands(commands.GroupCog, group_name="privacy"):
    """See, take and erase what is kept of oneself."""

    @app_commands.command()
    async def show(self, interaction: Interaction) -> None:
        """Say what is kept."""
        await show_holdings(interaction)

    @app_commands.command()
    async def export(self, interaction: Interaction) -> None:
        """Hand it over as a file."""
        await export_holdings(interaction)

    @app_commands.command()
    async def delete(self, interaction: Interaction) -> None:
        """Ask whether to erase it."""
        await ask_to_erase(interaction)


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(ErasePerson, OpenPrivacy)
    await bot.add_cog(PrivacyCommands())
