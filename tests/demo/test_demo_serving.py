import asyncio
import contextlib
import errno
import os
import signal
import socket
import sys
import tempfile
import threading
from pathlib import Path
from time import monotonic

import aiohttp
import pytest

from bot.demo import DemoUnavailable, serve
from tests.demo.conftest import FrontDesk, served

AT_ONCE = 3.0
"""Seconds: it takes 0.3 where nothing else runs, and much else runs beside the tests."""

STARTED = """
import asyncio
from bot.demo import serve
asyncio.run(serve("127.0.0.1", 0, lambda address: print(address, flush=True)))
"""


def left_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def refused(address: str) -> bool:
    port = int(address.rstrip("/").rpartition(":")[2])
    with contextlib.closing(socket.socket()) as visitor:
        return visitor.connect_ex(("127.0.0.1", port)) != 0


async def test_ending_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    tasks, threads = asyncio.all_tasks(), set(threading.enumerate())
    async with served() as address:
        assert len(left_in(tmp_path)) == 1
        async with aiohttp.ClientSession() as browser:
            page = await FrontDesk(address, browser).visit("Namur", "Élise", "général")
    assert left_in(tmp_path) == []
    assert refused(address)
    assert refused(page.partition("#")[0])
    assert asyncio.all_tasks() == tasks
    # pycares keeps one daemon thread for the process, the loop one for its executor
    left = {thread for thread in threading.enumerate() if not thread.daemon}
    assert {thread for thread in left if thread.name != "asyncio_0"} <= threads


@pytest.mark.parametrize(
    ("signalled", "last_words"), [(signal.SIGINT, "KeyboardInterrupt"), (signal.SIGTERM, "")]
)
async def test_a_signal_ends_it_at_once(
    tmp_path: Path, signalled: signal.Signals, last_words: str
) -> None:
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", STARTED),
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert running.stdout is not None
    address = (await running.stdout.readline()).decode().strip()
    assert not refused(address)
    started = monotonic()
    running.send_signal(signalled)
    _, complaints = await running.communicate()
    assert monotonic() - started < AT_ONCE
    assert complaints.decode().strip().rpartition("\n")[2] == last_words
    assert left_in(tmp_path) == []
    assert refused(address)


async def test_a_taken_port_is_named_with_how_to_choose_another() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(DemoUnavailable, match=f"Port {port} is taken") as refusal:
            await serve("127.0.0.1", port, pytest.fail)
    assert 'make demo ARGS="--port 8040"' in str(refusal.value)


@pytest.mark.parametrize(
    ("host", "sentence"),
    [("nowhere.invalid", "no address nowhere.invalid"), ("192.0.2.1", "is not 192.0.2.1")],
)
async def test_an_address_that_is_not_ours_is_named(host: str, sentence: str) -> None:
    with pytest.raises(DemoUnavailable, match=sentence):
        await serve(host, 0, pytest.fail)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.EACCES, "reserved for the administrator"), (errno.ENOBUFS, "Cannot listen on port")],
)
async def test_a_port_that_cannot_be_had_is_explained(
    number: int, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(socket, "create_server", fail)
    with pytest.raises(DemoUnavailable, match=sentence):
        await serve("127.0.0.1", 80, pytest.fail)


async def test_an_impossible_port_is_named() -> None:
    with pytest.raises(DemoUnavailable, match="There is no port 99999"):
        await serve("127.0.0.1", 99999, pytest.fail)


@pytest.mark.parametrize("part", ["simcord", "PIL"])
async def test_a_missing_part_is_named_with_how_to_install_it(
    part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, part, None)
    with pytest.raises(DemoUnavailable, match=rf"not installed here: {part}\. .*`make demo`"):
        await serve("127.0.0.1", 0, pytest.fail)


def test_looking_at_the_demo_needs_none_of_its_parts() -> None:
    code = "import sys, bot.demo; sys.exit('simcord' in sys.modules or 'av' in sys.modules)"
    assert os.spawnl(os.P_WAIT, sys.executable, sys.executable, "-c", code) == 0
