"""Turning ``city show`` and ``{"city": "namur"}`` into what Discord sends for a command."""

from typing import Any

from tests.wire.discord.control.refusing import ActUnusable
from tests.wire.discord.control.resolving import BOTH, CHANNELS, ROLES, USERS, resolved
from tests.wire.discord.control.resolving import resolved_attachment as attachment
from tests.wire.discord.state import Discord
from tests.wire.discord.world import Guild

Json = dict[str, Any]

SUB_COMMAND, GROUP, ATTACHMENT = 1, 2, 11
MENUS = {6: USERS, 7: CHANNELS, 8: ROLES, 9: BOTH}


def command_data(discord: Discord, given: Json, guild: Guild | None) -> Json:
    """Make the data of a command or of a suggestion for its option ``focused``."""
    words, values = given["name"].split(), dict(given.get("options", {}))
    command = _command(discord, words[0], guild)
    data = {"id": command["id"], "name": command["name"], "type": command["type"]}
    if guild is not None:
        data["guild_id"] = str(guild.id)
    options, level = command.get("options", []), data
    for word in words[1:]:
        below = _named(options, word)
        level["options"] = [{"name": word, "type": below["type"]}]
        level, options = level["options"][0], below.get("options", [])
    found: Json = {}
    level["options"] = [
        _option(discord, guild, _named(options, name), value, given, found)
        for name, value in values.items()
    ]
    return data | ({"resolved": found} if found else {})


def _command(discord: Discord, name: str, guild: Guild | None) -> Json:
    places = [guild.id, 0] if guild is not None else [0]
    for place in places:
        if name in discord.commands.get(place, {}):
            return discord.commands[place][name]
    known = sorted({each for place in places for each in discord.commands.get(place, {})})
    raise ActUnusable(f"no command /{name} there; there are {', '.join(known)}")


def _named(options: list[Json], name: str) -> Json:
    for option in options:
        if option["name"] == name:
            return option
    raise ActUnusable(f"no {name!r} among {[each['name'] for each in options]}")


def _option(
    discord: Discord, guild: Guild | None, option: Json, value: Any, given: Json, found: Json
) -> Json:
    kind = option["type"]
    if kind in MENUS or kind == ATTACHMENT:
        value = str(value)
    if kind in MENUS:
        for group, objects in resolved(discord, guild, MENUS[kind], [value]).items():
            found.setdefault(group, {}).update(objects)
    if kind == ATTACHMENT:
        origin = str(given.get("origin", ""))
        found.setdefault("attachments", {})[value] = attachment(discord, value, origin)
    made = {"name": option["name"], "type": kind, "value": value}
    return made | ({"focused": True} if given.get("focused") == option["name"] else {})
