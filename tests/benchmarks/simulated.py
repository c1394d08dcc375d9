"""A network made up around the real cities: what they might declare, and whom they know.

Everything is drawn from one seed. A third of the subjects declared nothing: field and place alone.
The others offer and seek 1 to 5 topics each, drawn by popularity (the n-th of the vocabulary, mixed
once, counts 1/n) and three times as readily if they belong to the city's field. Languages are two
of the country's official ones, English for six in ten and French for one in five. Half of those
who declared something wrote a text, which is a random direction for each of their topics and a
good deal of noise. Four in five of them have an activity, from beta(2, 2). Every city knows 0 to
30 others (geometric, 6 in the mean): three in four out of its own region, the rest out of all.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
from babel.languages import get_official_languages

from bot.domain.cities import City
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.matching.profiles import Kind, Place, Profile, Subject
from bot.domain.matching.relations import History, Standing
from bot.domain.matching.vectors import packed
from bot.domain.topics import Topic
from bot.domain.vectors import DIMENSIONS, Vector
from bot.storage.shipped import Shipped

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
SEED = 20261102

DECLARED, WROTE, ENGLISH, FRENCH, ACTIVE = 2 / 3, 1 / 2, 0.6, 0.2, 0.8
OWN_REGION, MEAN_CONTACTS, MOST_CONTACTS = 3 / 4, 6, 30

FITTING = {
    Field.ARCHITECTURE: ("urban-regeneration", "research", "exhibition"),
    Field.CRAFTS_FOLK_ART: ("traditional-skills", "market-stand", "workspace"),
    Field.DESIGN: ("exhibition", "creative-lab", "business-support"),
    Field.FILM: ("screening", "filming-location", "co-production"),
    Field.GASTRONOMY: ("guest-chef", "cultural-tourism", "market-stand"),
    Field.LITERATURE: ("author-event", "literary-translation", "publishing"),
    Field.MEDIA_ARTS: ("digital-technology", "creative-lab", "residency"),
    Field.MUSIC: ("stage-date", "festival-slot", "equipment"),
}


@dataclass(frozen=True)
class Network:
    """Everybody's profile, and how each stands to the others."""

    profiles: Sequence[Profile]
    histories: Sequence[History]


def cities(declared: float = DECLARED) -> Network:
    """Draw a profile and contacts for every real city; ``declared`` 0 is the first day."""
    drawing = Drawing()
    members = [row.city for row in Shipped().cities()]
    profiles = [drawing.profile(city, Kind.CITY, city.id, declared) for city in members]
    by_region = {
        city.region: [p for p in profiles if p.place.region == city.region] for city in members
    }
    histories = [
        drawing.history(profile, by_region[profile.place.region], profiles)
        if declared
        else History()
        for profile in profiles
    ]
    return Network(profiles, histories)


def people(count: int) -> Network:
    """Draw so many people of the real cities, who know no one yet; larger cities have more."""
    drawing = Drawing()
    members = [row.city for row in Shipped().cities()]
    weights = [(city.population or 50_000) ** 0.5 for city in members]
    homes = drawing.random.choices(members, weights, k=count)
    profiles = [
        drawing.profile(city, Kind.PERSON, str(number), DECLARED)
        for number, city in enumerate(homes)
    ]
    return Network(profiles, [History()] * count)


class Drawing:
    """One run of draws from the seed."""

    def __init__(self) -> None:
        self.random = random.Random(SEED)
        self._numbers = np.random.default_rng(SEED)
        self._topics = [topic for group in Shipped().topics() for topic in group.topics]
        self.random.shuffle(self._topics)
        self._culture = self._numbers.normal(size=DIMENSIONS).astype(np.float32)
        self._meaning = {
            topic: self._numbers.normal(size=DIMENSIONS).astype(np.float32)
            for topic in self._topics
        }

    def profile(self, city: City, kind: Kind, id: str, declared: float) -> Profile:  # noqa: A002
        """Draw what one declares."""
        bare = Profile(Subject(kind, id), Place.of(city, NOW), frozenset({city.field}))
        if self.random.random() >= declared:
            return bare
        offers, seeks = self._some(city.field), self._some(city.field)
        return replace(
            bare,
            offers=offers,
            seeks=seeks,
            languages=self._languages(city.country),
            words=self._text(offers | seeks) if self.random.random() < WROTE else None,
            activity=self.random.betavariate(2, 2) if self.random.random() < ACTIVE else None,
        )

    def history(
        self, profile: Profile, near: Sequence[Profile], every: Sequence[Profile]
    ) -> History:
        """Draw whom a city knows."""
        others = min(int(self._numbers.geometric(1 / (MEAN_CONTACTS + 1))) - 1, MOST_CONTACTS)
        known = {
            self.random.choice(near if self.random.random() < OWN_REGION else every)
            for _ in range(others)
        } - {profile}
        regions = Counter(each.place.region for each in known)
        return History(Standing(regions), met=frozenset(each.subject for each in known))

    def _some(self, field: Field) -> frozenset[Topic]:
        weights = [
            (3 if topic in FITTING[field] else 1) / rank
            for rank, topic in enumerate(self._topics, start=1)
        ]
        return frozenset(self.random.choices(self._topics, weights, k=self.random.randint(1, 5)))

    def _languages(self, country: str) -> frozenset[LanguageCode]:
        official = get_official_languages(country, de_facto=True)[:2]
        further = [
            code
            for code, chance in (("en", ENGLISH), ("fr", FRENCH))
            if self.random.random() < chance
        ]
        return frozenset(LanguageCode(code) for code in (*official, *further))

    def _text(self, topics: frozenset[Topic]) -> Vector:
        noise = 2 * self._numbers.normal(size=DIMENSIONS).astype(np.float32)
        told = sum((self._meaning[topic] for topic in sorted(topics)), noise)
        return packed((told + self._culture).astype(np.float32))
