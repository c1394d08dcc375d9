"""Who presses or types, as the rights table wants to know it."""

from dataclasses import replace

import discord

from bot.domain.blocks import Blocked
from bot.domain.cities import City, CityId
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.rights import RIGHTS, Action, Part, Person, Target, parts, require
from bot.storage.blocks import is_blocked
from bot.storage.database import Reader
from bot.storage.standing import RoleAtHome, Standing, city_standing, role_at_home, standing
from bot.ui.resources import Interaction, Resources, resources_of


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
    if city_id is not None and role is not None and await _holds(interaction, role):
        person = replace(person, cities=person.cities | {city_id})
    require(person, action, target)
    return person


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
        raise Refusal("right.coordinator")
    if len(theirs) > 1:
        raise Refusal("handover.which_city")
    return theirs[0]


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


async def _holds(interaction: Interaction, role: RoleAtHome) -> bool:
    """Ask Discord whether who acts holds a role in a server that this does not happen in."""
    home = interaction.client.get_guild(role.server_id)
    if home is None or home.id == interaction.guild_id:
        return False
    try:
        member = await home.fetch_member(interaction.user.id)
    except discord.NotFound:
        return False  # not there
    return member.get_role(role.role_id) is not None


def _is_steward(resources: Resources, user_id: int, server_id: int | None, roles: set[int]) -> bool:
    if user_id in resources.owners:
        return True
    seat = resources.stewards
    return seat is not None and seat.server_id == server_id and seat.role_id in roles
