"""The commands that the bot registers, everywhere and in one server."""

from typing import Any

from tests.wire.discord.errors import refused
from tests.wire.discord.routes import TABLE, Answer, Call

Json = dict[str, Any]

EVERYWHERE = 0
EVERY, OF_GUILD = "/applications/{application_id}/commands", "/applications/{application_id}/guilds"


@TABLE.add("GET", EVERY, "commands")
async def get_commands(call: Call) -> Answer:
    """Give the commands that are registered everywhere."""
    return Answer(200, list(call.discord.commands.get(EVERYWHERE, {}).values()))


@TABLE.add("PUT", EVERY, "commands.put")
async def put_commands(call: Call) -> Answer:
    """Register these commands everywhere, and no others."""
    return Answer(200, _replace(call, EVERYWHERE))


@TABLE.add("GET", OF_GUILD + "/{guild_id}/commands", "guild.commands")
async def get_guild_commands(call: Call) -> Answer:
    """Give the commands that are registered in one server."""
    return Answer(200, list(call.discord.commands.get(call.id("guild_id"), {}).values()))


@TABLE.add("PUT", OF_GUILD + "/{guild_id}/commands", "guild.commands.put")
async def put_guild_commands(call: Call) -> Answer:
    """Register these commands in one server, and no others."""
    guild = call.discord.world.guilds.get(call.id("guild_id"))
    if guild is None or not guild.has_bot:
        raise refused(50001)
    return Answer(200, _replace(call, guild.id))


def _replace(call: Call, where: int) -> list[Json]:
    known = call.discord.commands.get(where, {})
    commands: dict[str, Json] = {}
    for given in call.body:
        former = known.get(given["name"], {})
        made = {"id": former.get("id") or str(call.discord.snowflakes.next()), "version": "1"}
        made |= {"application_id": str(call.discord.config.application_id)}
        placed = {"guild_id": str(where)} if where != EVERYWHERE else {}
        commands[given["name"]] = {"type": 1, "description": "", **given, **made, **placed}
    call.discord.commands[where] = commands
    return list(commands.values())
