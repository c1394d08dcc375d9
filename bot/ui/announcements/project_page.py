"""The page of a project: what it says and shows, as a draft and after it was shared."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.announcements import MOST_FIELDS, MOST_GOALS, Announcement, State, Trait
from bot.domain.cities import City
from bot.domain.pictures import MOST_PICTURES, Picture
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import city_names
from bot.ui.announcements.draft_page import Items, discard_question, trait_items, written_lines
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu
from bot.ui.plain import plain

SHOWN_ALT = 60


def project_card(
    texts: Texts,
    project: Announcement,
    city: City,
    partners: Sequence[City],
    pictures: Sequence[Picture],
    *notes: str,
    discarding: bool = False,
) -> Card:
    """Lay out a project's page; ``discarding`` asks once more before a draft is dropped."""
    said: Items = [text("\n".join(notes))] if notes else []
    if discarding:
        return Card(*said, *discard_question(texts, project))
    is_draft = project.state is State.DRAFT
    title = texts("project-title-draft" if is_draft else "project-title", city=place(texts, city))
    about = texts("draft-about" if is_draft else "project-about")
    facts = [*written_lines(texts, project), *_facts(texts, project, partners, pictures)]
    container = ui.Container[ui.LayoutView](
        text("\n".join([f"### {title}", f"-# {about}", *facts])),
        ui.Separator(),
        *trait_items(texts, project, Trait.FIELD, most=MOST_FIELDS),
        *trait_items(texts, project, Trait.GOAL, most=MOST_GOALS),
        *_picture_menu(texts, project, pictures),
    )
    return Card(*said, container, _buttons(texts, project, is_full=len(pictures) >= MOST_PICTURES))


def _facts(
    texts: Texts, project: Announcement, partners: Sequence[City], pictures: Sequence[Picture]
) -> list[str]:
    none = texts("draft-trait-partner-none")
    named = city_names(partners) if partners else none
    lines = [f"🤝 {texts('project-partners', cities=named)}"]
    if project.link:
        lines.append(f"🔗 <{project.link}>")
    lines.append(f"🖼️ {texts('project-pictures', count=len(pictures), most=MOST_PICTURES)}")
    lines += [f"- {plain(each.alt, SHOWN_ALT)}" for each in pictures]
    return lines


def _picture_menu(texts: Texts, project: Announcement, pictures: Sequence[Picture]) -> Items:
    if not pictures:
        return []
    return [
        menu(
            routes.draft_menu(project.id, "picture"),
            [(each.alt, str(each.place)) for each in pictures],
            placeholder=texts("picture-drop"),
            least=1,
            most=1,
        )
    ]


def _buttons(texts: Texts, project: Announcement, *, is_full: bool) -> ui.ActionRow[ui.LayoutView]:
    def of_draft(key: str, aim: str, emoji: str, *, disabled: bool = False):
        address = routes.draft_button(project.id, aim)
        return button(texts(key), address, emoji=emoji, disabled=disabled)

    row = ui.ActionRow[ui.LayoutView](
        of_draft("draft-button-text", "text", "✏️"),
        of_draft("draft-button-version", "version", "🌐"),
        of_draft("project-button-picture", "picture", "🖼️", disabled=is_full),
    )
    if project.state is State.DRAFT:
        row.add_item(
            button(
                texts("draft-button-preview"),
                routes.draft_button(project.id, "preview"),
                emoji="👁️",
                style=discord.ButtonStyle.primary,
            )
        )
        discard = routes.draft_button(project.id, "discard")
        red = discord.ButtonStyle.danger
        row.add_item(button(texts("draft-button-discard"), discard, style=red))
    else:
        report = routes.call_button(project.id, "report")
        row.add_item(button(texts("project-button-report"), report, emoji="📊"))
    return row
