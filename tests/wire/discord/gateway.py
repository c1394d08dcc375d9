"""The gateway: what a shard says, and what it is answered."""

import asyncio
from typing import Any

import orjson
from aiohttp import WSMsgType, web

from tests.wire.discord.compression import compressor
from tests.wire.discord.connection import Connection
from tests.wire.discord.guild_stream import greet
from tests.wire.discord.state import Discord

Json = dict[str, Any]

HEARTBEAT, IDENTIFY, PRESENCE, VOICE_STATE, RESUME, RECONNECT = 1, 2, 3, 4, 6, 7
REQUEST_MEMBERS, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 8, 9, 10, 11

KNOWN_INTENTS = (1 << 26) - 1
PRIVILEGED_INTENTS = 1 << 1 | 1 << 8 | 1 << 15
MOST_PAYLOADS = 120
"""In 60 seconds."""


class Closed(Exception):
    """The gateway closes the connection with a code, 4000 to 4014."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


class Gateway:
    """All gateway connections of one run."""

    def __init__(self, discord: Discord, origin: str) -> None:
        self._discord = discord
        self.origin = origin
        self.connections: set[Connection] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Talk with one shard until either side is done."""
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, timeout=0.5)
        await socket.prepare(request)
        compress = compressor(request.query.get("compress"))
        connection = Connection(socket, request, compress)
        self.connections.add(connection)
        self._count("connections")
        writer = asyncio.create_task(connection.write())
        code: int | None = None
        try:
            code = await self._talk(connection, request)
        except Closed as closed:
            self._count(f"close {closed.code}")
            await connection.close(closed.code, closed.reason)
        finally:
            self.connections.discard(connection)
            connection.release()
            if code in (1000, 1001) and connection.session is not None:
                # who says goodbye does not come back to its session
                self._discord.sessions.end(connection.session.id)
            writer.cancel()
        return socket

    async def _talk(self, connection: Connection, request: web.Request) -> int | None:
        if request.query.get("v", "10") not in ("9", "10"):
            raise Closed(4012, "Invalid API version")
        every = self._discord.config.heartbeat_every
        connection.send_op(HELLO, {"heartbeat_interval": round(every * 1000)})
        times: list[float] = []
        while True:
            try:
                message = await connection.socket.receive(timeout=every * 1.5)
            except TimeoutError:
                raise Closed(4009, "Session timed out") from None
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                # what we close ourselves is no goodbye
                return message.data if message.type is WSMsgType.CLOSE else None
            now = asyncio.get_running_loop().time()
            times = [each for each in times if now - each < 60] + [now]
            if len(times) > MOST_PAYLOADS:
                raise Closed(4008, "Rate limited")
            if not connection.is_frozen:
                self._hear(connection, message.data, request.path)

    def _hear(self, connection: Connection, data: Any, path: str) -> None:
        try:
            payload = orjson.loads(data)
            op, told = payload["op"], payload.get("d")
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError):
            raise Closed(4002, "Error while decoding payload.") from None
        match op:
            case 1:
                self._count("heartbeats")
                connection.send_op(HEARTBEAT_ACK)
            case 2:
                self._identify(connection, told)
            case 6:
                self._resume(connection, told, path)
            case 3 | 4 | 8:
                if connection.session is None:
                    raise Closed(4003, "Not authenticated")
            case _:
                raise Closed(4001, "Unknown opcode")

    def _identify(self, connection: Connection, told: Json) -> None:
        if connection.session is not None:
            raise Closed(4005, "Already authenticated")
        shard, shards = told.get("shard") or (0, 1)
        self._discord.journal.write("identify", shard=shard, shards=shards)
        self._count("identifies")
        self._check_identify(told, shard, shards)
        sessions = self._discord.sessions
        if not sessions.may_start(shard):
            self._count("identifies too fast")
            connection.send_op(INVALID_SESSION, False)
            return
        session = sessions.start(shard, shards)
        connection.session, session.listener = session, connection
        task = asyncio.create_task(greet(self._discord, session, f"{self._ws_origin()}/ws/resume"))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _check_identify(self, told: Json, shard: int, shards: int) -> None:
        config, intents = self._discord.config, told.get("intents", 0)
        if told.get("token") != config.token or self._discord.sessions.starts_left <= 0:
            raise Closed(4004, "Authentication failed")
        if not 0 <= shard < shards:
            raise Closed(4010, "Invalid shard")
        if len(self._discord.world.guilds) / shards > config.guilds_per_shard:
            raise Closed(4011, "Sharding required")
        if intents & ~KNOWN_INTENTS:
            raise Closed(4013, "Invalid intent(s)")
        if intents & PRIVILEGED_INTENTS and not config.privileged_intents:
            raise Closed(4014, "Disallowed intent(s)")

    def _resume(self, connection: Connection, told: Json, path: str) -> None:
        if told.get("token") != self._discord.config.token:
            raise Closed(4004, "Authentication failed")
        session = self._discord.sessions.get(str(told.get("session_id")))
        sequence = int(told.get("seq") or 0)
        if session is not None and sequence > session.sequence:
            raise Closed(4007, "Invalid seq")
        missed = session.missed(sequence) if session is not None else None
        at_resume_url = path.endswith("/resume")
        self._discord.journal.write(
            "resume", known=missed is not None, at_resume_url=at_resume_url, seq=told.get("seq")
        )
        if session is None or missed is None:
            self._count("failed resumes")
            connection.send_op(INVALID_SESSION, False)
            return
        self._count("resumes")
        self._count("resumes elsewhere", int(not at_resume_url))
        for payload in missed:
            connection.send(payload)
        connection.session, session.listener = session, connection
        session.dispatch("RESUMED", {"_trace": []})

    def _ws_origin(self) -> str:
        return self.origin.replace("http", "ws", 1)

    def _count(self, what: str, by: int = 1) -> None:
        self._discord.counters.gateway[what] += by
