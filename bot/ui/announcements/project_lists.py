"""/project list: what cities share, the latest first, and one's own drafts."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.storage.database import Reader
from bot.storage.projects import ProjectFilter, drafted_projects, shared_projects
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import goal_name
from bot.ui.announcements.titles import picker, title
from bot.ui.city_cards import field_name, place
from bot.ui.commands import mention
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of
from bot.ui.standing import person_here
from bot.ui.turning import turns

PAGE = 8
MOST_DRAFTS = 8


@dataclass(frozen=True, slots=True)
class _Listed:
    """A page of projects and, on the first, the drafts of who looks."""

    projects: Sequence[Announcement]
    drafts: Sequence[Announcement]
    is_last: bool


async def projects_card(interaction: Interaction, wanted: ProjectFilter, page: int) -> Card:
    """Lay out a page of the projects shared."""
    resources, texts = resources_of(interaction), persons_texts(interaction)
    person = await person_here(interaction)
    async with resources.database.reading() as reader:
        listed = await _read(reader, wanted, page, person.cities)
    lines = [f"- {_line(resources, texts, each)}" for each in listed.projects]
    none = texts("projects-none", command=mention(resources, "project share"))
    items: list[ui.Item[ui.LayoutView]] = [
        text(f"### {texts('projects-title')}{_narrowed(resources, texts, wanted)}"),
        text("\n".join(lines) or none),
    ]
    if listed.drafts:
        drafts = [f"- **{plain(each.title, 100)}**" for each in listed.drafts]
        items.append(text("\n".join([f"**{texts('projects-drafts')}**", *drafts])))
    every = [*listed.projects, *listed.drafts]
    rows = [picker(texts, routes.PICK_PROJECT, every)] if every else []
    if page > 0 or not listed.is_last:

        def turned(to: int) -> str:
            return routes.turn_projects(to, wanted.city_id, wanted.field, wanted.goal)

        rows.append(ui.ActionRow(*turns(texts, turned, page, is_last=listed.is_last)))
    return Card(ui.Container[ui.LayoutView](*items), *rows)


async def _read(
    reader: Reader, wanted: ProjectFilter, page: int, cities: frozenset[CityId]
) -> _Listed:
    found = await shared_projects(reader, wanted, limit=PAGE + 1, skipped=page * PAGE)
    drafts: list[Announcement] = []
    if page == 0 and wanted == ProjectFilter():
        drafts = await drafted_projects(reader, cities, limit=MOST_DRAFTS)
    return _Listed(found[:PAGE], [each for each in drafts if each.title], len(found) <= PAGE)


def _line(resources: Resources, texts: Texts, project: Announcement) -> str:
    city = resources.directory.cities.get(project.city_id)
    return texts(
        "projects-line",
        title=f"**{title(texts, project)}**",
        city=place(texts, city) if city else plain(project.city_id),
        time=discord.utils.format_dt(project.published_at, "d") if project.published_at else "—",
    )


def _narrowed(resources: Resources, texts: Texts, wanted: ProjectFilter) -> str:
    city = resources.directory.cities.get(wanted.city_id) if wanted.city_id else None
    parts = [
        place(texts, city) if city else "",
        field_name(texts, Field(wanted.field)) if wanted.field else "",
        goal_name(texts, wanted.goal) if wanted.goal else "",
    ]
    named = " · ".join(part for part in parts if part)
    return f"\n-# {named}" if named else ""
