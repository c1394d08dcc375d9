"""The least bot that discord.py allows, to measure ours against: one slash command."""

import discord
from discord.ext import commands


class Bare(commands.AutoShardedBot):
    """A bot that sends its one command to Discord at each start."""

    def __init__(self) -> None:
        intents = discord.Intents.none()
        intents.guilds = True
        super().__init__(command_prefix=commands.when_mentioned, intents=intents)

    async def setup_hook(self) -> None:
        """Send the command to Discord."""
        await self.tree.sync()


def bare_bot() -> Bare:
    """Make the bot, with its command."""
    bot = Bare()

    @bot.tree.command()
    async def hello(interaction: discord.Interaction) -> None:
        """Say hello."""
        await interaction.response.send_message("Hello!", ephemeral=True)

    return bot
