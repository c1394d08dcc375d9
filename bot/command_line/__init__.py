"""The command line: run the bot, show it, check it, look after its cities and database.

Operators read English here; what people on Discord read is in the catalogues.
"""

import asyncio
from typing import Annotated

import typer

from bot import __version__
from bot.command_line import checking, cities, database, entries
from bot.command_line.files import FileRefused
from bot.demo import DemoUnavailable, serve
from bot.domain.city_table import TableFault
from bot.logs import log_to_stderr
from bot.settings import SettingsUnusable, load_settings
from bot.start import StartRefused, run
from bot.storage.schema import DatabaseUnusable
from bot.storage.shipped import DataUnusable
from bot.texts.catalogue import TextsUnusable

FOR_OPERATORS = (
    SettingsUnusable, DataUnusable, TextsUnusable, DatabaseUnusable, TableFault, DemoUnavailable,
    StartRefused, FileRefused,
)  # fmt: skip
"""What ends a command with a sentence and exit code 2, not with a traceback."""

INTERRUPTED = 130

app = typer.Typer(
    name="passerelle",
    help="Passerelle, a footbridge between creative cities, on Discord.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # they would print local variables, and so the token
)
cities.app.command("describe")(entries.describe)
app.add_typer(cities.app, name="cities")
app.add_typer(database.app, name="db")
app.command("check")(checking.check)


def main() -> int:
    """Run the command line and give its exit code."""
    try:
        app()
    except FOR_OPERATORS as error:
        typer.echo(str(error), err=True)
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


@app.callback(invoke_without_command=True)
def about(
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Passerelle, a footbridge between creative cities, on Discord."""
    if version:
        typer.echo(f"Passerelle {__version__}")
        raise typer.Exit


@app.command("run")
def run_bot() -> None:
    """Run the bot on Discord until Ctrl-C or SIGTERM.

    Needs DISCORD_TOKEN in .env. Commands are sent to Discord by themselves when they changed.
    """
    settings = load_settings()
    log_to_stderr(settings.passerelle_log_level, settings.token())
    asyncio.run(run(settings))


@app.command("demo")
def demo(
    port: Annotated[
        int, typer.Option(help="Port of the front desk; 0 takes a free one.", min=0, max=65535)
    ] = 8037,
    host: Annotated[str, typer.Option(help="Address to listen on; stay local.")] = "127.0.0.1",
) -> None:
    """Show the bot in the browser on a simulated Discord: no token, no account, no network.

    What happens there is forgotten when it ends. Ctrl-C ends it.
    """
    log_to_stderr("WARNING")
    asyncio.run(serve(host, port, lambda address: typer.echo(f"Passerelle's demo: {address}")))
