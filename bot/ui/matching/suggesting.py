"""/match cities: five cities worth talking to, and what one does not want to see again."""

import asyncio
from datetime import timedelta
from importlib import import_module

from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.storage.dismissals import dismiss
from bot.ui import routes
from bot.ui.matching.own_city import own_city
from bot.ui.plain import plain
from bot.ui.pressing import Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.stewards.coordinator_buttons import known_city

NOT_NOW = timedelta(days=90)


class PutOff(Press, template=routes.PUT_OFF):
    """Hides a suggestion from who presses, for 90 days or for good; nobody else is told."""

    async def press(self, interaction: Interaction) -> None:
        """Hide it, and put the next best in its place."""
        resources, texts = resources_of(interaction), persons_texts(interaction)
        hidden = known_city(interaction, CityId(self.match["hidden"]))
        is_for_good = self.match["aim"] == "never"
        until = None if is_for_good else resources.clock() + NOT_NOW
        async with resources.database.transaction() as tx:
            await dismiss(tx, interaction.user.id, hidden.id, until)
        field = self.match["field"]
        asked = routes.Asked(
            known_city(interaction, CityId(self.match["city"])).id,
            Field(field) if field else None,
            self.match["across"] == "1",
        )
        key = "match-hidden-never" if is_for_good else "match-hidden-later"
        await _show(interaction, asked, texts(key, city=plain(hidden.name)))


async def match_cities(
    interaction: Interaction, city: City | None, field: Field | None, *, across: bool
) -> None:
    """Suggest cities for the one that was named, else for one's own."""
    own = city or await own_city(interaction)
    await _show(interaction, routes.Asked(own.id, field, across))


async def _show(interaction: Interaction, asked: routes.Asked, *notes: str) -> None:
    # numpy takes a tenth of a second to load: once, when somebody asks, and beside the loop
    await asyncio.to_thread(import_module, "bot.ui.matching.cards")
    from bot.ui.matching.cards import suggestions_card  # noqa: PLC0415 - loaded just now
    from bot.ui.matching.cities import suggest_cities  # noqa: PLC0415 - as above

    resources = resources_of(interaction)
    city = known_city(interaction, asked.city_id)
    found = await suggest_cities(
        resources, city, interaction.user.id, asked.field, across=asked.across
    )
    texts, directory = persons_texts(interaction), resources.directory
    card = suggestions_card(texts, directory, found, asked, *notes)
    if interaction.message is not None:
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card)
