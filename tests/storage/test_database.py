import asyncio
import sqlite3

import pytest

from bot.storage.database import Database

COUNT = "select count(*) as n from past_fields"
INSERT = "insert into past_fields values ('namur', 'music', :since, 2020)"


async def rows_in(database: Database) -> int:
    async with database.reading() as reader:
        row = await reader.one(COUNT)
    assert row is not None
    return row["n"]


async def test_an_exception_undoes_the_whole_transaction(database: Database) -> None:
    before = await rows_in(database)
    with pytest.raises(RuntimeError):
        async with database.transaction() as tx:
            await tx.execute(INSERT, {"since": 2001})
            raise RuntimeError
    assert await rows_in(database) == before


async def test_a_cancelled_transaction_is_undone(database: Database) -> None:
    before = await rows_in(database)
    written = asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            await tx.execute(INSERT, {"since": 2001})
            written.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(write())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await rows_in(database) == before
    async with database.transaction() as tx:
        await tx.execute(INSERT, {"since": 2002})
    assert await rows_in(database) == before + 1


async def test_one_task_s_commit_keeps_nothing_of_another_s(database: Database) -> None:
    before = await rows_in(database)

    async def write(since: int, *, fail: bool) -> None:
        async with database.transaction() as tx:
            await tx.execute(INSERT, {"since": since})
            await asyncio.sleep(0.001)
            if fail:
                raise RuntimeError

    results = await asyncio.gather(
        *(write(1900 + at, fail=at % 2 == 1) for at in range(20)), return_exceptions=True
    )
    assert sum(isinstance(result, RuntimeError) for result in results) == 10
    assert await rows_in(database) == before + 10


async def test_a_reader_cannot_write(database: Database) -> None:
    async with database.reading() as reader:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await reader.all("delete from past_fields")


async def test_a_reader_keeps_one_view_while_another_writes(database: Database) -> None:
    async with database.reading() as reader:
        first = await reader.one(COUNT)
        async with database.transaction() as tx:
            await tx.execute(INSERT, {"since": 2001})
        second = await reader.one(COUNT)
    assert first is not None and second is not None
    assert first["n"] == second["n"]


async def test_more_readers_than_connections_wait_their_turn(database: Database) -> None:
    assert await asyncio.gather(*(rows_in(database) for _ in range(25))) == [1] * 25


async def test_what_refers_to_no_city_is_refused(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("insert into city_servers values (1, 'atlantis', 1, 0)")


async def test_a_cancelled_begin_leaves_the_writer_usable(database: Database) -> None:
    async def write() -> None:
        async with database.transaction() as tx:
            await tx.execute(INSERT, {"since": 2001})
            await asyncio.sleep(60)

    for turns in range(6):
        task = asyncio.create_task(write())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    async with database.transaction() as tx:
        await tx.execute(INSERT, {"since": 2002})
    assert await rows_in(database) == 2


async def test_a_commit_that_fails_leaves_the_writer_usable(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        async with database.transaction() as tx:
            await tx.execute("pragma defer_foreign_keys = on")
            await tx.execute("insert into city_servers values (1, 'atlantis', 1, 0)")
    async with database.transaction() as tx:
        await tx.execute(INSERT, {"since": 2002})
    assert await rows_in(database) == 2


async def test_a_reader_cancelled_twice_comes_back(database: Database) -> None:
    async def read() -> None:
        async with database.reading() as reader:
            await reader.one(COUNT)
            await asyncio.sleep(60)

    for _ in range(5):
        task = asyncio.create_task(read())
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert await asyncio.gather(*(rows_in(database) for _ in range(5))) == [1] * 5
