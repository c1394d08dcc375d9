"""The Sustainable Development Goals that projects and reports refer to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """One of the 17 goals: its number and the United Nations' colour for it (``0xRRGGBB``)."""

    number: int
    colour: int


NUMBERS = range(1, 18)
"""What the goals are known by."""
