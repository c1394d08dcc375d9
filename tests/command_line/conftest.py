"""The command line as an operator uses it: what it prints, and its exit code."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.command_line import main
from bot.settings import Settings

Run = Callable[..., "Told"]


@dataclass(frozen=True)
class Told:
    """What a command printed, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("PASSERELLE_DATABASE", str(tmp_path / "some.db"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setattr("bot.storage.schema.BUSY_SECONDS", 0.05)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str, **settings: str) -> Told:
        with monkeypatch.context() as context:
            for name, value in settings.items():
                context.setenv(name, value)
            context.setattr(sys, "argv", ["passerelle", *words])
            try:
                code = main()
            except SystemExit as ended:
                code = int(ended.code or 0)
        said = capsys.readouterr()
        return Told(code, said.out, said.err)

    return run
