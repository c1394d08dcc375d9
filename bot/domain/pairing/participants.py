"""Who joined a round, and what becomes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.matching.profiles import Profile, Subject
from bot.domain.regions import Region


@dataclass(frozen=True, slots=True)
class Participant:
    """One that joined.

    ``waited`` tells that it was left out of the last round. Two that met, or are blocked, need
    only one of them to know it. ``contacts`` are its city's, by region.
    """

    profile: Profile
    waited: bool = False
    met: frozenset[Subject] = frozenset()
    blocked: frozenset[Subject] = frozenset()
    contacts: Mapping[Region, int] = field(default_factory=dict[Region, int])


@dataclass(frozen=True, slots=True)
class Pairing:
    """Who meets whom, each pair and both lists in the order of ids, and who is left out."""

    pairs: Sequence[tuple[Subject, Subject]]
    left: Sequence[Subject]
