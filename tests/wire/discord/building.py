"""Building servers in bulk out of short descriptions."""

from typing import Any

from tests.wire.discord.clock import Snowflakes, timestamp
from tests.wire.discord.world import EVERYONE_MAY, Guild, World

Json = dict[str, Any]

PLAIN = {
    "icon": None,
    "preferred_locale": "en-US",
    "verification_level": 0,
    "default_message_notifications": 1,
    "explicit_content_filter": 0,
    "features": [],
    "emojis": [],
    "stickers": [],
    "premium_tier": 0,
    "nsfw_level": 0,
    "mfa_level": 0,
    "system_channel_id": None,
}


def build_guild(world: World, snowflakes: Snowflakes, given: Json) -> Guild:
    """Make a server with its roles, channels and members; what is not said is plain."""
    described = dict(given)
    roles, channels = described.pop("roles", []), described.pop("channels", [{"name": "general"}])
    members, bot = described.pop("members", []), described.pop("bot", {})
    everyone = described.pop("everyone", EVERYONE_MAY)
    guild_id = int(described.pop("id", 0) or snowflakes.next_server())
    plain = PLAIN | {"name": f"server {guild_id >> 22}", "owner_id": world.owner["id"]}
    joined = {"joined_at": described.pop("joined_at", timestamp())}
    guild = Guild(guild_id, plain | joined | described)
    add_role(guild, snowflakes, {"id": guild_id, "name": "@everyone", "permissions": everyone})
    for role in roles:
        add_role(guild, snowflakes, role)
    world.guilds[guild_id] = guild
    for channel in channels:
        world.add_channel(guild, dict(channel))
    world.add_member(guild, world.bot, joined | bot)
    for member in members:
        world.add_member(guild, world.add_user(member.get("user", {})), _without_user(member))
    return guild


def add_role(guild: Guild, snowflakes: Snowflakes, given: Json) -> Json:
    """Add a role to a server."""
    role_id = int(given.get("id") or snowflakes.next())
    colours = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
    plain = {"permissions": "0", "position": len(guild.roles), "color": 0, "colors": colours}
    flags = {"hoist": False, "managed": False, "mentionable": False, "flags": 0}
    role = plain | flags | {"name": "role"} | given
    guild.roles[role_id] = role | {"id": str(role_id), "permissions": str(role["permissions"])}
    return guild.roles[role_id]


def summary(guild: Guild) -> Json:
    """Give the ids that a test needs of a server it built."""
    return {
        "id": str(guild.id),
        "channels": [str(each) for each in guild.channels],
        "roles": [str(each) for each in guild.roles if each != guild.id],
        "members": [str(each) for each in guild.members],
    }


def _without_user(member: Json) -> Json:
    return {name: value for name, value in member.items() if name != "user"}
