import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.domain.cities import CityId
from bot.start import opened
from bot.storage.city_servers import home_of
from bot.storage.database import Database
from bot.storage.schema import (
    APPLICATION_ID,
    DatabaseUnusable,
    Fault,
    bring_up_to_date,
    inspect,
    migrations,
)


def test_a_blank_file_gets_every_migration_once(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    assert inspect(path) == 0
    assert [each.version for each in bring_up_to_date(path)] == [
        each.version for each in migrations()
    ]
    assert bring_up_to_date(path) == []
    with sqlite3.connect(path) as connection:
        assert connection.execute("pragma application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    connection.close()


def test_migrations_are_numbered_without_gaps_and_say_so_themselves() -> None:
    for at, migration in enumerate(migrations(), start=1):
        script = migration.path.read_text(encoding="utf-8")
        assert migration.version == at
        assert f"pragma user_version = {at};" in script
        assert "begin;" in script and script.rstrip().endswith("commit;")


def test_every_table_is_strict(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    tables = connection.execute("select name, strict from pragma_table_list where schema = 'main'")
    loose = [name for name, strict in tables if not strict and not name.startswith("sqlite_")]
    connection.close()
    assert loose == []


def foreign(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("create table accounts (id integer)")
    connection.commit()
    connection.close()


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 100)


def newer(path: Path) -> None:
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    connection.execute("pragma user_version = 9999")
    connection.close()


def in_no_folder(path: Path) -> None:
    path.parent.rmdir()


def a_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (foreign, Fault.FOREIGN),
        (no_database, Fault.FOREIGN),
        (newer, Fault.NEWER),
        (in_no_folder, Fault.UNWRITABLE),
        (a_folder, Fault.UNWRITABLE),
    ],
)
async def test_a_file_that_cannot_be_used_is_refused_and_left_as_it_is(
    tmp_path: Path, spoil: Callable[[Path], None], fault: Fault
) -> None:
    path = tmp_path / "folder" / "some.db"
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DatabaseUnusable) as refusal:
        await Database.open(path)
    assert refusal.value.fault is fault
    assert str(path) in str(refusal.value)
    assert (path.read_bytes() if path.is_file() else None) == before


async def test_a_locked_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.storage.schema.BUSY_SECONDS", 0.05)
    path = tmp_path / "some.db"
    bring_up_to_date(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(DatabaseUnusable) as refusal:
        await Database.open(path)
    other.rollback()
    other.close()
    assert refusal.value.fault is Fault.LOCKED
    await (await Database.open(path)).close()


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.db"
    bring_up_to_date(path)
    broken = tmp_path / "0002_broken.sql"
    broken.write_text("begin; create table half (id integer) strict; select nonsense; commit;")
    real = migrations()
    extra = type(real[0])(real[-1].version + 1, broken)
    monkeypatch.setattr("bot.storage.schema.migrations", lambda: [*real, extra])
    with pytest.raises(sqlite3.OperationalError, match="nonsense"):
        bring_up_to_date(path)
    assert inspect(path) == real[-1].version
    connection = sqlite3.connect(path)
    assert connection.execute("select 1 from sqlite_master where name = 'half'").fetchone() is None
    connection.close()


@pytest.mark.parametrize("version", [each.version for each in migrations()])
async def test_every_earlier_version_is_brought_up_to_date_with_its_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    path = tmp_path / "some.db"
    every = migrations()
    with monkeypatch.context() as earlier:
        earlier.setattr("bot.storage.schema.migrations", lambda: every[:version])
        bring_up_to_date(path)
    connection = sqlite3.connect(path)
    connection.execute(
        "insert into cities values ('namur', 'Namur', 'Namur', 'BE', 'europe_north_america',"
        " 'media_arts', 2021, 50.5, 4.9, 'Europe/Brussels', null, null, '', null)"
    )
    connection.execute(
        "insert into city_entries (city_id, description, updated_at) values ('namur', 'KIKK', 0)"
    )
    # one table of homes at first, one of all servers of a city since the third version
    home = (
        "homes values (5, 'namur', 0)" if version < 3 else "city_servers values (5, 'namur', 1, 0)"
    )
    connection.execute(f"insert into {home}")
    connection.commit()
    connection.close()
    assert inspect(path) == version
    assert [each.version for each in bring_up_to_date(path)] == [
        each.version for each in every[version:]
    ]
    database = await Database.open(path)
    async with database.reading() as reader:
        row = await reader.one("select description from city_entries")
        home_id = await home_of(reader, CityId("namur"))
    await database.close()
    assert row is not None
    assert row["description"] == "KIKK"
    assert home_id == 5


def test_two_first_starts_at_once_both_end_with_the_schema(tmp_path: Path) -> None:
    for turn in range(10):
        path = tmp_path / f"{turn}.db"
        with ThreadPoolExecutor(4) as pool:
            starts = [pool.submit(bring_up_to_date, path) for _ in range(4)]
        for start in starts:
            start.result()
        assert inspect(path) == migrations()[-1].version


async def test_a_database_with_a_hollow_schema_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    connection.execute("drop table city_imports")
    connection.close()
    with pytest.raises(DatabaseUnusable, match="is damaged"):
        async with opened(path):
            pass
