"""The stewards' server in the simulated Discord, and what stewards do and read there."""

from collections.abc import Awaitable, Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import discord
import simcord
from simcord import actors
from simcord.results import ResponseMessage

from bot.client import Passerelle
from bot.demo.locales import speak
from bot.domain.audit import Entry
from bot.domain.cities import City, CityId
from bot.domain.city_table import TableRow, write_table
from bot.domain.servers import StewardSeat
from bot.storage.audit import trail
from bot.ui.resources import Resources
from tests.commands.world import World, parts

NOT_A_STEWARD = "This is for the network's stewards"

MENU = 5
"""A menu of people, among the parts of a message."""


@dataclass(kw_only=True)
class Network(World):
    """A world with the stewards' server in it; their office is the channel they are told in."""

    seat: simcord.GuildHandle
    office: simcord.ChannelHandle
    role: simcord.RoleHandle
    steward: simcord.MemberActor

    @property
    def resources(self) -> Resources:
        """Give what the bot works with."""
        return self.bot.resources

    @property
    def now(self) -> datetime:
        """Give the simulated moment, which the bot's clock follows and a test's does not."""
        return self.env.now()

    async def ask(
        self, command: str, by: simcord.MemberActor | None = None, **options: Any
    ) -> simcord.InteractionResult:
        """Let a steward, or somebody else, type a command of /network in the office."""
        return await (by or self.steward).slash(self.office, f"network {command}", **options)

    async def shown(
        self, command: str, by: simcord.MemberActor | None = None, **options: Any
    ) -> ResponseMessage:
        """Give the card that answers a command of /network."""
        return card_of(await self.ask(command, by, **options))

    def visitor(self, name: str = "bo", locale: str = "en-US") -> simcord.MemberActor:
        """Let a person join the stewards' server without their role."""
        return self.seat.add_member(self.stranger(name, locale))

    def appointed(self, name: str = "kofi", locale: str = "en-US") -> simcord.MemberActor:
        """Let a person join the stewards' server as one of them."""
        return self.seat.add_member(self.stranger(name, locale), roles=[self.role])

    def dismiss(self, steward: simcord.MemberActor) -> None:
        """Take the role from a steward, who still sees the cards they asked for."""
        self.env.backend.remove_member_role(self.seat.id, steward.id, self.role.id)

    def reinstate(self, steward: simcord.MemberActor) -> None:
        """Give the role back."""
        self.env.backend.add_member_role(self.seat.id, steward.id, self.role.id)

    def robot(self) -> simcord.UserHandle:
        """Make another bot."""
        return self.env.create_user("robot", bot=True)

    def admin(self, server: simcord.GuildHandle | None = None) -> simcord.MemberActor:
        """Let an admin join a server, by default the ordinary one."""
        server = server or self.server
        role = server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
        return server.add_member(self.stranger("ada"), roles=[role])

    async def claim(self, city: str = "namur", by: simcord.MemberActor | None = None) -> str:
        """Let the ordinary server ask for a city; give what its admin is told."""
        asker = by or self.admin()
        return said(await asker.slash(self.channel, "setup city", city=city))

    def wait(self, **time: float) -> None:
        """Let time pass, as the arguments of a timedelta, without waking what runs by itself."""
        self.env.backend.advance_clock(timedelta(**time).total_seconds())

    async def restart(self) -> None:
        """Put a new process in the place of the bot."""
        await self.env.restart_bot(Passerelle(self.resources))

    def posted(self) -> list[ResponseMessage]:
        """Give what everybody in the stewards' channel reads, oldest first."""
        stored = self.env.backend.messages.get(self.office.id, {}).values()
        messages = [ResponseMessage(self.env, message) for message in stored]
        return [message for message in messages if not message.ephemeral]

    def told(self) -> list[str]:
        """Give the text of what everybody in the stewards' channel reads, oldest first."""
        return [text_of(message) for message in self.posted()]

    async def trail(self, server_id: int | None = None) -> list[Entry]:
        """Read the audit trail as it is kept, latest first."""
        async with self.resources.database.reading() as reader:
            return await trail(reader, server_id, limit=50)


def with_stewards(env: simcord.Env, resources: Resources) -> Network:
    """Build the stewards' server and an ordinary one, before the bot starts."""
    people: dict[int, str] = {}
    servers: dict[int, str] = {}
    speak(env, people, servers)
    seat, server = env.create_guild("Stewards"), env.create_guild("Namur numérique")
    role, office = seat.create_role("Stewards"), seat.create_text_channel("office")
    resources.stewards = StewardSeat(seat.id, role.id, office.id)
    bot = env.bot
    assert isinstance(bot, Passerelle)
    return Network(
        env,
        bot,
        server,
        server.create_text_channel("general"),
        people,
        servers,
        seat=seat,
        office=office,
        role=role,
        steward=seat.add_member(env.create_user("stella"), roles=[role]),
    )


def card_of(result: simcord.InteractionResult) -> ResponseMessage:
    """Give the last message that answered, to read it or to press something in it."""
    answers = [*([result.response] if result.response else []), *result.followups]
    assert answers, "nothing was answered"
    return answers[-1]


def pieces(message: ResponseMessage) -> list[dict[str, Any]]:
    """List every component of a message, nested ones too."""
    shown: Any = message  # its content is a property, which ``Answer`` does not foresee
    return parts(shown)


def text_of(message: ResponseMessage) -> str:
    """Give all the text of a message."""
    return "\n".join([message.content, *(part.get("content", "") for part in pieces(message))])


def said(result: simcord.InteractionResult) -> str:
    """Give the text of the last message that answered."""
    return text_of(card_of(result))


def pressable(message: ResponseMessage, kind: int = 2) -> list[str]:
    """Give the ids of a message's buttons that are not disabled, or of its menus."""
    found = [part for part in pieces(message) if part["type"] == kind]
    return [part["custom_id"] for part in found if not part.get("disabled")]


async def press_next(member: simcord.MemberActor, card: ResponseMessage) -> ResponseMessage:
    """Turn to the next page of a card."""
    return card_of(await member.click(card, label="Next"))


async def fill_in(
    member: simcord.MemberActor, shown: simcord.InteractionResult, **values: Any
) -> simcord.InteractionResult:
    """Fill a form in and send it."""
    assert shown.modal is not None, said(shown)
    return await member.submit_modal(shown, values)


def table(
    cities: Sequence[City], spellings: dict[str, tuple[str, ...]] | None = None
) -> tuple[str, bytes]:
    """Write a table of cities as a file to attach."""
    rows = [TableRow(city, (spellings or {}).get(city.id, ())) for city in cities]
    return "cities.csv", "".join(write_table(rows)).encode()


def whole(resources: Resources) -> list[City]:
    """List the cities of the directory."""
    return list(resources.directory.cities.values())


def with_atlantis(resources: Resources) -> list[City]:
    """List the cities of the directory, and one that is in none."""
    cities = whole(resources)
    new = replace(cities[0], id=CityId("atlantis"), name="Atlantis", unesco_name="Atlantis")
    return [*cities, new]


def on_its_way(
    member: simcord.MemberActor, message: ResponseMessage, label: str
) -> Callable[[], Awaitable[simcord.InteractionResult]]:
    """Make a press of a button as it stands now, to arrive after the message has changed."""
    (custom_id,) = [p["custom_id"] for p in pieces(message) if p.get("label") == label]
    before = deepcopy(message._message)
    data = {"custom_id": custom_id, "component_type": 2}
    # simcord's members cannot press what is no longer there; on Discord a second click is as fast
    return lambda: actors._component_interaction(member, before, data)
