"""The map as a card: a picture without words, and beside it the legend in the reader's language."""

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.cities import City
from bot.domain.directory import CityFilter
from bot.domain.fields import Field
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_name, place
from bot.ui.city_lists import city_menu
from bot.ui.layouts import Card, shortened, text
from bot.ui.resources import Resources

FILENAME = "map.png"
LONGEST_ALT = 1024


@dataclass(frozen=True, slots=True)
class MapView:
    """What a map shows: the cities a filter admits, and perhaps one marked among or beside them."""

    cities: tuple[City, ...]
    wanted: CityFilter
    marked: City | None = None

    @property
    def zoomed(self) -> bool:
        """Tell whether the map shows only the part of the world that was asked for."""
        return self.wanted.region is not None


def map_view(resources: Resources, wanted: CityFilter, marked: City | None) -> MapView:
    """Choose the cities of a map; a marked one is drawn, and not counted, beside the others."""
    return MapView(tuple(resources.directory.select(wanted)), wanted, marked)


async def map_files(resources: Resources, view: MapView, texts: Texts) -> list[discord.File]:
    """Draw a map, off the event loop, as a file to send with its card."""
    picture = await resources.atlas.picture(view.cities, view.marked, zoom=view.zoomed)
    return [discord.File(io.BytesIO(picture), filename=FILENAME, description=alt_text(texts, view))]


def map_card(texts: Texts, view: MapView) -> Card:
    """Lay out the card around a map: its title, the picture, the legend with the same marks."""
    if not view.cities:
        return Card(text(texts("search-none")))
    # no-break spaces keep a mark beside its field and its number
    legend = [
        f"{field_name(texts, field)} **{texts.number(count)}**".replace(" ", "\u00a0")
        for field, count in _counts(view.cities)
    ]
    picture = ui.MediaGallery[ui.LayoutView](
        discord.MediaGalleryItem(f"attachment://{FILENAME}", description=alt_text(texts, view))
    )
    container = ui.Container[ui.LayoutView](
        text(f"### {_title(texts, view)}"), picture, text(" · ".join(legend))
    )
    if view.marked is None:
        return Card(container)
    container.add_item(text(texts("map-marked", city=place(texts, view.marked))))
    return Card(container, city_menu(texts, [view.marked]))


def alt_text(texts: Texts, view: MapView) -> str:
    """Say in words what the picture shows, for who cannot see it."""
    parts = [texts("map-alt", count=len(view.cities), where=_where(texts, view))]
    parts.append(
        texts.names(
            texts("map-alt-field", field=texts.field(field), count=count)
            for field, count in _counts(view.cities)
        )
        + "."
    )
    if view.marked is not None:
        city = view.marked
        parts.append(
            texts(
                "map-alt-marked",
                city=texts("city-label", name=city.name, country=texts.country_name(city.country)),
                latitude=texts.number(round(city.latitude, 1)),
                longitude=texts.number(round(city.longitude, 1)),
            )
        )
    return shortened(" ".join(parts), LONGEST_ALT)


def _title(texts: Texts, view: MapView) -> str:
    return texts("map-title", count=len(view.cities), where=_where(texts, view))


def _where(texts: Texts, view: MapView) -> str:
    region = view.wanted.region
    return texts.region(region) if region else "world"


def _counts(cities: Sequence[City]) -> list[tuple[Field, int]]:
    counts = Counter(city.field for city in cities)
    return [(field, counts[field]) for field in Field if counts[field]]
