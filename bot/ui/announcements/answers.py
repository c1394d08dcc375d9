"""Answering a call: *I'm interested*, what the city's coordinators see of it, what they decide."""

from typing import Any

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.interests import (
    LONGEST_CONTACT,
    LONGEST_MESSAGE,
    InterestState,
)
from bot.domain.notices import AT_ONCE_WITHIN, Told
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.announcements import announcement
from bot.storage.interests import interest_of, send_interest
from bot.storage.notices import want_notice
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui.announcements.interest_cards import own_interest_card
from bot.ui.announcements.telling import tell_at_once
from bot.ui.pressing import Form
from bot.ui.reply import reply
from bot.ui.resources import (
    Interaction,
    persons_texts,
    resources_of,
)
from bot.ui.standing import allowed, coordinates


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
    if call.author_id == interaction.user.id or await coordinates(interaction, call.city_id):
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
            later = resources.clock() + AT_ONCE_WITHIN
            notice = await want_notice(tx, current.id, Told.INTEREST, later, sent.id)
        await reply(interaction, own_interest_card(texts, current, sent))
        await tell_at_once(interaction.client, notice)
