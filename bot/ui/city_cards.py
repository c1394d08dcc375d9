"""A city's card: what is published of it, what its coordinators say, and where it is from here."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import discord
from discord import ui

from bot.domain.cities import City, distance_km, local_time, minutes_ahead
from bot.domain.entries import LONGEST_DESCRIPTION, CityEntry
from bot.domain.fields import MARKS, Field
from bot.domain.topics import Side
from bot.storage.city_notes import CityNotes, city_notes
from bot.texts.catalogue import Texts
from bot.ui.introductions.routes import ask_city
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.routes import Aim, open_city


@dataclass(frozen=True, slots=True)
class CityView:
    """All that a city's card shows; ``origin`` is the reader's own city, where that is known."""

    city: City
    now: datetime
    notes: CityNotes
    origin: City | None = None


async def city_view(resources: Resources, city: City, server_id: int | None) -> CityView:
    """Gather what a city's card shows to readers in a server, or outside any."""
    async with resources.database.glancing() as reader:
        notes = await city_notes(reader, city.id, server_id)
    origin = resources.directory.cities.get(notes.servers_city) if notes.servers_city else None
    return CityView(city, resources.clock(), notes, origin)


def city_card(texts: Texts, view: CityView, *, shareable: bool) -> Card:
    """Lay out a city's card; ``shareable`` offers to show it to everyone in the channel."""
    city = view.city
    paragraphs = [
        f"## {city.flag} {plain(city.name)}\n{_identity(texts, view)}",
        "\n".join(_where(texts, view)),
        _entry(texts, view),
    ]
    container = ui.Container[ui.LayoutView](
        text(paragraphs[0]),
        text(paragraphs[1]),
        ui.Separator(),
        text(paragraphs[2]),
        accent_colour=MARKS[city.field].colour,
    )
    return Card(container, _buttons(texts, city, shareable=shareable), *_asking(texts, view))


def place(texts: Texts, city: City) -> str:
    """Name a city with its flag and country, in bold."""
    name = f"**{plain(city.name)}**"
    country = texts.country_name(city.country)
    return f"{city.flag} {texts('city-label', name=name, country=country)}"


def field_name(texts: Texts, field: Field) -> str:
    """Name a field with its mark."""
    return f"{MARKS[field].symbol} {texts.field(field)}"


def field_names(texts: Texts, fields: Iterable[Field]) -> str:
    """Name several fields with their marks, in one line."""
    return texts.line(texts.names(field_name(texts, field) for field in sorted(fields)))


def _identity(texts: Texts, view: CityView) -> str:
    city = view.city
    line = texts(
        "city-identity",
        country=texts.country_name(city.country),
        field=field_name(texts, city.field),
        year=str(view.notes.past[-1].until if view.notes.past else city.year),
    )
    past = [
        texts(
            "city-past-field",
            field=texts.field(tenure.field),
            since=str(tenure.since),
            until=str(tenure.until),
        )
        for tenure in view.notes.past
    ]
    region = texts.region(city.region)
    return "\n".join([f"**{line}**", region, *(f"-# {each}" for each in past)])


def _where(texts: Texts, view: CityView) -> list[str]:
    local = local_time(view.city, view.now)
    offset = local.utcoffset() or timedelta()
    lines = ["🕒 " + texts("city-local-time", time=texts.clock(local), offset=_offset(offset))]
    origin = view.origin
    if origin is not None and origin.id != view.city.id:
        ahead = minutes_ahead(view.city, origin, view.now)
        lines.append(
            "📏 "
            + texts(
                "city-from-here",
                distance=texts.distance(distance_km(origin, view.city)),
                city=plain(origin.name),
                direction="ahead" if ahead > 0 else "behind" if ahead < 0 else "same",
                span=texts.span(ahead),
            )
        )
    if origin is not None and origin.id == view.city.id:
        lines.append("🏠 " + texts("city-own"))
    else:
        lines.append("🌉 " + texts("city-home" if view.notes.has_home else "city-no-home"))
    return lines


def _offset(offset: timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def _entry(texts: Texts, view: CityView) -> str:
    entry, name = view.notes.entry, plain(view.city.name)
    if entry is None or not (entry.description or entry.offers or entry.seeks):
        return texts("city-no-entry", city=name)
    parts = [plain(entry.description, LONGEST_DESCRIPTION)] if entry.description else []
    today = local_time(view.city, view.now).date()
    parts += [listed(texts, f"city-{side}", entry, side, today) for side in Side]
    if entry.languages:
        spoken = texts.names(texts.language_name(code) for code in entry.languages)
        parts.append(texts("city-languages", languages=spoken))
    if entry.website:
        parts.append(texts("city-website", website=f"<{entry.website}>"))
    return "\n".join(parts)


def listed(texts: Texts, key: str, entry: CityEntry, side: Side, today: date) -> str:
    """Write what is offered or sought today, and until when."""
    names = sorted(texts(f"topic-{topic}") for topic in entry.topics_on(side, today))
    if not names:
        return texts(f"{key}-nothing")
    until = entry.until(side)
    words = texts(key, topics=" · ".join(names))
    return f"{words} {texts('listed-until', day=texts.days(until))}" if until else words


def _asking(texts: Texts, view: CityView) -> list[ui.ActionRow[ui.LayoutView]]:
    """Make the button to ask its coordinators, where it has some and is not the reader's own."""
    own = view.origin.id if view.origin is not None else None
    if not view.notes.can_be_asked or own == view.city.id:
        return []
    ask = button(texts("introduction-button-ask"), ask_city(view.city.id, own), emoji="🤝")
    return [ui.ActionRow[ui.LayoutView](ask)]


def _buttons(texts: Texts, city: City, *, shareable: bool) -> ui.ActionRow[ui.LayoutView]:
    row = ui.ActionRow[ui.LayoutView](
        button(texts("city-button-nearby"), open_city(Aim.NEARBY, city.id), emoji="🧭"),
        button(texts("city-button-map"), open_city(Aim.MAP, city.id), emoji="🗺️"),
    )
    if shareable:
        row.add_item(button(texts("city-button-share"), open_city(Aim.SHARE, city.id), emoji="📣"))
    if city.url:
        row.add_item(
            ui.Button(
                label=texts("city-button-unesco"), url=city.url, style=discord.ButtonStyle.link
            )
        )
    return row
