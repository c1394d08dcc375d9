"""Lists of cities: pages of a search, and what is near."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.domain.cities import City
from bot.domain.city_search import CitySearch
from bot.domain.directory import Neighbour
from bot.domain.fields import Field
from bot.storage.entries import cities_described_by, cities_with
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_name, place
from bot.ui.layouts import Card, button, shortened, text
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.routes import pick_city, turn_page

PAGE = 10
"""Cities on a page: few enough to read, and for the menu that opens their cards."""


async def search_cities(resources: Resources, search: CitySearch) -> list[City]:
    """Find the cities that a search asks for: by name, or best first where it has a text."""
    directory = resources.directory
    found = directory.select(search.filter, directory.named(search.text) if search.text else None)
    async with resources.database.reading() as reader:
        if search.text:
            described = await cities_described_by(reader, search.text)
            known = {city.id for city in found}
            found += [
                city
                for city in directory.select(search.filter)
                if city.id in described and city.id not in known
            ]
        if search.offers or search.seeks:
            having = await cities_with(
                reader, resources.clock().date(), offers=search.offers, seeks=search.seeks
            )
            found = [city for city in found if city.id in having]
    return found


def search_card(texts: Texts, search: CitySearch, found: Sequence[City], page: int) -> Card:
    """Lay out one page of what a search found, or say what to try where it found nothing."""
    asked = _asked(texts, search)
    if not found:
        return Card(text("\n".join(filter(None, (texts("search-none"), asked)))))
    pages = -(-len(found) // PAGE)
    page = min(max(page, 0), pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    title = "\n".join(filter(None, (f"### {texts('search-found', count=len(found))}", asked)))
    lines = "\n".join(_line(texts, city) for city in shown)
    items: list[ui.Item[ui.LayoutView]] = [
        ui.Container[ui.LayoutView](text(title), ui.Separator(), text(lines)),
        city_menu(texts, shown),
    ]
    if pages > 1:
        items.append(_page_buttons(texts, search, page, pages))
    return Card(*items)


def nearby_card(
    texts: Texts, origin: City, field: Field | None, neighbours: Sequence[Neighbour]
) -> Card:
    """Lay out the cities closest to one, with kilometres."""
    title = texts(
        "nearby-title",
        city=f"{origin.flag} {plain(origin.name)}",
        country=texts.country_name(origin.country),
        field=field_name(texts, field) if field else "any",
    )
    if not neighbours:
        return Card(text(title), text(texts("nearby-none")))
    lines = "\n".join(
        f"{_line(texts, each.city, with_year=False)} · {texts.distance(each.distance)}"
        for each in neighbours
    )
    return Card(
        ui.Container[ui.LayoutView](text(f"### {title}"), ui.Separator(), text(lines)),
        city_menu(texts, [each.city for each in neighbours]),
    )


def city_menu(texts: Texts, cities: Sequence[City]) -> ui.ActionRow[ui.LayoutView]:
    """Make the menu that opens the card of one of these cities (25 at most)."""
    menu = ui.Select[ui.LayoutView](
        custom_id=pick_city(), placeholder=texts("list-open-card"), min_values=1, max_values=1
    )
    for city in cities:
        menu.append_option(
            discord.SelectOption(
                label=shortened(city.name, 100),
                value=city.id,
                description=shortened(
                    f"{texts.country_name(city.country)} · {texts.field(city.field)}", 100
                ),
                emoji=city.flag,
            )
        )
    return ui.ActionRow[ui.LayoutView](menu)


def _line(texts: Texts, city: City, *, with_year: bool = True) -> str:
    parts = [place(texts, city), field_name(texts, city.field)]
    return " · ".join([*parts, str(city.year)] if with_year else parts)


def _asked(texts: Texts, search: CitySearch) -> str:
    wanted = search.filter
    parts = [
        field_name(texts, wanted.field) if wanted.field else "",
        texts.country_name(wanted.country) if wanted.country else "",
        texts.region(wanted.region) if wanted.region else "",
        str(wanted.year) if wanted.year else "",
        texts("city-offers", topics=texts(f"topic-{search.offers}")) if search.offers else "",
        texts("city-seeks", topics=texts(f"topic-{search.seeks}")) if search.seeks else "",
        texts("search-text", text=plain(search.text)) if search.text else "",
    ]
    given = [part for part in parts if part]
    return f"-# {' · '.join(given)}" if given else ""


def _page_buttons(
    texts: Texts, search: CitySearch, page: int, pages: int
) -> ui.ActionRow[ui.LayoutView]:
    number = texts("search-page", page=page + 1, pages=pages)
    return ui.ActionRow[ui.LayoutView](
        button(
            texts("search-previous"), turn_page(page - 1 if page else 999, search.code),
            emoji="◀️", disabled=page == 0,
        ),
        button(number, turn_page(998, search.code), disabled=True),
        button(
            texts("search-next"), turn_page(page + 1, search.code),
            emoji="▶️", disabled=page == pages - 1,
        ),
    )  # fmt: skip
