"""What every pair costs, and every one that is left out: all aims of a round in whole numbers."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Subject
from bot.domain.matching.relations import History, Standing
from bot.domain.matching.scoring import scores
from bot.domain.pairing.participants import Participant

Table = NDArray[np.int64]
Mask = NDArray[np.bool_]

UNIT = 10_000
"""What a score of 1 is worth. Sums of whole numbers are exact, in whatever order."""

FORBIDDEN = 1 << 58
"""Above all that 20,000 people can cost together; twice that, and a few sums, fit 64 bits."""


def worths(participants: Sequence[Participant]) -> NDArray[np.int32]:
    """Give what each (row) finds each other (column) worth, from 0 to ``UNIT``."""
    pool = Pool(each.profile for each in participants)
    found = np.empty((len(participants), len(participants)), dtype=np.int32)
    with pool.reading() as rows:
        order = [rows.by_subject[each.profile.subject] for each in participants]
        for number, each in enumerate(participants):
            history = History(Standing(each.contacts), met=each.met)
            totals = scores(each.profile, rows, history).totals()
            found[number] = np.rint(UNIT * totals[order])
    return found


def blocked_pairs(participants: Sequence[Participant]) -> Mask:
    """Tell which two must not meet, as one of them blocked the other."""
    return _named(participants, (each.blocked for each in participants))


def last_resorts(participants: Sequence[Participant]) -> Mask:
    """Tell which two should meet only if nobody else is left: of one city, or met before."""
    numbers: dict[str, int] = {}
    cities = np.array(
        [numbers.setdefault(each.profile.place.city_id, len(numbers)) for each in participants]
    )
    return _named(participants, (each.met for each in participants)) | (
        cities[:, None] == cities[None, :]
    )


def costs(participants: Sequence[Participant], blocked: Mask) -> Table:
    """Give what pairing any two costs; on the diagonal twice what it costs to leave one out.

    If the people are odd, somebody has to be left out: a last row and column stand for nobody,
    with whom a pair costs the same. That nobody is left alone costs as much as anybody, which
    changes no aim: whoever else is left alone could be with nobody.

    The aims are levels, each above all that those below can add up to. Worth counts against cost;
    then last resorts; then being left out, which costs twice as much for those who waited. That
    is enough for these two aims at once. Which people a matching can reach is a matroid (Edmonds
    and Fulkerson: Transversals and matroid partition, 1965), so that the set that weighs most is
    among the largest, and holds as many of those who waited as any.
    """
    count = len(participants)
    pairs = (count + 1) // 2
    resort = pairs * 2 * UNIT + 1
    leave = pairs * (resort + 2 * UNIT) + 1
    found = np.zeros((2 * pairs, 2 * pairs), dtype=np.int64)
    people = found[:count, :count]
    worth = worths(participants)
    people -= worth
    people -= worth.T
    people[last_resorts(participants)] += resort
    people[blocked] = FORBIDDEN
    leaving = leave * np.array([1 + each.waited for each in participants], dtype=np.int64)
    found[count:, :count] = leaving
    found[:count, count:] = leaving[:, None]
    np.fill_diagonal(found, 4 * leave)
    np.fill_diagonal(people, 2 * leaving)
    return found


def _named(participants: Sequence[Participant], names: Iterable[Iterable[Subject]]) -> Mask:
    """Tell which two know of each other, if one of them names the other."""
    numbers = {each.profile.subject: number for number, each in enumerate(participants)}
    found = np.zeros((len(participants), len(participants)), dtype=np.bool_)
    for number, named in enumerate(names):
        others = [numbers[subject] for subject in named if subject in numbers]
        found[number, others] = found[others, number] = True
    return found
