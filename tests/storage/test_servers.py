import sqlite3
from datetime import UTC, datetime

import pytest

from bot.domain.cities import CityId
from bot.domain.feeds import Aspect
from bot.domain.languages import LanguageCode
from bot.domain.servers import Server
from bot.storage.city_servers import (
    CityServer,
    city_servers,
    confirm_server,
    has_coordinators,
    home_of,
)
from bot.storage.claims import make_claim
from bot.storage.coordinators import name_coordinator
from bot.storage.database import Database, Reader, Transaction
from bot.storage.feeds import add_feed, choose
from bot.storage.servers import (
    choose_coordinator_role,
    choose_server_language,
    coordinator_roles,
    feed_counts,
    forget_server,
    know_server,
    server,
    server_languages,
    servers_kept,
)

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NAMUR, DAKAR = CityId("namur"), CityId("dakar")
FRENCH, ARABIC = LanguageCode("fr"), LanguageCode("ar")
OURS, OTHERS, THIRD = 1, 2, 3


async def test_a_server_that_decided_nothing_has_the_defaults(database: Database) -> None:
    async with database.transaction() as tx:
        assert await server(tx, OURS) == Server(OURS)
        await know_server(tx, OURS)
        assert await server(tx, OURS) == Server(OURS)


async def test_a_server_is_news_only_once(database: Database) -> None:
    async with database.transaction() as tx:
        assert await know_server(tx, OURS)
        await choose_coordinator_role(tx, OURS, 50)
        assert not await know_server(tx, OURS)
        assert await know_server(tx, OTHERS)
        assert await server(tx, OURS) == Server(OURS, coordinator_role_id=50)


async def test_settings_come_back_each_by_itself_and_can_be_taken_back(database: Database) -> None:
    async with database.transaction() as tx:
        await choose_server_language(tx, OURS, FRENCH)
        await choose_coordinator_role(tx, OURS, 50)
        await confirm_server(tx, OURS, NAMUR, NOW)
    async with database.reading() as reader:
        assert await server(reader, OURS) == Server(OURS, FRENCH, 50, NAMUR, is_home=True)
        assert await server(reader, OTHERS) == Server(OTHERS)
    async with database.transaction() as tx:
        await choose_server_language(tx, OURS, None)
        assert await server(tx, OURS) == Server(OURS, None, 50, NAMUR, is_home=True)
        await choose_coordinator_role(tx, OURS, None)
        assert await server(tx, OURS) == Server(OURS, None, None, NAMUR, is_home=True)


async def test_a_server_is_known_once_it_chose_something(database: Database) -> None:
    async with database.transaction() as tx:
        await choose_server_language(tx, OURS, None)
        await choose_coordinator_role(tx, OTHERS, None)
        assert not await know_server(tx, OURS)
        assert not await know_server(tx, OTHERS)


async def test_only_servers_that_chose_are_listed(database: Database) -> None:
    async with database.transaction() as tx:
        await choose_server_language(tx, OURS, FRENCH)
        await choose_server_language(tx, OTHERS, ARABIC)
        await choose_server_language(tx, OTHERS, None)
        await choose_coordinator_role(tx, OTHERS, 50)
        assert await server_languages(tx) == {OURS: FRENCH}
        assert await coordinator_roles(tx) == {OTHERS: 50}


async def test_feeds_are_counted_for_the_servers_asked_about(database: Database) -> None:
    async with database.transaction() as tx:
        for channel, owner in ((11, OURS), (12, OURS), (21, OTHERS)):
            await add_feed(tx, owner, channel, NOW)
        await know_server(tx, THIRD)
        assert await feed_counts(tx, [OURS, THIRD]) == {OURS: 2}
        assert await feed_counts(tx, []) == {}


async def test_a_server_is_kept_by_a_setting_a_city_or_a_claim(database: Database) -> None:
    async with database.transaction() as tx:
        assert await servers_kept(tx) == set()
        await know_server(tx, OURS)
        await confirm_server(tx, OTHERS, NAMUR, NOW)
        await make_claim(tx, THIRD, DAKAR, asked_by=7, language=FRENCH, link="", at=NOW)
        assert await servers_kept(tx) == {OURS, OTHERS, THIRD}
        for each in (OURS, OTHERS, THIRD):
            await forget_server(tx, each)
        assert await servers_kept(tx) == set()


async def tables_of_servers(reader: Reader) -> list[str]:
    rows = await reader.all(
        """
        select tables.name
          from sqlite_master as tables, pragma_table_info(tables.name) as columns
         where tables.type = 'table' and columns.name = 'server_id'
         order by tables.rowid
        """
    )
    return [row["name"] for row in rows]


async def fill(tx: Transaction, table: str, server_id: int, city_id: CityId, number: int) -> None:
    """Put one row into a table, whatever its columns: the least that its schema asks for."""
    columns = await tx.all(f"pragma table_info({table})")
    references = await tx.all(f"pragma foreign_key_list({table})")
    cities = {row["from"] for row in references if row["table"] == "cities"}
    by_type = {"INTEGER": number, "REAL": number, "TEXT": "[]", "BLOB": b""}
    row: dict[str, str | int | float | bytes | None] = {"server_id": server_id}
    for column in columns:
        if column["notnull"] and column["dflt_value"] is None:
            value = city_id if column["name"] in cities else by_type[column["type"]]
            row.setdefault(column["name"], value)
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    insert = f"insert into {table} ({names}) values ({values})"  # noqa: S608 - the schema's names
    await tx.execute(insert, row)


