"""/help and /about: what one can do here, and what this is."""

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot import __version__
from bot.ui.about import Facts, about_card, help_card
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of

if TYPE_CHECKING:
    from bot.client import Passerelle


class AboutCommands(commands.Cog):
    """Say what this is and what one can do with it."""

    def __init__(self, bot: "Passerelle") -> None:
        self._bot = bot

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def help(self, interaction: Interaction) -> None:
        """Say what this person may do here."""
        await reply(interaction, help_card(persons_texts(interaction), self._bot.command_ids))

    @app_commands.command()
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def about(self, interaction: Interaction) -> None:
        """Say what this bot is."""
        directory = resources_of(interaction).directory
        facts = Facts(
            version=__version__,
            started_at=self._bot.started_at,
            servers=len(self._bot.guilds),
            cities=len(directory),
            countries=len(directory.countries()),
            source_url=self._bot.source_url,
        )
        await reply(interaction, about_card(persons_texts(interaction), facts))


async def setup(bot: "Passerelle") -> None:
    """Add the commands."""
    await bot.add_cog(AboutCommands(bot))
