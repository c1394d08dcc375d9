"""Readers and presses of the panel, as an admin has it before them."""

from dataclasses import dataclass
from typing import Any

import simcord

from bot.domain.feeds import Feed
from bot.storage.feeds import feeds_of
from tests.commands.world import World, deny, parts, words


@dataclass
class Setup:
    """A server, its admin, and the role by which further ones are made."""

    world: World
    admin: simcord.MemberActor
    role: simcord.RoleHandle

    async def panel(self, who: simcord.MemberActor | None = None) -> Any:
        """Open the panel and give its message."""
        result = await (who or self.admin).slash(self.world.channel, "setup panel")
        assert result.ephemeral
        assert result.response is not None
        return result.response

    async def status(self) -> str:
        """Give all the text of the check-list."""
        return words(await self.admin.slash(self.world.channel, "setup status"))

    async def feeds(self) -> list[Feed]:
        """Give the feeds as the database has them."""
        async with self.world.bot.resources.database.reading() as reader:
            return await feeds_of(reader, self.world.server.id)

    async def add(self, *channels: simcord.ChannelHandle) -> Any:
        """Add channels in a new panel; give its message, now the feed's page where it is one."""
        panel = await self.panel()
        await choose(self.admin, panel, "setup:channels", list(channels))
        return panel

    def deny(self, channel: simcord.ChannelHandle, *rights: str) -> None:
        """Take rights from the bot in one channel."""
        deny(self.world.env, channel, *rights)


def control(message: Any, prefix: str) -> dict[str, Any]:
    """Give the one component of a message whose id starts so."""
    found = [p for p in parts(message) if str(p.get("custom_id", "")).startswith(prefix)]
    assert len(found) == 1, (prefix, [p.get("custom_id") for p in parts(message)])
    return found[0]


async def choose(
    who: simcord.MemberActor, message: Any, prefix: str, values: list[Any]
) -> simcord.InteractionResult:
    """Choose in the menu whose id starts so."""
    return await who.select(message, values, custom_id=control(message, prefix)["custom_id"])


def text_of(message: Any) -> str:
    """Give all the text of a message."""
    return "\n".join([message.content, *(part.get("content", "") for part in parts(message))])


def chosen(message: Any, prefix: str) -> list[str]:
    """Give the values that stand as chosen in a menu."""
    menu = control(message, prefix)
    return [option["value"] for option in menu["options"] if option.get("default")]
