"""The city for which somebody asks, where they name none."""

from bot.domain.cities import City
from bot.storage.servers import server
from bot.ui.resources import Interaction, resources_of
from bot.ui.standing import person_here


async def city_here(interaction: Interaction) -> City | None:
    """Give the city that this server speaks for, else the one that who asks coordinates."""
    theirs = await own_cities(interaction)
    return theirs[0] if len(theirs) == 1 else None


async def own_cities(interaction: Interaction) -> list[City]:
    """List the city that this server speaks for, else those that who asks coordinates."""
    resources = resources_of(interaction)
    cities = resources.directory.cities
    if interaction.guild_id is not None:
        async with resources.database.glancing() as reader:
            here = await server(reader, interaction.guild_id)
        if here.city_id is not None and here.city_id in cities:
            return [cities[here.city_id]]
    person = await person_here(interaction)
    return [cities[city_id] for city_id in sorted(person.cities) if city_id in cities]
