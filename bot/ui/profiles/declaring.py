"""What cities and people alike choose in menus: offers and needs, and working languages."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from discord import ui

from bot.domain.declared import Declared
from bot.domain.languages import ANNOUNCED, LanguageCode
from bot.domain.refusal import Refusal
from bot.domain.topics import MOST_OF_A_KIND, Side, Topic, TopicGroup
from bot.texts.catalogue import Texts
from bot.ui.layouts import text
from bot.ui.menus import menu
from bot.ui.pressing import Choice
from bot.ui.profiles.wording import until_line
from bot.ui.topic_menus import topic_menus

Declaring = TypeVar("Declaring", bound=Declared)

Address = Callable[[str, int | None], str]
"""Addresses the menu of something chosen; topics are spread over several parts."""


def declared_menus(
    texts: Texts, declared: Declared, topics: Sequence[TopicGroup], address: Address
) -> list[ui.Item[ui.LayoutView]]:
    """Lay out the menus of both lists and of the languages, each below its name."""
    items: list[ui.Item[ui.LayoutView]] = []
    for side in Side:
        items.append(text(until_line(texts, f"declared-{side}", declared.until(side))))

        def part(at: int, side: Side = side) -> str:
            return address(side, at)

        items += topic_menus(texts, topics, part, declared.topics(side), most=MOST_OF_A_KIND)
    named = sorted((texts.language_name(code), str(code)) for code in ANNOUNCED)
    languages = menu(
        address("languages", None),
        named,
        placeholder=texts("declared-languages-none"),
        chosen=set(declared.languages),
        most=MOST_OF_A_KIND,
    )
    return [*items, text(f"**{texts('declared-languages')}**"), languages]


def kept_of(choice: Choice, before: Collection[str], most: int = MOST_OF_A_KIND) -> set[str]:
    """Give what is chosen now: the difference to what the message showed, made to what is kept.

    What was chosen meanwhile, in another menu or on another device, stays.
    """
    chosen = set(choice.chosen)
    added, removed = chosen - choice.shown, choice.shown - chosen
    kept = (set(before) - removed) | added
    if added and len(kept) > most:
        raise Refusal("declared.many", most=most)
    return kept


def chosen_in(declared: Declared, what: str) -> set[str]:
    """Give what stands chosen of a list, or of the languages."""
    return {*(declared.languages if what == "languages" else declared.topics(Side(what)))}


def declaring(declared: Declaring, what: str, kept: Collection[str]) -> Declaring:
    """Give it with another choice in a list, or of languages."""
    match what:
        case Side.OFFERS:
            return replace(declared, offers=frozenset(Topic(each) for each in kept))
        case Side.SEEKS:
            return replace(declared, seeks=frozenset(Topic(each) for each in kept))
        case _:
            languages = tuple(LanguageCode(each) for each in sorted(kept))
            return replace(declared, languages=languages)
