"""What coordinators write and choose on their city's page."""

from dataclasses import replace
from typing import Any

import discord
from discord import ui

from bot.domain.cities import City, CityId
from bot.domain.entries import LONGEST_DESCRIPTION, LONGEST_WEBSITE, CityEntry
from bot.domain.languages import UNTOLD
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.domain.topics import Side
from bot.storage.city_notes import city_entry
from bot.storage.entries import save_entry
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.menus import language_choice, language_chosen
from bot.ui.pressing import Choice, Form, Press
from bot.ui.profiles.city_page import entry_card
from bot.ui.profiles.days import day_input, read_last_day
from bot.ui.profiles.declaring import chosen_in, declaring, kept_of
from bot.ui.refusals import worded
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.setup.claiming import checked_link
from bot.ui.standing import allowed
from bot.ui.stewards.coordinator_buttons import known_city


class PressOnEntry(Press, template=routes.ENTRY_BUTTON):
    """Opens the form of a city's words."""

    async def press(self, interaction: Interaction) -> None:
        """Ask, filled with what there is."""
        city = await _own(interaction, self.match["city"])
        entry = await _entry(interaction, city)
        await interaction.response.send_modal(EntryForm(persons_texts(interaction), city, entry))


class ChooseForEntry(Choice, template=routes.ENTRY_MENU):
    """Changes what a city offers or seeks, or in which languages it works."""

    async def press(self, interaction: Interaction) -> None:
        """Save the difference at once: others may be choosing too."""
        city, resources = await _own(interaction, self.match["city"]), resources_of(interaction)
        what, texts = self.match["what"], persons_texts(interaction)
        async with resources.database.transaction() as tx:
            entry = await city_entry(tx, city.id) or CityEntry(city.id, resources.clock())
            kept = kept_of(self, chosen_in(entry, what))
            await save_entry(
                tx, replace(declaring(entry, what, kept), updated_at=resources.clock())
            )
        await show_entry(interaction, city, f"✅ {texts('declared-saved')}")


class EntryForm(Form):
    """Asks for a city's words, and until when it offers and seeks."""

    def __init__(self, texts: Texts, city: City, before: CityEntry) -> None:
        super().__init__(title=texts("entry-form-title"))
        self._city = city
        self._description = ui.TextInput[Any](
            custom_id="description",
            style=discord.TextStyle.paragraph,
            max_length=LONGEST_DESCRIPTION,
            required=False,
            default=before.description or None,
        )
        self._website = ui.TextInput[Any](
            custom_id="website",
            max_length=LONGEST_WEBSITE,
            required=False,
            default=before.website or None,
        )
        for name, component in (("description", self._description), ("website", self._website)):
            self.add_item(
                ui.Label(
                    text=texts(f"entry-{name}-label"),
                    description=texts(f"entry-{name}-about"),
                    component=component,
                )
            )
        self._days = {side: day_input(texts, side, before.until(side)) for side in Side}
        for label in self._days.values():
            self.add_item(label)
        self._language = language_choice(texts, before.description_language or texts.language.code)
        self.add_item(ui.Label(text=texts("declared-language-label"), component=self._language))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Save it; a day or address that is not right is asked again."""
        city, resources = await _own(interaction, self._city.id), resources_of(interaction)
        texts, before = persons_texts(interaction), await _entry(interaction, city)
        website, refused = before.website, list[str]()
        try:
            website = checked_link(self._website.value)
        except Refusal as refusal:
            refused.append(f"⚠️ {worded(refusal, texts)}")
        days = dict[Side, Any]()
        for side in Side:
            days[side], why = await read_last_day(
                interaction, self._days[side], city.timezone, before.until(side)
            )
            refused += [why] if why else []
        description = self._description.value.strip()
        async with resources.database.transaction() as tx:
            # read anew: somebody may have chosen something while this was being written
            kept = await city_entry(tx, city.id) or CityEntry(city.id, resources.clock())
            entry = replace(
                kept,
                description=description,
                description_language=language_chosen(self._language) if description else UNTOLD,
                website=website,
                offers_until=days[Side.OFFERS],
                seeks_until=days[Side.SEEKS],
                updated_at=resources.clock(),
            )
            await save_entry(tx, entry)
        words, language = entry.description, entry.description_language
        if (words, language) != (kept.description, kept.description_language):
            resources.wake()
        said = texts("draft-rest-saved") if refused else f"✅ {texts('declared-saved')}"
        await show_entry(interaction, city, *refused, said)


async def edit_entry(interaction: Interaction, city: City) -> None:
    """Open a city's page for who coordinates it."""
    await show_entry(interaction, await _own(interaction, city.id))


async def show_entry(interaction: Interaction, city: City, *notes: str) -> None:
    """Show a city's page, in place of itself."""
    entry, topics = await _entry(interaction, city), resources_of(interaction).topics
    card = entry_card(persons_texts(interaction), city, entry, topics, *notes)
    if interaction.message is not None and not interaction.response.is_done():
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card)


async def _own(interaction: Interaction, city_id: str) -> City:
    city = known_city(interaction, CityId(city_id))
    await allowed(interaction, Action.DESCRIBE_CITY, city_id=city.id)
    return city


async def _entry(interaction: Interaction, city: City) -> CityEntry:
    resources = resources_of(interaction)
    async with resources.database.glancing() as reader:
        return await city_entry(reader, city.id) or CityEntry(city.id, resources.clock())
