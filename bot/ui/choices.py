"""Parameters chosen from a fixed list. Discord shows the list in the person's language."""

from discord import app_commands

from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.regions import Region
from bot.domain.rounds import Rhythm
from bot.domain.sdgs import NUMBERS
from bot.texts.catalogue import naming
from bot.ui.resources import Interaction


class FieldParameter(app_commands.Transformer):
    """One of the eight creative fields."""

    async def transform(self, interaction: Interaction, value: str, /) -> Field:
        """Take the field, or refuse what a stale client may send."""
        try:
            return Field(value)
        except ValueError as error:
            raise Refusal("value", value=value) from error


class RegionParameter(app_commands.Transformer):
    """One of UNESCO's five regions."""

    async def transform(self, interaction: Interaction, value: str, /) -> Region:
        """Take the region, or refuse what a stale client may send."""
        try:
            return Region(value)
        except ValueError as error:
            raise Refusal("value", value=value) from error


class GoalParameter(app_commands.Transformer):
    """One of the 17 Sustainable Development Goals, by its number."""

    async def transform(self, interaction: Interaction, value: str, /) -> int:
        """Take the number, or refuse what a stale client may send."""
        if value not in {str(number) for number in NUMBERS}:
            raise Refusal("value", value=value)
        return int(value)


class RhythmParameter(app_commands.Transformer):
    """How often a round comes again."""

    async def transform(self, interaction: Interaction, value: str, /) -> Rhythm:
        """Take the rhythm, or refuse what a stale client may send."""
        try:
            return Rhythm(value)
        except ValueError as error:
            raise Refusal("value", value=value) from error


FieldArgument = app_commands.Transform[Field, FieldParameter]
RegionArgument = app_commands.Transform[Region, RegionParameter]
GoalArgument = app_commands.Transform[int, GoalParameter]
RhythmArgument = app_commands.Transform[Rhythm, RhythmParameter]

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "field": tuple((each.value, naming(each)) for each in Field),
    "region": tuple((each.value, naming(each)) for each in Region),
    "goal": tuple((str(number), f"sdg-{number}") for number in NUMBERS),
    "repeats": tuple((each.value, f"meet-rhythm-{each}") for each in Rhythm),
}
"""For a parameter of this name: each value, and the text that names it."""
