"""Asking to be introduced: to somebody suggested, or to the coordinators of a city."""

from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import ui

from bot.domain.introductions import LASTS, LONGEST_NOTE, Answer, Past, State
from bot.domain.people import ProfileId
from bot.domain.refusal import Refusal
from bot.storage.database import Transaction
from bot.storage.introduction_rows import Party, introduction
from bot.storage.introductions import ask, give_answer
from bot.storage.profiles import profile_by_id
from bot.storage.shunning import welcome
from bot.texts.catalogue import Texts
from bot.ui.commands import mention
from bot.ui.introductions import routes
from bot.ui.introductions.wishes import Wish, crossing, where_of, wish
from bot.ui.layouts import shortened
from bot.ui.pressing import Form, Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Work, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city

Wishing = Callable[[Interaction], Awaitable[Wish]]
"""Reads anew what was wished: while a form is open, much may change."""


class AskCity(Press, template=routes.ASK_CITY):
    """Asks to be introduced to the coordinators of a city."""

    async def press(self, interaction: Interaction) -> None:
        """Ask for a few words, unless it may not be asked."""
        await _begin(interaction, self._wish)

    async def _wish(self, interaction: Interaction) -> Wish:
        city = known_city(interaction, self.match["city"])
        language = persons_texts(interaction).language.code
        other = Party(None, city.id, language, is_city=True)
        return await wish(interaction, other, self.match["own"])


class AskPerson(Press, template=routes.ASK_PERSON):
    """Asks to be introduced to a person, whom the button names by their profile alone."""

    async def press(self, interaction: Interaction) -> None:
        """Ask for a few words, unless it may not be asked."""
        await _begin(interaction, self._wish)

    async def _wish(self, interaction: Interaction) -> Wish:
        async with resources_of(interaction).database.glancing() as reader:
            profile = await profile_by_id(reader, ProfileId(int(self.match["profile"])))
        if profile is None or profile.city_id is None:
            raise Refusal("introduction.unavailable")
        other = Party(profile.user_id, profile.city_id, profile.language)
        return await wish(interaction, other, self.match["own"])


class AskForm(Form):
    """Asks for a few words that the other side reads with the request."""

    def __init__(self, texts: Texts, wishing: Wishing) -> None:
        super().__init__(title=texts("introduction-form-title"))
        self._wishing = wishing
        self._note = ui.TextInput[Any](
            custom_id="note",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_NOTE,
            required=False,
        )
        self.add_item(
            ui.Label(
                text=texts("introduction-form-note"),
                description=texts("introduction-form-note-about"),
                component=self._note,
            )
        )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep the request, say so, and let the other side be told at once."""
        wished, resources = await self._wishing(interaction), resources_of(interaction)
        async with resources.database.transaction() as tx:
            theirs = await crossing(tx, wished, resources.clock())
            if theirs is not None:
                await _say_yes(tx, interaction, wished, theirs)
            else:
                # Discord holds people to the length, not who makes a form by hand
                note = shortened(self._note.value.strip(), LONGEST_NOTE)
                await _ask(tx, interaction, wished, note)
        await _tell_asked(interaction, is_crossing=theirs is not None)


async def _begin(interaction: Interaction, wishing: Wishing) -> None:
    """Open the form; where the other side has asked already, wanting it too is a yes."""
    wished, resources = await wishing(interaction), resources_of(interaction)
    async with resources.database.reading() as reader:
        theirs = await crossing(reader, wished, resources.clock())
    if theirs is None:
        await interaction.response.send_modal(AskForm(persons_texts(interaction), wishing))
        return
    async with resources.database.transaction() as tx:
        theirs = await crossing(tx, wished, resources.clock())
        if theirs is not None:
            await _say_yes(tx, interaction, wished, theirs)
    if theirs is None:
        raise Refusal("introduction.over")
    await _tell_asked(interaction, is_crossing=True)


async def _ask(tx: Transaction, interaction: Interaction, wished: Wish, note: str) -> None:
    where, now = where_of(interaction), resources_of(interaction).clock()
    await ask(tx, wished.asker, wished.other, note=note, where=where, at=now)
    if wished.other.user_id is not None:
        await welcome(tx, wished.user_id, wished.other.user_id)


async def _say_yes(tx: Transaction, interaction: Interaction, wished: Wish, theirs: Past) -> None:
    found = await introduction(tx, theirs.id)
    if found is None:
        raise Refusal("introduction.over")
    state = await give_answer(
        tx,
        found,
        theirs.place,
        Answer.YES,
        by=wished.user_id,
        language=wished.asker.language,
        where=where_of(interaction),
        at=resources_of(interaction).clock(),
    )
    if state is State.WITHDRAWN:
        raise Refusal("introduction.unavailable")
    if other := found.other(theirs.place).user_id:
        await welcome(tx, wished.user_id, other)


async def _tell_asked(interaction: Interaction, *, is_crossing: bool) -> None:
    resources, texts = resources_of(interaction), persons_texts(interaction)
    resources.wake(Work.INTRODUCING)
    command = mention(resources, "match introductions")
    if is_crossing:
        await reply(interaction, texts("introduction-crossed", command=command))
    else:
        await reply(interaction, texts("introduction-asked", command=command, days=LASTS.days))
