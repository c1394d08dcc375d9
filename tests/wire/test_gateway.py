"""The gateway: identify, resume, shards, closing, thousands of servers."""

import asyncio
import time
from typing import Any

import aiohttp
import discord
import pytest

from tests.wire.client import Wire
from tests.wire.conftest import StartBot


async def gateway(wire: Wire) -> dict[str, int]:
    return (await wire.counters())["gateway"]


@pytest.mark.parametrize("how", ["close", "reset", "reconnect"])
async def test_after_a_drop_the_session_is_resumed_and_nothing_is_missed(
    wire: Wire, start_bot: StartBot, how: str
) -> None:
    bot = await start_bot()
    assert await wire.disturb(how) == 1
    if how == "close":  # sent while nobody listens
        await wire.guilds({"name": "meanwhile"})
    await bot.seen("resumed")
    await wire.guilds({"name": "afterwards"})
    await bot.seen("guild_join", 2 if how == "close" else 1)
    counted = await gateway(wire)
    assert (counted["identifies"], counted["resumes"]) == (1, 1)
    assert counted["resumes elsewhere"] == 0


async def test_an_invalid_session_begins_anew(wire: Wire, start_bot: StartBot) -> None:
    await wire.guilds(count=3)
    bot = await start_bot()
    await wire.disturb("invalidate")
    await bot.seen("ready", 2)
    counted = await gateway(wire)
    assert (counted["identifies"], counted.get("resumes", 0)) == (2, 0)
    assert len(bot.guilds) == 3


async def test_a_session_that_was_forgotten_cannot_be_resumed(
    wire: Wire, start_bot: StartBot
) -> None:
    bot = await start_bot()
    await wire.disturb("close", forget=True)
    await bot.seen("ready", 2)
    counted = await gateway(wire)
    assert (counted["failed resumes"], counted["identifies"]) == (1, 2)


async def test_a_resumable_invalid_session_is_resumed(wire: Wire, start_bot: StartBot) -> None:
    bot = await start_bot()
    await wire.disturb("invalidate", resumable=True)
    await bot.seen("resumed")
    assert (await gateway(wire))["identifies"] == 1


@pytest.mark.parametrize("how", ["freeze", "half_close"])
async def test_a_gateway_that_says_nothing_more_is_left(
    wire: Wire, start_bot: StartBot, how: str
) -> None:
    bot = await start_bot(heartbeat_timeout=0.4)
    await wire.disturb(how)
    await bot.seen("resumed")


async def test_two_shards_share_the_servers(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(shards=2, identify_every=0.0)
    guilds = await wire.guilds(count=10)
    bot = await start_bot()
    assert bot.shard_count == 2 and len(bot.guilds) == 10
    assert {each.shard_id for each in bot.guilds} == {0, 1}
    await wire.disturb("close", shard=1)
    await bot.seen("shard_resumed")
    for guild in guilds[:2]:
        assert (await wire.command(guild.channels[0], "buttons")).answered
    shards = await wire.call("shards")
    assert sorted((each["shard"], each["connected"]) for each in shards) == [(0, True), (1, True)]


async def test_drops_every_so_often_are_survived(wire: Wire, start_bot: StartBot) -> None:
    (guild,) = await wire.guilds({})
    bot = await start_bot()
    await wire.call("gateway/drop_every", seconds=0.15)
    await bot.seen("resumed", 3)
    await wire.call("gateway/drop_every", seconds=None)
    await bot.seen("resumed", (await gateway(wire))["drops"])
    assert (await wire.command(guild.channels[0], "buttons")).answered


async def test_ten_thousand_servers_are_ready_in_seconds(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(identify_every=0.0, guilds_per_shard=10_000)
    await wire.guilds(count=10_000, template={"channels": [{"name": "feed"}]})
    bot_began = time.monotonic()
    bot = await start_bot()
    assert len(bot.guilds) == 10_000
    assert time.monotonic() - bot_began < 8
    assert sum(len(each.text_channels) for each in bot.guilds) == 10_000


async def test_heartbeats_are_answered(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(identify_every=0.0, heartbeat_every=0.1)
    bot = await start_bot()
    await wire.until("heartbeats", 4)
    assert bot.latency < 1


IDENTIFY: dict[str, Any] = {"token": "wire-token", "intents": 1, "properties": {}}


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"op": 99, "d": None}, 4001),
        ("no json", 4002),
        ({"op": 3, "d": {}}, 4003),
        ({"op": 2, "d": IDENTIFY | {"token": "another"}}, 4004),
        ({"op": 6, "d": {"token": "another", "session_id": "x", "seq": 1}}, 4004),
        ({"op": 2, "d": IDENTIFY | {"shard": [2, 2]}}, 4010),
        ({"op": 2, "d": IDENTIFY | {"intents": 1 << 40}}, 4013),
        ({"op": 2, "d": IDENTIFY | {"intents": 1 << 15}}, 4014),
    ],
)
async def test_what_is_wrong_closes_the_connection_with_its_code(
    wire: Wire, sent: Any, code: int
) -> None:
    async with aiohttp.ClientSession() as session, session.ws_connect(wire.gateway) as socket:
        assert (await socket.receive_json())["op"] == 10
        await (socket.send_str(sent) if isinstance(sent, str) else socket.send_json(sent))
        await socket.receive()
        assert socket.close_code == code


