"""The command line as an operator uses it: a process, its output, its exit code."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line.conftest import Run
from tests.meta.sources import ROOT

SECRET = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"


def test_help_says_what_there_is(run: Run) -> None:
    told = run("--help")
    assert told.returncode == 0
    for word in ("run", "demo", "check", "cities", "db"):
        assert word in told.stdout


def test_a_city_is_found_without_a_database(run: Run, tmp_path: Path) -> None:
    found = run("cities", "find", "광주", "--json", "--limit", "1")
    assert found.returncode == 0
    (city,) = json.loads(found.stdout)
    assert (city["id"], city["fit"]) == ("gwangju", "exact")
    assert not list(tmp_path.glob("*.db"))


def test_cities_are_listed_by_what_they_are(run: Run) -> None:
    listed = run("cities", "list", "--field", "media_arts", "--country", "Belgium")
    assert "Namur" in listed.stdout
    assert "Liège" not in listed.stdout
    unknown = run("cities", "list", "--country", "Wakanda")
    assert unknown.returncode == 2
    assert "Wakanda" in unknown.stderr


def test_an_import_is_shown_first_then_done_and_a_fault_changes_nothing(
    run: Run, tmp_path: Path
) -> None:
    table = tmp_path / "cities.csv"
    assert run("cities", "export", str(table)).returncode == 0
    text = table.read_text(encoding="utf-8")
    assert text.count("\n") == 409
    namur = next(line for line in text.splitlines() if line.startswith("namur,"))
    table.write_text(text.replace(namur, namur.replace("media_arts", "music")), encoding="utf-8")

    shown = run("cities", "import", str(table), "--dry-run")
    assert "0 new, 1 changed, 0 gone" in shown.stdout
    assert "~ namur: field media_arts → music" in shown.stdout
    assert "Nothing was changed" in shown.stdout

    done = run("cities", "import", str(table))
    assert "Imported" in done.stdout
    again = run("cities", "import", str(table))
    assert "Nothing to change" in again.stdout

    table.write_text(text.replace(",media_arts,", ",dance,", 1), encoding="utf-8")
    refused = run("cities", "import", str(table))
    assert refused.returncode == 2
    assert "column field" in refused.stderr
    assert "Nothing was changed" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_the_source_table_of_the_network_reads_as_no_change(run: Run) -> None:
    told = run("cities", "import", str(ROOT / "data" / "cities.csv"), "--dry-run")
    assert "0 new, 0 changed, 0 gone" in told.stdout


def test_an_operator_enters_what_coordinators_sent(run: Run, tmp_path: Path) -> None:
    entered = run(
        "cities", "describe", "Namur", "--description", "KIKK, and more", "--website",
        "https://example.org", "--language", "fr", "--offers", "residency", "--seeks", "training",
    )  # fmt: skip
    assert entered.stdout == "Entered for Namur.\n"
    connection = sqlite3.connect(tmp_path / "some.db")
    topics = connection.execute("select city_id, topic, side from city_topics").fetchall()
    connection.close()
    assert set(topics) == {("namur", "residency", "offers"), ("namur", "training", "seeks")}
    assert "there are" in run("cities", "describe", "namur", "--offers", "gold").stderr
    assert "granada-ni" in run("cities", "describe", "Granada").stderr
    assert run("cities", "describe", "namur", "--language", "klingonish").returncode == 2
    assert run("cities", "describe", "namur", "--website", "javascript:x").returncode == 2


def test_check_looks_at_everything_and_connects_nowhere(run: Run, tmp_path: Path) -> None:
    told = run("check", DISCORD_API_URL="http://127.0.0.1:1")
    assert told.returncode == 0
    for part in ("settings", "data", "texts", "database"):
        assert f"✓ {part}" in told.stdout
    (tmp_path / "some.db").write_bytes(b"Dear diary, " * 100)
    refused = run("check", PASSERELLE_LOG_LEVEL="LOUD", DISCORD_SHARDS="many")
    assert refused.returncode == 2
    assert "PASSERELLE_LOG_LEVEL" in refused.stderr
    assert "DISCORD_SHARDS" in refused.stderr


def test_all_problems_of_settings_are_told_at_once_and_the_token_never(run: Run) -> None:
    told = run("run", DISCORD_TOKEN=f"{SECRET} x", DISCORD_SHARDS="0", DISCORD_API_URL="nowhere")
    assert told.returncode == 2
    for name in ("DISCORD_TOKEN", "DISCORD_SHARDS", "DISCORD_API_URL"):
        assert name in told.stderr
    assert SECRET not in told.stdout + told.stderr
    assert "Traceback" not in told.stderr


def test_without_a_token_the_bot_says_where_to_get_one(run: Run) -> None:
    told = run("run")
    assert told.returncode == 2
    assert "developer portal" in told.stderr


def test_an_unreachable_discord_is_a_sentence_and_the_token_stays_secret(run: Run) -> None:
    told = run("run", DISCORD_TOKEN=SECRET, DISCORD_API_URL="http://127.0.0.1:1/api/v10",
               PASSERELLE_LOG_LEVEL="DEBUG")  # fmt: skip
    assert told.returncode == 2
    assert "cannot be reached" in told.stderr
    assert "Traceback" not in told.stderr
    assert SECRET not in told.stdout + told.stderr


def mark_newer(path: Path) -> None:
    from bot.storage.schema import bring_up_to_date

    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    connection.execute("pragma user_version = 9999")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b"Dear diary, " * 100), "not a Passerelle database"),
        (lambda path: path.mkdir(), "cannot be opened for writing"),
        (mark_newer, "made by a newer Passerelle"),
    ],
)
def test_an_unusable_database_is_a_sentence(
    run: Run, tmp_path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    spoil(tmp_path / "some.db")
    for words in (("run",), ("db", "migrate"), ("check",)):
        told = run(*words, DISCORD_TOKEN=SECRET)
        assert told.returncode == 2, words
        assert said in told.stderr
        assert "Traceback" not in told.stderr


def test_a_backup_is_a_whole_copy_and_never_overwrites(run: Run, tmp_path: Path) -> None:
    none = run("db", "backup", "copy.db")
    assert none.returncode == 2
    assert run("db", "migrate").returncode == 0
    assert run("db", "backup", "copy.db").returncode == 0
    connection = sqlite3.connect(tmp_path / "copy.db")
    assert connection.execute("select count(*) from cities").fetchone() == (408,)
    connection.close()
    again = run("db", "backup", "copy.db")
    assert again.returncode == 2
    assert "exists already" in again.stderr


def test_settings_come_from_a_file_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"DISCORD_TOKEN={SECRET}\nPASSERELLE_LOG_LEVEL=debug\n")
    assert "with a token" in run("check").stdout
    (tmp_path / ".env").write_bytes(b"DISCORD_TOKEN=\xff\xfe")
    assert run("check").returncode == 2


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_demo_at_once(stop: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--port", "0"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert "http://127.0.0.1:" in process.stdout.readline()
    process.send_signal(stop)
    started = time.monotonic()
    _, errors = process.communicate(timeout=10)
    assert time.monotonic() - started < 5
    assert "Traceback" not in errors
