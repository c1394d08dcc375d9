"""What is done with a project that is shared: opened from a list, changed, withdrawn."""

import discord
from discord import ui

from bot.domain.announcements import AnnouncementId, Closing, State
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.storage.projects import ProjectFilter
from bot.ui import routes
from bot.ui.announcements.drafting import own_announcement, show_page
from bot.ui.announcements.project_lists import projects_card
from bot.ui.announcements.showing import announcement_by_id, show_copy
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts


class PickProject(Choice, template=routes.PICK_PROJECT):
    """Opens the project chosen in a list: a draft's page for its coordinators, else its card."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside the list, which stays."""
        project_id = AnnouncementId(int(self.chosen[0]))
        project = await announcement_by_id(interaction, project_id, Kind.PROJECTS)
        if project.state is State.DRAFT:
            await own_announcement(interaction, project_id)
            await show_page(interaction, project_id, beside=True)
        else:
            await show_copy(interaction, project)


class TurnProjects(Press, template=routes.TURN_PROJECTS):
    """Turns the pages of the projects."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        city, field, goal = (self.match[each] for each in ("city", "field", "goal"))
        wanted = ProjectFilter(
            CityId(city) if city else None,
            Field(field) if field else None,
            int(goal) if goal else None,
        )
        await replace(
            interaction, await projects_card(interaction, wanted, int(self.match["page"]))
        )


async def edit_project(interaction: Interaction, project_id: AnnouncementId) -> None:
    """Open a project's page; a withdrawn one stays as it is."""
    project = await own_announcement(interaction, project_id, Kind.PROJECTS)
    if project.state is State.CLOSED:
        raise Refusal("announcement.not_open")
    await show_page(interaction, project_id)


async def ask_to_withdraw(interaction: Interaction, project_id: AnnouncementId) -> None:
    """Ask once more before a project is taken back everywhere."""
    project = await own_announcement(interaction, project_id, Kind.PROJECTS)
    if not project.is_open:
        raise Refusal("announcement.not_open")
    texts = persons_texts(interaction)
    row = ui.ActionRow[ui.LayoutView](
        button(
            texts("project-button-withdraw"),
            routes.call_button(project_id, Closing.WITHDRAWN),
            style=discord.ButtonStyle.danger,
        )
    )
    await reply(
        interaction,
        Card(text(texts("project-withdraw-sure", title=plain(project.title, 100))), row),
    )
