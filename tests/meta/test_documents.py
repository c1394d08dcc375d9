"""What is written for people agrees with the code: commands, settings, permissions, files."""

import re
import sqlite3
import tomllib
from pathlib import Path

import discord
import pytest
from discord import app_commands
from discord.ext import commands

import cogs
from bot.client import COGS
from bot.settings import Settings, load_settings
from bot.storage.schema import bring_up_to_date
from bot.storage.shipped import Shipped
from tests.meta.sources import ROOT, sources

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_cog_file_is_loaded() -> None:
    files = {path.stem for path in Path(cogs.__path__[0]).glob("*.py")} - {"__init__"}
    assert {name.removeprefix("cogs.") for name in COGS} == files


async def test_the_readme_lists_every_command_and_no_other() -> None:
    bot = commands.Bot("!", intents=discord.Intents.none())
    for cog in COGS:
        await bot.load_extension(cog)
    known = {
        f"/{command.qualified_name}"
        for command in bot.tree.walk_commands()
        if isinstance(command, app_commands.Command)
    }
    await bot.close()
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    listed = set(re.findall(r"`(/[a-z]+(?: [a-z]+)?)[^`]*`", table))
    assert listed == known


def test_the_example_settings_name_every_setting_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^(?:# )?([A-Z_]+)=(.*)$", example, re.MULTILINE)
    assert {name for name, _ in named} == {name.upper() for name in Settings.model_fields}
    for name, value in named:
        default = Settings.model_fields[name.lower()].default
        shown = "" if default is None else str(default)
        assert value == ("" if name == "DISCORD_TOKEN" else shown), name


def test_the_example_settings_load(tmp_path: Path) -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    every = re.sub(r"^# ([A-Z_]+=)", r"\1", example, flags=re.MULTILINE)
    path = tmp_path / ".env"
    path.write_text(every, encoding="utf-8")
    assert load_settings(path).passerelle_database == Path("data/passerelle.db")


def test_the_readme_describes_every_setting() -> None:
    for name in Settings.model_fields:
        assert f"`{name.upper()}`" in README, name


def test_the_invitation_asks_for_just_what_is_named() -> None:
    (url,) = set(re.findall(r"https://discord\.com/oauth2/authorize\?[^\s`)]+", README))
    found = re.search(r"permissions=(\d+)", url)
    assert found is not None
    asked = {name for name, on in discord.Permissions(int(found[1])) if on}
    # discord.py iterates over an older name of this one
    asked = {"view_channel" if name == "read_messages" else name for name in asked}
    named = set(re.findall(r"^\| `([a-z_]+)` \|", README, re.MULTILINE))
    assert asked == named
    assert "scope=bot+applications.commands" in url


def test_every_table_is_in_the_privacy_notice_once(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    query = "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"
    rows = connection.execute(query).fetchall()
    connection.close()
    notice = (ROOT / "PRIVACY.md").read_text(encoding="utf-8")
    told = [line.split("|")[1] for line in notice.splitlines() if line.startswith("| `")]
    times = {name: sum(f"`{name}`" in each for each in told) for (name,) in rows}
    assert not [name for name in times if times[name] != 1]


def test_every_shipped_file_has_its_provenance() -> None:
    described = (Shipped().folder / "README.md").read_text(encoding="utf-8")
    for path in Shipped().folder.iterdir():
        if path.suffix in {".csv", ".json"} or path.is_dir():
            assert f"`{path.name}" in described, path.name


@pytest.mark.parametrize("target", ["setup", "demo", "test", "check", "bench", "run"])
def test_the_makefile_has_its_targets_and_the_readme_its_commands(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}: .*##", makefile, re.MULTILINE)
    assert f"make {target}" in README


def test_the_gate_calls_the_readme_s_test_command() -> None:
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.search(r"^make check test$", gate, re.MULTILINE)


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {
        "requirements.txt": project["dependencies"],
        "requirements-demo.txt": project["optional-dependencies"]["demo"],
        "requirements-dev.txt": project["optional-dependencies"]["dev"],
    }
    base = _locked("requirements.txt")
    for name, requirements in wanted.items():
        locked = _locked(name)
        assert {key: locked[key] for key in base} == base, f"{name} differs from requirements.txt"
        for requirement in requirements:
            package = re.split(r"[\[<>=]", requirement)[0].replace(".", "-").lower()
            assert package in locked, f"{name} lacks {requirement}: make lock"


def _locked(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \\]+)", text, re.MULTILINE))


def test_what_a_person_presses_is_built_on_the_bases_that_answer() -> None:
    for source in sources():
        if source.path in ("bot/ui/pressing.py", "bot/ui/layouts.py"):
            continue
        bases = re.findall(r"class \w+\(([^)]*)\)", source.text)
        for base in bases:
            assert not re.search(r"(ui\.(View|LayoutView|Modal|DynamicItem)|Button)\b", base), base


def test_suggestions_go_through_the_base_that_answers() -> None:
    for source in sources():
        if source.path != "bot/ui/parameters.py":
            assert "def autocomplete(" not in source.text, source.path
            assert ".autocomplete(" not in source.text, source.path