async def test_a_client_that_says_nothing_or_too_much_is_left(wire: Wire) -> None:
    await wire.reset(heartbeat_every=0.1)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(wire.gateway) as silent:
            await silent.receive_json()
            await silent.receive(timeout=2)
            assert silent.close_code == 4009
        async with session.ws_connect(wire.gateway) as talking:
            for _ in range(121):
                await talking.send_json({"op": 1, "d": None})
            while (await talking.receive()).type is aiohttp.WSMsgType.TEXT:
                pass
            assert talking.close_code == 4008
        async with session.ws_connect(f"{wire.gateway}?v=8") as old:
            await old.receive()
            assert old.close_code == 4012


async def test_a_sequence_that_was_never_sent_cannot_be_resumed(wire: Wire) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(wire.gateway) as first:
            await first.receive_json()
            await first.send_json({"op": 2, "d": IDENTIFY})
            ready = (await first.receive_json())["d"]
            await first.close(code=4000)
        async with session.ws_connect(ready["resume_gateway_url"]) as second:
            await second.receive_json()
            told = {"token": "wire-token", "session_id": ready["session_id"], "seq": 99}
            await second.send_json({"op": 6, "d": told})
            await second.receive()
            assert second.close_code == 4007


async def test_identifying_twice_or_too_fast_is_refused(wire: Wire) -> None:
    await wire.reset()
    async with aiohttp.ClientSession() as session, session.ws_connect(wire.gateway) as first:
        await first.receive_json()
        await first.send_json({"op": 2, "d": IDENTIFY})
        assert (await first.receive_json())["t"] == "READY"
        async with session.ws_connect(wire.gateway) as second:
            await second.receive_json()
            await second.send_json({"op": 2, "d": IDENTIFY})
            assert await second.receive_json() == {"op": 9, "d": False, "s": None, "t": None}
        await first.send_json({"op": 2, "d": IDENTIFY})
        await first.receive()
        assert first.close_code == 4005


async def test_more_servers_than_a_shard_may_hold_need_another(wire: Wire) -> None:
    await wire.reset(guilds_per_shard=2)
    await wire.guilds(count=3)
    async with aiohttp.ClientSession() as session, session.ws_connect(wire.gateway) as socket:
        await socket.receive_json()
        await socket.send_json({"op": 2, "d": IDENTIFY})
        await socket.receive()
        assert socket.close_code == 4011


async def test_a_privileged_intent_is_not_for_everyone(wire: Wire, start_bot: StartBot) -> None:
    intents = discord.Intents.default()
    intents.message_content = True
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await start_bot(intents=intents)
    await wire.reset(identify_every=0.0, privileged_intents=True)
    await start_bot(intents=intents)


async def test_both_compressions_and_none_are_spoken(wire: Wire) -> None:
    import zlib

    import zstandard

    await wire.reset(identify_every=0.0)
    readers = {
        "zlib-stream": zlib.decompressobj().decompress,
        "zstd-stream": zstandard.ZstdDecompressor().decompressobj().decompress,
    }
    async with aiohttp.ClientSession() as session:
        for name, read in readers.items():
            url = f"{wire.gateway}?v=10&encoding=json&compress={name}"
            async with session.ws_connect(url) as socket:
                assert b'"op":10' in read(await socket.receive_bytes())
                await socket.send_json({"op": 2, "d": IDENTIFY})
                assert b'"READY"' in read(await socket.receive_bytes())
    await asyncio.sleep(0)
