"""/city edit: a city's entry, each choice saved at once."""

from collections.abc import Sequence

from discord import ui

from bot.domain.cities import City
from bot.domain.entries import CityEntry
from bot.domain.topics import TopicGroup
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.profiles.declaring import declared_menus

SHOWN = 500
"""Characters of the description on the page; the city's card shows it whole."""


def entry_card(
    texts: Texts, city: City, entry: CityEntry, topics: Sequence[TopicGroup], *notes: str
) -> Card:
    """Lay out what a city says of itself, with all that can be chosen."""
    head = [
        f"### {texts('entry-title', city=place(texts, city))}",
        f"-# {texts('entry-about')}",
        plain(entry.description, SHOWN) or texts("entry-no-description"),
    ]
    if entry.website:
        head.append(f"🔗 <{entry.website}>")

    def address(what: str, part: int | None) -> str:
        return routes.entry_menu(city.id, what, part)

    container = ui.Container[ui.LayoutView](
        text("\n".join(head)), ui.Separator(), *declared_menus(texts, entry, topics, address)
    )
    row = ui.ActionRow[ui.LayoutView](
        button(texts("entry-button-words"), routes.entry_button(city.id, "words"), emoji="✏️"),
        button(texts("entry-button-show"), routes.open_city(routes.Aim.SHOW, city.id), emoji="👁️"),
    )
    said = [text("\n".join(notes))] if notes else []
    return Card(*said, container, row)
