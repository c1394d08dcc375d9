"""The buttons and menus of city cards and lists; they work after a restart."""

from bot.domain.cities import City, CityId
from bot.domain.city_search import read_search
from bot.domain.directory import CityFilter
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.ui import routes
from bot.ui.city_cards import city_card, city_view
from bot.ui.city_lists import PAGE, nearby_card, search_card, search_cities
from bot.ui.city_maps import map_card, map_files, map_view
from bot.ui.pressing import Choice, Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of, servers_texts
from bot.ui.routes import Aim


class OpenCity(Press, template=routes.OPEN_CITY):
    """Opens something of a city: its card, what is near, the map, or its card for everyone."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside the card, which stays."""
        city = _city(interaction, self.match["city"])
        match Aim(self.match["aim"]):
            case Aim.SHOW:
                await show_city(interaction, city)
            case Aim.NEARBY:
                await show_nearby(interaction, city, None)
            case Aim.MAP:
                await show_map(interaction, CityFilter(), city)
            case Aim.SHARE:
                await share_city(interaction, city)


class PickCity(Choice, template=routes.PICK_CITY):
    """Opens the card of the city chosen in a list."""

    async def press(self, interaction: Interaction) -> None:
        """Answer beside the list, which stays."""
        await show_city(interaction, _city(interaction, self.chosen[0]))


class TurnPage(Press, template=routes.TURN_PAGE):
    """Turns the pages of a search, asking it again: the directory may have changed."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        search = read_search(self.match["search"])
        found = await search_cities(resources_of(interaction), search)
        card = search_card(persons_texts(interaction), search, found, int(self.match["page"]))
        await replace(interaction, card)


async def show_city(interaction: Interaction, city: City) -> None:
    """Show a city's card to the person alone, in their language."""
    view = await city_view(resources_of(interaction), city, interaction.guild_id)
    card = city_card(persons_texts(interaction), view, shareable=interaction.guild_id is not None)
    await reply(interaction, card)


async def share_city(interaction: Interaction, city: City) -> None:
    """Show a city's card to everyone in the channel, in the server's language."""
    if interaction.guild_id is not None and not interaction.permissions.send_messages:
        raise Refusal("share.right_missing")
    view = await city_view(resources_of(interaction), city, interaction.guild_id)
    card = city_card(servers_texts(interaction), view, shareable=False)
    await reply(interaction, card, private=False)


async def show_nearby(interaction: Interaction, city: City, field: Field | None) -> None:
    """Show the cities closest to one."""
    neighbours = resources_of(interaction).directory.nearest(city, field, PAGE)
    await reply(interaction, nearby_card(persons_texts(interaction), city, field, neighbours))


async def show_map(interaction: Interaction, wanted: CityFilter, marked: City | None) -> None:
    """Show cities on a map; the first drawing of one takes long enough to ask for patience."""
    texts, resources = persons_texts(interaction), resources_of(interaction)
    view = map_view(resources, wanted, marked)
    if not view.cities:
        await reply(interaction, map_card(texts, view))
        return
    await interaction.response.defer(ephemeral=True, thinking=True)
    await reply(interaction, map_card(texts, view), files=await map_files(resources, view, texts))


def _city(interaction: Interaction, city_id: str) -> City:
    city = resources_of(interaction).directory.cities.get(CityId(city_id))
    if city is None:
        raise Refusal("city.gone")
    return city
