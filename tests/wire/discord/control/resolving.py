"""The objects behind the ids that a person chose, as Discord sends them along."""

from mimetypes import guess_type
from typing import Any

from tests.wire.discord.state import Discord
from tests.wire.discord.world import EVERYONE_MAY, Guild

Json = dict[str, Any]

USERS, ROLES, BOTH, CHANNELS = 5, 6, 7, 8
"""The types of the menus; a command's options have numbers of their own."""


def shown_channel(discord: Discord, channel_id: int) -> Json:
    """Give a channel as an interaction shows it, with what the one who acts may do there."""
    return discord.world.channel(channel_id) | {"permissions": EVERYONE_MAY}


def resolved(discord: Discord, guild: Guild | None, menu: int, values: list[str]) -> Json:
    """Give the objects chosen in a menu of people, roles or channels."""
    found: Json = {}
    for value in values:
        number = int(value) if value.isdigit() else 0
        if menu == CHANNELS:
            found.setdefault("channels", {})[value] = shown_channel(discord, number)
        elif menu in (ROLES, BOTH) and guild is not None and number in guild.roles:
            found.setdefault("roles", {})[value] = guild.roles[number]
        elif menu in (USERS, BOTH):
            _add_person(discord, guild, number, found)
    return found


def resolved_attachment(discord: Discord, value: str, origin: str) -> Json:
    """Give a file that was uploaded beforehand."""
    name, content = discord.attachments[int(value)]
    url = f"{origin}/attachments/0/{value}/{name}"
    kept = {"id": value, "filename": name, "size": len(content), "url": url, "proxy_url": url}
    return kept | {"ephemeral": True, "content_type": guess_type(name)[0]}


def _add_person(discord: Discord, guild: Guild | None, number: int, found: Json) -> None:
    value = str(number)
    found.setdefault("users", {})[value] = discord.world.user(number)
    if guild is not None and number in guild.members:
        member = dict(guild.members[number])
        del member["user"]
        found.setdefault("members", {})[value] = member | {"permissions": EVERYONE_MAY}
