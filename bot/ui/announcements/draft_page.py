"""The page of a call's draft: what it says and asks, each choice saved at once."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.announcements import (
    LONGEST_SUMMARY,
    MOST_FIELDS,
    MOST_TOPICS,
    Announcement,
    Pays,
    Trait,
)
from bot.domain.cities import City
from bot.domain.fields import MARKS, Field
from bot.domain.languages import ANNOUNCED
from bot.domain.regions import Region
from bot.domain.sdgs import NUMBERS
from bot.domain.topics import Topic, TopicGroup
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import fact_lines, goal_name
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu
from bot.ui.plain import plain, plain_lines
from bot.ui.topic_menus import topic_menus

Items = list[ui.Item[ui.LayoutView]]

SHOWN = 500
"""Characters of the summary on the page; the preview shows it whole."""


def draft_card(
    texts: Texts,
    draft: Announcement,
    city: City,
    topics: Sequence[TopicGroup],
    *notes: str,
    discarding: bool = False,
) -> Card:
    """Lay out a draft; ``discarding`` asks once more before it is dropped."""
    said: Items = [text("\n".join(notes))] if notes else []
    if discarding:
        return Card(*said, *discard_question(texts, draft))
    title = texts("draft-title", city=place(texts, city))
    head = [f"### {title}", f"-# {texts('draft-about')}", *written_lines(texts, draft)]
    facts = [line for line in fact_lines(texts, draft) if line[0] in "⏰🔗"]
    container = ui.Container[ui.LayoutView](
        text("\n".join([*head, *facts])), ui.Separator(), *_menus(texts, draft, topics)
    )
    return Card(*said, container, _buttons(texts, draft))


def written_lines(texts: Texts, draft: Announcement) -> list[str]:
    """Give the title, the beginning of the summary, and the languages in which there is a text."""
    lines = [f"**{plain(draft.title, 100) or texts('draft-untitled')}**"]
    if draft.wordings:
        lines.append(plain_lines(draft.wordings[0].summary, min(SHOWN, LONGEST_SUMMARY)))
        names = texts.names(texts.language_name(each.language) for each in draft.wordings)
        lines.append(f"-# {texts('draft-text-language', language=names)}")
    return lines


def trait_options(
    texts: Texts, trait: Trait, topics: Sequence[Topic] = ()
) -> list[tuple[str, str]]:
    """List what can be chosen of a trait, as labels and values."""
    match trait:
        case Trait.FIELD | Trait.ANSWER_FIELD:
            return [(f"{MARKS[field].symbol} {texts.field(field)}", field) for field in Field]
        case Trait.ANSWER_REGION:
            return [(texts.region(region), region) for region in Region]
        case Trait.ANSWER_LANGUAGE:
            return sorted((texts.language_name(code), str(code)) for code in ANNOUNCED)
        case Trait.TOPIC:
            return [(texts(f"topic-{topic}"), topic) for topic in topics]
        case Trait.GOAL:
            return [(goal_name(texts, number), str(number)) for number in NUMBERS]
        case Trait.PARTNER:
            return []  # more cities than a menu holds: they are written


def _menus(texts: Texts, draft: Announcement, topics: Sequence[TopicGroup]) -> Items:
    items = trait_items(texts, draft, Trait.FIELD, most=MOST_FIELDS)
    items.append(text(f"**{texts('draft-trait-topic')}**"))

    def address(at: int) -> str:
        return routes.draft_menu(draft.id, Trait.TOPIC, at)

    items += topic_menus(texts, topics, address, draft.values(Trait.TOPIC), most=MOST_TOPICS)
    for trait in (Trait.ANSWER_FIELD, Trait.ANSWER_REGION, Trait.ANSWER_LANGUAGE):
        items += trait_items(texts, draft, trait)
    items += [
        text(f"**{texts('draft-pays')}**"),
        menu(
            routes.draft_menu(draft.id, "pays"),
            [(texts(f"call-pays-{each}"), each) for each in Pays],
            placeholder=texts("draft-pays"),
            chosen={draft.pays},
            least=1,
            most=1,
        ),
    ]
    return items


def trait_items(texts: Texts, draft: Announcement, trait: Trait, most: int | None = None) -> Items:
    """Lay out the menu of a trait, below its name."""
    key = f"draft-trait-{trait.replace('_', '-')}"
    return [
        text(f"**{texts(key)}**"),
        menu(
            routes.draft_menu(draft.id, trait),
            trait_options(texts, trait),
            placeholder=texts(f"{key}-none"),
            chosen=draft.values(trait),
            most=most,
        ),
    ]


def _buttons(texts: Texts, draft: Announcement) -> ui.ActionRow[ui.LayoutView]:
    return ui.ActionRow[ui.LayoutView](
        button(texts("draft-button-text"), routes.draft_button(draft.id, "text"), emoji="✏️"),
        button(texts("draft-button-version"), routes.draft_button(draft.id, "version"), emoji="🌐"),
        button(
            texts("draft-button-preview"),
            routes.draft_button(draft.id, "preview"),
            emoji="👁️",
            style=discord.ButtonStyle.primary,
        ),
        button(
            texts("draft-button-discard"),
            routes.draft_button(draft.id, "discard"),
            style=discord.ButtonStyle.danger,
        ),
    )


def discard_question(texts: Texts, draft: Announcement) -> Items:
    """Ask once more before a draft is dropped."""
    return [
        text(texts("draft-discard-sure")),
        ui.ActionRow[ui.LayoutView](
            button(texts("draft-button-back"), routes.draft_button(draft.id, "back")),
            button(
                texts("draft-button-discarded"),
                routes.draft_button(draft.id, "discarded"),
                style=discord.ButtonStyle.danger,
            ),
        ),
    ]
