"""What came of a call, as its coordinators are asked for it and see it."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.announcements import MOST_GOALS, Announcement
from bot.domain.cities import City
from bot.domain.outcomes import Outcome
from bot.domain.sdgs import NUMBERS
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import city_names, goal_name
from bot.ui.announcements.titles import title
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu
from bot.ui.plain import plain_lines

SHOWN = 800
"""Characters of what was done; the form shows it whole, and so does the project made of it."""


def question_card(texts: Texts, call: Announcement, told: Outcome | None, *, again: bool) -> Card:
    """Ask coordinators what came of a call, or ``again`` whether that is still all."""
    is_told = told is not None and not told.came_to_nothing
    key = "outcome-ask"
    if again:
        key = "outcome-ask-more" if is_told else "outcome-ask-again"
    row = ui.ActionRow[ui.LayoutView](
        _button(texts, call, "write", "📋", discord.ButtonStyle.primary)
    )
    if told is None:
        row.add_item(_button(texts, call, "nothing"))
    return Card(text(texts(key, title=title(texts, call))), row)


def outcome_card(
    texts: Texts,
    call: Announcement,
    outcome: Outcome | None,
    partners: Sequence[City],
    *notes: str,
) -> Card:
    """Lay out what came of a call, with what can be added to it."""
    lines = [
        f"### {texts('outcome-title', title=title(texts, call))}",
        f"-# {texts('outcome-about')}",
    ]
    items: list[ui.Item[ui.LayoutView]] = [text("\n".join(notes))] if notes else []
    if outcome is None or outcome.came_to_nothing:
        lines.append(texts("outcome-none" if outcome is None else "outcome-nothing"))
        row = ui.ActionRow[ui.LayoutView](
            _button(texts, call, "write", "📋", discord.ButtonStyle.primary)
        )
        if outcome is None:
            row.add_item(_button(texts, call, "nothing"))
        return Card(*items, ui.Container[ui.LayoutView](text("\n".join(lines))), row)
    lines += [plain_lines(outcome.done, SHOWN), *_facts(texts, outcome, partners)]
    container = ui.Container[ui.LayoutView](
        text("\n".join(lines)),
        ui.Separator(),
        text(f"**{texts('draft-trait-goal')}**"),
        menu(
            routes.outcome_goals(call.id),
            [(goal_name(texts, number), str(number)) for number in NUMBERS],
            placeholder=texts("draft-trait-goal-none"),
            chosen={str(goal) for goal in outcome.goals},
            most=MOST_GOALS,
        ),
    )
    row = ui.ActionRow[ui.LayoutView](
        _button(texts, call, "write", "✏️"),
        _button(texts, call, "link", "🔗"),
        _button(texts, call, "project", "📣"),
    )
    return Card(*items, container, row)


def _facts(texts: Texts, outcome: Outcome, partners: Sequence[City]) -> list[str]:
    lines: list[str] = []
    if partners:
        lines.append(f"🤝 {texts('project-partners', cities=city_names(partners))}")
    if outcome.first_day:
        lines.append(f"📅 {texts.days(outcome.first_day, outcome.last_day)}")
    if outcome.people is not None:
        lines.append(f"👥 {texts('outcome-people', people=texts.number(outcome.people))}")
    if outcome.link:
        lines.append(f"🔗 <{outcome.link}>")
    return lines


def _button(
    texts: Texts,
    call: Announcement,
    aim: str,
    emoji: str | None = None,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
) -> ui.Button[ui.LayoutView]:
    address = routes.outcome_button(call.id, aim)
    return button(texts(f"outcome-button-{aim}"), address, emoji=emoji, style=style)
