"""What lies between the one that asks and the rest of the network."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.cities import City, CityId
from bot.domain.matching.profiles import Profile, Subject
from bot.domain.regions import Region


def contacts_by_region(
    cities: Mapping[CityId, City], contacts: Mapping[CityId, int]
) -> Mapping[Region, int]:
    """Count contacts by region; those with cities that left the network are in none."""
    regions = Counter[Region]()
    for city_id, count in contacts.items():
        if city_id in cities:
            regions[cities[city_id].region] += count
    return regions


@dataclass(frozen=True, slots=True)
class Standing:
    """How the asker stands to the network: contacts of its city by region, and what it is after.

    ``across`` asks for other fields instead of the same.
    """

    contacts: Mapping[Region, int] = field(default_factory=dict[Region, int])
    across: bool = False

    def contacts_in(self, region: Region) -> int:
        """Give how many contacts the asker's city has in a region."""
        return self.contacts.get(region, 0)


@dataclass(frozen=True, slots=True)
class Relation:
    """How the asker stands to one candidate."""

    standing: Standing = field(default_factory=Standing)
    met: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """How the asker stands to every candidate: whom it met, refused lately, must not be shown.

    ``hidden`` holds those blocked on either side and those put off with *not now* or *never*.
    """

    standing: Standing = field(default_factory=Standing)
    met: frozenset[Subject] = frozenset()
    refused: frozenset[Subject] = frozenset()
    hidden: frozenset[Subject] = frozenset()

    def relation_to(self, candidate: Profile) -> Relation:
        """Give how the asker stands to one candidate."""
        subject = candidate.subject
        return Relation(self.standing, subject in self.met, subject in self.refused)
