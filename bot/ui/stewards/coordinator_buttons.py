"""Naming and removing coordinators: each press is a steward's, checked again."""

from typing import Any

import discord
from discord import ui

from bot.domain.audit import Deed
from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.coordinators import MOST_OF_A_CITY, MOST_OF_A_FIELD
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.audit import note
from bot.storage.blocks import is_blocked
from bot.storage.coordinators import (
    name_coordinator,
    name_field_coordinator,
    remove_coordinator,
    remove_field_coordinator,
)
from bot.ui import routes
from bot.ui.pressing import Choice, Form, Press
from bot.ui.reply import replace
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import allowed
from bot.ui.stewards.coordinators import (
    TERMS,
    city_coordinators_card,
    field_coordinators_card,
    naming_entry,
    term,
)
from bot.ui.stewards.orphans import tell_if_orphaned


class NameCoordinator(Choice, template=routes.COORDINATOR_MENU):
    """Names the person chosen, for a field after asking until when."""

    async def press(self, interaction: Interaction) -> None:
        """Name them and show the card as it is then."""
        await allowed(interaction, Action.NAME_COORDINATOR)
        (chosen,) = self.people
        await require_eligible(interaction, chosen)
        if self.match["kind"] == "field":
            field = known_field(self.match["of"])
            await interaction.response.send_modal(TermForm(interaction, field, chosen.id))
            return
        city, resources = known_city(interaction, self.match["of"]), resources_of(interaction)
        async with resources.database.transaction() as tx:
            now, by = resources.clock(), interaction.user.id
            if not await name_coordinator(tx, city.id, chosen.id, by, now):
                raise Refusal("coordinator.not_named", most=MOST_OF_A_CITY)
            deed = Deed.COORDINATOR_NAMED
            await note(tx, naming_entry(resources, deed, by, chosen.id, city.id))
        texts = persons_texts(interaction)
        said = texts("coordinators-named-now", person=f"<@{chosen.id}>")
        await replace(interaction, await city_coordinators_card(resources, texts, city, said))


class TermForm(Form):
    """Asks a steward until when somebody looks after a field."""

    def __init__(self, interaction: Interaction, field: Field, user_id: int) -> None:
        texts, now = persons_texts(interaction), resources_of(interaction).clock()
        super().__init__(title=texts("coordinators-term-title"))
        self._field, self._user_id = field, user_id
        self._days = ui.Select[Any](
            custom_id="days",
            options=[
                discord.SelectOption(
                    label=texts.date(now + term(str(days))),
                    value=str(days),
                    default=days == TERMS[1],
                )
                for days in TERMS
            ],
        )
        self.add_item(ui.Label(text=texts("coordinators-term-label"), component=self._days))

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Name them until that day."""
        await allowed(interaction, Action.NAME_COORDINATOR)
        resources, by = resources_of(interaction), interaction.user.id
        async with resources.database.glancing() as reader:
            # they may have been blocked while the form was open
            if await is_blocked(reader, Blocked.PERSON, str(self._user_id)):
                raise Refusal("coordinator.blocked")
        now, lasts = resources.clock(), term(self._days.values[0] if self._days.values else "")
        async with resources.database.transaction() as tx:
            named = await name_field_coordinator(tx, self._field, self._user_id, now + lasts, now)
            if not named:
                raise Refusal("coordinator.not_named", most=MOST_OF_A_FIELD)
            deed = Deed.COORDINATOR_NAMED
            await note(tx, naming_entry(resources, deed, by, self._user_id, self._field))
        texts = persons_texts(interaction)
        said = texts("coordinators-named-now", person=f"<@{self._user_id}>")
        card = await field_coordinators_card(resources, texts, self._field, said)
        await replace(interaction, card)


class RemoveCoordinator(Press, template=routes.COORDINATOR_BUTTON):
    """Takes a city or a field from a coordinator."""

    async def press(self, interaction: Interaction) -> None:
        """Remove them and show the card as it is then."""
        await allowed(interaction, Action.NAME_COORDINATOR)
        user_id, resources = int(self.match["user"]), resources_of(interaction)
        texts, by = persons_texts(interaction), interaction.user.id
        said = texts("coordinators-removed-now", person=f"<@{user_id}>")
        if self.match["kind"] == "field":
            field = known_field(self.match["of"])
            async with resources.database.transaction() as tx:
                if not await remove_field_coordinator(tx, field, user_id):
                    raise Refusal("coordinator.gone")
                deed = Deed.COORDINATOR_REMOVED
                await note(tx, naming_entry(resources, deed, by, user_id, field))
            card = await field_coordinators_card(resources, texts, field, said)
            await replace(interaction, card)
            return
        city = known_city(interaction, self.match["of"])
        async with resources.database.transaction() as tx:
            if not await remove_coordinator(tx, city.id, user_id):
                raise Refusal("coordinator.gone")
            await note(tx, naming_entry(resources, Deed.COORDINATOR_REMOVED, by, user_id, city.id))
        await replace(interaction, await city_coordinators_card(resources, texts, city, said))
        await tell_if_orphaned(interaction.client, city.id)


async def require_eligible(interaction: Interaction, person: discord.User | discord.Member) -> None:
    """Refuse a bot, or a person that is blocked, as a coordinator."""
    if person.bot:
        raise Refusal("coordinator.bot")
    async with resources_of(interaction).database.glancing() as reader:
        if await is_blocked(reader, Blocked.PERSON, str(person.id)):
            raise Refusal("coordinator.blocked")


def known_city(interaction: Interaction, city_id: str) -> City:
    """Give a city by its id, unless it left the network."""
    city = resources_of(interaction).directory.cities.get(CityId(city_id))
    if city is None:
        raise Refusal("city.gone")
    return city


def known_field(value: str) -> Field:
    """Give a field by its id, refusing what another version wrote."""
    try:
        return Field(value)
    except ValueError as error:
        raise Refusal("button.outdated") from error
