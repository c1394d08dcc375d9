from collections.abc import Iterator
from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.pairing.bound import bound, slacks
from bot.domain.pairing.costs import FORBIDDEN, Table, blocked_pairs, costs
from bot.domain.pairing.match import match
from bot.domain.pairing.moats import with_moats
from bot.domain.pairing.participants import Participant
from tests.domain.pairing.people import participants


@st.composite
def tables(draw: st.DrawFn, most: int = 6) -> Table:
    """Draw symmetric costs, of few values so that there are ties, with some pairs forbidden."""
    count = draw(st.integers(1, most))
    value = st.integers(-9, 9) | st.sampled_from([1000, FORBIDDEN])
    found = np.zeros((count, count), dtype=np.int64)
    for row in range(count):
        for column in range(row):
            found[row, column] = found[column, row] = draw(value)
        found[row, row] = draw(st.integers(0, 2000))
    return found


def pairings(people: list[int]) -> Iterator[list[tuple[int, int]]]:
    if not people:
        yield []
        return
    first, *others = people
    for other in people:
        rest = [each for each in others if each != other]
        yield from ([(first, other), *pairs] for pairs in pairings(rest))


@given(tables())
def test_the_parts_are_within_the_costs_and_add_up_to_the_least_assignment(table: Table) -> None:
    parts = bound(table)
    assert (parts[:, None] + parts <= 2 * table).all()
    assert (parts <= table.diagonal()).all()
    rows = np.arange(len(table))
    assert parts.sum() == min(table[rows, list(each)].sum() for each in permutations(rows))


@given(tables(9))
def test_no_slack_is_below_nothing_and_no_pairing_below_the_bound(table: Table) -> None:
    raised = with_moats(slacks(table.copy(), bound(table)))
    assert (raised.table >= 0).all()
    assert raised.raised >= 0
    assert match(raised).gap >= 0


@given(tables(9))
def test_what_pairs_and_those_alone_cost_is_kept_beneath_moats(table: Table) -> None:
    parts = bound(table)
    plain = slacks(table.copy(), parts)
    assert (plain == 2 * (2 * table - parts - parts[:, None]))[
        ~np.eye(len(table), dtype=bool)
    ].all()
    raised = with_moats(plain.copy())
    rows, columns = np.nonzero(~np.eye(len(table), dtype=bool))
    assert (raised.of_pairs(rows, columns) == plain[rows, columns]).all()
    assert (raised.alone() == plain.diagonal()).all()


@given(tables(7))
def test_every_pairing_is_above_the_bound_by_its_slacks_at_least(table: Table) -> None:
    parts = bound(table)
    raised = with_moats(slacks(table.copy(), parts))
    for pairs in pairings(list(range(len(table)))):
        # one alone stands with itself
        slack = sum(int(raised.table[pair]) for pair in pairs)
        cost = sum(int(table[pair]) * (2 if pair[0] == pair[1] else 4) for pair in pairs)
        assert slack <= cost - 2 * parts.sum() - raised.raised


def test_moats_close_the_gap_between_groups_of_odd_size() -> None:
    groups = np.arange(30) // 5
    table = np.where(groups[:, None] == groups, -100, -60).astype(np.int64)
    np.fill_diagonal(table, 10_000)
    raised = with_moats(slacks(table.copy(), bound(table)))
    assert raised.raised == 4 * 3 * 40  # six groups, three pairs between them
    assert match(raised).gap == 0


@given(participants(9))
def test_costs_are_the_same_both_ways_and_leave_nobody_alone_for_less_than_any_pair(
    people: list[Participant],
) -> None:
    table = costs(people, blocked_pairs(people))
    assert len(table) % 2 == 0
    assert (table == table.T).all()
    if people:
        pairs = table[~np.eye(len(table), dtype=bool)]
        assert table.diagonal().min() > pairs[pairs < FORBIDDEN].max(initial=0) / 2
