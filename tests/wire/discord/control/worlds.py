"""Control calls that build the world, change it, and read it."""

import asyncio
import base64
from typing import Any

from tests.wire.discord.building import add_role, build_guild, summary
from tests.wire.discord.control.calls import control
from tests.wire.discord.server import Server

Json = dict[str, Any]


@control("guilds")
async def add_guilds(server: Server, given: Json) -> list[Json]:
    """Build servers: each of ``guilds``, and ``count`` of one ``template``; tell the bot."""
    discord = server.discord
    described = list(given.get("guilds", [])) + [given.get("template", {})] * given.get("count", 0)
    made: list[Json] = []
    for index, each in enumerate(described):
        guild = build_guild(discord.world, discord.snowflakes, each)
        created = guild.as_created(discord.world.bot_id)
        discord.sessions.tell("GUILD_CREATE", created, guild.id)
        made.append(summary(guild))
        if index % 500 == 499:
            await asyncio.sleep(0)
    return made


@control("users")
async def add_users(server: Server, given: Json) -> list[Json]:
    """Add or change people; ``dms_closed`` makes them refuse direct messages."""
    return [server.discord.world.add_user(each) for each in given["users"]]


@control("members")
async def add_members(server: Server, given: Json) -> list[Json]:
    """Let people be in a server."""
    world = server.discord.world
    guild = world.guild(int(given["guild"]))
    people = [(world.add_user(each["user"]), each) for each in given["members"]]
    return [world.add_member(guild, user, each | {"user": user}) for user, each in people]


@control("channels")
async def add_channels(server: Server, given: Json) -> list[Json]:
    """Add channels to a server; tell the bot."""
    world = server.discord.world
    guild = world.guild(int(given["guild"]))
    made = [world.add_channel(guild, each) for each in given["channels"]]
    for channel in made:
        server.discord.sessions.tell("CHANNEL_CREATE", channel, guild.id)
    return made


@control("channels/edit")
async def edit_channel(server: Server, given: Json) -> Json:
    """Change a channel; tell the bot."""
    channel = server.discord.world.channel(int(given["channel"]))
    channel |= given["changes"]
    server.discord.sessions.tell("CHANNEL_UPDATE", channel, int(channel["guild_id"]))
    return channel


@control("channels/delete")
async def delete_channel(server: Server, given: Json) -> Json:
    """Delete a channel; tell the bot unless ``quietly``."""
    guild, channel = server.discord.world.remove_channel(int(given["channel"]))
    if not given.get("quietly"):
        server.discord.sessions.tell("CHANNEL_DELETE", channel, guild.id)
    return channel


@control("roles")
async def add_roles(server: Server, given: Json) -> list[Json]:
    """Add roles to a server; tell the bot."""
    guild = server.discord.world.guild(int(given["guild"]))
    made = [add_role(guild, server.discord.snowflakes, each) for each in given["roles"]]
    for role in made:
        told = {"guild_id": str(guild.id), "role": role}
        server.discord.sessions.tell("GUILD_ROLE_CREATE", told, guild.id)
    return made


@control("roles/delete")
async def delete_role(server: Server, given: Json) -> Json:
    """Delete a role; tell the bot."""
    guild = server.discord.world.guild(int(given["guild"]))
    role = guild.roles.pop(int(given["role"]))
    told = {"guild_id": str(guild.id), "role_id": role["id"]}
    server.discord.sessions.tell("GUILD_ROLE_DELETE", told, guild.id)
    return role


@control("guilds/leave")
async def leave_guild(server: Server, given: Json) -> Json:
    """Remove the bot from a server, or make the server ``unavailable``; tell the bot."""
    discord = server.discord
    guild, unavailable = discord.world.guild(int(given["guild"])), bool(given.get("unavailable"))
    guild.has_bot, guild.is_unavailable = unavailable, unavailable
    told: Json = {"id": str(guild.id)} | ({"unavailable": True} if unavailable else {})
    if not given.get("quietly"):
        discord.sessions.tell("GUILD_DELETE", told, guild.id)
    return told


@control("guilds/return")
async def return_guild(server: Server, given: Json) -> Json:
    """Bring the bot back into a server, or an unavailable server back; tell the bot."""
    guild = server.discord.world.guilds[int(given["guild"])]
    was_away = {"unavailable": False} if guild.is_unavailable else {}
    guild.has_bot, guild.is_unavailable = True, False
    created = guild.as_created(server.discord.world.bot_id) | was_away
    server.discord.sessions.tell("GUILD_CREATE", created, guild.id)
    return summary(guild)


@control("dm")
async def open_dm(server: Server, given: Json) -> Json:
    """Give the direct messages between a person and the bot."""
    return server.discord.world.open_dm(int(given["user"]))


@control("attachments")
async def upload(server: Server, given: Json) -> Json:
    """Keep a file that a person will attach to a command; give its id."""
    number = server.discord.snowflakes.next()
    content = base64.b64decode(given["base64"])
    server.discord.attachments[number] = (given["filename"], content)
    return {"id": str(number)}


@control("attachments/expire")
async def expire(server: Server, given: Json) -> Json:
    """Let the address of an attachment, or of every one, lead nowhere from now on."""
    kept = server.discord.attachments
    for number in [int(given["id"])] if given.get("id") else list(kept):
        kept.pop(number, None)
    return {}


@control("messages")
async def read_messages(server: Server, given: Json) -> list[list[Json]]:
    """Give all messages of each of some channels, oldest first."""
    messages = server.discord.messages
    return [[each.as_json() for each in messages.all(int(c))] for c in given["channels"]]


@control("messages/add")
async def add_message(server: Server, given: Json) -> Json:
    """Let a person write in a channel; the bot is not told, having the guilds intent alone."""
    author = server.discord.world.add_user(given.get("user", {}))
    message = server.discord.messages.add(int(given["channel"]), author, given["message"])
    return message.as_json()


@control("messages/delete")
async def delete_message(server: Server, given: Json) -> Json:
    """Let a person delete a message; the bot is not told."""
    server.discord.messages.remove(int(given["channel"]), int(given["message"]))
    return {}
