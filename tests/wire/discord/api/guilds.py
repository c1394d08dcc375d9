"""Servers, their members, and channels as such."""

from tests.wire.discord.clock import timestamp
from tests.wire.discord.errors import refused
from tests.wire.discord.routes import TABLE, Answer, Call
from tests.wire.discord.world import is_thread

CHANGEABLE = ("name", "topic", "permission_overwrites", "position", "nsfw", "parent_id", "flags")
OF_A_THREAD = ("archived", "locked", "auto_archive_duration", "invitable")


@TABLE.add("GET", "/guilds/{guild_id}", "guild")
async def get_guild(call: Call) -> Answer:
    """Give a server that the bot is in."""
    return Answer(200, call.discord.world.guild(call.id("guild_id")).as_json())


@TABLE.add("GET", "/guilds/{guild_id}/channels", "guild.channels")
async def get_channels(call: Call) -> Answer:
    """Give a server's channels."""
    return Answer(200, list(call.discord.world.guild(call.id("guild_id")).channels.values()))


@TABLE.add("GET", "/guilds/{guild_id}/roles", "guild.roles")
async def get_roles(call: Call) -> Answer:
    """Give a server's roles."""
    return Answer(200, list(call.discord.world.guild(call.id("guild_id")).roles.values()))


@TABLE.add("GET", "/guilds/{guild_id}/members/{user_id}", "guild.member")
async def get_member(call: Call) -> Answer:
    """Give a member of a server."""
    guild = call.discord.world.guild(call.id("guild_id"))
    return Answer(200, call.discord.world.member(guild, call.id("user_id")))


@TABLE.add("GET", "/channels/{channel_id}", "channel")
async def get_channel(call: Call) -> Answer:
    """Give a channel."""
    return Answer(200, call.discord.world.channel(call.id("channel_id")))


@TABLE.add("PATCH", "/channels/{channel_id}", "channel.edit")
async def edit_channel(call: Call) -> Answer:
    """Change a channel or a thread."""
    world = call.discord.world
    channel, home = world.channel(call.id("channel_id")), world.home(call.id("channel_id"))
    if home is None:
        raise refused(50024)
    channel |= {name: call.body[name] for name in CHANGEABLE if name in call.body}
    if is_thread(channel):
        metadata = channel["thread_metadata"]
        if call.body.get("archived", metadata["archived"]) != metadata["archived"]:
            metadata["archive_timestamp"] = timestamp()
        metadata |= {name: call.body[name] for name in OF_A_THREAD if name in call.body}
        channel["applied_tags"] = call.body.get("applied_tags", channel["applied_tags"])
    event = "THREAD_UPDATE" if is_thread(channel) else "CHANNEL_UPDATE"
    call.discord.sessions.tell(event, channel, home.id)
    return Answer(200, channel)


@TABLE.add("DELETE", "/channels/{channel_id}", "channel.delete")
async def delete_channel(call: Call) -> Answer:
    """Delete a channel or a thread."""
    guild, channel = call.discord.world.remove_channel(call.id("channel_id"))
    event = "THREAD_DELETE" if is_thread(channel) else "CHANNEL_DELETE"
    call.discord.sessions.tell(event, channel, guild.id)
    return Answer(200, channel)
