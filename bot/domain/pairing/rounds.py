"""Pairing up everybody who joined a round."""

from collections.abc import Sequence

import numpy as np

from bot.domain.pairing.bound import bound, slacks
from bot.domain.pairing.costs import Mask, blocked_pairs, costs
from bot.domain.pairing.match import match
from bot.domain.pairing.moats import with_moats
from bot.domain.pairing.participants import Pairing, Participant


def pair_up(participants: Sequence[Participant]) -> Pairing:
    """Pair people so that no other pairing is better.

    In this order: as many as possible are paired; as many as possible of those left out last
    time; as few as possible meet somebody of their own city or whom they met before; the
    scores, both ways, add up to the most. Blocked pairs never meet. The order of participants
    does not matter. Raises ``ValueError`` for two participants of the same subject.

    Takes seconds for thousands and holds the interpreter's lock meanwhile, so that the bot calls
    it in a process of its own.
    """
    everybody = sorted(participants, key=lambda each: each.profile.subject)
    subjects = [each.profile.subject for each in everybody]
    if len(set(subjects)) < len(subjects):
        raise ValueError("somebody takes part twice")
    blocked = blocked_pairs(everybody)
    np.fill_diagonal(blocked, val=True)
    # who can meet nobody is left out first: whether the others are even decides who else is
    able = np.flatnonzero(~blocked.all(axis=1))
    people = [everybody[number] for number in able]
    pairs = _pairs(people, blocked[np.ix_(able, able)])
    found = [(people[one].profile.subject, people[other].profile.subject) for one, other in pairs]
    paired = {subject for pair in found for subject in pair}
    return Pairing(found, [subject for subject in subjects if subject not in paired])


def _pairs(people: Sequence[Participant], blocked: Mask) -> list[tuple[int, int]]:
    """Give the best pairs, by number, of people each of whom can meet somebody."""
    if not people:
        return []
    table = costs(people, blocked)
    found = match(with_moats(slacks(table, bound(table))))
    return [pair for pair in found.pairs if max(pair) < len(people)]
