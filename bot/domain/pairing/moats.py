"""Raising the bound where people fall into groups of odd size."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.domain.pairing.costs import Table

_NONE = 1 << 61
"""Between a group and itself, or one that is no more."""


@dataclass(frozen=True, slots=True)
class Slacks:
    """By how much each pair, and on the diagonal each one alone, is surely above the bound.

    ``paid`` is what a pair of two groups pays in moats, which raised the bound by ``raised``;
    ``height`` what one alone pays.
    """

    table: Table
    groups: NDArray[np.int64]
    paid: Table
    height: NDArray[np.int64]
    raised: int

    def of_pairs(self, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.int64]:
        """Give by how much pairs are above the bound without moats."""
        return self.table[rows, columns] + self.paid[self.groups[rows], self.groups[columns]]

    def alone(self) -> NDArray[np.int64]:
        """Give the same of each one left out."""
        return self.table.diagonal() + self.height[self.groups]


def with_moats(table: Table) -> Slacks:
    """Dig moats around groups of odd size, which lowers slacks, in place, and raises the bound.

    Out of an odd group at least one must be paired with somebody else or be left out. What each
    way out costs at the least, a moat's width, is part of every pairing's cost. Groups are those
    joined by pairs without slack; moats grow at the same pace, until they meet or one may as well
    be left out. What then is joined is one group, with a moat of its own if it is odd (Jünger and
    Pulleyblank: Geometric duality and combinatorial optimization, 1993).

    Without moats, eight groups of people who declared nothing but their fields, all of odd size,
    would leave a gap that every pair there is falls into.
    """
    groups = _joined(table)
    moats = _Moats(table, groups)
    moats.grow()
    paid = moats.paid()
    for row, group in enumerate(groups):
        table[row] -= paid[group][groups]
    table[np.diag_indices(len(table))] -= moats.height[groups]
    return Slacks(table, groups, paid, moats.height, moats.raised)


def _joined(table: Table) -> NDArray[np.int64]:
    """Give the number of everybody's group, joined by pairs without slack."""
    groups = np.full(len(table), -1)
    count = 0
    for first in range(len(table)):
        if groups[first] >= 0:
            continue
        reached = [first]
        groups[first] = count
        while reached:
            others = np.flatnonzero((table[reached.pop()] == 0) & (groups < 0))
            groups[others] = count
            reached += others.tolist()
        count += 1
    return groups


class _Moats:
    """Groups, how much slack is left between them, and how much all their moats have grown."""

    def __init__(self, table: Table, groups: NDArray[np.int64]) -> None:
        sizes = np.bincount(groups)
        order = np.argsort(groups, kind="stable")
        starts = np.cumsum(sizes) - sizes
        rows = np.stack([table[groups == group].min(axis=0) for group in range(len(sizes))])
        self._between = np.minimum.reduceat(rows[:, order], starts, axis=1)
        np.fill_diagonal(self._between, _NONE)
        self._alone = np.minimum.reduceat(table.diagonal()[order], starts)
        self._odd = sizes % 2 == 1
        self._now = np.arange(len(sizes))
        self._paid = np.zeros_like(self._between)
        self.height = np.zeros(len(sizes), dtype=np.int64)
        self.raised = 0

    def grow(self) -> None:
        """Grow moats until no group is odd, or has to have anybody paired outside."""
        while len(odd := np.flatnonzero(self._odd & (self._alone > 0))):
            growing = np.zeros(len(self._odd), dtype=np.bool_)
            growing[odd] = True
            # two that grow towards each other meet in half the time
            time = self._between[odd] >> growing.astype(np.int64)
            one, other = np.unravel_index(int(time.argmin()), time.shape)
            wide = min(int(time[one, other]), int(self._alone[odd].min()))
            if wide:
                self._between[odd] -= wide
                self._between[:, odd] -= wide
                self._alone[odd] -= wide
                self.height[growing[self._now]] += wide
                self.raised += wide * len(odd)
            if time[one, other] == wide:
                self._join(int(odd[one]), int(other))

    def paid(self) -> Table:
        """Give what pairs pay from group to group, of those there were at first."""
        apart = self._now[:, None] != self._now
        return np.where(apart, self.height[:, None] + self.height, self._paid)

    def _join(self, one: int, other: int) -> None:
        first, second = np.flatnonzero(self._now == one), np.flatnonzero(self._now == other)
        paid = self.height[first][:, None] + self.height[second]
        self._paid[np.ix_(first, second)] = paid
        self._paid[np.ix_(second, first)] = paid.T
        self._now[second] = one
        nearer = np.minimum(self._between[one], self._between[other])
        nearer[[one, other]] = _NONE
        self._between[one] = self._between[:, one] = nearer
        self._between[other] = self._between[:, other] = _NONE
        self._alone[one] = min(self._alone[one], self._alone[other])
        self._odd[one] ^= self._odd[other]
        self._odd[other] = False
