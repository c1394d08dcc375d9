"""The pairing that costs least, out of a few of the pairs, and proof that no other is needed."""

from collections.abc import Set
from dataclasses import dataclass

import numpy as np
import rustworkx
from numpy.typing import NDArray

from bot.domain.pairing.costs import FORBIDDEN, Mask, Table
from bot.domain.pairing.moats import Slacks

NEAREST = 20
"""Pairs tried first, for each; as a rule the best pairing is already among them."""

WIDER = 4

CROWD = 10
"""Times as many pairs that are taken in at once. With more missing, a better pairing comes first:
it may well show that they are not needed."""

SEED = 7


@dataclass(frozen=True, slots=True)
class Matched:
    """The best pairs, by row; the rest are left out.

    ``edges`` is how many pairs it took to find and prove it, ``gap`` four times what it costs more
    than the bound.
    """

    pairs: list[tuple[int, int]]
    edges: int
    gap: int


def match(slacks: Slacks, nearest: int = NEAREST) -> Matched:
    """Find the pairing that costs least, where everybody paired costs less than anybody left out.

    It is the best among some of the pairs, by rustworkx. Let ``gap`` be what it is above the bound.
    No slack is below 0, so that a pairing nearer to the bound holds no pair whose slack is ``gap``
    or more. Once all pairs below ``gap`` were among those it was chosen from, there is none better.
    Else they are taken in and it is sought again, until at worst all pairs there are were among
    them.
    """
    table, people = slacks.table, len(slacks.table)
    chosen = _nearest(table, nearest)
    while True:
        edges = int(chosen.sum())
        pairs, above = _best(slacks, chosen)
        gap = above - slacks.raised
        missing = np.triu(table < min(gap, FORBIDDEN), 1) & ~chosen
        count = int(missing.sum())
        if count == 0:
            return Matched(pairs, edges, gap)
        nearest *= WIDER
        if count <= CROWD * edges or nearest >= people:
            chosen |= missing
        else:
            chosen |= _nearest(table, nearest)


def _nearest(table: Table, count: int) -> Mask:
    """Choose for each the pairs with the least slack; equals by lot, so that not all get the same.

    Of a pair, the lower row is told.
    """
    people = len(table)
    chosen = np.zeros((people, people), dtype=np.bool_)
    lots = np.random.default_rng(SEED).random(2 * people)
    for row, slack in enumerate(table):
        drawn = slack + lots[row : row + people]
        drawn[row] = np.inf
        last = min(count, people - 1)
        chosen[row, np.argpartition(drawn, last)[:last]] = True
    chosen |= chosen.T
    return np.triu(chosen & (table < FORBIDDEN), 1)


def _best(slacks: Slacks, chosen: Mask) -> tuple[list[tuple[int, int]], int]:
    """Find the best pairing among the chosen pairs, and its sum of slacks without moats."""
    people, alone = len(chosen), slacks.alone()
    rows, columns = np.nonzero(chosen)
    slack = slacks.of_pairs(rows, columns)
    pairs = _heaviest(people, rows, columns, -slack, everybody=True)
    if 2 * len(pairs) < people:
        # not everybody can be: then a pair is worth the slacks of two alone that it saves
        saved = alone[rows] + alone[columns] - slack
        pairs = _heaviest(people, rows, columns, saved, everybody=False)
    ordered = sorted((min(pair), max(pair)) for pair in pairs)
    paired = np.array(ordered, dtype=np.int64).reshape(-1, 2)
    left = np.ones(people, dtype=np.bool_)
    left[paired] = False
    return ordered, int(slacks.of_pairs(paired[:, 0], paired[:, 1]).sum() + alone[left].sum())


def _heaviest(
    people: int,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    weights: NDArray[np.int64],
    *,
    everybody: bool,
) -> Set[tuple[int, int]]:
    graph: rustworkx.PyGraph[None, int] = rustworkx.PyGraph()
    graph.add_nodes_from([None] * people)
    graph.add_edges_from(list(zip(rows.tolist(), columns.tolist(), weights.tolist(), strict=True)))
    return rustworkx.max_weight_matching(graph, max_cardinality=everybody, weight_fn=int)
