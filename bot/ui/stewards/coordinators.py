"""``/network coordinators``: who coordinates a city or a field, named and removed by stewards."""

from collections.abc import Sequence
from datetime import timedelta

import discord
from discord import ui

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.cities import City, CityId
from bot.domain.coordinators import (
    MOST_OF_A_CITY,
    MOST_OF_A_FIELD,
    Coordinator,
    FieldCoordinator,
)
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.storage.city_servers import home_of
from bot.storage.coordinators import (
    cities_coordinated,
    coordinators_of,
    field_coordinators,
)
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import field_name, place
from bot.ui.layouts import Card, button, text
from bot.ui.menus import person_menu
from bot.ui.people import person
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of

TERMS = (365, 730, 1461)
"""Days for which somebody can be named for a field: one, two or four years."""

SHOWN_CITIES = 40


async def show_coordinators(
    interaction: Interaction, city: City | None, field: Field | None
) -> None:
    """Show who coordinates a city or a field; without either, all of them at a glance."""
    resources, texts = resources_of(interaction), persons_texts(interaction)
    if city is not None and field is not None:
        raise Refusal("coordinator.city_or_field")
    if city is not None:
        card = await city_coordinators_card(resources, texts, city)
    elif field is not None:
        card = await field_coordinators_card(resources, texts, field)
    else:
        card = await overview_card(resources, texts)
    await reply(interaction, card)


async def city_coordinators_card(
    resources: Resources, texts: Texts, city: City, note: str = ""
) -> Card:
    """Lay out who coordinates a city, each with a button to take it from them."""
    async with resources.database.reading() as reader:
        named = await coordinators_of(reader, city.id)
        home_id = await home_of(reader, city.id)
        role_id = (await server(reader, home_id)).coordinator_role_id if home_id else None
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('coordinators-title', of=place(texts, city))}")
    )
    key = "coordinators-by-role" if role_id else "coordinators-no-role"
    if home_id is None:
        key = "coordinators-no-home"
    container.add_item(text(texts(key)))
    for each in named:
        container.add_item(_person(texts, "city", city.id, each))
    if not named:
        container.add_item(text(f"-# {texts('coordinators-none')}"))
    return _with_menu(texts, container, "city", city.id, note, room=len(named) < MOST_OF_A_CITY)


async def field_coordinators_card(
    resources: Resources, texts: Texts, field: Field, note: str = ""
) -> Card:
    """Lay out who looks after a field, and until when."""
    async with resources.database.reading() as reader:
        every = await field_coordinators(reader, resources.clock())
    named = [each for each in every if each.field is field]
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('coordinators-title', of=field_name(texts, field))}"),
        text(texts("coordinators-of-field", most=MOST_OF_A_FIELD)),
    )
    for each in named:
        container.add_item(_person(texts, "field", field, each))
    if not named:
        container.add_item(text(f"-# {texts('coordinators-none')}"))
    return _with_menu(texts, container, "field", field, note, room=True)


async def overview_card(resources: Resources, texts: Texts) -> Card:
    """Lay out every city that has named coordinators, and every field."""
    async with resources.database.reading() as reader:
        cities = await cities_coordinated(reader)
        fields = await field_coordinators(reader, resources.clock())
    lines = [_city_line(resources, texts, city, count) for city, count in cities.items()]
    rest = len(lines) - SHOWN_CITIES
    shown = lines[:SHOWN_CITIES] + ([texts("more", count=rest)] if rest > 0 else [])
    return Card(
        ui.Container[ui.LayoutView](
            text(f"### {texts('coordinators-overview')}"),
            text("\n".join(shown) or texts("coordinators-none-anywhere")),
            ui.Separator(),
            text("\n".join(_field_lines(texts, fields))),
            text(f"-# {texts('coordinators-how')}"),
        )
    )


def naming_entry(
    resources: Resources, deed: Deed, actor_id: int, user_id: int, of: CityId | Field
) -> Entry:
    """Word for the trail that somebody was named or removed."""
    (subject,) = tagged(Tag.FIELD if isinstance(of, Field) else Tag.CITY, of)
    whom = tagged(Tag.PERSON, user_id)
    before, after = (whom, ()) if deed is Deed.COORDINATOR_REMOVED else ((), whom)
    return Entry(deed, resources.clock(), actor_id, None, subject, before, after)


def term(days: str) -> timedelta:
    """Read a term from a form, refusing one that is not on offer."""
    if not days.isdecimal() or int(days) not in TERMS:
        raise Refusal("value", value=days)
    return timedelta(days=int(days))


def _person(
    texts: Texts, kind: str, of: str, each: Coordinator | FieldCoordinator
) -> ui.Section[ui.LayoutView]:
    whom = person(texts, each.user_id)
    if isinstance(each, Coordinator):
        when = discord.utils.format_dt(each.named_at, "D")
        words = texts("coordinators-named", person=whom, by=person(texts, each.named_by), time=when)
    else:
        until = discord.utils.format_dt(each.until, "D")
        words = texts("coordinators-until", person=whom, time=until)
    remove = button(
        texts("coordinators-button-remove"),
        routes.coordinator_button(kind, of, each.user_id),
        style=discord.ButtonStyle.danger,
    )
    return ui.Section[ui.LayoutView](text(words), accessory=remove)


def _with_menu(
    texts: Texts,
    container: ui.Container[ui.LayoutView],
    kind: str,
    of: str,
    note: str,
    *,
    room: bool,
) -> Card:
    if room:
        placeholder = texts("coordinators-name")
        container.add_item(person_menu(routes.coordinator_menu(kind, of), placeholder=placeholder))
    return Card(*([text(note)] if note else []), container)


def _city_line(resources: Resources, texts: Texts, city_id: CityId, count: int) -> str:
    city = resources.directory.cities.get(city_id)
    return f"{place(texts, city) if city else city_id} · {texts.number(count)}"


def _field_lines(texts: Texts, named: Sequence[FieldCoordinator]) -> list[str]:
    lines: list[str] = []
    for field in Field:
        people = [
            f"<@{each.user_id}> ({discord.utils.format_dt(each.until, 'D')})"
            for each in named
            if each.field is field
        ]
        lines.append(f"{field_name(texts, field)} · {texts.names(people) if people else '—'}")
    return lines
