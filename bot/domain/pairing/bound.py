"""What no pairing can go below, and how far above it each pair is."""

import numpy as np
from numpy.typing import NDArray

from bot.domain.pairing.costs import Table

_DONE = 1 << 60
"""The distance of a column that is settled, above all others; its price is as far below."""


def bound(costs: Table) -> NDArray[np.int64]:
    """Give each its part of twice the least cost there may be.

    For parts y with y_i + y_j <= 2 c_ij and y_i <= c_ii, no pairing costs less than half of their
    sum, as everybody is in one pair or left out. The greatest such sum comes from assigning rows
    to columns: row and column prices with a_i + b_j <= c_ij give y = a + b, whose sum is the
    assignment's least cost. That is at most twice the least cost of a pairing, which is an
    assignment too (i to j and j to i), and less only where cycles of odd length are better.

    The assignment is found by shortest augmenting paths (Jonker and Volgenant: A shortest
    augmenting path algorithm for dense and sparse linear assignment problems, 1987). That takes
    n^3 steps at worst, whatever the costs; a whole row is one step here.
    """
    search = _Assignment(costs)
    for row in search.seat():
        search.add(row)
    return search.parts()


class _Assignment:
    """Rows and columns that are given to each other so far, and the columns' prices."""

    def __init__(self, costs: Table) -> None:
        self._costs = costs
        self._prices = costs.min(axis=0)
        self._column_of = np.full(len(costs), -1)
        self._row_of = np.full(len(costs), -1)

    def seat(self) -> list[int]:
        """Give each row a column that is cheapest for it and idle, and list those without."""
        without: list[int] = []
        for row, cost in enumerate(self._costs):
            reduced = cost - self._prices
            cheapest = np.flatnonzero(reduced == reduced.min())
            idle = cheapest[self._row_of[cheapest] < 0]
            if len(idle):
                self._give(row, int(idle[0]))
            else:
                without.append(row)
        return without

    def add(self, row: int) -> None:
        """Give one more row a column, moving others along the shortest path to an idle one."""
        idle = np.flatnonzero(self._row_of < 0)
        prices = self._prices.copy()
        away = self._costs[row] - prices
        before = np.full(len(away), row)
        settled: list[int] = []
        lengths: list[int] = []
        while True:
            nearest = int(away.argmin())
            length = int(away[nearest])
            end = int(idle[away[idle].argmin()])
            if away[end] <= length:
                break
            settled.append(nearest)
            lengths.append(length)
            through = int(self._row_of[nearest])
            cost = self._costs[through]
            step = length - int(cost[nearest] - prices[nearest])
            away[nearest], prices[nearest] = _DONE, -2 * _DONE
            further = cost - prices
            further += step
            nearer = further < away
            np.copyto(away, further, where=nearer)
            before[nearer] = through
        self._prices[settled] += np.array(lengths, dtype=np.int64) - away[end]
        self._move(row, end, before)

    def _move(self, row: int, end: int, before: NDArray[np.int64]) -> None:
        while True:
            through = int(before[end])
            left = int(self._column_of[through])
            self._give(through, end)
            if through == row:
                return
            end = left

    def _give(self, row: int, column: int) -> None:
        self._column_of[row] = column
        self._row_of[column] = row

    def parts(self) -> NDArray[np.int64]:
        """Give what row and column of each add up to, once every row has its column."""
        rows = np.arange(len(self._costs))
        own = self._costs[rows, self._column_of] - self._prices[self._column_of]
        return own + self._prices


def slacks(costs: Table, parts: NDArray[np.int64]) -> Table:
    """Turn a table of costs, in place, into how far above the bound each pair is, and each alone.

    Four times what a pairing costs is twice the sum of the parts, and the sum of its slacks.
    """
    alone = 2 * (costs.diagonal() - parts)
    costs *= 2
    costs -= parts
    costs -= parts[:, None]
    costs *= 2
    np.fill_diagonal(costs, alone)
    return costs
