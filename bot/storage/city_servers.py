"""Which servers speak for which city, and which of them is its home."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.cities import CityId
from bot.storage.database import Reader, Transaction


@dataclass(frozen=True, slots=True)
class CityServer:
    """A server that a steward confirmed for a city."""

    server_id: int
    city_id: CityId
    is_home: bool


async def confirm_server(
    tx: Transaction, server_id: int, city_id: CityId, at: datetime, *, is_home: bool = True
) -> None:
    """Let a server speak for a city, and no other; a new home leaves the former one a server."""
    if is_home:
        await tx.execute(
            "update city_servers set is_home = 0 where city_id = :city_id", {"city_id": city_id}
        )
    await tx.execute(
        """
        insert into city_servers (server_id, city_id, is_home, confirmed_at)
        values (:server_id, :city_id, :is_home, :confirmed_at)
        on conflict (server_id) do update
           set city_id      = excluded.city_id,
               is_home      = excluded.is_home,
               confirmed_at = excluded.confirmed_at
        """,
        {
            "server_id": server_id,
            "city_id": city_id,
            "is_home": is_home,
            "confirmed_at": int(at.timestamp()),
        },
    )


async def home_of(reader: Reader, city_id: CityId) -> int | None:
    """Give the id of a city's home server, where it has one."""
    row = await reader.one(
        "select server_id from city_servers where city_id = :city_id and is_home = 1",
        {"city_id": city_id},
    )
    return row["server_id"] if row else None


async def city_servers(reader: Reader) -> dict[int, CityServer]:
    """Give every confirmed server by its id."""
    rows = await reader.all("select server_id, city_id, is_home from city_servers")
    return {
        row["server_id"]: CityServer(row["server_id"], CityId(row["city_id"]), bool(row["is_home"]))
        for row in rows
    }


async def has_coordinators(reader: Reader, city_id: CityId) -> bool:
    """Tell whether somebody coordinates a city: named, or by a role in its home server.

    Who is blocked does not count, nor a role in a server that is.
    """
    row = await reader.one(
        """
        select exists (select 1
                         from coordinators
                        where city_id = :city_id
                          and cast(user_id as text) not in
                              (select subject from blocks where kind = 'person'))
            or exists (select 1
                         from city_servers as home
                         join servers using (server_id)
                        where home.city_id = :city_id
                          and home.is_home = 1
                          and servers.coordinator_role_id is not null
                          and cast(server_id as text) not in
                              (select subject from blocks where kind = 'server')) as found
        """,
        {"city_id": city_id},
    )
    return row is not None and bool(row["found"])
