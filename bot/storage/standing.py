"""What somebody is, as far as the database knows, in one query: every press asks it."""

import json
from dataclasses import dataclass
from datetime import datetime

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.storage.database import Reader


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody was named for, and what the server makes of the holders of its role.

    ``home_city`` is the city whose home the server is, unless the server is blocked.
    """

    cities: frozenset[CityId]
    fields: frozenset[Field]
    is_blocked: bool
    home_city: CityId | None
    coordinator_role_id: int | None


async def standing(reader: Reader, user_id: int, server_id: int | None, now: datetime) -> Standing:
    """Look up a person, in a server or outside any."""
    row = await reader.one(
        """
        select (select json_group_array(city_id)
                  from coordinators
                 where user_id = :user_id)                              as cities,
               (select json_group_array(field)
                  from field_coordinators
                 where user_id = :user_id and until > :now)             as fields,
               exists (select 1
                         from blocks
                        where kind = 'person' and subject = :subject)   as is_blocked,
               (select city_id
                  from city_servers
                 where server_id = :server_id and is_home = 1
                   and not exists (select 1
                                     from blocks
                                    where kind = 'server'
                                      and subject = cast(:server_id as text))) as home_city,
               (select coordinator_role_id
                  from servers
                 where server_id = :server_id)                          as coordinator_role_id
        """,
        {
            "user_id": user_id,
            "server_id": server_id,
            "now": int(now.timestamp()),
            "subject": str(user_id),
        },
    )
    if row is None:
        raise LookupError("one row was asked for and none came")
    return Standing(
        cities=frozenset(CityId(city) for city in json.loads(row["cities"])),
        fields=frozenset(Field(field) for field in json.loads(row["fields"])),
        is_blocked=bool(row["is_blocked"]),
        home_city=CityId(row["home_city"]) if row["home_city"] else None,
        coordinator_role_id=row["coordinator_role_id"],
    )


@dataclass(frozen=True, slots=True)
class RoleAtHome:
    """The role whose holders coordinate a city, and the server that it is of."""

    server_id: int
    role_id: int


async def role_at_home(reader: Reader, city_id: CityId) -> RoleAtHome | None:
    """Give the role that a city's home server chose for its coordinators, unless it is blocked."""
    row = await reader.one(
        """
        select servers.server_id, coordinator_role_id
          from city_servers join servers using (server_id)
         where city_id = :city_id and is_home = 1 and coordinator_role_id is not null
           and not exists (select 1
                             from blocks
                            where kind = 'server' and subject = cast(servers.server_id as text))
        """,
        {"city_id": city_id},
    )
    return RoleAtHome(row["server_id"], row["coordinator_role_id"]) if row else None


async def city_standing(reader: Reader, city_id: CityId) -> tuple[bool, bool]:
    """Tell whether a city has a home server, and whether it is blocked."""
    row = await reader.one(
        """
        select exists (select 1
                         from city_servers
                        where city_id = :city_id and is_home = 1)      as has_home,
               exists (select 1
                         from blocks
                        where kind = 'city' and subject = :city_id)    as is_blocked
        """,
        {"city_id": city_id},
    )
    if row is None:
        raise LookupError("one row was asked for and none came")
    return bool(row["has_home"]), bool(row["is_blocked"])
