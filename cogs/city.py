"""/city: the directory, for anyone, anywhere, without registration."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.city_search import CitySearch
from bot.domain.directory import CityFilter
from bot.ui.choices import FieldArgument, RegionArgument
from bot.ui.city_buttons import (
    OpenCity,
    PickCity,
    TurnPage,
    show_city,
    show_map,
    show_nearby,
)
from bot.ui.city_lists import search_card, search_cities
from bot.ui.city_parameters import CityArgument, CountryArgument, TopicArgument, YearArgument
from bot.ui.handovers import AnswerHandover, StepDown, hand_over
from bot.ui.profiles.city_editing import ChooseForEntry, PressOnEntry, edit_entry
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import own_city


@app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
@app_commands.allowed_installs(guilds=True, users=True)
class CityCommands(commands.GroupCog, group_name="city"):
    """Look cities up."""

    @app_commands.command()
    async def show(self, interaction: Interaction, city: CityArgument) -> None:
        """Show a city's card."""
        await show_city(interaction, city)

    @app_commands.command()
    async def search(
        self,
        interaction: Interaction,
        field: FieldArgument | None = None,
        country: CountryArgument | None = None,
        region: RegionArgument | None = None,
        year: YearArgument | None = None,
        text: str = "",
        offers: TopicArgument | None = None,
        seeks: TopicArgument | None = None,
    ) -> None:
        """List the cities that have all that is asked."""
        wanted = CityFilter(field=field, country=country, region=region, year=year)
        search = CitySearch.of(wanted, offers=offers, seeks=seeks, text=text)
        found = await search_cities(resources_of(interaction), search)
        await reply(interaction, search_card(persons_texts(interaction), search, found, 0))

    @app_commands.command()
    async def nearby(
        self, interaction: Interaction, city: CityArgument, field: FieldArgument | None = None
    ) -> None:
        """List the cities closest to one."""
        await show_nearby(interaction, city, field)

    @app_commands.command()
    async def map(
        self,
        interaction: Interaction,
        field: FieldArgument | None = None,
        region: RegionArgument | None = None,
        city: CityArgument | None = None,
    ) -> None:
        """Show cities on a map."""
        await show_map(interaction, CityFilter(field=field, region=region), city)

    @app_commands.command()
    async def edit(self, interaction: Interaction, city: CityArgument | None = None) -> None:
        """Say what a city offers and seeks, and who it is."""
        await edit_entry(interaction, await own_city(interaction, city))

    @app_commands.command()
    async def handover(
        self,
        interaction: Interaction,
        person: discord.User | None = None,
        stay: bool = True,
        city: CityArgument | None = None,
    ) -> None:
        """Share or pass on the coordination of a city, or step down."""
        await hand_over(interaction, person, city, stays=stay)


async def setup(bot: commands.Bot) -> None:
    """Add the commands and the buttons of their cards."""
    bot.add_dynamic_items(
        OpenCity, PickCity, TurnPage, AnswerHandover, StepDown, PressOnEntry, ChooseForEntry
    )
    await bot.add_cog(CityCommands())
