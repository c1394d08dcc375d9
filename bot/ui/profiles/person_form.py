"""The one form of a profile: where somebody belongs, a few words, and until when it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import discord
from discord import ui

from bot.domain.cities import City, CityId
from bot.domain.directory import UncertainCity
from bot.domain.languages import UNTOLD, LanguageCode
from bot.domain.people import LONGEST_WORDS, PersonProfile, ProfileState
from bot.domain.refusal import Refusal
from bot.domain.topics import Side
from bot.storage.servers import server
from bot.texts.catalogue import Texts
from bot.ui.menus import language_choice, language_chosen
from bot.ui.pressing import Form
from bot.ui.profiles.days import day_input, read_last_day
from bot.ui.profiles.person_pages import show_edit
from bot.ui.profiles.person_saving import change_own
from bot.ui.refusals import worded
from bot.ui.resources import Interaction, persons_texts, resources_of

LONGEST_CITY = 100


@dataclass(frozen=True, slots=True)
class _Read:
    """What was typed, as far as it differs from what the form showed; ``doubts`` is the rest."""

    words: str | None
    language: LanguageCode
    days: dict[Side, date | None]
    city_id: CityId | None
    is_moved: bool
    doubts: list[str]
    meant: Sequence[City]


class PersonForm(Form):
    """Asks a person for all that menus cannot hold."""

    def __init__(self, texts: Texts, before: PersonProfile, city: City | None) -> None:
        """``city`` stands there from the start: the home, else the city of the server."""
        super().__init__(title=texts("profile-form-title"))
        self._before, self._shown = before, city
        self._home = ui.TextInput[Any](
            custom_id="home",
            max_length=LONGEST_CITY,
            required=False,
            default=city.name if city else None,
        )
        self._words = ui.TextInput[Any](
            custom_id="words",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_WORDS,
            required=False,
            default=before.words or None,
        )
        self._language = language_choice(texts, before.words_language or texts.language.code)
        for name, component in (("home", self._home), ("words", self._words)):
            self.add_item(
                ui.Label(
                    text=texts(f"profile-{name}-label"),
                    description=texts(f"profile-{name}-about"),
                    component=component,
                )
            )
        self.add_item(ui.Label(text=texts("declared-language-label"), component=self._language))
        self._days = {side: day_input(texts, side, before.until(side)) for side in Side}
        for label in self._days.values():
            self.add_item(label)

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Save it; a city or day that is not right is asked again."""
        read, texts = await self._read(interaction), persons_texts(interaction)

        def written(kept: PersonProfile) -> PersonProfile:
            # only what was changed here: another window may have changed the rest meanwhile
            words = kept.words if read.words is None else read.words
            kept = replace(
                kept,
                words=words,
                words_language=read.language if words else UNTOLD,
                offers_until=read.days.get(Side.OFFERS, kept.offers_until),
                seeks_until=read.days.get(Side.SEEKS, kept.seeks_until),
            )
            return kept.at_home_in(read.city_id) if read.is_moved else kept

        # not bound to the profile that it was opened from: what was written is never lost
        changed = await change_own(interaction, written)
        notes = [*read.doubts, texts("draft-rest-saved")] if read.doubts else []
        if changed.before.state is not changed.after.state is ProfileState.HIDDEN:
            notes.append(f"🙈 {texts('profile-hidden-homeless')}")
        saved = notes or [f"✅ {texts('declared-saved')}"]
        await show_edit(interaction, changed.after, *saved, meant=read.meant)

    async def _read(self, interaction: Interaction) -> _Read:
        before, doubts, days = self._before, list[str](), dict[Side, date | None]()
        is_moved, city, meant = self._read_home(interaction, doubts)
        home = city or self._shown
        timezone = home.timezone if home else "UTC"
        for side in Side:
            day, why = await read_last_day(
                interaction, self._days[side], timezone, before.until(side)
            )
            doubts += [why] if why else []
            if day != before.until(side):
                days[side] = day
        typed = self._words.value.strip()
        if is_long := len(typed) > LONGEST_WORDS:
            refusal = Refusal("profile.words_long", most=LONGEST_WORDS)
            doubts.append(f"⚠️ {worded(refusal, persons_texts(interaction))}")
        words = None if is_long or typed == before.words else typed
        language, city_id = language_chosen(self._language), city.id if city else None
        return _Read(words, language, days, city_id, is_moved, doubts, meant)

    def _read_home(
        self, interaction: Interaction, doubts: list[str]
    ) -> tuple[bool, City | None, Sequence[City]]:
        """Tell whether the home is another, which, and which cities may be meant where unclear."""
        typed, shown = self._home.value.strip(), self._shown
        if typed == (shown.name if shown else ""):
            # two cities may share the name that stood there; one that left the network stays
            return shown is not None and shown.id != self._before.city_id, shown, ()
        if not typed:
            return True, None, ()
        try:
            return True, resources_of(interaction).directory.find(typed), ()
        except UncertainCity as uncertain:
            doubts.append(f"⚠️ {worded(uncertain, persons_texts(interaction))}")
            return False, None, uncertain.cities


async def open_form(interaction: Interaction, profile: PersonProfile) -> None:
    """Ask a person for their city and words, filled with what there is."""
    resources, city_id = resources_of(interaction), profile.city_id
    cities = resources.directory.cities
    city = cities.get(city_id) if city_id is not None else None
    if city is None and interaction.guild_id is not None:
        async with resources.database.glancing() as reader:
            here = await server(reader, interaction.guild_id)
        city = cities.get(here.city_id) if here.city_id is not None else None
    await interaction.response.send_modal(PersonForm(persons_texts(interaction), profile, city))
