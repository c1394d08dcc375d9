"""Attending to an interaction: every entry point answers, and leaves one line in the log."""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from time import perf_counter

import discord

from bot.ui.refusals import ALREADY_ANSWERED, UNKNOWN_INTERACTION, Outcome, explanation
from bot.ui.reply import BROKEN_LINE, reply
from bot.ui.resources import Interaction, persons_texts

_log = logging.getLogger("passerelle.interactions")

ANSWERED = Outcome("answered")

UNHEARD = (discord.DiscordException, *BROKEN_LINE)
"""What sending an answer may raise: Discord's refusals, or a broken line."""


@asynccontextmanager
async def attending(interaction: Interaction, name: str) -> AsyncGenerator[None]:
    """Run what answers a press or a form; explain what goes wrong, and log how it ended."""
    started = perf_counter()
    outcome = ANSWERED
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the reply boundary: a person is waiting
        outcome = await explain(interaction, error)
    record(interaction, name, started, outcome)


async def explain(interaction: Interaction, error: BaseException) -> Outcome:
    """Tell a person what went wrong, in their language, and never raise."""
    told = explanation(error, persons_texts(interaction), _aim(interaction))
    if told.answer is None:
        return told.outcome
    try:
        await reply(interaction, told.answer)
    except UNHEARD as failure:
        if getattr(failure, "code", 0) not in (UNKNOWN_INTERACTION, ALREADY_ANSWERED):
            _log.warning("could not answer: %s", type(failure).__name__)
        return Outcome(f"{told.outcome.name},unheard", told.outcome.incident)
    return told.outcome


def record(interaction: Interaction, name: str, started: float, outcome: Outcome) -> None:
    """Log one line for an interaction: what, where, how long, how it ended. Never content."""
    _log.info(
        "%s server=%s ms=%.1f outcome=%s incident=%s",
        name,
        interaction.guild_id or "-",
        (perf_counter() - started) * 1000,
        outcome.name,
        outcome.incident or "-",
    )


def _aim(interaction: Interaction) -> str:
    return interaction.command.name if interaction.command else ""
