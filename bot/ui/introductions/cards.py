"""The question to a side, and how it stands after an answer, as cards."""

from collections.abc import Callable, Sequence

import discord
from discord import ui

from bot.domain.introductions import LONGEST_NOTE, Introduction
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place as city_place
from bot.ui.introductions.faces import Face, described, quoted, titled
from bot.ui.introductions.routes import side_button
from bot.ui.layouts import Card, button, text
from bot.ui.resources import Resources

Why = Callable[[Texts], Sequence[str]]
"""Words why two sides fit, a line each, in the reader's language."""


def question_card(
    resources: Resources,
    texts: Texts,
    introduction: Introduction,
    place: int,
    face: Face,
    why: Why,
    *,
    again: bool = False,
) -> Card:
    """Lay out who asks a side, why they fit, and what a yes does; ``again`` for the nudge."""
    side = introduction.sides[place]
    lines = [f"### {texts(_title(introduction, place))}"]
    if again:
        lines.append(texts("introduction-nudge"))
    if introduction.proposed_for is not None:
        city = resources.directory.cities.get(introduction.proposed_for)
        lines.append(
            texts("introduction-proposed-by", city=city_place(texts, city) if city else "—")
        )
    lines += [titled(texts, face), *described(texts, face)]
    if introduction.note:
        lines += [texts("introduction-note"), *quoted(introduction.note, LONGEST_NOTE)]
    if said := why(texts):
        lines += [texts("introduction-why"), *said]
    ends = discord.utils.format_dt(introduction.ends_at, "D")
    effect = texts("introduction-effect-city" if side.is_city else "introduction-effect", time=ends)
    container = ui.Container[ui.LayoutView](
        text("\n".join(lines)), ui.Separator(), text(f"-# {effect}")
    )
    row = ui.ActionRow(*answers(texts, introduction, place, ("yes", "no", "later")))
    return Card(container, row)


def answers(
    texts: Texts,
    introduction: Introduction,
    place: int,
    aims: Sequence[str],
    page: int | None = None,
) -> list[ui.Button[ui.LayoutView]]:
    """Make the buttons of a side that has not decided."""
    styles = {"yes": discord.ButtonStyle.success}
    return [
        button(
            texts(f"introduction-button-{aim}"),
            side_button(introduction.id, place, aim, page),
            style=styles.get(aim, discord.ButtonStyle.secondary),
        )
        for aim in aims
    ]


def answered_card(texts: Texts, introduction: Introduction, place: int, said: str) -> Card:
    """Put what was answered in the place of the question, with what can be pressed yet."""
    side = introduction.sides[place]
    if side.is_asked and said == "later":
        aims: tuple[str, ...] = ("read", "yes", "no")
    elif said == "no" and not side.is_city and introduction.other(place).user_id:
        aims = ("shun",)
    else:
        aims = ()
    words = text(texts(f"introduction-answered-{said}"))
    if not aims:
        return Card(words)
    return Card(words, ui.ActionRow(*answers(texts, introduction, place, aims)))


def _title(introduction: Introduction, place: int) -> str:
    if introduction.proposed_for is not None:
        return "introduction-title-proposed"
    is_city = introduction.sides[place].is_city
    return "introduction-title-city" if is_city else "introduction-title-person"
