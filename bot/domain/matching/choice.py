"""The best candidates, chosen together so that they are not five times the same."""

from dataclasses import dataclass

import numpy as np

from bot.domain.fields import Field
from bot.domain.matching.columns import Columns, drawn
from bot.domain.matching.fit import Column
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History
from bot.domain.matching.score import Score
from bot.domain.matching.scoring import admitted, scores

FEW = 5
"""What one can look at; nobody reads a raw dump."""

SAMENESS = 0.08
"""What being the same as one already chosen costs, in points of the score."""

SAME_REGION, SAME_COUNTRY, SAME_CITY, SAME_FIELD, SAME_TOPICS = 0.25, 0.15, 0.2, 0.2, 0.2
"""What makes two candidates the same; together 1."""

EQUAL = 1e-9


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One that is worth talking to, and what speaks for it."""

    profile: Profile
    score: Score


def choose(
    asker: Profile,
    pool: Pool,
    history: History,
    field: Field | None = None,
    count: int = FEW,
) -> list[Suggestion]:
    """Choose the best candidates together, by maximal marginal relevance, the best first.

    Each is the one with the greatest score less ``SAMENESS`` times its likeness to the most
    alike of those before it (Carbonell and Goldstein: The use of MMR, 1998), and less the price of
    one that everybody would be sent to (``even_out``). Left out are the
    asker, its city, those hidden, and with ``field`` those who do not hold it. Ties are settled
    by ids, mixed with the asker's: in alphabetical order everybody would be shown the same.

    Takes milliseconds for thousands, so that the bot calls it in a thread.
    """
    with pool.reading() as rows:
        columns = rows.columns
        if not columns.used:
            return []
        found = scores(asker, rows, history)
        fair = found.totals() - columns.prices[: columns.used]
        worth = np.where(admitted(asker, rows, history, field), fair, -np.inf)
        lots = drawn(columns.lots[: columns.used], asker.subject)
        nearest = np.zeros(columns.used)
        chosen: list[Suggestion] = []
        while len(chosen) < count:
            value = worth - SAMENESS * nearest
            best = np.flatnonzero(value >= value.max() - EQUAL)
            row = int(best[np.argmin(lots[best])])
            if worth[row] == -np.inf:
                break
            chosen.append(Suggestion(rows.profiles[row], found.at(row)))
            worth[row] = -np.inf
            nearest = np.maximum(nearest, _likeness(columns, row))
    return chosen


def _likeness(columns: Columns, row: int) -> Column:
    """Tell how much each row is the same as one, in [0, 1]."""
    used = columns.used
    return (
        SAME_REGION * (columns.regions[:used] == columns.regions[row])
        + SAME_COUNTRY * (columns.countries[:used] == columns.countries[row])
        + SAME_CITY * (columns.cities[:used] == columns.cities[row])
        + SAME_FIELD * columns.fields.likeness(used, columns.fields.at(row))
        + SAME_TOPICS * columns.topics.likeness(used, columns.topics.at(row))
    )
