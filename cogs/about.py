"""/help and /about: what one can do here, and what this is."""

from discord import app_commands
from discord.ext import commands

from bot import __version__
from bot.ui.about import Facts, about_card, help_card
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import person_here


class AboutCommands(commands.Cog):
    """Say what this is and what one can do with it."""

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def help(self, interaction: Interaction) -> None:
        """Say what this person may do here."""
        resources, person = resources_of(interaction), await person_here(interaction)
        seat = resources.stewards
        in_stewards = seat is not None and seat.server_id == interaction.guild_id
        texts = persons_texts(interaction)
        await reply(interaction, help_card(resources, texts, person, in_stewards=in_stewards))

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def about(self, interaction: Interaction) -> None:
        """Say what this bot is."""
        resources = resources_of(interaction)
        facts = Facts(
            version=__version__,
            started_at=resources.started_at,
            servers=len(interaction.client.guilds),
            cities=len(resources.directory),
            countries=len(resources.directory.countries()),
            source_url=resources.source_url,
        )
        await reply(interaction, about_card(persons_texts(interaction), facts))


async def setup(bot: commands.Bot) -> None:
    """Add the commands."""
    await bot.add_cog(AboutCommands())
