"""A small simulated Discord around the real bot, and readers of what it answered."""

from dataclasses import dataclass, field
from typing import Any, Protocol

import discord
import simcord
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.client import Passerelle


class Answer(Protocol):
    """What simcord gives of a message, as a response or after one."""

    @property
    def content(self) -> str: ...

    @property
    def components(self) -> list[dict[str, Any]]: ...


@dataclass
class World:
    """One server with one channel; people and further servers are added as tests need them."""

    env: simcord.Env
    bot: Passerelle
    server: simcord.GuildHandle
    channel: simcord.ChannelHandle
    people: dict[int, str]
    servers: dict[int, str]
    expects: list[type[BaseException]] = field(default_factory=list)

    def member(
        self, name: str = "aïcha", locale: str = "en-US", **options: Any
    ) -> simcord.MemberActor:
        """Let a person join the server, their Discord set to a language."""
        return self.server.add_member(self.stranger(name, locale), **options)

    def stranger(self, name: str = "sam", locale: str = "en-US") -> simcord.UserHandle:
        """Make a person who is in no server, and meets the bot in direct messages."""
        user = self.env.create_user(name)
        self.people[user.id] = locale
        return user

    def expect(self, *errors: type[BaseException]) -> None:
        """Let errors of these kinds pass; any other fails the test in the end."""
        self.expects += errors


def parts(message: Answer) -> list[dict[str, Any]]:
    """List every component of a message, nested ones too."""
    found: list[dict[str, Any]] = []

    def walk(components: list[dict[str, Any]]) -> None:
        for component in components:
            found.append(component)
            walk(component.get("components", []))
            if "accessory" in component:
                walk([component["accessory"]])

    walk(message.components)
    return found


def words(result: simcord.InteractionResult) -> str:
    """Give all the text of an answer, whether a card or a sentence."""
    message = answer_of(result)
    return "\n".join([message.content, *(part.get("content", "") for part in parts(message))])


def buttons(result: simcord.InteractionResult) -> dict[str, str]:
    """Give an answer's buttons: what they say, and their ids (or addresses)."""
    return {
        part["label"]: part.get("custom_id", part.get("url", ""))
        for part in parts(answer_of(result))
        if part["type"] == 2
    }


def options(result: simcord.InteractionResult) -> list[str]:
    """Give the labels of the menu of an answer."""
    menus = [part for part in parts(answer_of(result)) if part["type"] == 3]
    return [option["label"] for menu in menus for option in menu["options"]]


def answer_of(result: simcord.InteractionResult) -> Any:
    """Give the message that answered, which an edit or a follow-up may have brought."""
    if result.response is not None and (result.response.components or result.response.content):
        return result.response
    assert result.followups, "nothing was answered"
    return result.followups[-1]


def deny(env: simcord.Env, channel: simcord.ChannelHandle, *rights: str) -> None:
    """Take rights from the bot in one channel."""
    denied = discord.Permissions(**dict.fromkeys(rights, True)).value
    bot_id = env.backend.bot_user.id
    overwrite = Overwrite(target_id=bot_id, type=OverwriteType.MEMBER, deny=denied)
    env.backend.set_overwrite(channel.id, overwrite)
