"""A copy: an announcement as it stands in one channel, in that server's language."""

from collections.abc import Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.announcements import (
    LONGEST_SUMMARY,
    Announcement,
    Closing,
    State,
    Trait,
    Wording,
)
from bot.domain.cities import City
from bot.domain.deliveries import DeliveryId
from bot.domain.feeds import Kind
from bot.domain.fields import MARKS, Field
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import field_name, place
from bot.ui.layouts import Card, Component, Printed, button, text
from bot.ui.plain import plain, plain_lines

NO_DELIVERY = DeliveryId(0)
"""Of a card that is shown to one person alone."""

BUTTONS: dict[Kind, tuple[tuple[str, str], ...]] = {
    Kind.CALLS: (("interest", "🙋"), ("save", "🔖"), ("report", "🚩")),
    Kind.PROJECTS: (("report", "🚩"),),
}
"""What can be pressed under a copy of each kind, with its sign."""


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy shows, and whom it notifies on its first sending."""

    announcement: Announcement
    city: City
    delivery_id: DeliveryId = NO_DELIVERY
    ping_role_id: int | None = None


def copy_card(texts: Texts, copy: Copy, wording: Wording | None = None) -> Card:
    """Lay out a copy; when it is closed it says so, and nothing can be pressed any more.

    The text is that in the reader's language, where there is one, unless another is asked for.
    """
    announcement = copy.announcement
    wording = wording or announcement.wording(texts.language.code)
    items: list[ui.Item[ui.LayoutView]] = [
        text("\n".join(_head(texts, announcement, copy.city, wording))),
        text(plain_lines(wording.summary, LONGEST_SUMMARY) or "—"),
    ]
    facts = fact_lines(texts, announcement)
    if facts:
        items += [ui.Separator(), text("\n".join(facts))]
    container = ui.Container[ui.LayoutView](*items, accent_colour=MARKS[_field(copy)].colour)
    return Card(*_mention(copy.ping_role_id), container, *_rows(texts, copy, wording))


class Stencil:
    """A copy laid out once for all channels of a language.

    Only the ids in its rows of buttons and whom it notifies differ from channel to channel.
    """

    def __init__(self, texts: Texts, announcement: Announcement, city: City) -> None:
        self._shown = announcement, city
        self._components = copy_card(texts, Copy(announcement, city)).to_components()

    def shows(self, announcement: Announcement, city: City) -> bool:
        """Tell whether it is of an announcement and a city as they are now."""
        return self._shown == (announcement, city)

    def card(self, delivery_id: DeliveryId, ping_role_id: int | None) -> Card:
        """Give the copy of one channel."""
        mention = Card(*_mention(ping_role_id)).to_components() if ping_role_id else []
        return Printed([*mention, *(_addressed(each, delivery_id) for each in self._components)])


def fact_lines(texts: Texts, announcement: Announcement) -> list[str]:
    """Say until when, who pays, what is sought, who may answer, and where more is to be read."""
    lines: list[str] = []
    if announcement.deadline is not None:
        # each reader sees the day and hour of their own place
        when = discord.utils.format_dt(announcement.deadline, "f")
        left = discord.utils.format_dt(announcement.deadline, "R")
        lines.append("⏰ " + texts("call-deadline", time=when, left=left))
    if announcement.kind is Kind.CALLS:
        lines.append("💶 " + texts(f"call-pays-{announcement.pays}"))
    topics = sorted(texts(f"topic-{topic}") for topic in announcement.values(Trait.TOPIC))
    if topics:
        lines.append("🔎 " + texts("call-topics", topics=" · ".join(topics)))
    if answerers := _answerers(texts, announcement):
        lines.append("🤝 " + texts("call-answerers", who=answerers))
    if announcement.link:
        lines.append(f"🔗 <{announcement.link}>")
    return lines


def closing_line(texts: Texts, announcement: Announcement) -> str:
    """Say that an announcement is closed, and why."""
    closing = announcement.closing or Closing.WITHDRAWN
    return f"🔒 **{texts(f'call-closed-{closing}')}**"


def _mention(role_id: int | None) -> list[ui.TextDisplay[ui.LayoutView]]:
    return [text(f"<@&{role_id}>")] if role_id else []


def _addressed(component: Component, delivery_id: DeliveryId) -> Component:
    """Give a row of buttons with a delivery's id in place of none, and anything else as it is."""
    if component["type"] != discord.ComponentType.action_row.value:
        return component
    start, blank = routes.copies_start(delivery_id), routes.copies_start(NO_DELIVERY)
    buttons = [
        {**each, "custom_id": start + each["custom_id"].removeprefix(blank)}
        for each in component["components"]
    ]
    return {**component, "components": buttons}


def _head(texts: Texts, announcement: Announcement, city: City, wording: Wording) -> list[str]:
    kind = texts(f"announcement-{announcement.kind}")
    fields = announcement.values(Trait.FIELD)
    named = [field_name(texts, field) for field in Field if field in fields]
    lines = [f"### {plain(wording.title, 100)}", f"-# {kind} · {place(texts, city)}"]
    if named:
        lines.append(f"-# {' · '.join(named)}")
    if announcement.state is State.CLOSED:
        lines.insert(0, closing_line(texts, announcement))
    return lines


def _answerers(texts: Texts, announcement: Announcement) -> str:
    fields, regions = (
        announcement.values(Trait.ANSWER_FIELD),
        announcement.values(Trait.ANSWER_REGION),
    )
    languages = announcement.values(Trait.ANSWER_LANGUAGE)
    parts = [
        texts.some([texts.field(field) for field in Field if field in fields], 4),
        texts.some([texts.region(region) for region in Region if region in regions], 4),
        texts.some(sorted(texts.language_name(LanguageCode(code)) for code in languages), 4),
    ]
    return " · ".join(part for part in parts if part)


def _rows(texts: Texts, copy: Copy, wording: Wording) -> list[ui.ActionRow[ui.LayoutView]]:
    announcement = copy.announcement
    row = ui.ActionRow[ui.LayoutView]()
    for aim, emoji in BUTTONS[announcement.kind]:
        is_main = aim == "interest"
        row.add_item(
            button(
                texts(f"copy-button-{aim}"),
                routes.copy_button(copy.delivery_id, announcement.id, aim),
                emoji=emoji,
                style=discord.ButtonStyle.primary if is_main else discord.ButtonStyle.secondary,
                disabled=not announcement.is_open,
            )
        )
    others = _other_languages(announcement.wordings, wording)
    if not others:
        return [row]
    # read on even when it is closed: it is what the channel still shows
    readings = [
        button(
            texts("copy-button-read", language=texts.language_name(language)),
            routes.copy_button(copy.delivery_id, announcement.id, "read", language),
        )
        for language in others
    ]
    return [row, ui.ActionRow[ui.LayoutView](*readings[:5])]


def _other_languages(wordings: Sequence[Wording], shown: Wording) -> list[LanguageCode]:
    return [each.language for each in wordings if each.language != shown.language]


def _field(copy: Copy) -> Field:
    named = [field for field in Field if field in copy.announcement.values(Trait.FIELD)]
    return named[0] if named else copy.city.field
