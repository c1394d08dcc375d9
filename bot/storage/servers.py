"""Servers' own settings, and the erasing of all that is kept for one."""

from collections.abc import Iterable

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode
from bot.domain.servers import Server
from bot.storage.database import Reader, Row, Transaction

_OF_A_SERVER = (
    *("feeds", "servers", "city_servers", "claims", "handovers", "audit", "deliveries"),
    "synced_commands",  # Discord drops a server's own commands when the bot leaves
)
"""The tables with a ``server_id`` whose rows are the server's own."""

_OF_PEOPLE = ("introductions", "introduction_sides")
"""Those whose rows are people's, who once pressed something there."""


async def server(reader: Reader, server_id: int) -> Server:
    """Give what is kept of a server; one that decided nothing yet has the defaults."""
    row = await reader.one(
        """
        select :server_id as server_id, servers.language, servers.coordinator_role_id,
               servers.coordinators_channel_id, city_servers.city_id, city_servers.is_home
          from (select 1)
          left join servers      on servers.server_id = :server_id
          left join city_servers on city_servers.server_id = :server_id
        """,
        {"server_id": server_id},
    )
    if row is None:
        raise LookupError("one row was asked for and none came")
    return _server(row)


async def server_languages(reader: Reader) -> dict[int, LanguageCode]:
    """Give the language that each server's admin chose, by server id."""
    rows = await reader.all("select server_id, language from servers where language is not null")
    return {row["server_id"]: LanguageCode(row["language"]) for row in rows}


async def know_server(tx: Transaction, server_id: int) -> bool:
    """Keep that a server has the bot; tell whether that is news."""
    row = await tx.one(
        """
        insert into servers (server_id)
        values (:server_id)
        on conflict do nothing
        returning server_id
        """,
        {"server_id": server_id},
    )
    return row is not None


async def choose_server_language(
    tx: Transaction, server_id: int, language: LanguageCode | None
) -> None:
    """Keep the language of a server's public replies; nothing follows Discord."""
    await know_server(tx, server_id)
    await tx.execute(
        "update servers set language = :language where server_id = :server_id",
        {"language": language, "server_id": server_id},
    )


async def choose_coordinator_role(tx: Transaction, server_id: int, role_id: int | None) -> None:
    """Keep the role whose holders are coordinators where the server is a city's home."""
    await know_server(tx, server_id)
    await tx.execute(
        "update servers set coordinator_role_id = :role_id where server_id = :server_id",
        {"role_id": role_id, "server_id": server_id},
    )


async def choose_coordinators_channel(
    tx: Transaction, server_id: int, channel_id: int | None
) -> None:
    """Keep the channel in which coordinators are told who answered their calls."""
    await know_server(tx, server_id)
    await tx.execute(
        "update servers set coordinators_channel_id = :channel_id where server_id = :server_id",
        {"channel_id": channel_id, "server_id": server_id},
    )


async def forget_server(tx: Transaction, server_id: int) -> CityId | None:
    """Erase what is kept for a server; give the city that thereby lost its home."""
    row = await tx.one(
        "select city_id from city_servers where server_id = :server_id and is_home = 1",
        {"server_id": server_id},
    )
    for table in _OF_A_SERVER:
        await tx.execute(
            f"delete from {table} where server_id = :server_id",  # noqa: S608 - names of our own
            {"server_id": server_id},
        )
    for table in _OF_PEOPLE:
        await tx.execute(
            f"""
            update {table}
               set server_id = null, channel_id = null
             where server_id = :server_id
            """,  # noqa: S608 - names of our own
            {"server_id": server_id},
        )
    return CityId(row["city_id"]) if row else None


async def servers_kept(reader: Reader) -> set[int]:
    """Give the ids of all servers of which something is kept."""
    rows = await reader.all(
        """
        select server_id from servers
         union select server_id from city_servers
         union select server_id from claims
         union select server_id from handovers
         union select server_id from audit where server_id is not null
        """
    )
    return {row["server_id"] for row in rows}


async def coordinator_roles(reader: Reader) -> dict[int, int]:
    """Give the coordinator role of each server that chose one."""
    rows = await reader.all(
        """
        select server_id, coordinator_role_id
          from servers
         where coordinator_role_id is not null
        """
    )
    return {row["server_id"]: row["coordinator_role_id"] for row in rows}


async def feed_counts(reader: Reader, server_ids: Iterable[int]) -> dict[int, int]:
    """Count the feeds of some servers; those without any are left out."""
    wanted = set(server_ids)
    rows = await reader.all("select server_id, count(*) as feeds from feeds group by server_id")
    return {row["server_id"]: row["feeds"] for row in rows if row["server_id"] in wanted}


def _server(row: Row) -> Server:
    return Server(
        id=row["server_id"],
        language=LanguageCode(row["language"]) if row["language"] else None,
        coordinator_role_id=row["coordinator_role_id"],
        coordinators_channel_id=row["coordinators_channel_id"],
        city_id=CityId(row["city_id"]) if row["city_id"] else None,
        is_home=bool(row["is_home"]),
    )
