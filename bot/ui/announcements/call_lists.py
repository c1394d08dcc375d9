"""/call list, mine and show: what is open, what a city has, one call as a card."""

from collections.abc import Sequence

import discord
from discord import app_commands, ui

from bot.domain.announcements import Announcement, AnnouncementId, State
from bot.domain.cities import City, CityId
from bot.domain.deliveries import DeliveryId
from bot.domain.feeds import Kind
from bot.domain.refusal import Refusal
from bot.domain.spelling import fold
from bot.storage.announcements import announcement, announcements_of, open_announcements
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.copies import Copy, copy_card
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.layouts import Card, shortened, text
from bot.ui.menus import menu
from bot.ui.parameters import Suggesting, Suggestion
from bot.ui.plain import plain
from bot.ui.resources import Interaction, Resources, resources_of
from bot.ui.turning import turns

PAGE = 8
MOST_OF_A_CITY = 15


async def open_calls_card(resources: Resources, texts: Texts, page: int) -> Card:
    """Lay out a page of the open calls, the nearest deadline first."""
    async with resources.database.reading() as reader:
        calls = await open_announcements(reader, Kind.CALLS, limit=PAGE + 1, skipped=page * PAGE)
    lines = [_open_line(resources, texts, call) for call in calls[:PAGE]]
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('calls-title-open')}"),
        text("\n".join(f"- {line}" for line in lines) or texts("calls-none-open")),
    )
    rows = [_picker(texts, calls[:PAGE])] if calls else []
    if page > 0 or len(calls) > PAGE:
        pair = turns(texts, routes.turn_calls, page, is_last=len(calls) <= PAGE)
        rows.append(ui.ActionRow[ui.LayoutView](*pair))
    return Card(container, *rows)


async def city_calls_card(resources: Resources, texts: Texts, city: City) -> Card:
    """Lay out a city's calls for its coordinators, drafts among them."""
    async with resources.database.reading() as reader:
        calls = await announcements_of(reader, city.id, Kind.CALLS, limit=MOST_OF_A_CITY)
    none = texts("calls-none-mine", command=mention(resources, "call post"))
    lines = [f"- {_state_line(texts, call)}" for call in calls]
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('calls-title-mine', city=place(texts, city))}"),
        text("\n".join(lines) or none),
    )
    return Card(container, *([_picker(texts, calls)] if calls else []))


def call_card(resources: Resources, texts: Texts, call: Announcement) -> Card:
    """Lay out one call as its copies show it."""
    city = resources.directory.cities.get(call.city_id)
    if city is None or not call.wordings:
        raise Refusal("call.gone")
    return copy_card(texts, Copy(call, city, DeliveryId(0)))


async def call_by_id(interaction: Interaction, call_id: AnnouncementId) -> Announcement:
    """Give a call that anybody may see: a draft is its city's alone."""
    async with resources_of(interaction).database.reading() as reader:
        found = await announcement(reader, call_id)
    if found is None or found.kind is not Kind.CALLS:
        raise Refusal("call.gone")
    return found


class CallParameter(Suggesting):
    """A call by its number, which a suggestion by title gives."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest the calls that were open when last looked, by a word of their title."""
        wanted = f" {fold(typed)}"
        return [
            Suggestion(shortened(call.wording(texts.language.code).title, 100), str(call.id))
            for call in resources.open_calls
            if wanted in f" {fold(' '.join(w.title for w in call.wordings))}"
        ]

    async def transform(self, interaction: Interaction, value: str, /) -> AnnouncementId:
        """Take the number, or find the one open call with this title."""
        if value.isdecimal() and len(value) <= 18:
            return AnnouncementId(int(value))
        wanted = fold(value)
        found = [
            call.id
            for call in resources_of(interaction).open_calls
            if wanted in {fold(wording.title) for wording in call.wordings}
        ]
        if len(found) != 1:
            raise Refusal("call.unknown", query=value)
        return found[0]


CallArgument = app_commands.Transform[AnnouncementId, CallParameter]


def _open_line(resources: Resources, texts: Texts, call: Announcement) -> str:
    city = resources.directory.cities.get(CityId(call.city_id))
    return texts(
        "calls-line-open",
        title=f"**{plain(call.wording(texts.language.code).title, 100)}**",
        city=place(texts, city) if city else plain(call.city_id),
        time=discord.utils.format_dt(call.deadline, "d") if call.deadline else "—",
    )


def _state_line(texts: Texts, call: Announcement) -> str:
    title = f"**{plain(call.title, 100) or texts('draft-untitled')}**"
    time = discord.utils.format_dt(call.deadline, "d") if call.deadline else "—"
    match call.state:
        case State.DRAFT:
            return texts("calls-line-draft", title=title)
        case State.PUBLISHED:
            return texts("calls-line-published", title=title, time=time)
        case State.CLOSED:
            return texts("calls-line-closed", title=title)


def _picker(texts: Texts, calls: Sequence[Announcement]) -> ui.ActionRow[ui.LayoutView]:
    named = [
        (
            call.wording(texts.language.code).title if call.wordings else texts("draft-untitled"),
            call.id,
        )
        for call in calls
    ]
    return menu(
        "call:pick",
        [(title, str(call_id)) for title, call_id in named],
        placeholder=texts("calls-open-card"),
        least=1,
        most=1,
    )
