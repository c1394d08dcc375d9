"""/match cities, people and calls: five of each worth talking to, or worth reading."""

import asyncio
from importlib import import_module

from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.ui import routes
from bot.ui.layouts import Card
from bot.ui.matching.own_city import city_here
from bot.ui.people import given_name, users_of
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city


async def match_cities(
    interaction: Interaction, city: City | None, field: Field | None, *, across: bool
) -> None:
    """Suggest cities for the one that was named, else for one's own."""
    own = city or await city_here(interaction)
    if own is None:
        raise Refusal("match.which_city")
    await show_cities(interaction, routes.Asked(own.id, field, across))


async def show_cities(interaction: Interaction, asked: routes.Asked, *notes: str) -> None:
    """Show five cities, in place of the card that was pressed if one was."""
    await load_numbers()
    from bot.ui.matching.cards import cities_card  # noqa: PLC0415 - loaded just now
    from bot.ui.matching.cities import suggest_cities  # noqa: PLC0415 - as above

    resources = resources_of(interaction)
    city = known_city(interaction, asked.city_id)
    found = await suggest_cities(
        resources, city, interaction.user.id, asked.field, across=asked.across
    )
    texts, directory = persons_texts(interaction), resources.directory
    await _show(interaction, cities_card(texts, directory, found, asked, *notes))


async def show_people(
    interaction: Interaction,
    otherwise: City | None,
    field: Field | None,
    *notes: str,
    across: bool,
) -> None:
    """Show five people, as ``show_cities``; ``otherwise`` is the city of who has no profile."""
    # Discord has to be asked for names, and once a day everybody is read: that may take seconds
    if interaction.message is None:
        await interaction.response.defer(ephemeral=True, thinking=True)
    else:
        await interaction.response.defer()
    await load_numbers()
    from bot.ui.matching.cards import people_card  # noqa: PLC0415 - loaded just now
    from bot.ui.matching.people import FEW, suggest_people  # noqa: PLC0415 - as above

    resources, client = resources_of(interaction), interaction.client
    found = await suggest_people(resources, interaction.user.id, otherwise, field, across=across)
    if found is None:
        raise Refusal("match.nobody_asks")
    subjects = [each.profile.subject for each in found.suggestions]
    known = await users_of(client, [int(each.id) for each in subjects[:FEW]])
    if len(known) < FEW:
        # somebody whom Discord does not know any more makes room for the next
        known = {**known, **await users_of(client, [int(each.id) for each in subjects[FEW:]])}
    there = [subject for subject in subjects if int(subject.id) in known]
    texts, directory = persons_texts(interaction), resources.directory
    somebody = texts("introduction-somebody")
    names = {each: given_name(known[int(each.id)]) or somebody for each in there[:FEW]}
    asked = routes.Asked(found.asker.city.id, field, across)
    await _show(interaction, people_card(texts, directory, found, names, asked, *notes))


async def show_calls(
    interaction: Interaction,
    otherwise: City | None,
    field: Field | None,
    *notes: str,
    across: bool,
) -> None:
    """Show five calls, as ``show_people``."""
    await load_numbers()
    from bot.ui.matching.calls import suggest_calls  # noqa: PLC0415 - loaded just now
    from bot.ui.matching.cards import calls_card  # noqa: PLC0415 - as above

    resources = resources_of(interaction)
    found = await suggest_calls(resources, interaction.user.id, otherwise, field, across=across)
    if found is None:
        raise Refusal("match.nobody_asks")
    asked = routes.Asked(found.asker.city.id, field, across)
    texts, directory = persons_texts(interaction), resources.directory
    await _show(interaction, calls_card(texts, directory, found, asked, *notes))


async def load_numbers() -> None:
    """Load what counts: numpy takes a tenth of a second, once, when somebody asks."""
    await asyncio.to_thread(import_module, "bot.ui.matching.cards")


async def _show(interaction: Interaction, card: Card) -> None:
    if interaction.message is None:
        await reply(interaction, card)
    elif interaction.response.is_done():
        await interaction.edit_original_response(view=card)
    else:
        await interaction.response.edit_message(view=card)
