"""Filling in a form that the bot opened."""

from typing import Any

from tests.wire.discord.control.refusing import ActUnusable
from tests.wire.discord.control.resolving import resolved
from tests.wire.discord.state import Discord
from tests.wire.discord.world import Guild

Json = dict[str, Any]

TEXT_INPUT, LABEL, ROW = 4, 18, 1
ONE_VALUE = {TEXT_INPUT, 21, 23}
"""Text input, radio group and checkbox have one ``value``; the others have ``values``."""


def filled_in(discord: Discord, guild: Guild | None, modal: Json, values: Json) -> Json:
    """Make the data of a submitted form: ``values`` by ``custom_id``, the rest as it was."""
    found: Json = {}
    left = dict(values)
    components = [_filled(discord, guild, each, left, found) for each in modal["components"]]
    if left:
        raise ActUnusable(f"the form has no {', '.join(left)}")
    data = {"custom_id": modal["custom_id"], "components": components}
    return data | ({"resolved": found} if found else {})


def _filled(
    discord: Discord, guild: Guild | None, component: Json, left: Json, found: Json
) -> Json:
    made: Json = {"type": component["type"], "id": component.get("id", 1)}
    if component["type"] == LABEL:
        inner = _filled(discord, guild, component["component"], left, found)
        return made | {"component": inner}
    if component["type"] == ROW:
        below = component["components"]
        return made | {"components": [_filled(discord, guild, each, left, found) for each in below]}
    if "custom_id" not in component:
        return made
    value = left.pop(component["custom_id"], _present(component))
    made["custom_id"] = component["custom_id"]
    if component["type"] in ONE_VALUE:
        return made | {"value": value}
    chosen = [str(each) for each in value]
    for group, objects in resolved(discord, guild, component["type"], chosen).items():
        found.setdefault(group, {}).update(objects)
    return made | {"values": chosen}


def _present(component: Json) -> Any:
    if component["type"] in ONE_VALUE:
        return component.get("value", "")
    options = component.get("options", [])
    presets = [str(each["id"]) for each in component.get("default_values", [])]
    return presets or [each["value"] for each in options if each.get("default")]
