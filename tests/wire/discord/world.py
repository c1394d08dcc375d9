"""The servers, channels, people and direct messages that exist here."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.wire.discord.clock import Snowflakes, timestamp
from tests.wire.discord.config import Config
from tests.wire.discord.errors import refused

Json = dict[str, Any]
Found = TypeVar("Found")

TEXT, DM, ANNOUNCEMENT, PUBLIC_THREAD, FORUM, MEDIA = 0, 1, 5, 11, 15, 16
EVERYONE_MAY = str((1 << 53) - 1 & ~(1 << 3))
"""What @everyone may do unless told otherwise: all but administrate."""


@dataclass
class Guild:
    """A server; channels, roles and members are kept as Discord writes them, by id."""

    id: int
    details: Json
    roles: dict[int, Json] = field(default_factory=dict)
    channels: dict[int, Json] = field(default_factory=dict)
    threads: dict[int, Json] = field(default_factory=dict)
    members: dict[int, Json] = field(default_factory=dict)
    has_bot: bool = True
    is_unavailable: bool = False

    def as_json(self) -> Json:
        """Give the server as GET answers it."""
        return {"id": str(self.id), **self.details, "roles": list(self.roles.values())}

    def as_created(self, bot_id: int) -> Json:
        """Give the server as GUILD_CREATE brings it: of the members the bot alone."""
        return self.as_json() | {
            "member_count": len(self.members),
            "channels": list(self.channels.values()),
            "threads": list(self.threads.values()),
            "members": [self.members[bot_id]] if bot_id in self.members else [],
        }


class World:
    """Everything that has an id and is no message."""

    def __init__(self, config: Config, snowflakes: Snowflakes) -> None:
        self._snowflakes = snowflakes
        self.guilds: dict[int, Guild] = {}
        self.users: dict[int, Json] = {}
        self.dms_closed: set[int] = set()
        self._homes: dict[int, Guild] = {}
        self._dms: dict[int, Json] = {}
        self._dm_with: dict[int, int] = {}
        bot = {"id": str(config.application_id), "username": "wire", "bot": True}
        self.bot = self.add_user(bot)
        self.owner = self.add_user({"id": str(config.owner_id), "username": "owner"})

    @property
    def bot_id(self) -> int:
        """Give the bot's own id."""
        return int(self.bot["id"])

    def add_user(self, given: Json) -> Json:
        """Add or change a person; ``dms_closed`` says that they take no direct messages."""
        given = dict(given)
        user_id = int(given.pop("id", 0) or self._snowflakes.next())
        closed = given.pop("dms_closed", None)
        if closed is not None:
            (self.dms_closed.add if closed else self.dms_closed.discard)(user_id)
        plain = {"username": f"user{user_id % 100_000}", "discriminator": "0", "avatar": None}
        known = self.users.get(user_id, plain | {"global_name": None, "flags": 0})
        self.users[user_id] = known | given | {"id": str(user_id)}
        return self.users[user_id]

    def user(self, user_id: int) -> Json:
        """Give a person; raises 10013."""
        return _found(self.users.get(user_id), 10013)

    def guild(self, guild_id: int) -> Guild:
        """Give a server that the bot is in; raises 10004."""
        guild = _found(self.guilds.get(guild_id), 10004)
        if not guild.has_bot:
            raise refused(10004)
        return guild

    def add_channel(self, guild: Guild, given: Json) -> Json:
        """Add a channel or a thread to a server."""
        channel_id = int(given.get("id") or self._snowflakes.next())
        plain = {"type": TEXT, "name": "channel", "position": len(guild.channels)}
        bare = {"permission_overwrites": [], "parent_id": None, "nsfw": False}
        channel = plain | bare | given
        channel |= {"id": str(channel_id), "guild_id": str(guild.id)}
        kept = guild.threads if is_thread(channel) else guild.channels
        kept[channel_id] = channel
        self._homes[channel_id] = guild
        return channel

    def channel(self, channel_id: int) -> Json:
        """Give a channel, a thread or a DM; raises 10003, or 50001 where the bot was removed."""
        if channel_id in self._dms:
            return self._dms[channel_id]
        guild = _found(self._homes.get(channel_id), 10003)
        if not guild.has_bot:
            raise refused(50001)
        return _found(guild.channels.get(channel_id) or guild.threads.get(channel_id), 10003)

    def home(self, channel_id: int) -> Guild | None:
        """Give the server that a channel is in, if it is in one."""
        return self._homes.get(channel_id)

    def remove_channel(self, channel_id: int) -> tuple[Guild, Json]:
        """Take a channel away, with its threads."""
        channel = self.channel(channel_id)
        guild = self._homes.get(channel_id)
        if guild is None:
            raise refused(50024)
        guild.channels.pop(channel_id, None)
        guild.threads.pop(channel_id, None)
        below = [int(t["id"]) for t in guild.threads.values() if t["parent_id"] == str(channel_id)]
        for thread_id in below:
            del guild.threads[thread_id]
        return guild, channel

    def open_dm(self, user_id: int) -> Json:
        """Give the direct messages with a person."""
        user = self.user(user_id)
        if user_id not in self._dm_with:
            channel_id = self._snowflakes.next()
            self._dm_with[user_id] = channel_id
            plain = {"id": str(channel_id), "type": DM, "last_message_id": None}
            self._dms[channel_id] = plain | {"recipients": [user], "flags": 0}
        return self._dms[self._dm_with[user_id]]

    def member(self, guild: Guild, user_id: int) -> Json:
        """Give a member; raises 10007."""
        return _found(guild.members.get(user_id), 10007)

    def add_member(self, guild: Guild, user: Json, given: Json) -> Json:
        """Let a person be in a server."""
        plain = {"roles": [], "nick": None, "avatar": None, "deaf": False, "mute": False}
        member = plain | {"flags": 0, "pending": False, "joined_at": timestamp()} | given
        guild.members[int(user["id"])] = member | {"user": user}
        return guild.members[int(user["id"])]


def is_thread(channel: Json) -> bool:
    """Tell threads from channels."""
    return channel["type"] in (10, 11, 12)


def _found(value: Found | None, code: int) -> Found:
    if value is None:
        raise refused(code)
    return value
