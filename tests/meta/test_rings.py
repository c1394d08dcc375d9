"""Imports point inward: domain ← storage, texts, maps ← ui, workers ← cogs ← client ← the rest."""

import re
from pathlib import Path

import pytest

from tests.meta.sources import Source, sources

RINGS = {
    "bot.domain": 0,
    "bot.storage": 1,
    "bot.texts": 1,
    "bot.maps": 1,
    "bot.ui": 2,
    "bot.workers": 3,
    "cogs": 4,
    "bot.syncing": 4,
    "bot.client": 5,
    "bot.settings": 5,
    "bot.logs": 5,
    "bot.start": 6,
    "bot.demo": 7,
    "bot.command_line": 8,
    "bot.__main__": 9,
}
ONLY_COMPUTES = {"rapidfuzz", "rustworkx", "anyascii", "PIL", "numpy"}
SQL = re.compile(
    r"\b(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|pragma)\b",
    re.IGNORECASE | re.DOTALL,
)


def ring(module: str) -> tuple[str, int] | None:
    """Give the room of the house a module is in, and the ring that it stands on."""
    fitting = [room for room in RINGS if module == room or module.startswith(f"{room}.")]
    return (fitting[0], RINGS[fitting[0]]) if fitting else None


def module_of(source: Source) -> str:
    return source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.path)
def test_imports_point_inward(source: Source) -> None:
    here = ring(module_of(source))
    if here is None:
        assert source.path == "bot/__init__.py", f"{source.path} stands in no ring"
        return
    for imported in source.imports:
        there = ring(imported)
        if there is None or there[0] == here[0]:
            continue
        assert there[1] < here[1], f"{source.path} reaches outward to {imported}"


def test_the_domain_only_computes() -> None:
    import sys

    for source in sources():
        if not source.path.startswith("bot/domain/"):
            continue
        for imported in source.imports:
            top = imported.partition(".")[0]
            allowed = top in sys.stdlib_module_names or top in ONLY_COMPUTES or top == "bot"
            assert allowed, f"{source.path} imports {imported}"
            assert top not in {"asyncio", "sqlite3", "socket", "logging"}, source.path


def test_storage_knows_nothing_of_discord() -> None:
    for source in sources():
        if source.path.startswith(("bot/domain/", "bot/storage/")):
            assert not any(name.startswith("discord") for name in source.imports), source.path


def test_no_cog_imports_another() -> None:
    for source in sources("cogs"):
        others = {name for name in source.imports if name.startswith("cogs")}
        assert not others, f"{source.path} imports {others}"


def test_sql_stands_in_storage_alone() -> None:
    for source in sources():
        if not source.path.startswith("bot/storage/"):
            assert not SQL.search(strings(source)), f"{source.path} holds SQL"
    assert any(SQL.search(strings(s)) for s in sources() if s.path.startswith("bot/storage/"))


def strings(source: Source) -> str:
    import ast

    from tests.meta.sources import docstrings

    skipped = docstrings(source.tree)
    return "\n".join(
        node.value
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in skipped
    )


def test_the_top_level_holds_what_the_architecture_names() -> None:
    import subprocess

    root = Path(__file__).parent.parent.parent
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],
        cwd=root, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    top = {line.partition("/")[0] for line in listed.splitlines()}
    folders = {name for name in top if (root / name).is_dir()}
    assert folders <= {"bot", "cogs", "data", "tests", ".ci"}
