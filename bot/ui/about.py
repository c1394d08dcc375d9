"""/help and /about as cards."""

from dataclasses import dataclass
from datetime import datetime

import discord
from discord import ui

from bot.domain.rights import Person
from bot.texts.catalogue import Texts
from bot.ui.commands import mention
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.resources import Resources

HELPED = (
    *(
        "city show",
        "city search",
        "city nearby",
        "city map",
        "call list",
        "project list",
        "match cities",
        "match people",
        "match calls",
        "match alert",
        "match introductions",
    ),
    *("meet join", "meet status"),
    *("me edit", "me show", "me language", "privacy show"),
)
COORDINATORS = (
    *("call post", "call mine", "call responses", "call outcome"),
    *("project share", "city edit", "city handover", "match propose"),
)
ADMINS = ("setup panel", "setup status", "setup city")
STEWARDS = tuple(
    f"network {name}"
    for name in (
        "claims",
        "coordinators",
        "servers",
        "import",
        "withdraw",
        "block",
        "rounds",
        "audit",
        "stats",
    )
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What /about tells of this instance."""

    version: str
    started_at: datetime
    servers: int
    cities: int
    countries: int
    source_url: str | None


def help_card(resources: Resources, texts: Texts, person: Person, *, in_stewards: bool) -> Card:
    """Lay out what just this person may do here, with commands to click.

    ``in_stewards`` tells that this is the stewards' server, where alone their commands are.
    """
    container = ui.Container[ui.LayoutView](text(f"### {texts('help-title')}"))
    for name in HELPED:
        container.add_item(text(_entry(resources, texts, name)))
    cities = resources.directory.cities
    theirs = [plain(cities[city_id].name) for city_id in sorted(person.cities) if city_id in cities]
    parts = (
        (theirs, texts("help-for-coordinators", cities=texts.names(theirs)), COORDINATORS),
        (person.admin_of is not None, texts("help-for-admins"), ADMINS),
        (person.is_steward and in_stewards, texts("help-for-stewards"), STEWARDS),
    )
    for holds, title, names in parts:
        if holds:
            entries = "\n".join(_entry(resources, texts, name) for name in names)
            container.add_item(ui.Separator())
            container.add_item(text(f"**{title}**\n{entries}"))
    container.add_item(ui.Separator())
    container.add_item(text(f"{texts('help-tip')}\n{texts('help-everywhere')}"))
    return Card(container)


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


def _entry(resources: Resources, texts: Texts, name: str) -> str:
    return f"{mention(resources, name)}\n{texts('help-' + name.replace(' ', '-'))}"
