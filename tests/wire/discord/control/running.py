"""Control calls about the run: counters, time, people's acts, events, misfortunes."""

from typing import Any

from tests.wire.discord.control.calls import control
from tests.wire.discord.control.people import act, wait_for
from tests.wire.discord.server import Server

Json = dict[str, Any]


@control("ping")
async def ping(server: Server, given: Json) -> Json:
    """Say that this Discord is there."""
    return {"origin": server.origin}


@control("reset")
async def reset(server: Server, given: Json) -> Json:
    """Begin anew with the given settings; everything is forgotten but the journal."""
    await server.reset(given)
    return {}


@control("counters")
async def read_counters(server: Server, given: Json) -> Json:
    """Give what was counted."""
    return server.discord.counters.as_json()


@control("shards")
async def read_shards(server: Server, given: Json) -> list[Json]:
    """Give the sessions, and which of them have a connection."""
    return [
        {"shard": each.shard, "shards": each.shards, "connected": each.listener is not None}
        for each in server.discord.sessions.all()
    ]


@control("commands")
async def read_commands(server: Server, given: Json) -> list[Json]:
    """Give the commands registered everywhere, or in a server."""
    return list(server.discord.commands.get(int(given.get("guild", 0)), {}).values())


@control("clock")
async def skip(server: Server, given: Json) -> Json:
    """Let nonces, messages and limits be older by ``skip`` seconds."""
    server.discord.clock.skip(float(given["skip"]))
    return {}


@control("act")
async def act_as(server: Server, given: Json) -> Json:
    """Let a person do something, and wait for the bot's answer."""
    return await act(server.discord, given | {"origin": server.origin})


@control("interaction")
async def read_interaction(server: Server, given: Json) -> Json:
    """Give what became of an interaction, after waiting for it if asked."""
    interaction = server.discord.interactions.get(int(given["id"]))
    if interaction is None:
        raise KeyError(given["id"])
    if given.get("wait"):
        await wait_for(interaction, float(given["wait"]), given.get("until", "completed"))
    return interaction.as_json()


@control("emit")
async def emit(server: Server, given: Json) -> Json:
    """Send any event to the shard of a server, or to the first."""
    guild_id = int(given["guild"]) if given.get("guild") else None
    return {"told": server.discord.sessions.tell(given["event"], given["data"], guild_id)}


@control("faults")
async def add_fault(server: Server, given: Json) -> Json:
    """Let a misfortune befall requests from now on; give its number."""
    return {"id": server.discord.faults.add(given)}


@control("faults/list")
async def list_faults(server: Server, given: Json) -> list[Json]:
    """Give the misfortunes at work."""
    return server.discord.faults.as_json()


@control("faults/remove")
async def remove_fault(server: Server, given: Json) -> Json:
    """End one misfortune by its number, or all."""
    server.discord.faults.remove(given.get("id"))
    return {}


@control("outage")
async def begin_outage(server: Server, given: Json) -> Json:
    """Be out of reach for some seconds: all is refused or, with ``hangs``, left hanging."""
    server.discord.journal.write("outage", seconds=given["seconds"])
    server.discord.outage.begin(float(given["seconds"]), bool(given.get("hangs")))
    for connection in list(server.gateway.connections):
        connection.reset()
    return {}
