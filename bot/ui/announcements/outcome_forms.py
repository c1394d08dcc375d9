"""The forms in which coordinators tell what came of a call, and what is kept of them."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

import discord
from discord import ui

from bot.domain.announcements import LONGEST_LINK, Announcement
from bot.domain.outcomes import LONGEST_DONE, LONGEST_NUMBER, Outcome, read_people
from bot.domain.refusal import Refusal
from bot.storage.outcomes import outcome_of, save_outcome
from bot.texts.catalogue import Texts
from bot.texts.deadlines import read_day
from bot.ui.announcements.forms import LONGEST_DEADLINE, LONGEST_PARTNERS
from bot.ui.announcements.outcome_pages import closed_call, defer_page, show_outcome
from bot.ui.announcements.partners import partners_typed
from bot.ui.pressing import Form
from bot.ui.refusals import worded
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.claiming import checked_link
from bot.ui.stewards.coordinator_buttons import known_city

Value = TypeVar("Value")


class OutcomeForm(Form):
    """Asks what was done, with whom, when, and whom it reached."""

    def __init__(
        self, texts: Texts, call: Announcement, before: Outcome | None, partners: str
    ) -> None:
        super().__init__(title=texts("outcome-form-title"))
        self._call = call
        first, last = (before.first_day, before.last_day) if before else (None, None)
        people = before.people if before else None
        self._done = self._asked(texts, "done", before.done if before else "", LONGEST_DONE)
        self._partners = self._asked(texts, "partners", partners, LONGEST_PARTNERS)
        self._first = self._asked(texts, "first", str(first or ""), LONGEST_DEADLINE)
        self._last = self._asked(texts, "last", str(last or ""), LONGEST_DEADLINE)
        self._people = self._asked(
            texts, "people", "" if people is None else str(people), LONGEST_NUMBER
        )

    def _asked(self, texts: Texts, name: str, before: str, longest: int) -> ui.TextInput[Any]:
        is_long = longest > LONGEST_DEADLINE
        asked = ui.TextInput[Any](
            custom_id=name,
            style=discord.TextStyle.paragraph if is_long else discord.TextStyle.short,
            max_length=longest,
            required=name == "done",
            default=before or None,
        )
        label, about = texts(f"outcome-{name}-label"), texts(f"outcome-{name}-about")
        self.add_item(ui.Label(text=label, description=about, component=asked))
        return asked

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Save it; a day, number or city that is not certain is asked again."""
        call, resources = await closed_call(interaction, self._call.id), resources_of(interaction)
        city = known_city(interaction, call.city_id)
        done = self._done.value.strip()
        if not done:
            raise Refusal("outcome.empty")
        # days in a language not met before take a while to read
        await defer_page(interaction)
        partners, doubts = partners_typed(interaction, city, self._partners.value)
        notes = [f"⚠️ {each}" for each in doubts]
        async with resources.database.glancing() as reader:
            before = await outcome_of(reader, call.id)
        people = before.people if before else None
        people = _read(interaction, notes, people, lambda: read_people(self._people.value))
        told = (before.first_day, before.last_day) if before else (None, None)
        days = [
            await self._day(interaction, notes, asked, city.timezone, day)
            for asked, day in zip((self._first, self._last), told, strict=True)
        ]
        # whoever names the last day alone, or the two the other way round, means the same
        first, last, *_ = [*sorted(day for day in days if day), None, None]
        async with resources.database.transaction() as tx:
            # somebody may have chosen goals, or given a link, while this was written
            kept = await outcome_of(tx, call.id)
            outcome = Outcome(
                *(call.id, interaction.user.id, resources.clock(), done, partners),
                *(first, last, people),
                goals=kept.goals if kept else frozenset(),
                link=kept.link if kept else "",
            )
            await save_outcome(tx, outcome)
        key = "draft-rest-saved" if notes else "outcome-saved"
        await show_outcome(interaction, call, *notes, persons_texts(interaction)(key))

    async def _day(
        self,
        interaction: Interaction,
        notes: list[str],
        asked: ui.TextInput[Any],
        timezone: str,
        before: date | None,
    ) -> date | None:
        typed = asked.value.strip()
        if not typed:
            return None
        languages = (persons_texts(interaction).language.code,)
        now = resources_of(interaction).clock()
        return await asyncio.to_thread(
            _read, interaction, notes, before, lambda: read_day(typed, languages, timezone, now)
        )


class LinkForm(Form):
    """Asks where more is to be read of what came of a call."""

    def __init__(self, texts: Texts, call: Announcement, before: Outcome) -> None:
        super().__init__(title=texts("outcome-link-title"))
        self._call = call
        self._link = ui.TextInput[Any](
            custom_id="link",
            max_length=LONGEST_LINK,
            required=False,
            default=before.link or None,
        )
        self.add_item(
            ui.Label(
                text=texts("form-link-label"),
                description=texts("form-link-about"),
                component=self._link,
            )
        )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Save it."""
        call, link = await closed_call(interaction, self._call.id), checked_link(self._link.value)
        async with resources_of(interaction).database.transaction() as tx:
            before = await outcome_of(tx, call.id)
            if before is None:
                raise Refusal("outcome.none")
            await save_outcome(tx, replace(before, link=link))
        await show_outcome(interaction, call, persons_texts(interaction)("outcome-saved"))


def _read(
    interaction: Interaction, notes: list[str], otherwise: Value, read: Callable[[], Value]
) -> Value:
    """Give what a field says; where that is not certain, say so and leave what was there."""
    try:
        return read()
    except Refusal as refusal:
        notes.append(f"⚠️ {worded(refusal, persons_texts(interaction))}")
        return otherwise
