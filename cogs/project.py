"""/project: what cities did together, shared with the network."""

from discord import app_commands
from discord.ext import commands

from bot.domain.feeds import Kind
from bot.storage.projects import ProjectFilter
from bot.ui.announcements.drafting import open_new_form
from bot.ui.announcements.project_buttons import (
    PickProject,
    TurnProjects,
    ask_to_withdraw,
    edit_project,
)
from bot.ui.announcements.project_lists import projects_card
from bot.ui.announcements.titles import ProjectArgument
from bot.ui.choices import FieldArgument, GoalArgument
from bot.ui.city_parameters import CityArgument
from bot.ui.reply import reply
from bot.ui.resources import Interaction
from bot.ui.standing import own_city


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class ProjectCommands(commands.GroupCog, group_name="project"):
    """Show what a city did, and see what others do."""

    @app_commands.command()
    async def share(self, interaction: Interaction, city: CityArgument | None = None) -> None:
        """Begin to share a project."""
        await open_new_form(interaction, await own_city(interaction, city), Kind.PROJECTS)

    @app_commands.command()
    async def edit(self, interaction: Interaction, project: ProjectArgument) -> None:
        """Change a project, in every copy."""
        await edit_project(interaction, project)

    @app_commands.command()
    async def withdraw(self, interaction: Interaction, project: ProjectArgument) -> None:
        """Take a project back everywhere."""
        await ask_to_withdraw(interaction, project)

    @app_commands.command()
    async def list(
        self,
        interaction: Interaction,
        city: CityArgument | None = None,
        field: FieldArgument | None = None,
        goal: GoalArgument | None = None,
    ) -> None:
        """List the projects that cities share."""
        wanted = ProjectFilter(city.id if city else None, field, goal)
        await reply(interaction, await projects_card(interaction, wanted, 0))


async def setup(bot: commands.Bot) -> None:
    """Add the commands and what is pressed in their answers."""
    bot.add_dynamic_items(PickProject, TurnProjects)
    await bot.add_cog(ProjectCommands())
