"""/call list, mine and show: what is open, what a city has, one call as a card."""

import discord
from discord import ui

from bot.domain.announcements import Announcement, State
from bot.domain.cities import City, CityId
from bot.domain.directory import Directory
from bot.domain.feeds import Kind
from bot.domain.outcomes import ASKED_OF
from bot.storage.announcements import announcements_of, open_announcements
from bot.storage.outcomes import told_among
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import copy_card
from bot.ui.announcements.showing import copy_of
from bot.ui.announcements.titles import picker, title
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.turning import turns

PAGE = 8
MOST_OF_A_CITY = 15


async def open_calls_card(resources: Resources, texts: Texts, page: int) -> Card:
    """Lay out a page of the open calls, the nearest deadline first."""
    async with resources.database.reading() as reader:
        calls = await open_announcements(reader, Kind.CALLS, limit=PAGE + 1, skipped=page * PAGE)
    lines = [open_line(resources.directory, texts, call) for call in calls[:PAGE]]
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('calls-title-open')}"),
        text("\n".join(f"- {line}" for line in lines) or texts("calls-none-open")),
    )
    rows = [picker(texts, routes.PICK_CALL, calls[:PAGE])] if calls else []
    if page > 0 or len(calls) > PAGE:
        pair = turns(texts, routes.turn_calls, page, is_last=len(calls) <= PAGE)
        rows.append(ui.ActionRow[ui.LayoutView](*pair))
    return Card(container, *rows)


async def city_calls_card(resources: Resources, texts: Texts, city: City) -> Card:
    """Lay out a city's calls for its coordinators, drafts among them."""
    async with resources.database.reading() as reader:
        calls = await announcements_of(reader, city.id, Kind.CALLS, limit=MOST_OF_A_CITY)
        told = await told_among(reader, [call.id for call in calls])
    none = texts("calls-none-mine", command=mention(resources, "call post"))
    tell = mention(resources, "call outcome")
    lines = [f"- {_state_line(texts, call, '' if call.id in told else tell)}" for call in calls]
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('calls-title-mine', city=place(texts, city))}"),
        text("\n".join(lines) or none),
    )
    return Card(container, *([picker(texts, routes.PICK_CALL, calls)] if calls else []))


def call_card(resources: Resources, texts: Texts, call: Announcement) -> Card:
    """Lay out one call as its copies show it."""
    return copy_card(texts, copy_of(resources, call))


def open_line(directory: Directory, texts: Texts, call: Announcement) -> str:
    """Name an open call with its city and its deadline."""
    city = directory.cities.get(CityId(call.city_id))
    return texts(
        "calls-line-open",
        title=f"**{title(texts, call)}**",
        city=place(texts, city) if city else plain(call.city_id),
        time=discord.utils.format_dt(call.deadline, "d") if call.deadline else "—",
    )


def _state_line(texts: Texts, call: Announcement, tell: str) -> str:
    """Say how a call stands; ``tell`` mentions the command that is still owed, if it is."""
    title = f"**{plain(call.title, 100) or texts('draft-untitled')}**"
    time = discord.utils.format_dt(call.deadline, "d") if call.deadline else "—"
    match call.state:
        case State.DRAFT:
            return texts("calls-line-draft", title=title)
        case State.PUBLISHED:
            return texts("calls-line-published", title=title, time=time)
        case State.CLOSED if tell and call.closing in ASKED_OF:
            return texts("calls-line-untold", title=title, command=tell)
        case State.CLOSED:
            return texts("calls-line-closed", title=title)
