"""/help and /about as cards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import discord
from discord import ui

from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, text

HELPED = ("city show", "city search", "city nearby", "city map", "me language")


@dataclass(frozen=True, slots=True)
class Facts:
    """What /about tells of this instance."""

    version: str
    started_at: datetime
    servers: int
    cities: int
    countries: int
    source_url: str | None


def help_card(texts: Texts, command_ids: Mapping[str, int]) -> Card:
    """Lay out what a person may do, with commands to click where Discord told us their ids."""
    entries = [
        text(f"{_mention(name, command_ids)}\n{texts('help-' + name.replace(' ', '-'))}")
        for name in HELPED
    ]
    return Card(
        ui.Container[ui.LayoutView](
            text(f"### {texts('help-title')}"),
            *entries,
            ui.Separator(),
            text(f"{texts('help-tip')}\n{texts('help-everywhere')}"),
        )
    )


def about_card(texts: Texts, facts: Facts) -> Card:
    """Lay out what this bot is, how it is doing, and whom it owes."""
    running = texts(
        "about-running",
        since=discord.utils.format_dt(facts.started_at, "R"),
        servers=facts.servers,
        cities=facts.cities,
        countries=facts.countries,
    )
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('about-title', version=facts.version)}\n{texts('about-what')}"),
        text(running),
        ui.Separator(),
        text("\n".join(texts(f"about-{part}") for part in ("privacy", "credits", "independent"))),
    )
    if facts.source_url is None:
        return Card(container)
    link = ui.Button[ui.LayoutView](label=texts("about-source"), url=facts.source_url)
    return Card(container, ui.ActionRow[ui.LayoutView](link))


def _mention(name: str, command_ids: Mapping[str, int]) -> str:
    command_id = command_ids.get(name.partition(" ")[0])
    return f"</{name}:{command_id}>" if command_id else f"`/{name}`"
