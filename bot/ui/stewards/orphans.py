"""Telling the stewards of a city that nobody coordinates any more."""

import discord

from bot.domain.cities import CityId
from bot.storage.city_servers import has_coordinators
from bot.storage.servers import server
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.resources import equipment
from bot.ui.stewards.notices import stewards_texts, tell_stewards


async def tell_if_orphaned(client: discord.Client, city_id: CityId) -> bool:
    """Tell the stewards if a city has nobody left; call it whenever it lost somebody."""
    resources = equipment(client)
    async with resources.database.reading() as reader:
        if await has_coordinators(reader, city_id):
            return False
    await tell_stewards(
        client,
        "notice-orphaned",
        city=_named(client, city_id),
        command=mention(resources, "network coordinators"),
    )
    return True


async def tell_if_home_orphaned(client: discord.Client, server_id: int) -> None:
    """Tell the stewards if a home server's city has nobody left, now that its role is gone."""
    async with equipment(client).database.reading() as reader:
        found = await server(reader, server_id)
    if found.city_id is not None and found.is_home:
        await tell_if_orphaned(client, found.city_id)


async def tell_home_lost(client: discord.Client, city_id: CityId) -> None:
    """Tell the stewards that a city's home server no longer has the bot."""
    await tell_stewards(client, "notice-home-lost", city=_named(client, city_id))
    await tell_if_orphaned(client, city_id)


def _named(client: discord.Client, city_id: CityId) -> str:
    city = equipment(client).directory.cities.get(city_id)
    return place(stewards_texts(client), city) if city else city_id
