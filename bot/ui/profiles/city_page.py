"""/city edit: a city's entry, each choice saved at once."""

from collections.abc import Sequence

from discord import ui

from bot.domain.cities import City
from bot.domain.entries import CityEntry
from bot.domain.languages import ANNOUNCED
from bot.domain.topics import MOST_OF_A_KIND, Side, TopicGroup
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.menus import menu
from bot.ui.plain import plain
from bot.ui.profiles.wording import until_line
from bot.ui.topic_menus import topic_menus

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
    items: list[ui.Item[ui.LayoutView]] = [text("\n".join(head)), ui.Separator()]
    for side in Side:
        items.append(text(until_line(texts, f"declared-{side}", entry.until(side))))

        def address(at: int, side: Side = side) -> str:
            return routes.entry_menu(city.id, side, at)

        chosen = entry.topics(side)
        items += topic_menus(texts, topics, address, chosen, most=MOST_OF_A_KIND)
    named = sorted((texts.language_name(code), str(code)) for code in ANNOUNCED)
    items += [
        text(f"**{texts('declared-languages')}**"),
        menu(
            routes.entry_menu(city.id, "languages"),
            named,
            placeholder=texts("declared-languages-none"),
            chosen=set(entry.languages),
            most=MOST_OF_A_KIND,
        ),
    ]
    row = ui.ActionRow[ui.LayoutView](
        button(texts("entry-button-words"), routes.entry_button(city.id, "words"), emoji="✏️"),
        button(texts("entry-button-show"), routes.open_city(routes.Aim.SHOW, city.id), emoji="👁️"),
    )
    said = [text("\n".join(notes))] if notes else []
    return Card(*said, ui.Container[ui.LayoutView](*items), row)
