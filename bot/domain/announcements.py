"""What a city says to the network: a call for partners, or a project it shares."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode

AnnouncementId = NewType("AnnouncementId", int)

LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_LINK = 100, 1_500, 200
"""Characters; with everything else on its card a summary of 1,500 stays within 10,000 bytes."""

MOST_TOPICS, MOST_FIELDS, MOST_VERSIONS = 5, 4, 4
MOST_PARTNERS, MOST_GOALS = 12, 5


class State(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CLOSED = "closed"


class Closing(StrEnum):
    """Why an announcement was closed."""

    COMPLETE = "complete"
    DEADLINE = "deadline"
    WITHDRAWN = "withdrawn"


class Pays(StrEnum):
    """Who pays for what a call asks."""

    HOST = "host"
    SHARED = "shared"
    OWN = "own"
    FUNDED = "funded"
    OPEN = "open"


class Trait(StrEnum):
    """What an announcement is chosen by, each with any number of values.

    The ``answer_…`` ones say who may answer a call; nothing chosen lets everybody. Partners, by
    their cities' ids, and Sustainable Development Goals, by their numbers, are a project's.
    """

    FIELD = "field"
    TOPIC = "topic"
    ANSWER_FIELD = "answer_field"
    ANSWER_REGION = "answer_region"
    ANSWER_LANGUAGE = "answer_language"
    PARTNER = "partner"
    GOAL = "goal"


@dataclass(frozen=True, slots=True)
class Wording:
    """An announcement's text in one language."""

    language: LanguageCode
    title: str
    summary: str


@dataclass(frozen=True, slots=True)
class Announcement:
    """A call or project as it stands in its latest revision.

    ``wordings`` holds the author's own language first. ``revision`` is 0 for a draft, 1 once
    published, and one more with every change that copies have to follow.
    """

    id: AnnouncementId
    kind: Kind
    city_id: CityId
    author_id: int
    created_at: datetime
    wordings: Sequence[Wording] = ()
    state: State = State.DRAFT
    revision: int = 0
    link: str = ""
    deadline: datetime | None = None
    pays: Pays = Pays.OPEN
    traits: Mapping[Trait, frozenset[str]] = field(default_factory=dict[Trait, frozenset[str]])
    published_at: datetime | None = None
    closed_at: datetime | None = None
    closing: Closing | None = None

    def values(self, trait: Trait) -> frozenset[str]:
        """Give what was chosen of a trait."""
        return self.traits.get(trait, frozenset())

    @property
    def languages(self) -> frozenset[LanguageCode]:
        """Give the languages in which it can be read."""
        return frozenset(wording.language for wording in self.wordings)

    @property
    def title(self) -> str:
        """Give the title in the author's language; empty while there is none."""
        return self.wordings[0].title if self.wordings else ""

    def wording(self, *wanted: LanguageCode) -> Wording:
        """Give the text in the first wanted language there is, else in the author's."""
        for language in wanted:
            for wording in self.wordings:
                if wording.language == language:
                    return wording
        return self.wordings[0]

    def title_in(self, language: LanguageCode) -> str:
        """Give the title that a reader of a language sees; empty while there is none."""
        return self.wording(language).title if self.wordings else ""

    def is_for(
        self, fields: Collection[str], region: str, languages: Collection[LanguageCode]
    ) -> bool:
        """Tell whether a call is meant for somebody of these fields, of a region, who speaks these.

        Whoever tells of no language may be able to answer in any.
        """
        asked = self.values(Trait.ANSWER_FIELD)
        if asked and not asked & set(fields):
            return False
        asked = self.values(Trait.ANSWER_REGION)
        if asked and region not in asked:
            return False
        asked = self.values(Trait.ANSWER_LANGUAGE)
        return not asked or not languages or bool(asked & set(languages))

    @property
    def is_open(self) -> bool:
        """Tell whether it can be answered now."""
        return self.state is State.PUBLISHED
