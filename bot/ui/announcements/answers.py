"""Answering a call: *I'm interested*, what the city's coordinators see of it, what they decide."""

from typing import Any

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
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.announcements import announcement
from bot.storage.interests import interest_of, send_interest
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.announcements.telling import tell_coordinators
from bot.ui.city_cards import place
from bot.ui.layouts import Card, button, text
from bot.ui.plain import plain, plain_lines
from bot.ui.pressing import Form
from bot.ui.reply import reply
from bot.ui.resources import (
    Interaction,
    persons_texts,
    resources_of,
)
from bot.ui.standing import allowed, person_here


async def ask_interest(interaction: Interaction, call: Announcement) -> None:
    """Ask for a few words, or say how the answer stands that this person gave already."""
    await allowed(interaction, Action.ANSWER_CALL)
    resources, texts = resources_of(interaction), persons_texts(interaction)
    async with resources.database.reading() as reader:
        earlier = await interest_of(reader, call.id, interaction.user.id)
    if earlier is not None and earlier.state is not InterestState.WITHDRAWN:
        await reply(interaction, own_interest_card(texts, call, earlier))
        return
    if not call.is_open:
        raise Refusal("interest.closed")
    person = await person_here(interaction)
    if call.author_id == person.id or call.city_id in person.cities:
        raise Refusal("interest.own")
    await interaction.response.send_modal(InterestForm(texts, call))


class InterestForm(Form):
    """Asks somebody why they are interested, and how they can be reached once accepted."""

    def __init__(self, texts: Texts, call: Announcement) -> None:
        super().__init__(title=texts("interest-form-title"))
        self._call = call
        self._message = ui.TextInput[Any](
            custom_id="message",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_MESSAGE,
        )
        self._contact = ui.TextInput[Any](
            custom_id="contact", max_length=LONGEST_CONTACT, required=False
        )
        for name, component in (("message", self._message), ("contact", self._contact)):
            self.add_item(
                ui.Label(
                    text=texts(f"interest-{name}-label"),
                    description=texts(f"interest-{name}-about"),
                    component=component,
                )
            )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep the answer, say so, and tell the city's coordinators."""
        person = await allowed(interaction, Action.ANSWER_CALL)
        resources, texts = resources_of(interaction), persons_texts(interaction)
        message = self._message.value.strip()
        if not message:
            raise Refusal("interest.empty")
        async with resources.database.transaction() as tx:
            here = await server(tx, interaction.guild_id) if interaction.guild_id else None
            sent = await send_interest(
                tx,
                self._call.id,
                person.id,
                language=texts.language.code,
                city_id=here.city_id if here else None,
                message=message,
                contact=self._contact.value.strip(),
                at=resources.clock(),
            )
            current = await announcement(tx, self._call.id)
        if sent is None or current is None:
            raise Refusal("interest.closed")
        await reply(interaction, own_interest_card(texts, current, sent))
        name, directory, call = interaction.user.display_name, resources.directory, current

        def worded(theirs: Texts) -> Card:
            return interest_card(theirs, call, sent, name, city_of(directory, theirs, sent))

        await tell_coordinators(interaction.client, current, worded)


def own_interest_card(texts: Texts, call: Announcement, given: Interest) -> Card:
    """Say to who answered how their answer stands, with the button to withdraw it."""
    title = plain(call.wording(texts.language.code).title, 100)
    said = text(texts(f"interest-own-{given.state}", title=title))
    if given.state not in WAITING:
        return Card(said)
    withdraw = button(
        texts("interest-button-withdraw"), routes.interest_button(given.id, "withdrawn")
    )
    return Card(said, ui.ActionRow[ui.LayoutView](withdraw))


def interest_card(texts: Texts, call: Announcement, given: Interest, name: str, city: str) -> Card:
    """Lay out an answer for the coordinators; how to reach its sender only once accepted."""
    title = plain(call.wording(texts.language.code).title, 100)
    lines = [
        f"### {texts('interest-title', title=title)}",
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
