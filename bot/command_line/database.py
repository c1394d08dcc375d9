"""``db backup|migrate``: the database file, for who runs the bot."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.command_line.looking import writing
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
    if not source.exists():
        typer.echo(f"There is no database at {source} yet, so there is nothing to copy.", err=True)
        raise typer.Exit(2)
    if path.exists():
        typer.echo(f"{path} exists already. Choose another name; it was left as it is.", err=True)
        raise typer.Exit(2)
    if not path.parent.is_dir():
        typer.echo(f"There is no folder {path.parent}. Create it first.", err=True)
        raise typer.Exit(2)

    async def work() -> None:
        async with writing() as database:
            with Console(stderr=True).status("Copying …"):
                await database.back_up(path)

    asyncio.run(work())
    typer.echo(f"Copied to {path} ({path.stat().st_size:,} bytes).")


@app.command()
def migrate() -> None:
    """Bring the schema up to date. `run` does it by itself; this is for looking first."""
    path = load_settings().passerelle_database
    before = inspect(path)
    done = bring_up_to_date(path)
    for migration in done:
        typer.echo(f"ran {migration.path.name}")
    typer.echo(f"{path}: schema {before} → {inspect(path)}" if done else f"{path}: up to date")
