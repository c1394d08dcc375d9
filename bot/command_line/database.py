"""``db backup|migrate``: the database file, for who runs the bot."""

import asyncio
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.command_line.files import FileRefused
from bot.command_line.looking import there_is, writing
from bot.settings import load_settings
from bot.storage.schema import bring_up_to_date, inspect

app = typer.Typer(
    help="Back up the database, or bring its schema up to date.", no_args_is_help=True
)


@app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The new file; it must not exist yet.")],
) -> None:
    """Copy the database to a new file, while the bot may go on running."""
    source = load_settings().passerelle_database
    if not there_is(source):
        typer.echo(f"There is no database at {source} yet, so there is nothing to copy.", err=True)
        raise typer.Exit(2)

    async def work() -> None:
        async with writing() as database:
            with Console(stderr=True).status("Copying …"), _new_file(path):
                await database.back_up(path)

    asyncio.run(work())
    typer.echo(f"Copied to {path} ({path.stat().st_size:,} bytes).")


@contextmanager
def _new_file(path: Path) -> Generator[None]:
    """Make an empty file for a copy, and take it away again where the copy fails."""
    try:
        if path.is_dir():
            raise IsADirectoryError
        path.open("xb").close()
    except OSError as error:
        raise FileRefused(path, error) from error
    try:
        yield
    except BaseException as error:
        path.unlink()
        if isinstance(error, sqlite3.OperationalError):  # such as a full disk
            raise FileRefused(path, OSError(str(error))) from error
        raise


@app.command()
def migrate() -> None:
    """Bring the schema up to date. `run` does it by itself; this is for looking first."""
    path = load_settings().passerelle_database
    there_is(path)
    before = inspect(path)
    done = bring_up_to_date(path)
    for migration in done:
        typer.echo(f"ran {migration.path.name}")
    typer.echo(f"{path}: schema {before} → {inspect(path)}" if done else f"{path}: up to date")
