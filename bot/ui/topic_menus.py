"""Menus of topics: the vocabulary is longer than one menu, so it is spread over several."""

from collections.abc import Callable, Collection, Sequence

from bot.domain.topics import Topic, TopicGroup
from bot.texts.catalogue import Texts
from bot.ui.menus import Row, menu

MENU = 25
"""Discord's most options of a menu."""


def topic_parts(topics: Sequence[TopicGroup]) -> list[list[Topic]]:
    """Spread the vocabulary over menus of at most 25, whole groups together."""
    parts: list[list[Topic]] = [[]]
    for group in topics:
        if len(parts[-1]) + len(group.topics) > MENU:
            parts.append([])
        parts[-1] += group.topics
    return parts


def topic_menus(
    texts: Texts,
    topics: Sequence[TopicGroup],
    address: Callable[[int], str],
    chosen: Collection[str],
    *,
    most: int,
) -> list[Row]:
    """Make the menus of all topics; ``address`` addresses each by its place."""
    return [
        menu(
            address(at),
            [(texts(f"topic-{topic}"), topic) for topic in part],
            placeholder=" · ".join(texts(f"topic-{topic}") for topic in part[:3]) + " …",
            chosen=chosen,
            most=min(most, len(part)),
        )
        for at, part in enumerate(topic_parts(topics))
    ]
