"""A copy: an announcement as it stands in one channel, in that server's language."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from bot.domain.pictures import Picture
from bot.domain.regions import Region
from bot.domain.sdgs import NUMBERS
from bot.domain.spelling import fold
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
    """What a copy shows, and whom it notifies on its first sending.

    ``partners`` are the cities that a project names, ``pictures`` those that are sent with it.
    """

    announcement: Announcement
    city: City
    delivery_id: DeliveryId = NO_DELIVERY
    ping_role_id: int | None = None
    partners: Sequence[City] = ()
    pictures: Sequence[Picture] = ()

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether nobody is to read it any more: perhaps it should never have been said."""
        return self.announcement.closing is Closing.WITHDRAWN

    def files(self) -> list[discord.File]:
        """Give the pictures as they are sent beside the card, anew for each sending."""
        shown = () if self.is_withdrawn else self.pictures
        return [
            discord.File(io.BytesIO(each.content), each.filename, description=each.alt)
            for each in shown
        ]


def copy_card(texts: Texts, copy: Copy, wording: Wording | None = None) -> Card:
    """Lay out a copy; when it is closed it says so, and nothing can be pressed any more.

    The text is that in the reader's language, where there is one, unless another is asked for.
    What was withdrawn keeps its title alone.
    """
    announcement = copy.announcement
    wording = wording or announcement.wording(texts.language.code)
    head = text("\n".join(_head(texts, announcement, copy.city, wording)))
    if copy.is_withdrawn:
        return Card(ui.Container[ui.LayoutView](head), _buttons(texts, copy))
    items: list[ui.Item[ui.LayoutView]] = [
        head,
        text(plain_lines(wording.summary, LONGEST_SUMMARY) or "—"),
    ]
    if copy.pictures:
        items.append(_gallery(copy.pictures))
    facts = fact_lines(texts, announcement, copy.partners)
    if facts:
        items += [ui.Separator(), text("\n".join(facts))]
    container = ui.Container[ui.LayoutView](*items, accent_colour=MARKS[_field(copy)].colour)
    return Card(*_mention(copy), container, *_rows(texts, copy, wording))


class Stencil:
    """A copy laid out once for all channels of a language.

    Only the ids in its rows of buttons and whom it notifies differ from channel to channel.
    """

    def __init__(self, texts: Texts, copy: Copy) -> None:
        self._shown = _shown_everywhere(copy)
        blank = replace(copy, delivery_id=NO_DELIVERY, ping_role_id=None)
        self._components = copy_card(texts, blank).to_components()

    def fits(self, copy: Copy) -> bool:
        """Tell whether a copy shows the same, wherever it is to stand."""
        return self._shown == _shown_everywhere(copy)

    def card(self, copy: Copy) -> Card:
        """Lay out a copy that it fits."""
        mention = Card(*_mention(copy)).to_components() if copy.ping_role_id else []
        addressed = (_addressed(each, copy.delivery_id) for each in self._components)
        return Printed([*mention, *addressed])


def fact_lines(
    texts: Texts, announcement: Announcement, partners: Sequence[City] = ()
) -> list[str]:
    """Say until when, who pays, what is sought, with whom, and where more is to be read."""
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
    if partners:
        lines.append("🤝 " + texts("project-partners", cities=city_names(partners)))
    goals = announcement.values(Trait.GOAL)
    if named := [goal_name(texts, goal) for goal in NUMBERS if str(goal) in goals]:
        lines.append("🎯 " + texts("project-goals", goals=" · ".join(named)))
    if announcement.link:
        lines.append(f"🔗 <{announcement.link}>")
    return lines


def city_names(cities: Sequence[City]) -> str:
    """List cities with their flags, by name."""
    named = sorted(cities, key=lambda city: fold(city.name))
    return " · ".join(f"{city.flag} {plain(city.name)}" for city in named)


def goal_name(texts: Texts, number: int) -> str:
    """Name a Sustainable Development Goal with its number."""
    return f"{number} {texts(f'sdg-{number}')}"


def closing_line(texts: Texts, announcement: Announcement) -> str:
    """Say that an announcement is closed, and why."""
    closing = announcement.closing or Closing.WITHDRAWN
    return f"🔒 **{texts(f'call-closed-{closing}')}**"


def _shown_everywhere(copy: Copy) -> tuple[object, ...]:
    # not the pictures themselves, which are large: a stencil is kept for a while
    pictures = ((each.filename, each.alt) for each in copy.pictures)
    return copy.announcement, copy.city, *copy.partners, *pictures


def _mention(copy: Copy) -> list[ui.TextDisplay[ui.LayoutView]]:
    # what is over when it arrives is no news for anybody
    is_told = copy.ping_role_id is not None and copy.announcement.is_open
    return [text(f"<@&{copy.ping_role_id}>")] if is_told else []


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


def _gallery(pictures: Sequence[Picture]) -> ui.MediaGallery[ui.LayoutView]:
    return ui.MediaGallery(
        *(
            discord.MediaGalleryItem(f"attachment://{each.filename}", description=each.alt)
            for each in pictures
        )
    )


def _buttons(texts: Texts, copy: Copy) -> ui.ActionRow[ui.LayoutView]:
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
    return row


def _rows(texts: Texts, copy: Copy, wording: Wording) -> list[ui.ActionRow[ui.LayoutView]]:
    announcement, row = copy.announcement, _buttons(texts, copy)
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
