"""The fixed vocabulary of offers and needs, so that one meets the other in any language."""

from dataclasses import dataclass
from typing import NewType

Topic = NewType("Topic", str)


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics that stand together in a list; ``id`` and each topic name a text."""

    id: str
    topics: tuple[Topic, ...]
