"""/match alert: what somebody wants to be told of when it is new, each choice saved at once."""

from collections.abc import Mapping

import discord
from discord import ui

from bot.domain.alerts import About, Alert, Rhythm
from bot.domain.cities import City
from bot.domain.fields import Field
from bot.texts.catalogue import Texts
from bot.ui.city_cards import field_name, place
from bot.ui.layouts import Card, button, text
from bot.ui.matching.routes import ACROSS, ANY, alert_button, alert_menu
from bot.ui.menus import Row, menu

OFF = "off"


def alert_card(texts: Texts, city: City, alerts: Mapping[About, Alert], *notes: str) -> Card:
    """Lay out what somebody is told of, and how often; a city is that for which they look."""
    title = texts("alert-title", city=place(texts, city))
    items: list[ui.Item[ui.LayoutView]] = [text(f"### {title}\n-# {texts('alert-explained')}")]
    for about in About:
        alert = alerts.get(about)
        items += [
            ui.Separator(),
            text(_state(texts, about, alert)),
            _rhythms(texts, city, about, alert),
        ]
        if alert is not None:
            items.append(_scopes(texts, city, alert))
    above = [text("\n".join(notes))] if notes else []
    return Card(*above, ui.Container[ui.LayoutView](*items))


def _state(texts: Texts, about: About, alert: Alert | None) -> str:
    lines = [f"**{texts(f'alert-{about}')}**"]
    if alert is not None:
        lines.append(texts("alert-next", time=discord.utils.format_dt(alert.due_at, "f")))
    return "\n".join(lines)


def _rhythms(texts: Texts, city: City, about: About, alert: Alert | None) -> Row:
    now = OFF if alert is None else alert.rhythm
    return Row(
        *(
            button(
                texts(f"alert-button-{aim}"),
                alert_button(about, city.id, aim),
                style=discord.ButtonStyle.primary if aim == now else discord.ButtonStyle.secondary,
            )
            for aim in (OFF, *Rhythm)
        )
    )


def _scopes(texts: Texts, city: City, alert: Alert) -> Row:
    fields = [(field_name(texts, field), str(field)) for field in Field]
    return menu(
        alert_menu(alert.about, city.id),
        [(texts("alert-scope-any"), ANY), (texts("alert-scope-across"), ACROSS), *fields],
        placeholder=texts("alert-scope-any"),
        chosen={ACROSS if alert.across else alert.field or ANY},
        least=1,
        most=1,
    )
