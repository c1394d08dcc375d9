"""/me: what a person tells the bot about themselves."""

from discord import app_commands
from discord.ext import commands

from bot.ui.person_languages import LanguageArgument, answer_in
from bot.ui.resources import Interaction


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class MeCommands(commands.GroupCog, group_name="me"):
    """Say what concerns oneself."""

    @app_commands.command()
    async def language(self, interaction: Interaction, language: LanguageArgument) -> None:
        """Choose the language of private answers."""
        await answer_in(interaction, language)


async def setup(bot: commands.Bot) -> None:
    """Add the commands."""
    await bot.add_cog(MeCommands())
