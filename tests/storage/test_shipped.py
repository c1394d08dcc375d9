import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.start import opened, read_coastlines
from bot.storage.shipped import DataUnusable, Shipped

FILES = [
    "cities.csv", "field_changes.csv", "spellings.json", "spellings_added.json", "topics.json",
    "sdgs.json", "coastlines.json",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(Shipped().folder, folder, ignore=shutil.ignore_patterns("*.db*"))
    return folder


def read_all(folder: Path) -> None:
    facts = Shipped(folder)
    reads: tuple[Callable[[], object], ...] = (
        facts.cities, facts.past_fields, facts.spellings, facts.topics, facts.goals,
    )  # fmt: skip
    for read in reads:
        read()
    read_coastlines(folder)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(DataUnusable, match=rf"{name} is missing.*fetch it again"):
        read_all(folder)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", [b"{", b"[1, 2]", b"\xff\xfe\x00", b"id\n\x00"])
def test_a_damaged_file_is_named(folder: Path, name: str, damage: bytes) -> None:
    (folder / name).write_bytes(damage)
    with pytest.raises(DataUnusable, match=name):
        read_all(folder)


async def test_the_bot_does_not_start_on_damaged_data(folder: Path, tmp_path: Path) -> None:
    (folder / "cities.csv").write_text("id,name\n")
    with pytest.raises(DataUnusable, match=r"cities\.csv is damaged \(line 1"):
        async with opened(tmp_path / "new.db", shipped=Shipped(folder)):
            pass
