"""An answer to a call as a card: for who gave it, and for the coordinators who decide."""

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.directory import Directory
from bot.domain.interests import (
    LONGEST_CONTACT,
    LONGEST_MESSAGE,
    WAITING,
    Interest,
    InterestState,
)
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.titles import title
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain, plain_lines


def own_interest_card(texts: Texts, call: Announcement, given: Interest) -> Card:
    """Say to who answered how their answer stands, with the button to withdraw it."""
    named = title(texts, call)
    said = text(texts(f"interest-own-{given.state}", title=named))
    if given.state not in WAITING:
        return Card(said)
    withdraw = button(
        texts("interest-button-withdraw"), routes.interest_button(given.id, "withdrawn")
    )
    return Card(said, ui.ActionRow[ui.LayoutView](withdraw))


def interest_card(texts: Texts, call: Announcement, given: Interest, name: str, city: str) -> Card:
    """Lay out an answer for the coordinators; how to reach its sender only once accepted."""
    named = title(texts, call)
    lines = [
        f"### {texts('interest-title', title=named)}",
        texts("interest-from", name=f"**{plain(name, 60)}**", city=city),
        *[f"> {line}" for line in plain_lines(given.message, LONGEST_MESSAGE).split("\n")],
    ]
    if given.state is InterestState.ACCEPTED:
        contact = plain(given.contact, LONGEST_CONTACT) if given.contact else "—"
        lines.append(texts("interest-contact", person=f"<@{given.user_id}>", contact=contact))
    elif given.state is not InterestState.SENT:
        lines.append(f"**{texts(f'interest-state-{given.state}')}**")
    container = ui.Container[ui.LayoutView](text("\n".join(lines)))
    if given.state not in WAITING:
        return Card(container)
    row = ui.ActionRow[ui.LayoutView]()
    if given.state is InterestState.SENT:
        row.add_item(_decision(texts, given, "shortlisted", discord.ButtonStyle.secondary))
    row.add_item(_decision(texts, given, "accepted", discord.ButtonStyle.success))
    row.add_item(_decision(texts, given, "declined", discord.ButtonStyle.secondary))
    return Card(container, row)


def city_of(directory: Directory, texts: Texts, given: Interest) -> str:
    """Name the city in whose server an answer was given."""
    city = directory.cities.get(given.city_id) if given.city_id else None
    return place(texts, city) if city else texts("interest-no-city")


def _decision(
    texts: Texts, given: Interest, aim: str, style: discord.ButtonStyle
) -> ui.Button[ui.LayoutView]:
    return button(
        texts(f"interest-button-{aim}"), routes.interest_button(given.id, aim), style=style
    )
