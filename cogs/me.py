"""/me: what a person tells the bot about themselves."""

from discord import app_commands
from discord.ext import commands

from bot.ui.city_parameters import CityArgument
from bot.ui.person_languages import LanguageArgument, answer_in
from bot.ui.profiles.person_deleting import DeleteOwn, ask_to_delete
from bot.ui.profiles.person_editing import (
    ChooseHome,
    ChooseOwn,
    OpenOwn,
    WishOwn,
    edit_own,
    pause_own,
    show_own,
)
from bot.ui.resources import Interaction


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class MeCommands(commands.GroupCog, group_name="me"):
    """Say what concerns oneself."""

    @app_commands.command()
    async def show(self, interaction: Interaction) -> None:
        """See oneself as peers do."""
        await show_own(interaction)

    @app_commands.command()
    async def edit(self, interaction: Interaction, city: CityArgument | None = None) -> None:
        """Say where one belongs, what one offers and seeks, and who one is."""
        await edit_own(interaction, city)

    @app_commands.command()
    async def pause(self, interaction: Interaction) -> None:
        """Be shown to nobody for a while, or be back."""
        await pause_own(interaction)

    @app_commands.command()
    async def delete(self, interaction: Interaction) -> None:
        """Ask whether to delete one's profile."""
        await ask_to_delete(interaction)

    @app_commands.command()
    async def language(self, interaction: Interaction, language: LanguageArgument) -> None:
        """Choose the language of private answers."""
        await answer_in(interaction, language)


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(OpenOwn, ChooseOwn, ChooseHome, WishOwn, DeleteOwn)
    await bot.add_cog(MeCommands())
