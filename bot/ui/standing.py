"""Who presses or types, as the rights table wants to know it."""

import asyncio
from dataclasses import replace

import discord

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.rights import RIGHTS, Action, Part, Person, Target, parts, require
from bot.storage.blocks import is_blocked
from bot.storage.database import Reader
from bot.storage.servers import server
from bot.storage.standing import RoleAtHome, Standing, city_standing, role_at_home, standing
from bot.ui.resources import Interaction, Resources, resources_of

LONGEST_ASKED = 1.5
"""Seconds to wait for Discord's word on a role: the person has to be answered within three."""


async def person_here(interaction: Interaction) -> Person:
    """Give who acts, with all that they are in this server and in the network."""
    resources = resources_of(interaction)
    async with resources.database.reading() as reader:
        return await _person(reader, interaction)


async def allowed(
    interaction: Interaction,
    action: Action,
    *,
    city_id: CityId | None = None,
    field: Field | None = None,
) -> Person:
    """Give who acts if they may do this, here and to this city or field; else refuse."""
    resources = resources_of(interaction)
    async with resources.database.reading() as reader:
        person = await _person(reader, interaction)
        target = await target_here(reader, interaction.guild_id, city_id, field)
        role = None
        # elsewhere than in the home server, who holds its role has to be asked of Discord
        lacks = Part.COORDINATOR in RIGHTS[action] and not RIGHTS[action] & parts(person, target)
        if city_id is not None and lacks:
            role = await role_at_home(reader, city_id)
    if city_id is not None and role is not None and await _holds_elsewhere(interaction, role):
        person = replace(person, cities=person.cities | {city_id})
    require(person, action, target)
    return person


async def coordinates(interaction: Interaction, city_id: CityId) -> bool:
    """Tell whether who acts coordinates a city: named, or by the role of its home server."""
    resources = resources_of(interaction)
    async with resources.database.reading() as reader:
        person = await _person(reader, interaction)
        role = await role_at_home(reader, city_id)
    if city_id in person.cities:
        return True
    return role is not None and await _holds_elsewhere(interaction, role)


async def holds_role(client: discord.Client, user_id: int, role: RoleAtHome) -> bool:
    """Ask Discord whether somebody holds the role of a city's coordinators.

    Without a privileged intent the bot is not told who holds one. Raises what a Discord that is
    away raises.
    """
    home = client.get_guild(role.server_id)
    if home is None:
        return False
    try:
        member = await home.fetch_member(user_id)
    except discord.NotFound:
        return False  # not there
    return member.get_role(role.role_id) is not None


async def target_here(
    reader: Reader,
    server_id: int | None,
    city_id: CityId | None = None,
    field: Field | None = None,
) -> Target:
    """Describe what is acted on, as it stands now."""
    has_home = blocked = False
    if city_id is not None:
        has_home, blocked = await city_standing(reader, city_id)
    if server_id is not None:
        blocked = blocked or await is_blocked(reader, Blocked.SERVER, str(server_id))
    return Target(server_id, city_id, field, has_home=has_home, is_blocked=blocked)


async def own_city(interaction: Interaction, city: City | None) -> City:
    """Give the city that was named, else the one city that who acts coordinates."""
    if city is not None:
        return city
    person, cities = await person_here(interaction), resources_of(interaction).directory.cities
    theirs = [cities[city_id] for city_id in sorted(person.cities) if city_id in cities]
    if not theirs:
        if await _is_home(interaction):
            raise Refusal("right.coordinator")
        # by a role of which other server somebody coordinates is not known here
        raise Refusal("which_city")
    if len(theirs) > 1:
        raise Refusal("handover.which_city")
    return theirs[0]


async def _is_home(interaction: Interaction) -> bool:
    if interaction.guild_id is None:
        return False
    async with resources_of(interaction).database.glancing() as reader:
        here = await server(reader, interaction.guild_id)
    return here.is_home


def guild_here(interaction: Interaction) -> discord.Guild:
    """Give the server in which this happens, or refuse where there is none."""
    if interaction.guild is None:
        raise Refusal("server_only")
    return interaction.guild


async def _person(reader: Reader, interaction: Interaction) -> Person:
    resources, user = resources_of(interaction), interaction.user
    server_id = interaction.guild_id
    found = await standing(reader, user.id, server_id, resources.clock())
    roles = {role.id for role in user.roles} if isinstance(user, discord.Member) else set[int]()
    is_admin = server_id is not None and interaction.permissions.manage_guild
    return Person(
        id=user.id,
        admin_of=server_id if is_admin else None,
        cities=found.cities | _by_role(found, roles),
        fields=found.fields,
        is_steward=_is_steward(resources, user.id, server_id, roles),
        is_blocked=found.is_blocked,
    )


def _by_role(found: Standing, roles: set[int]) -> frozenset[CityId]:
    if found.home_city is None or found.coordinator_role_id not in roles:
        return frozenset()
    return frozenset({found.home_city})


async def _holds_elsewhere(interaction: Interaction, role: RoleAtHome) -> bool:
    if role.server_id == interaction.guild_id:
        return False  # what they hold here is known already
    async with asyncio.timeout(LONGEST_ASKED):
        return await holds_role(interaction.client, interaction.user.id, role)


def _is_steward(resources: Resources, user_id: int, server_id: int | None, roles: set[int]) -> bool:
    if user_id in resources.owners:
        return True
    seat = resources.stewards
    return seat is not None and seat.server_id == server_id and seat.role_id in roles
