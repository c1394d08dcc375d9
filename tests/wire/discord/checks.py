"""What Discord refuses in a message, a form or a list of suggestions."""

from typing import Any

from tests.wire.discord.components import BUTTON, LEGACY, TEXT_DISPLAY, walk
from tests.wire.discord.errors import Problem, Refused, invalid_body, refused

Json = dict[str, Any]

IS_COMPONENTS_V2 = 1 << 15
EPHEMERAL = 1 << 6

MOST_TEXT, MOST_COMPONENTS, MOST_CONTENT, MOST_NONCE = 4000, 40, 2000, 25
MOST_EMBEDS, MOST_CHOICES = 10, 25


def check_message(body: Json, flags: int, most_bytes: int | None) -> None:
    """Refuse a message that Discord would refuse; ``flags`` are those it will have."""
    problems = _longer(body, "content", MOST_CONTENT) + _longer(body, "nonce", MOST_NONCE)
    if len(body.get("embeds") or []) > MOST_EMBEDS:
        problems.append(_too_long("embeds", MOST_EMBEDS))
    components = body.get("components") or []
    if flags & IS_COMPONENTS_V2:
        problems += _beside_v2(body) + _sizes(components)
    else:
        problems += _without_flag(components)
    problems += check_components(components)
    if problems:
        raise invalid_body(problems)
    # reported: Discord fails on texts that are long in bytes though not in characters
    if most_bytes is not None and len(_text(components).encode()) > most_bytes:
        raise Refused(500, {"message": "500: Internal Server Error", "code": 0})


def check_not_empty(message: Json) -> None:
    """Refuse a message with nothing in it."""
    shown = ("content", "embeds", "components", "attachments", "sticker_ids", "poll")
    if not any(message.get(name) for name in shown):
        raise refused(50006)


def check_components(components: list[Json]) -> list[Problem]:
    """Give what is wrong with labels, menus and ``custom_id``s."""
    problems: list[Problem] = []
    seen: set[str] = set()
    for path, component in walk(components):
        problems += _longer(component, "custom_id", 100, path)
        if component.get("type") == BUTTON:
            problems += _longer(component, "label", 80, path)
        if len(component.get("options") or []) > 25:
            problems.append(_too_long(f"{path}.options", 25))
        problems += _longer(component, "placeholder", 150, path)
        custom_id = component.get("custom_id")
        if custom_id is not None and custom_id in seen:
            message = "Component custom id cannot be duplicated"
            problems.append(Problem(f"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", message))
        seen.add(str(custom_id))
    return problems


def check_modal(body: Json) -> None:
    """Refuse a form that Discord would refuse."""
    components = body.get("components") or []
    problems = _longer(body, "title", 45) + _longer(body, "custom_id", 100)
    if not 1 <= len(components) <= 5:
        message = "Must be between 1 and 5 in length."
        problems.append(Problem("components", "BASE_TYPE_BAD_LENGTH", message))
    for path, component in walk(components):
        problems += _longer(component, "label", 45, path)
    if problems := problems + check_components(components):
        raise invalid_body(problems)


def check_choices(body: Json) -> None:
    """Refuse suggestions that Discord would refuse."""
    choices = body.get("choices") or []
    problems = [_too_long("choices", MOST_CHOICES)] if len(choices) > MOST_CHOICES else []
    for index, choice in enumerate(choices):
        for name in ("name", "value"):
            problems += _longer(choice, name, 100, f"choices.{index}")
        if not choice.get("name"):
            message = "This field is required"
            problems.append(Problem(f"choices.{index}.name", "BASE_TYPE_REQUIRED", message))
    if problems:
        raise invalid_body(problems)


def _beside_v2(body: Json) -> list[Problem]:
    code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
    message = "The '{}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
    return [
        Problem(name, code, message.format(name))
        for name in ("content", "embeds", "sticker_ids", "poll")
        if body.get(name)
    ]


def _without_flag(components: list[Json]) -> list[Problem]:
    message = 'Value of field "type" must be one of (1,).'
    return [
        Problem(f"{path}.type", "UNION_TYPE_CHOICES", message)
        for path, component in walk(components)
        if component.get("type") not in LEGACY
    ]


def _sizes(components: list[Json]) -> list[Problem]:
    problems: list[Problem] = []
    if sum(1 for _ in walk(components)) > MOST_COMPONENTS:
        message = f"Maximum number of components ({MOST_COMPONENTS}) exceeded"
        problems.append(Problem("components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message))
    if len(_text(components)) > MOST_TEXT:
        message = f"Total size of displayable text exceeds maximum of {MOST_TEXT}"
        code = "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"
        problems.append(Problem("components", code, message))
    return problems


def _text(components: list[Json]) -> str:
    every = walk(components)
    return "".join(each["content"] for _, each in every if each.get("type") == TEXT_DISPLAY)


def _longer(body: Json, name: str, most: int, path: str = "") -> list[Problem]:
    value = body.get(name)
    if not isinstance(value, str) or len(value) <= most:
        return []
    return [_too_long(f"{path}.{name}".lstrip("."), most)]


def _too_long(path: str, most: int) -> Problem:
    message = f"Must be {most} or fewer in length."
    return Problem(path, "BASE_TYPE_MAX_LENGTH", message)
