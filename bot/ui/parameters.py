"""The base of parameters that suggest while one types, and read what was typed in the end."""

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from discord import app_commands

from bot.texts.catalogue import Texts
from bot.ui.attending import ANSWERED, UNHEARD, record
from bot.ui.layouts import shortened
from bot.ui.refusals import Explanation, Outcome, explanation
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of

MOST_CHOICES = 25
LONGEST_CHOICE = 100


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A choice: what is shown, and the value that choosing it sends."""

    label: str
    value: str | int


class Suggesting(app_commands.Transformer):
    """A parameter that suggests from memory: an autocomplete cannot be deferred.

    discord.py swallows an autocomplete's failure; here it is logged with an incident id, shown as
    the one choice, and what was typed stays as it was.
    """

    @abstractmethod
    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """List what fits, best first."""

    def suggest_here(
        self, interaction: Interaction, texts: Texts, typed: str
    ) -> Sequence[Suggestion]:
        """List what fits where that depends on who types or where; most need not know."""
        return self.suggest(resources_of(interaction), texts, typed)

    async def autocomplete(  # pyright: ignore[reportIncompatibleMethodOverride] - its types are int | float | str by option
        self, interaction: Interaction, value: Any, /
    ) -> list[app_commands.Choice[str | int | float]]:
        """Answer with at most 25 choices, whatever happens; discord.py finds it answered."""
        started, outcome, typed = perf_counter(), ANSWERED, str(value)
        texts = persons_texts(interaction)
        try:
            found = self.suggest_here(interaction, texts, typed)[:MOST_CHOICES]
        except Exception as error:  # noqa: BLE001 - the reply boundary: discord.py would hide it
            told = explanation(error, texts, "")
            outcome, found = told.outcome, [_as_suggestion(told, typed, self.type)]
        choices: list[app_commands.Choice[str | int | float]] = [
            app_commands.Choice(name=shortened(each.label, LONGEST_CHOICE), value=each.value)
            for each in found
        ]
        try:
            # sent here, since discord.py would log a failure with all that was typed
            await interaction.response.autocomplete(choices)
        except UNHEARD:
            outcome = Outcome(f"{outcome.name},unheard", outcome.incident)
        name = interaction.command.qualified_name if interaction.command else "?"
        record(interaction, f"suggest:{name}", started, outcome)
        return []


def _as_suggestion(told: Explanation, typed: str, kind: Any) -> Suggestion:
    label = told.answer if isinstance(told.answer, str) else "…"
    if kind.name == "integer":
        return Suggestion(label, 0)
    return Suggestion(label, typed[:LONGEST_CHOICE] or "-")
