"""Each error that a person can meet has its sentence; only what nobody foresaw is an incident."""

import sqlite3
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from discord import AppCommandOptionType, app_commands

from bot.domain.refusal import Refusal
from bot.texts.catalogue import Catalogue
from bot.ui.choices import FieldParameter, RegionParameter
from bot.ui.layouts import Card
from bot.ui.refusals import UNKNOWN_INTERACTION, Explanation, explanation


def http_error(kind: type[discord.HTTPException], status: int, code: int = 0) -> Exception:
    response: Any = SimpleNamespace(status=status, reason="")
    return kind(response, {"code": code, "message": "said by Discord"})


def full_disk() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def told(error: Exception, catalogue: Catalogue) -> Explanation:
    return explanation(error, catalogue.best("en-GB"), "")


@pytest.mark.parametrize(
    ("error", "outcome", "said"),
    [
        (Refusal("topic.unknown", query="gold"), "refused:topic.unknown", "“gold” is not"),
        (app_commands.NoPrivateMessage(), "refused:server_only", "only in a server"),
        (
            app_commands.MissingPermissions(["manage_guild"]),
            "refused:right_missing",
            "An admin of this server",
        ),
        (
            app_commands.CommandOnCooldown(app_commands.Cooldown(1, 60), 30),
            "refused:pace",
            "next is possible <t:",
        ),
        (app_commands.CommandNotFound("old", []), "refused:command.outdated", "Refresh Discord"),
        (http_error(discord.Forbidden, 403, 50013), "refused:forbidden", "bot's permissions"),
        (http_error(discord.DiscordServerError, 503), "refused:discord_down", "Discord itself"),
        (full_disk(), "refused:storage_busy", "cannot reach its data"),
    ],
)
def test_what_can_be_foreseen_is_a_refusal(
    catalogue: Catalogue, error: Exception, outcome: str, said: str
) -> None:
    explained = told(error, catalogue)
    assert explained.outcome.name == outcome
    assert not explained.outcome.incident
    assert isinstance(explained.answer, str)
    assert said in explained.answer


def test_a_value_that_cannot_be_read_is_quoted(catalogue: Catalogue) -> None:
    parameter = app_commands.Transformer()
    error = app_commands.TransformerError("**x**", AppCommandOptionType.string, parameter)
    explained = told(error, catalogue)
    assert explained.outcome.name == "refused:value"
    assert "“\\*\\*x\\*\\*”" in str(explained.answer)


def test_an_interaction_that_expired_is_not_answered(catalogue: Catalogue) -> None:
    explained = told(http_error(discord.NotFound, 404, UNKNOWN_INTERACTION), catalogue)
    assert explained.answer is None
    assert explained.outcome.name == "expired"


@pytest.mark.parametrize(
    "error", [ValueError("x"), KeyError("y"), sqlite3.OperationalError("no such table")]
)
def test_what_nobody_foresaw_is_an_incident_and_never_shows_itself(
    catalogue: Catalogue, error: Exception
) -> None:
    explained = told(error, catalogue)
    assert explained.outcome.name == "failed"
    assert not isinstance(explained.answer, Card)
    assert explained.outcome.incident in str(explained.answer)
    assert type(error).__name__ not in str(explained.answer)


@pytest.mark.parametrize("parameter", [FieldParameter(), RegionParameter()])
async def test_a_choice_of_another_version_is_refused(
    parameter: FieldParameter | RegionParameter,
) -> None:
    interaction: Any = None
    with pytest.raises(Refusal, match="value"):
        await parameter.transform(interaction, "dance")
