"""One gateway connection: its socket, its compression, and what it does when it is mistreated."""

import asyncio
import contextlib
import socket
import struct
from typing import Any

import orjson
from aiohttp import web

from tests.wire.discord.compression import Compress
from tests.wire.discord.sessions import Session

Json = dict[str, Any]


class Connection:
    """What the gateway sends goes through a queue, so that nobody waits for a slow bot."""

    def __init__(
        self, socket: web.WebSocketResponse, request: web.BaseRequest, compress: Compress | None
    ) -> None:
        self.socket = socket
        self._request = request
        self._compress = compress
        self._queue: asyncio.Queue[bytes | None] = asyncio.Queue()
        self.session: Session | None = None
        self._flowing = asyncio.Event()
        self._flowing.set()

    def send(self, payload: bytes) -> None:
        """Queue one payload."""
        self._queue.put_nowait(payload)

    def send_op(self, op: int, data: Any = None) -> None:
        """Queue a payload that is no event."""
        self.send(orjson.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def write(self) -> None:
        """Write what is queued until the connection ends."""
        with contextlib.suppress(ConnectionError):
            while (payload := await self._queue.get()) is not None:
                await self._flowing.wait()
                if self._compress is None:
                    await self.socket.send_str(payload.decode())
                else:
                    await self.socket.send_bytes(self._compress(payload))

    @property
    def is_frozen(self) -> bool:
        """Tell whether nothing is answered here any more."""
        return not self._flowing.is_set()

    def freeze(self) -> None:
        """Say nothing from now on, and let the connection stand."""
        self._flowing.clear()

    def release(self) -> None:
        """Let go of the session, which a resume may take up again."""
        if self.session is not None and self.session.listener is self:
            self.session.listener = None
        self._queue.put_nowait(None)

    async def close(self, code: int, reason: str = "") -> None:
        """Close with a code, as Discord does."""
        self.release()
        with contextlib.suppress(ConnectionError):
            await self.socket.close(code=code, message=reason.encode(), drain=False)

    def reset(self) -> None:
        """Break the connection off without a word."""
        self.release()
        reset(self._request)

    def half_close(self) -> None:
        """Send nothing more, and say so to the other side's system alone."""
        self.freeze()
        transport = self._request.transport
        if transport is not None and not transport.is_closing():
            transport.get_extra_info("socket").shutdown(socket.SHUT_WR)


def reset(request: web.BaseRequest) -> None:
    """Break a request's connection off so that the other side sees a reset."""
    transport = request.transport
    if transport is None:
        return
    sock = transport.get_extra_info("socket")
    if sock is not None:
        # lingering for no time makes the system send RST in place of FIN
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
