"""/meet: rounds of meetings between people of different cities."""

from discord import app_commands
from discord.ext import commands

from bot.ui.resources import Interaction
from bot.ui.rounds.asking import AnswerMeeting
from bot.ui.rounds.taking_part import TakePart, take_part


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class MeetCommands(commands.GroupCog, group_name="meet"):
    """Meet somebody of another city, round after round."""

    @app_commands.command()
    async def join(self, interaction: Interaction) -> None:
        """Take part in rounds."""
        await take_part(interaction, "join")

    @app_commands.command()
    async def leave(self, interaction: Interaction) -> None:
        """Take part no more."""
        await take_part(interaction, "leave")

    @app_commands.command()
    async def pause(self, interaction: Interaction) -> None:
        """Sit rounds out for a while, or take part again."""
        await take_part(interaction, "turn")

    @app_commands.command()
    async def status(self, interaction: Interaction) -> None:
        """Show how one takes part, what comes, and whom one meets."""
        await take_part(interaction, "status")


async def setup(bot: commands.Bot) -> None:
    """Add the commands and the buttons under what they show."""
    bot.add_dynamic_items(TakePart, AnswerMeeting)
    await bot.add_cog(MeetCommands())