async def servers_in(reader: Reader, table: str) -> set[int]:
    rows = await reader.all(f"select server_id from {table} where server_id is not null")  # noqa: S608 - the schema's names
    return {row["server_id"] for row in rows}


async def test_forgetting_a_server_leaves_no_row_of_it_in_any_table_and_all_of_another(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        tables = await tables_of_servers(tx)
        for number in (0, 1):
            await tx.execute(
                """
                insert into announcements (id, kind, city_id, author_id, created_at)
                values (:id, 'calls', 'namur', 1, 0)
                """,
                {"id": number},
            )
            await tx.execute(
                "insert into introductions (id, asked_by, asked_at) values (:id, 1, 0)",
                {"id": number},
            )
        for table in tables:
            await fill(tx, table, OURS, NAMUR, 1)
            await fill(tx, table, OTHERS, DAKAR, 0)
            assert await servers_in(tx, table) == {OURS, OTHERS}, table
    assert {"servers", "feeds", "city_servers", "claims", "handovers", "audit"} <= set(tables)
    async with database.transaction() as tx:
        await forget_server(tx, OURS)
    async with database.reading() as reader:
        for table in tables:
            assert await servers_in(reader, table) == {OTHERS}, table


async def test_forgetting_a_server_drops_what_its_feeds_chose(database: Database) -> None:
    async with database.transaction() as tx:
        for owner in (OURS, OTHERS):
            feed_id = await add_feed(tx, owner, owner * 10, NOW)
            assert feed_id is not None
            await choose(tx, feed_id, Aspect.FIELD, ["music"], [])
        await forget_server(tx, OURS)
        rows = await tx.all("select distinct feed_id from feed_choices")
        assert [row["feed_id"] for row in rows] == [feed_id]


async def test_forgetting_a_server_tells_which_city_lost_its_home(database: Database) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, OTHERS, NAMUR, NOW, is_home=False)
        await know_server(tx, THIRD)
        assert await forget_server(tx, THIRD) is None
        assert await forget_server(tx, OTHERS) is None
        assert await forget_server(tx, OURS) == NAMUR
        assert await forget_server(tx, OURS) is None
        assert await home_of(tx, NAMUR) is None


async def test_a_city_has_one_home_and_a_new_one_leaves_the_former_a_server(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, THIRD, DAKAR, NOW)
        await confirm_server(tx, OTHERS, NAMUR, NOW)
    async with database.reading() as reader:
        assert await home_of(reader, NAMUR) == OTHERS
        assert await city_servers(reader) == {
            OURS: CityServer(OURS, NAMUR, is_home=False),
            OTHERS: CityServer(OTHERS, NAMUR, is_home=True),
            THIRD: CityServer(THIRD, DAKAR, is_home=True),
        }


async def test_a_further_server_leaves_the_home_where_it_is(database: Database) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, OTHERS, NAMUR, NOW, is_home=False)
        assert await home_of(tx, NAMUR) == OURS
        assert await server(tx, OTHERS) == Server(OTHERS, city_id=NAMUR, is_home=False)


async def test_a_server_speaks_for_one_city_and_leaves_the_former_without(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, OURS, DAKAR, NOW)
        assert await city_servers(tx) == {OURS: CityServer(OURS, DAKAR, is_home=True)}
        assert await home_of(tx, NAMUR) is None
        await confirm_server(tx, OURS, DAKAR, NOW, is_home=False)
        assert await home_of(tx, DAKAR) is None


async def test_the_database_itself_takes_no_second_home(database: Database) -> None:
    insert = "insert into city_servers values (:server_id, 'namur', 1, 0)"
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        async with database.transaction() as tx:
            await tx.execute(insert, {"server_id": OURS})
            await tx.execute(insert, {"server_id": OTHERS})


async def test_a_city_has_coordinators_by_name_or_by_the_role_in_its_home(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        assert not await has_coordinators(tx, NAMUR)
        await confirm_server(tx, OURS, NAMUR, NOW)
        assert not await has_coordinators(tx, NAMUR)
        await choose_coordinator_role(tx, OURS, 50)
        assert await has_coordinators(tx, NAMUR)
        assert not await has_coordinators(tx, DAKAR)
        await choose_coordinator_role(tx, OURS, None)
        assert not await has_coordinators(tx, NAMUR)
        await name_coordinator(tx, NAMUR, 7, 8, NOW)
        assert await has_coordinators(tx, NAMUR)
        assert not await has_coordinators(tx, DAKAR)


async def test_the_role_of_a_further_server_makes_nobody_a_coordinator(database: Database) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, OTHERS, NAMUR, NOW, is_home=False)
        await choose_coordinator_role(tx, OTHERS, 50)
        assert not await has_coordinators(tx, NAMUR)
