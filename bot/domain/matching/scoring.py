"""The score of every row of a pool at once; ``score`` says what each part means."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.domain.fields import Field
from bot.domain.matching import fit
from bot.domain.matching.bits import Bits
from bot.domain.matching.columns import REGIONS, Columns
from bot.domain.matching.fit import Column
from bot.domain.matching.parts import MEASURES, PARTS, Part
from bot.domain.matching.pool import Rows
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History, Standing
from bot.domain.matching.score import MET, Score
from bot.domain.matching.vectors import unpacked
from bot.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Scores:
    """A column for each part, in the order of ``PARTS``; NaN where nothing is known."""

    parts: tuple[Column, ...]

    def totals(self) -> Column:
        """Give the weighted mean of the parts in each row, an unknown one at its prior."""
        total = np.zeros_like(self.parts[0])
        for part, column in zip(PARTS, self.parts, strict=True):
            measure = MEASURES[part]
            total += measure.weight * np.where(np.isnan(column), measure.prior, column)
        return total

    def at(self, row: int) -> Score:
        """Give the score of one row."""
        found = zip(PARTS, (float(column[row]) for column in self.parts), strict=True)
        return Score({part: None if np.isnan(value) else value for part, value in found})


def scores(asker: Profile, rows: Rows, history: History) -> Scores:
    """Score every row of a pool for one that asks."""
    columns, standing = rows.columns, history.standing
    found = {
        Part.MUTUAL: _mutual(asker, columns),
        Part.FIELD: _field(asker, columns, standing.across),
        Part.LANGUAGE: _language(asker, columns),
        Part.HOURS: fit.hours_shared(columns.offsets[: columns.used] - asker.place.offset),
        Part.REGION: _region(asker, columns, standing),
        Part.NOVELTY: _novelty(rows, history),
        Part.ACTIVITY: columns.activity[: columns.used],
        Part.WORDS: _words(asker, columns),
    }
    return Scores(tuple(found[part] for part in PARTS))


def admitted(
    asker: Profile, rows: Rows, history: History, field: Field | None = None
) -> NDArray[np.bool_]:
    """Tell which rows may be shown: not the asker, its city, the hidden, nor another field."""
    columns = rows.columns
    used = columns.used
    shown = columns.alive[:used] & (
        columns.cities[:used] != columns.city_number(asker.place.city_id)
    )
    if field is not None:
        shown &= columns.fields.shared(used, columns.fields.mask({field})) > 0
    for subject in {*history.hidden, asker.subject}:
        if (row := rows.by_subject.get(subject)) is not None:
            shown[row] = False
    return shown


def _mutual(asker: Profile, columns: Columns) -> Column:
    given = _met(asker.offers, columns.seeks, columns.used)
    taken = _met(asker.seeks, columns.offers, columns.used)
    unknown = np.isnan(given) & np.isnan(taken)
    known = [np.where(np.isnan(side), fit.UNKNOWN_SIDE, side) for side in (given, taken)]
    return np.where(unknown, np.nan, fit.both_ways(known[0], known[1]))


def _met(topics: frozenset[Topic], others: Bits, rows: int) -> Column:
    sizes = others.sizes(rows)
    shared = others.shared(rows, others.mask(topics))
    met = fit.one_way(shared, np.maximum(sizes, len(topics)))
    return np.where((sizes > 0) & bool(topics), met, np.nan)


def _field(asker: Profile, columns: Columns, across: bool) -> Column:
    sizes = columns.fields.sizes(columns.used)
    shared = columns.fields.shared(columns.used, columns.fields.mask(asker.fields))
    value = (sizes - shared) / np.maximum(sizes, 1) if across else np.minimum(shared, 1)
    return np.where((sizes > 0) & bool(asker.fields), value, np.nan)


def _language(asker: Profile, columns: Columns) -> Column:
    known = (columns.languages.sizes(columns.used) > 0) & bool(asker.languages)
    shared = columns.languages.shared(columns.used, columns.languages.mask(asker.languages))
    return np.where(known, np.minimum(shared, 1), np.nan)


def _region(asker: Profile, columns: Columns, standing: Standing) -> Column:
    there = np.array([standing.contacts_in(region) for region in REGIONS], dtype=np.float64)
    own = np.array([region is asker.place.region for region in REGIONS], dtype=np.float64)
    everywhere = np.asarray(sum(standing.contacts.values()), dtype=np.float64)
    return fit.balance(there, own, everywhere)[columns.regions[: columns.used]]


def _novelty(rows: Rows, history: History) -> Column:
    novelty = np.ones(rows.columns.used)
    for subjects, value in ((history.met, MET), (history.refused, 0.0)):
        for subject in subjects:
            if (row := rows.by_subject.get(subject)) is not None:
                novelty[row] = value
    return novelty


def _words(asker: Profile, columns: Columns) -> Column:
    used = columns.used
    if asker.words is None:
        return np.full(used, np.nan)
    # not @: its threads wait for each other, and keep the event loop's waiting, on a busy machine
    cosines = np.einsum("ij,j->i", columns.words[:used], unpacked(asker.words)).astype(np.float64)
    return np.where(columns.worded[:used], fit.likeness(cosines), np.nan)
