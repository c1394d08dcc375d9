"""Taking the front desk's port, before anything else is started."""

import errno
import socket
from collections.abc import Generator
from contextlib import contextmanager

from bot.demo import DemoUnavailable

LAST_PORT = 65535

ANOTHER_PORT = 'Choose another: make demo ARGS="--port 8040"'


@contextmanager
def listening(host: str, port: int) -> Generator[socket.socket]:
    """Listen on a port until the block ends; raises ``DemoUnavailable`` where that cannot be."""
    if not 0 <= port <= LAST_PORT:
        raise DemoUnavailable(f"There is no port {port}: they end at {LAST_PORT}. {ANOTHER_PORT}")
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise DemoUnavailable(_sentence(host, port, error)) from error
    with listener:
        yield listener


def address(listener: socket.socket) -> str:
    """Give the address to open in a browser."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _sentence(host: str, port: int, error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return f"There is no address {host} here. Leave --host out, or use 127.0.0.1."
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} is taken by another program. {ANOTHER_PORT}"
        case errno.EACCES:
            return f"Port {port} is reserved for the administrator. {ANOTHER_PORT}"
        case errno.EADDRNOTAVAIL:
            return f"This computer is not {host}. Leave --host out, or use 127.0.0.1."
        case _:
            return f"Cannot listen on port {port} of {host} ({error}). {ANOTHER_PORT}"
