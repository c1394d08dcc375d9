"""The real bot on a simulated Discord: the network's servers built, its cities' homes confirmed."""

import tempfile
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import discord
import simcord

from bot.client import Passerelle
from bot.demo.environment import Environment
from bot.demo.locales import speak
from bot.demo.network import NETWORK, Channel, Part, Person, Server
from bot.demo.portrait import portray
from bot.domain.cities import City
from bot.start import opened, utc_now
from bot.storage.homes import confirm_home
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
        async with (
            # simcord moves the clock of discord.utils, and so the bot's
            opened(database, clock=discord.utils.utcnow) as resources,
            _running(Passerelle(resources)) as env,
        ):
            places = [_built(env, resources, server) for server in NETWORK]
            await env.settle()
            await _confirm_homes(resources, places)
            _give_tongues(env, places)
            yield Simulation(env, resources, places)


@asynccontextmanager
async def _running(bot: Passerelle) -> AsyncGenerator[simcord.Env]:
    env = Environment(bot, shard_count=1, check_errors=False)
    # simcord starts in January 2026 and under a name of its own; people expect today, and ours
    env.backend.advance_clock(max(0.0, (utc_now() - env.now()).total_seconds()))
    env.backend.edit_bot_profile(BOT_NAME)
    portray(env)
    await env.start()
    try:
        with env.time_context():
            yield env
    finally:
        await env.shutdown()


def _built(env: simcord.Env, resources: Resources, server: Server) -> Place:
    guild = env.create_guild(server.name, preferred_locale=server.locale)
    roles = {
        part: guild.create_role(name, permissions=permissions)
        for part, (name, permissions) in ROLES.items()
        if any(person.part is part for person in server.people)
    }
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
                env.create_user(person.username, global_name=person.name),
                roles=[roles[person.part]] if person.part in roles else [],
            )
            for person in server.people
        },
    )


async def _confirm_homes(resources: Resources, places: Sequence[Place]) -> None:
    async with resources.database.transaction() as tx:
        for place in places:
            if place.city is not None:
                await confirm_home(tx, place.guild.id, place.city.id, resources.clock())


def _give_tongues(env: simcord.Env, places: Sequence[Place]) -> None:
    speak(
        env,
        people={
            member.id: person.locale for place in places for person, member in place.people.items()
        },
        servers={place.guild.id: place.server.locale for place in places},
    )
