"""The fixed vocabulary of offers and needs, so that one meets the other in any language."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

Topic = NewType("Topic", str)


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics that stand together in a list; ``id`` and each topic name a text."""

    id: str
    topics: tuple[Topic, ...]


class Side(StrEnum):
    """Which of the two lists of topics: what is offered, or what is sought."""

    OFFERS = "offers"
    SEEKS = "seeks"


MOST_OF_A_KIND = 12
"""Topics in one list, and languages: with more a list says little, and a card grows too long."""
