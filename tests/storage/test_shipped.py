import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.start import opened, read_coastlines
from bot.storage.shipped import DataUnusable, Shipped

FILES = [
    "cities.csv", "field_changes.csv", "spellings.json", "spellings_added.json", "topics.json",
    "sdgs.json", "coastlines.json", "counts.json", "country_names.json",
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(Shipped().folder, folder, ignore=shutil.ignore_patterns("*.db*"))
    return folder


def read_all(folder: Path) -> None:
    facts = Shipped(folder)
    reads: tuple[Callable[[], object], ...] = (
        facts.cities, facts.past_fields, facts.spellings, facts.country_names,
        facts.topics, facts.goals,
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


@pytest.mark.parametrize("cut", [lambda lines: lines[:200], lambda lines: lines[:-1]])
def test_a_table_cut_at_the_end_of_a_line_is_noticed(
    folder: Path, cut: Callable[[list[str]], list[str]]
) -> None:
    path = folder / "cities.csv"
    path.write_text("".join(cut(path.read_text(encoding="utf-8").splitlines(True))), "utf-8")
    with pytest.raises(DataUnusable, match=r"cities\.csv is not whole .* counts\.json says 408"):
        Shipped(folder).cities()


def test_a_table_cut_within_its_last_line_is_noticed(folder: Path) -> None:
    path = folder / "cities.csv"
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n"), "utf-8")
    with pytest.raises(DataUnusable, match="is not whole"):
        Shipped(folder).cities()


@pytest.mark.parametrize("line", ["lutetia,film,2008,2023", "lyon,film,2023,2023"])
async def test_a_field_change_that_cannot_be_is_a_sentence_at_a_start(
    folder: Path, tmp_path: Path, line: str
) -> None:
    (folder / "field_changes.csv").write_text(f"id,field,since,until\n{line}\n")
    with pytest.raises(DataUnusable, match=r"field_changes\.csv is damaged"):
        async with opened(tmp_path / "new.db", shipped=Shipped(folder)):
            pass


@pytest.mark.parametrize("name", ["spellings.json", "spellings_added.json"])
@pytest.mark.parametrize("spellings", ['"Nameur"', "null", "[5000]", "[null]", '[""]'])
def test_spellings_that_are_none_are_refused(folder: Path, name: str, spellings: str) -> None:
    (folder / name).write_text(f'{{"namur": {spellings}}}')
    with pytest.raises(DataUnusable, match=f"{name} is damaged .namur"):
        Shipped(folder).spellings()


def test_the_counts_are_those_of_the_tables() -> None:
    folder = Shipped().folder
    counts = json.loads((folder / "counts.json").read_text(encoding="utf-8"))
    for name, count in counts.items():
        lines = (folder / name).read_text(encoding="utf-8").count("\n") - 1
        assert count == lines, f"set {name} in data/counts.json to {lines}"
