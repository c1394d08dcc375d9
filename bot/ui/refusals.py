"""The table that turns an exception into what a person reads.

In this order: our own refusals, what discord.py refuses, what Discord refuses, and what nobody
foresaw, which gets an incident id that also stands in the log.
"""

import logging
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp
import discord
from discord import app_commands

from bot.domain.directory import UncertainCity
from bot.domain.refusal import Detail, Refusal
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card
from bot.ui.plain import plain
from bot.ui.suggestions import suggestions_card

_log = logging.getLogger("passerelle.incidents")

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060
_TOO_LATE = {UNKNOWN_INTERACTION: "expired", ALREADY_ANSWERED: "answered-elsewhere"}
"""The three seconds are over, or another process answered: the person has been told something."""

_STORAGE_OUT_OF_REACH = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an interaction ended, as the log tells it; ``incident`` is set for unknown failures."""

    name: str
    incident: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What to tell a person, if anything can still be told, and the outcome for the log."""

    outcome: Outcome
    answer: Card | str | None


def unwrapped(error: BaseException) -> BaseException:
    """Give what was raised in our own code, without discord.py's wrapping."""
    if isinstance(error, app_commands.CommandInvokeError):
        return error.original
    if isinstance(error, app_commands.TransformerError) and error.__cause__ is not None:
        return error.__cause__
    return error


def explanation(error: BaseException, texts: Texts, aim: str) -> Explanation:
    """Word an exception. ``aim`` is what was wanted of a city, where the error offers some."""
    cause = unwrapped(error)
    if isinstance(cause, discord.HTTPException) and cause.code in _TOO_LATE:
        return Explanation(Outcome(_TOO_LATE[cause.code]), None)
    refusal = _as_refusal(cause)
    if refusal is None:
        return _incident(cause, texts)
    outcome = Outcome(f"refused:{refusal.key}")
    words = worded(refusal, texts)
    if isinstance(refusal, UncertainCity):
        return Explanation(outcome, suggestions_card(texts, words, refusal.cities, aim))
    return Explanation(outcome, words)


def worded(refusal: Refusal, texts: Texts) -> str:
    """Put a refusal into words; what the person typed is quoted harmlessly."""
    details = {name: _shown(name, value) for name, value in refusal.details.items()}
    return texts(refusal.text_key, **details)


_SENTENCES = frozenset({"fault", "why"})
"""Details that are no name or query but say what is wrong, and must not lose their end."""


def _shown(name: str, value: Detail) -> str | int | float:
    if isinstance(value, datetime):
        return discord.utils.format_dt(value, "R")
    if isinstance(value, str):
        return plain(value, 300) if name in _SENTENCES else plain(value)
    return value


def _as_refusal(error: BaseException) -> Refusal | None:
    match error:
        case Refusal():
            return error
        case app_commands.CommandOnCooldown():
            wait = timedelta(seconds=error.retry_after + 1)
            return Refusal("pace", time=discord.utils.utcnow() + wait)
        case app_commands.NoPrivateMessage():
            return Refusal("server_only")
        case app_commands.MissingPermissions() | app_commands.CheckFailure():
            return Refusal("right_missing")
        case app_commands.CommandSignatureMismatch() | app_commands.CommandNotFound():
            return Refusal("command.outdated")
        case app_commands.TransformerError():
            return Refusal("value", value=str(error.value))
        case discord.Forbidden():
            return Refusal("forbidden")
        case (
            discord.DiscordServerError()
            | discord.RateLimited()
            | aiohttp.ClientError()
            | TimeoutError()
        ):
            return Refusal("discord_down")
        case sqlite3.OperationalError() if _is_out_of_reach(error):
            _log.error("the database did not answer: %s", error)
            return Refusal("storage_busy")
        case _:
            return None


def _is_out_of_reach(error: sqlite3.OperationalError) -> bool:
    # the low byte is the primary code; the rest tells variants of it apart
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _STORAGE_OUT_OF_REACH


def _incident(error: BaseException, texts: Texts) -> Explanation:
    incident = secrets.token_hex(4)
    _log.error("incident %s", incident, exc_info=error)
    return Explanation(
        Outcome("failed", incident), texts("refusal-incident", incident=f"`{incident}`")
    )
