"""The formulas behind the parts of a score, for whole columns and, by ``alone``, for one pair."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Column = NDArray[np.float64]

USUAL_TOPICS = 6
"""Topics that one list may hold before each of them says less."""

ONE_SIDED = 0.25
"""What is added to both sides before their harmonic mean, so that a fit one way is worth
something: alone it would be nothing. One topic one way gives 0.13, one each way 0.50."""

UNKNOWN_SIDE = 0.15
"""What a direction counts as when one of its two lists is empty: a fit in every third pair."""

OWN_REGION, DOUBT = 0.5, 2.0
"""Contacts: a city that has none yet finds its own region worth 0.75, any other 1."""

DAY, WORKING_DAY = 24 * 60, 8 * 60
"""Minutes."""

UNRELATED, ALIKE = 0.20, 0.70
"""Cosines that count as 0 and as 1. Of the offers and needs in ``tests/texts/counterparts.py``,
any two have 0.21 at the median, since all speak of culture and cities; those that belong together
0.64, and a quarter of them more than 0.69."""


def alone(formula: Callable[..., Column], *numbers: float) -> float:
    """Apply a formula to one pair."""
    return float(formula(*(np.asarray(number, dtype=np.float64) for number in numbers)))


def one_way(shared: Column, longest: Column) -> Column:
    """Tell how well offers meet needs, from the topics in both lists and the longer list's length.

    Each topic halves what is left to wish for: 0, 1/2, 3/4 … Beyond ``USUAL_TOPICS`` a list that
    names everything meets everybody, so a hit in it is worth less, by the root of the excess.
    """
    return (1 - np.exp2(-shared)) * np.sqrt(USUAL_TOPICS / np.maximum(longest, USUAL_TOPICS))


def both_ways(given: Column, taken: Column) -> Column:
    """Give the harmonic mean of the two directions, each raised by ``ONE_SIDED``, in [0, 1]."""
    one, other = given + ONE_SIDED, taken + ONE_SIDED
    return 2 * one * other / (one + other) - ONE_SIDED


def balance(there: Column, own: Column, everywhere: Column) -> Column:
    """Tell how far a region is from having had all of the contacts: 1 for none of them.

    The own region counts as ``OWN_REGION`` contacts more, as one knows one's neighbours without
    being told. ``DOUBT`` contacts of nowhere keep the first few from saying too much.
    """
    return 1 - (there + OWN_REGION * own) / (everywhere + DOUBT)


def hours_shared(minutes_apart: Column) -> Column:
    """Give the share of a working day, 9 to 17 local time, that both spend at work.

    Days repeat, so that clocks 20 hours apart share what clocks 4 hours apart do.
    """
    away = minutes_apart % DAY
    return np.maximum(WORKING_DAY - np.minimum(away, DAY - away), 0) / WORKING_DAY


def likeness(cosine: Column) -> Column:
    """Bring the cosine of two texts into [0, 1]."""
    return np.clip((cosine - UNRELATED) / (ALIKE - UNRELATED), 0, 1)
