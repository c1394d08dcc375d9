"""What an operator may get wrong: each a sentence, exit code 2, and never a traceback."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.command_line.entries import LONGEST_WEBSITE, MOST_OF_A_KIND
from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.entries import LONGEST_DESCRIPTION, CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.topics import Topic
from bot.storage.city_notes import CityNotes
from bot.storage.shipped import Shipped
from bot.texts.catalogue import Catalogue
from bot.ui.city_cards import CityView, city_card
from tests.command_line.conftest import Run, Told
from tests.meta.sources import ROOT

TABLE = (ROOT / "data" / "cities.csv").read_text(encoding="utf-8")
TOPICS = sorted(topic for group in Shipped().topics() for topic in group.topics)


def assert_refused(told: Told, *said: str) -> None:
    assert told.returncode == 2
    assert "Traceback" not in told.stderr
    words = " ".join(told.stderr.replace("│", " ").split())
    for sentence in said:
        assert sentence in words


def test_a_wrong_country_is_refused_and_one_already_there_can_be_put_right(
    run: Run, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text(TABLE.replace(",GB,", ",UK,", 1), encoding="utf-8")
    assert_refused(run("cities", "import", str(wrong)), "line 2, column country_code: 'UK'")

    assert run("cities", "import", str(ROOT / "data" / "cities.csv")).returncode == 0
    with sqlite3.connect(tmp_path / "some.db") as connection:
        connection.execute("update cities set country = 'UK' where id = 'aberystwyth'")
    connection.close()
    assert ",UK," in run("cities", "export").stdout
    mended = run("cities", "import", str(ROOT / "data" / "cities.csv"))
    assert "~ aberystwyth: country UK → GB" in mended.stdout
    assert "Aberystwyth" in run("cities", "find", "aberystwyth").stdout


def test_the_new_cohort_alone_does_not_make_all_others_leave(run: Run, tmp_path: Path) -> None:
    few = tmp_path / "few.csv"
    few.write_text("".join(TABLE.splitlines(keepends=True)[:30]), encoding="utf-8")
    sentence = (
        "379 cities are missing from this table. If it holds only new cities, add the others "
        "(`cities export`); if they have really left, add --with-departures."
    )
    refused = run("cities", "import", str(few))
    assert "0 new, 0 changed, 379 gone" in refused.stdout
    assert_refused(refused, f"{sentence} Nothing was changed.")
    shown = run("cities", "import", str(few), "--dry-run")
    assert shown.returncode == 0
    assert "379 gone" in shown.stdout
    assert sentence in shown.stderr
    assert run("cities", "export").stdout.count("\n") == 409

    assert "Imported" in run("cities", "import", str(few), "--with-departures").stdout
    assert run("cities", "export").stdout.count("\n") == 30


def test_a_dry_run_makes_no_database(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "cities.csv"
    table.write_text(TABLE.replace(",Namur,", ",Nameur,", 1), encoding="utf-8")
    told = run("cities", "import", str(table), "--dry-run")
    assert "0 new, 1 changed, 0 gone" in told.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["cities.csv"]


def test_spellings_are_shown(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "cities.csv"
    header, first, *others = run("cities", "export").stdout.splitlines()
    table.write_text("\n".join((header, f"{first}Abber|Aberyst", *others)), encoding="utf-8")
    shown = run("cities", "import", str(table), "--dry-run")
    assert "0 gone, 1 with other spellings" in shown.stdout
    assert "~ aberystwyth: spellings + Abber | Aberyst\n" in shown.stdout
    assert "Imported" in run("cities", "import", str(table)).stdout
    table.write_text("\n".join((header, f"{first}Abber", *others)), encoding="utf-8")
    assert "spellings - Aberyst\n" in run("cities", "import", str(table)).stdout
    assert "Abber\n" in run("cities", "export").stdout


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (".", "is a folder"),
        ("nowhere/file", "Create it first"),
        ("some.db/file", "Create it first"),
        ("x" * 300, "too long"),
        ("/dev/full/file", "Create it first"),
    ],
)
def test_a_place_that_cannot_be_written_is_a_sentence(run: Run, name: str, said: str) -> None:
    assert run("cities", "export").returncode == 0
    assert_refused(run("cities", "export", name), "cannot be written", said)
    assert_refused(run("db", "backup", name), "cannot be written", said)


def test_a_copy_that_fails_leaves_no_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    assert run("cities", "export").returncode == 0
    monkeypatch.setattr("bot.storage.database.Database.back_up", full)
    assert_refused(run("db", "backup", "copy.db"), "disk is full")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.parametrize("name", ["nowhere/some.db", "x" * 300, "cities.csv/some.db"])
def test_check_does_not_promise_a_database_where_none_can_be(
    run: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / "cities.csv").write_text(TABLE, encoding="utf-8")
    for words in (("check",), ("db", "migrate"), ("db", "backup", "copy.db"), ("cities", "export")):
        told = run(*words, PASSERELLE_DATABASE=str(tmp_path / name))
        assert "will be created" not in told.stdout
        assert_refused(told, str(tmp_path / name)[:60])


def test_check_says_that_a_folder_may_not_be_written(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "will be created" in run("check").stdout
    monkeypatch.setattr("os.access", lambda *_: False)
    assert_refused(run("check"), "cannot be opened for writing")


def test_check_keeps_a_password_to_itself(run: Run) -> None:
    told = run("check", DISCORD_API_URL="http://somebody:hunter2@127.0.0.1:8080/api?key=hunter2")
    assert "API at http://127.0.0.1:8080/api\n" in told.stdout
    assert "hunter2" not in told.stdout + told.stderr
    assert "somebody" not in told.stdout + told.stderr


def test_check_reads_what_a_start_reads(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    folder = tmp_path / "facts"
    shutil.copytree(ROOT / "data", folder, ignore=shutil.ignore_patterns("*.db*"))
    (folder / "field_changes.csv").write_text("id,field,since,until\nlutetia,film,2008,2023\n")
    shipped = Shipped(folder)
    for place in ("checking", "looking"):
        monkeypatch.setattr(f"bot.command_line.{place}.Shipped", lambda: shipped)
    assert_refused(run("check"), "field_changes.csv is damaged")
    assert_refused(run("cities", "export"), "field_changes.csv is damaged")


@pytest.mark.parametrize(
    "words",
    [
        ("--description", "x" * (LONGEST_DESCRIPTION + 1)),
        ("--website", "https://"),
        ("--website", "https://[oops"),
        ("--website", "https:///path"),
        ("--website", "https://example.org/a b"),
        ("--website", "https://example.org/>x"),
        ("--website", "https://example.org/" + "x" * LONGEST_WEBSITE),
        tuple(word for topic in TOPICS[: MOST_OF_A_KIND + 1] for word in ("--offers", topic)),
        tuple(word for topic in TOPICS[: MOST_OF_A_KIND + 1] for word in ("--seeks", topic)),
    ],
)
def test_what_fits_no_card_is_refused(run: Run, words: tuple[str, ...]) -> None:
    assert_refused(run("cities", "describe", "namur", *words), "Invalid value")


@pytest.mark.parametrize("fill", ["*", "广", "🌉"])
def test_the_longest_entry_fits_a_card_in_every_language(
    directory: Directory, catalogue: Catalogue, fill: str
) -> None:
    for language in catalogue.languages:
        texts = catalogue.texts(language.code)
        longest = sorted((-len(texts(f"topic-{topic}")), topic) for topic in TOPICS)
        topics = frozenset(Topic(topic) for _, topic in longest[:MOST_OF_A_KIND])
        codes = sorted(("en", "fr", "es", "ar", "zh_Hant", "zh_Hans", "pt_BR", "en_GB", "fr_CA",
                        "es_419", "nl_BE", "de_AT"), key=len)  # fmt: skip
        spoken = tuple(LanguageCode(code) for code in codes if texts.knows_language(code))
        entry = CityEntry(
            CityId("namur"), datetime(2027, 1, 1, tzinfo=UTC), fill * LONGEST_DESCRIPTION,
            "https://" + "x" * (LONGEST_WEBSITE - 8), languages=spoken, offers=topics, seeks=topics,
        )  # fmt: skip
        city = directory.cities[CityId("namur")]
        notes = CityNotes(entry, (), has_home=False, can_be_asked=True, servers_city=None)
        city_card(texts, CityView(city, entry.updated_at, notes), shareable=True)
