"""Walking the components of a message or a form."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT = 5, 6, 7, 8
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL = (
    9, 10, 11, 12, 13, 14, 17, 18,
)  # fmt: skip
LEGACY = {ROW, BUTTON, STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT}
"""What a message without the flag IS_COMPONENTS_V2 may hold."""


def walk(components: list[Json], path: str = "components") -> Iterator[tuple[str, Json]]:
    """Give each component with its dotted path, outer ones first."""
    for index, component in enumerate(components):
        yield from _walk_one(component, f"{path}.{index}")


def _walk_one(component: Json, path: str) -> Iterator[tuple[str, Json]]:
    yield path, component
    yield from walk(component.get("components", []), f"{path}.components")
    for below in ("accessory", "component"):
        if isinstance(component.get(below), dict):
            yield from _walk_one(component[below], f"{path}.{below}")


def find(components: list[Json], custom_id: str) -> Json | None:
    """Give the component with a ``custom_id``."""
    for _, component in walk(components):
        if component.get("custom_id") == custom_id:
            return component
    return None


def number(components: list[Json]) -> None:
    """Give each component without an id the next one, as Discord does."""
    taken = {component.get("id") for _, component in walk(components)}
    following = 1
    for _, component in walk(components):
        if not component.get("id"):
            while following in taken:
                following += 1
            component["id"] = following
            taken.add(following)


def media(components: list[Json]) -> Iterator[Json]:
    """Give every picture and file that the components show, each a dict with its ``url``."""
    for _, component in walk(components):
        shown = [component.get("media"), component.get("file")]
        shown += [item.get("media") for item in component.get("items", [])]
        yield from (each for each in shown if isinstance(each, dict))
