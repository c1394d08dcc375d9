"""One SQLite file: a single writer behind a lock, readers that cannot write.

A write needs a ``Transaction``, which only ``Database.transaction()`` hands out: on one shared
connection, one task's commit would keep another's half-done work.
"""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self
from urllib.parse import quote

import aiosqlite

from bot.storage.schema import BUSY_SECONDS, bring_up_to_date

Row = sqlite3.Row
Parameters = Mapping[str, str | int | float | bytes | None]

READERS = 2


class Reader:
    """A connection to read from, through one consistent view of the data."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def all(self, sql: str, parameters: Parameters | None = None) -> list[Row]:
        """Fetch every row of a query."""
        return list(await self._connection.execute_fetchall(sql, parameters or {}))

    async def one(self, sql: str, parameters: Parameters | None = None) -> Row | None:
        """Fetch the first row of a query, or nothing."""
        rows = await self.all(sql, parameters)
        return rows[0] if rows else None


class Transaction(Reader):
    """The right to write, until the block that opened it ends."""

    async def execute(self, sql: str, parameters: Parameters | None = None) -> int:
        """Run one statement and give the number of rows it changed."""
        async with self._connection.execute(sql, parameters or {}) as cursor:
            return cursor.rowcount

    async def execute_many(self, sql: str, rows: list[Parameters]) -> None:
        """Run one statement for each row of parameters."""
        await self._connection.executemany(sql, rows)


@asynccontextmanager
async def reading_alone(path: Path) -> AsyncGenerator[Reader]:
    """Open a file that another process has open, to read one view of it while the block runs."""
    connection = await _connect(path, "ro")
    try:
        await connection.execute("begin")
        yield Reader(connection)
    finally:
        await connection.close()


class Database:
    """An open database. Open and close it outside the bot, and hand it in."""

    def __init__(
        self, path: Path, writer: aiosqlite.Connection, readers: list[aiosqlite.Connection]
    ) -> None:
        self.path = path
        self._writer = writer
        self._readers = readers
        self._writing = asyncio.Lock()
        self._idle = list(readers)
        self._free = asyncio.Semaphore(len(readers))

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the file, create it if need be, and bring its schema up to date.

        Raises ``DatabaseUnusable`` where the file is not ours, newer than the program, locked or
        not writable; nothing is changed then.
        """
        await asyncio.to_thread(bring_up_to_date, path)
        connections: list[aiosqlite.Connection] = []
        try:
            connections.append(await _connect(path, "rw"))
            while len(connections) <= READERS:
                connections.append(await _connect(path, "ro"))
        except BaseException:
            for connection in connections:
                await connection.close()
            raise
        return cls(path, connections[0], connections[1:])

    async def close(self) -> None:
        """Close every connection; the writer last, so that the log is folded into the file."""
        for connection in (*self._readers, self._writer):
            await connection.close()

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Reader]:
        """Lend a read-only connection, with one view of the data while the block runs."""
        async with self._lent() as connection:
            try:
                await connection.execute("begin")
                yield Reader(connection)
            finally:
                await _undone(connection)

    @asynccontextmanager
    async def glancing(self) -> AsyncGenerator[Reader]:
        """Lend a read-only connection for one query, which is consistent by itself.

        It spares the opening and closing of a view, each a trip to the connection's thread.
        """
        async with self._lent() as connection:
            yield Reader(connection)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        """Hand out the right to write; commit at the end, undo everything on an exception."""
        async with self._writing:
            try:
                await self._writer.execute("begin immediate")
                yield Transaction(self._writer)
                await self._writer.commit()
            except BaseException:
                # a begin or a commit that was cancelled or failed may have left something too
                await _undone(self._writer)
                raise

    @asynccontextmanager
    async def _lent(self) -> AsyncGenerator[aiosqlite.Connection]:
        async with self._free:
            connection = self._idle.pop()
            try:
                yield connection
            finally:
                self._idle.append(connection)

    async def back_up(self, target: Path) -> None:
        """Copy the database to a new file while it stays in use."""
        async with _copy(target) as copy:
            await self._writer.backup(copy)


async def _undone(connection: aiosqlite.Connection) -> None:
    """End what transaction a connection is in, to the end even when cancelled once more.

    Its thread works off one call after another, so this comes after a begin that was cancelled.
    """
    rollback = asyncio.ensure_future(connection.rollback())
    try:
        await asyncio.shield(rollback)
    except asyncio.CancelledError:
        await rollback
        raise


@asynccontextmanager
async def _copy(target: Path) -> AsyncGenerator[aiosqlite.Connection]:
    connection = await aiosqlite.connect(target)
    try:
        yield connection
    finally:
        await connection.close()


async def _connect(path: Path, mode: str) -> aiosqlite.Connection:
    connection = await aiosqlite.connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
    )
    connection.row_factory = sqlite3.Row
    await connection.execute("pragma foreign_keys = on")
    return connection
