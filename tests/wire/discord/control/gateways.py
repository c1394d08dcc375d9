"""Control calls that disturb the gateway."""

from typing import Any

from tests.wire.discord.connection import Connection
from tests.wire.discord.control.calls import control
from tests.wire.discord.gateway import INVALID_SESSION, RECONNECT
from tests.wire.discord.server import Server

Json = dict[str, Any]


@control("gateway")
async def disturb_gateway(server: Server, given: Json) -> Json:
    """Disturb the gateway connections of all shards or of one; see README.md."""
    shard, disturbed = given.get("shard"), 0
    server.discord.journal.write("gateway", how=given["how"], shard=shard)
    for connection in list(server.gateway.connections):
        session = connection.session
        if shard is None or (session is not None and session.shard == shard):
            disturbed += 1
            await _disturb(server, connection, given)
    if given.get("forget"):
        server.discord.sessions.end_all()
    return {"disturbed": disturbed}


async def _disturb(server: Server, connection: Connection, given: Json) -> None:
    match given["how"]:
        case "close":
            await connection.close(int(given.get("code", 4000)))
        case "reset":
            connection.reset()
        case "reconnect":
            connection.send_op(RECONNECT)
        case "invalidate":
            resumable = bool(given.get("resumable"))
            if connection.session is not None and not resumable:
                server.discord.sessions.end(connection.session.id)
            connection.send_op(INVALID_SESSION, resumable)
        case "freeze":
            connection.freeze()
        case "half_close":
            connection.half_close()
        case other:
            raise ValueError(f"no such disturbance: {other}")


@control("gateway/drop_every")
async def drop_every(server: Server, given: Json) -> Json:
    """Close all gateway connections every so many seconds, or no more."""
    server.drop_every(given.get("seconds"))
    return {}
