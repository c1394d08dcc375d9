"""The real bot on a simulated Discord: the network's servers built, its cities' homes confirmed."""

import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import discord
import simcord
from simcord.enums import ChannelType

from bot.client import Passerelle
from bot.demo.declaring import declare
from bot.demo.environment import Environment
from bot.demo.locales import speak
from bot.demo.network import CLAIMS, NETWORK, STEWARDS, Channel, Part, Person, Server
from bot.demo.portrait import portray
from bot.domain.cities import City
from bot.domain.servers import StewardSeat
from bot.start import opened, utc_now
from bot.storage.city_servers import confirm_server
from bot.storage.coordinators import name_coordinator
from bot.storage.feeds import add_feed
from bot.storage.servers import choose_coordinator_role
from bot.ui.resources import Resources

BOT_NAME = "Passerelle"

ROLES = {
    Part.COORDINATOR: ("Coordinators", discord.Permissions.none()),
    Part.ADMIN: ("Admins", discord.Permissions(manage_guild=True)),
    Part.STEWARD: ("Stewards", discord.Permissions.none()),
}
"""The role that goes with a part, and what it may do beyond everyone."""


@dataclass(frozen=True, slots=True)
class Place:
    """A server of the network as it was built, by the names of what is in it."""

    server: Server
    city: City | None
    guild: simcord.GuildHandle
    channels: dict[Channel, simcord.ChannelHandle]
    people: dict[Person, simcord.MemberActor]

    @property
    def timezone(self) -> str:
        """Name the time zone that people here live in."""
        return self.city.timezone if self.city else "UTC"

    def threads(self, env: simcord.Env) -> dict[Channel, simcord.ChannelHandle]:
        """Give the private threads that were opened here, which only those in them can enter."""
        return {
            Channel(thread.name or str(thread.id), ""): thread
            for channel in self.channels.values()
            for thread in channel.threads
            if env.backend.channels[thread.id].type == ChannelType.PRIVATE_THREAD
        }


@dataclass(frozen=True, slots=True)
class Simulation:
    """The running bot, and the places where one can meet it."""

    env: simcord.Env
    resources: Resources
    places: Sequence[Place]


@asynccontextmanager
async def simulated() -> AsyncGenerator[Simulation]:
    """Run the bot among the servers of the network; nothing is left when the block ends."""
    with tempfile.TemporaryDirectory(prefix="passerelle-demo-") as folder:
        database = Path(folder) / "passerelle.db"
        # simcord moves the clock of discord.utils, and so the bot's
        async with opened(database, clock=discord.utils.utcnow) as resources:
            bot = Passerelle(resources)
            env = _environment(bot)
            # before the bot starts, so that it knows the stewards' server when it does
            users: dict[str, simcord.UserHandle] = {}
            places = [_built(env, resources, server, users) for server in NETWORK]
            resources.stewards = _stewards_seat(places)
            await _confirm_homes(resources, places)
            await declare(resources, {name: user.id for name, user in users.items()})
            _give_tongues(env, places)
            async with _running(env):
                yield Simulation(env, resources, places)


def _environment(bot: Passerelle) -> simcord.Env:
    env = Environment(bot, shard_count=1, check_errors=False)
    # simcord starts in January 2026 and under a name of its own; people expect today, and ours
    env.backend.advance_clock(max(0.0, (utc_now() - env.now()).total_seconds()))
    env.backend.edit_bot_profile(BOT_NAME)
    portray(env)
    return env


@asynccontextmanager
async def _running(env: simcord.Env) -> AsyncGenerator[None]:
    await env.start()
    try:
        with env.time_context():
            await env.settle()
            yield
    finally:
        await env.shutdown()


def _stewards_seat(places: Sequence[Place]) -> StewardSeat:
    place = next(place for place in places if place.server.name == STEWARDS)
    role, _ = ROLES[Part.STEWARD]
    channel = next(handle for channel, handle in place.channels.items() if channel.name == CLAIMS)
    return StewardSeat(place.guild.id, place.guild.roles[role].id, channel.id)


def _built(
    env: simcord.Env, resources: Resources, server: Server, users: dict[str, simcord.UserHandle]
) -> Place:
    """Build a server; ``users`` are those met so far, by name, and gain those who are new."""
    for person in server.people:
        if person.username not in users:
            users[person.username] = env.create_user(person.username, global_name=person.name)
    guild = env.create_guild(server.name, preferred_locale=server.locale)
    roles = {
        part: guild.create_role(name, permissions=permissions)
        for part, (name, permissions) in ROLES.items()
        if any(person.part is part for person in server.people)
    }
    for name in server.announcements:
        guild.create_news_channel(name)
    for name in server.forums:
        guild.create_forum_channel(name)
    return Place(
        server=server,
        city=resources.directory.cities[server.city] if server.city else None,
        guild=guild,
        channels={
            channel: guild.create_text_channel(channel.name, topic=channel.topic)
            for channel in server.channels
        },
        people={
            person: guild.add_member(
                users[person.username],
                roles=[roles[person.part]] if person.part in roles else [],
            )
            for person in server.people
        },
    )


async def _confirm_homes(resources: Resources, places: Sequence[Place]) -> None:
    now = resources.clock()
    async with resources.database.transaction() as tx:
        for place in places:
            if place.city is None:
                continue
            await confirm_server(tx, place.guild.id, place.city.id, now)
            role, _ = ROLES[Part.COORDINATOR]
            await choose_coordinator_role(tx, place.guild.id, place.guild.roles[role].id)
            # by name too: who holds a role cannot be written to
            for person, member in place.people.items():
                if person.part is Part.COORDINATOR:
                    await name_coordinator(tx, place.city.id, member.id, member.id, now)
            for channel, handle in place.channels.items():
                if channel.name == place.server.feed:
                    await add_feed(tx, place.guild.id, handle.id, now)


def _give_tongues(env: simcord.Env, places: Sequence[Place]) -> None:
    speak(
        env,
        people={
            member.id: person.locale for place in places for person, member in place.people.items()
        },
        servers={place.guild.id: place.server.locale for place in places},
    )
