"""Settings: what may stand in .env, and what is said of what may not."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsUnusable, load_settings


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / ".env"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_empty_line_stands_for_the_default(tmp_path: Path) -> None:
    empty = "".join(f"{name.upper()}=\n" for name in Settings.model_fields)
    settings, default = load_settings(written(tmp_path, empty)), load_settings(None)
    assert settings.model_dump() == default.model_dump()


def test_a_home_folder_is_understood(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, "PASSERELLE_DATABASE=~/some.db\n"))
    assert settings.passerelle_database == Path.home() / "some.db"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("DISCORD_API_URL=ftp://x", "DISCORD_API_URL: URL scheme should be"),
        ("DISCORD_SHARDS=0", "DISCORD_SHARDS: input should be"),
        ("DISCORD_TOKEN=two words", "DISCORD_TOKEN: holds a space"),
        ("PASSERELLE_LOG_LEVEL=LOUD", "PASSERELLE_LOG_LEVEL: input should be"),
    ],
)
def test_a_wrong_setting_is_a_sentence(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(SettingsUnusable) as unusable:
        load_settings(written(tmp_path, f"{line}\n"))
    assert said in str(unusable.value)


def test_a_token_shows_itself_nowhere(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, "DISCORD_TOKEN=secret.token.value\n"))
    assert "secret" not in repr(settings)
    assert "secret" not in str(settings.model_dump())
    assert settings.token() == "secret.token.value"
