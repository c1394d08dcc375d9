"""Which schema a file has, and the numbered scripts that bring it up to date.

Each script in ``migrations/`` is its own ``begin … commit``. ``application_id`` says that a file is
ours, ``user_version`` which script ran last.
"""

import sqlite3
import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

BUSY_SECONDS = 5.0
"""How long to wait for another process's lock, such as a backup's."""

APPLICATION_ID = 0x50415353
"""“PASS” in the file's header, so that we never write into another program's database."""


class Fault(StrEnum):
    """Why a database file cannot be used."""

    FOREIGN = "foreign"
    NEWER = "newer"
    LOCKED = "locked"
    UNWRITABLE = "unwritable"
    DAMAGED = "damaged"


_ADVICE = {
    Fault.FOREIGN: (
        "is not a Passerelle database. Point PASSERELLE_DATABASE at another file; this one was "
        "left as it is."
    ),
    Fault.NEWER: (
        "was made by a newer Passerelle. Install that version again, or restore a backup from "
        "before it; nothing was changed."
    ),
    Fault.LOCKED: (
        "is in use by another program. Stop the other Passerelle, or close the tool that has the "
        "file open, and start again."
    ),
    Fault.UNWRITABLE: (
        "cannot be opened for writing. Create its folder, and give the user who runs Passerelle "
        "the right to write there."
    ),
    Fault.DAMAGED: "is damaged. Restore a backup made with `python -m bot db backup`.",
}

_FAULTS = {
    sqlite3.SQLITE_BUSY: Fault.LOCKED,
    sqlite3.SQLITE_LOCKED: Fault.LOCKED,
    sqlite3.SQLITE_NOTADB: Fault.FOREIGN,
    sqlite3.SQLITE_CORRUPT: Fault.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Fault.UNWRITABLE,
    sqlite3.SQLITE_READONLY: Fault.UNWRITABLE,
    sqlite3.SQLITE_PERM: Fault.UNWRITABLE,
    sqlite3.SQLITE_AUTH: Fault.UNWRITABLE,
    sqlite3.SQLITE_IOERR: Fault.UNWRITABLE,
    sqlite3.SQLITE_FULL: Fault.UNWRITABLE,
}


class DatabaseUnusable(Exception):
    """A sentence for the operator: which file, what is wrong with it, and what to do."""

    def __init__(self, path: Path, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{path} {_ADVICE[fault]}" + (f" ({detail})" if detail else ""))
        self.path = path
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Migration:
    """One script and the schema version it leads to."""

    version: int
    path: Path


def migrations() -> list[Migration]:
    """List the scripts in the order in which they run."""
    paths = sorted((Path(__file__).parent / "migrations").glob("[0-9]*.sql"))
    return [Migration(int(path.name.partition("_")[0]), path) for path in paths]


def inspect(path: Path) -> int:
    """Give the schema version of a file, 0 for one that is missing or blank, changing nothing."""
    with explained(path):
        if not path.exists() or path.stat().st_size == 0:
            return 0
        with closing(_connect(path, "ro")) as connection:
            return _version(path, connection)


def bring_up_to_date(path: Path) -> list[Migration]:
    """Run the scripts that a file has not had yet, and say which those were.

    Two starts at once do no harm: who comes second finds the schema moved on, and goes on there.
    """
    done: list[Migration] = []
    inspect(path)
    deadline = time.monotonic() + BUSY_SECONDS
    with explained(path), closing(_connect(path, "rwc")) as connection:
        while True:
            version = _version(path, connection)
            due = next((each for each in migrations() if each.version > version), None)
            try:
                if due is None:
                    _try_to_write(connection, version)
                    return done
                connection.execute("pragma journal_mode = wal")
                connection.executescript(due.path.read_text(encoding="utf-8"))
                done.append(due)
            except sqlite3.Error as error:
                connection.rollback()
                if _is_busy(error) and time.monotonic() < deadline:
                    # SQLite waits by itself for most locks, but for none that might deadlock
                    time.sleep(0.02)
                elif _version(path, connection) == version:
                    raise


def _is_busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


def _try_to_write(connection: sqlite3.Connection, version: int) -> None:
    # SQLite opens what it may not write, and says so at the first write alone
    connection.execute("begin immediate")
    connection.execute(f"pragma user_version = {version}")
    connection.execute("rollback")


def _version(path: Path, connection: sqlite3.Connection) -> int:
    # one query, and so one view: another start may be at work between two
    application, version, tables = connection.execute(
        """
        select application_id, user_version, (select count(*) from sqlite_master)
          from pragma_application_id, pragma_user_version
        """
    ).fetchone()
    if application != APPLICATION_ID and (tables or version or application):
        raise DatabaseUnusable(path, Fault.FOREIGN)
    newest = max(migration.version for migration in migrations())
    if version > newest:
        raise DatabaseUnusable(path, Fault.NEWER, f"schema {version}, this program knows {newest}")
    return int(version)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(path))}?mode={mode}"
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)


@contextmanager
def explained(path: Path, otherwise: Fault | None = None) -> Generator[None]:
    """Turn SQLite's and the system's errors about a file into a sentence for the operator.

    ``otherwise`` is what an error means that is none of those known; without it, it passes on.
    """
    try:
        yield
    except sqlite3.Error as error:
        # the low byte is the primary code; the rest tells variants of it apart
        fault = _FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, otherwise)
        if fault is None:
            raise
        raise DatabaseUnusable(path, fault, str(error)) from error
    except PermissionError as error:
        raise DatabaseUnusable(path, Fault.UNWRITABLE, str(error.strerror)) from error
