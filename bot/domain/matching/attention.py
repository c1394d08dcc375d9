"""Dividing attention evenly, so that no few are shown to all and nobody to none."""

from collections.abc import Mapping

import numpy as np

from bot.domain.matching.pool import Pool, Rows
from bot.domain.matching.profiles import Subject
from bot.domain.matching.relations import History
from bot.domain.matching.scoring import admitted, scores

ASKERS = 400
"""Askers whose wishes stand for all; the cities are hardly more."""

SHARPNESS = 0.02
"""Points of the score by which a candidate must be better to be wanted 2.7 times as much."""

ROUNDS = 8

DEAREST, CHEAPEST = 0.15, -0.05
"""Points of the score. A misfit is not forced on anybody for being shown to few."""


def even_out(pool: Pool, histories: Mapping[Subject, History]) -> None:
    """Set the price of each candidate in a pool, so that about as many want one as another.

    Without it, those who happen to fit many are in every list, and a quarter of the cities in
    none. Each asker divides its wish over the candidates, by the exponential of score less
    price; a price rises with the logarithm of the wishes for it, until they are even. These are
    the dual prices of entropic optimal transport (Cuturi: Sinkhorn distances, 2013). They follow
    from what was declared alone: nothing is kept of what anybody was shown.

    ``histories`` of those who have one make it exact. Takes a second for 20,000, meanwhile
    nobody can choose: to be called in a thread, on a pool just made, before it serves.
    """
    with pool.reading() as rows:
        columns, used = rows.columns, rows.columns.used
        alive = np.flatnonzero(columns.alive[:used])
        askers = sorted(alive, key=lambda row: int(columns.lots[row]))[:ASKERS]
        if len(askers) < 2:
            return
        wishes = np.stack([_wishes(rows, int(row), histories) for row in askers])
        prices = np.zeros(used, dtype=np.float32)
        for _ in range(ROUNDS):
            wanted = np.exp((wishes - prices) / SHARPNESS)
            wanted /= np.maximum(wanted.sum(axis=1, keepdims=True), _NONE)
            share = wanted.sum(axis=0) * (len(alive) / len(askers))
            prices += SHARPNESS * np.log(np.maximum(share, _NONE))
            prices = np.clip(prices - np.median(prices[alive]), CHEAPEST, DEAREST)
        # those who are equal are to stay so: their order is drawn anew for everybody
        columns.prices[:used] = np.where(columns.alive[:used], prices.round(3), 0)


_NONE = np.float32(1e-12)


def _wishes(rows: Rows, row: int, histories: Mapping[Subject, History]) -> np.ndarray:
    """Give the scores for one that asks, its best at 0; minus infinity for who is not admitted."""
    asker = rows.profiles[row]
    history = histories.get(asker.subject) or History()
    totals = scores(asker, rows, history).totals()
    wishes = np.where(admitted(asker, rows, history), totals, -np.inf)
    best = wishes.max()
    return (wishes - (best if np.isfinite(best) else 0)).astype(np.float32)
