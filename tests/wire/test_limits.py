"""Rate limits, and that discord.py keeps to them."""

import asyncio
import time

import aiohttp
import discord
import pytest

from tests.wire.client import Wire
from tests.wire.conftest import StartBot


async def test_a_channel_takes_five_messages_and_discord_py_waits_for_the_next(
    wire: Wire, start_bot: StartBot
) -> None:
    await wire.reset(identify_every=0.0, limits={"message.create": [5, 0.6]})
    (guild,) = await wire.guilds({})
    bot = await start_bot()
    began = time.monotonic()
    sending = [bot.channel(guild.channels[0]).send(str(number)) for number in range(11)]
    await asyncio.gather(*sending)
    assert time.monotonic() - began >= 1.0
    assert len(await wire.messages(guild.channels[0])) == 11


async def test_two_channels_have_buckets_of_their_own(wire: Wire, start_bot: StartBot) -> None:
    (guild,) = await wire.guilds({"channels": [{"name": "one"}, {"name": "two"}]})
    bot = await start_bot()
    for channel in guild.channels:
        for number in range(4):
            await bot.channel(channel).send(str(number))
    assert (await wire.counters())["limited"] == {}


async def test_a_429_of_a_channel_is_obeyed(wire: Wire, start_bot: StartBot) -> None:
    (guild,) = await wire.guilds({})
    bot = await start_bot()
    await wire.fault("rate_limit", route="message.create", times=1, retry_after=0.3)
    began = time.monotonic()
    await bot.channel(guild.channels[0]).send("patience")
    assert time.monotonic() - began >= 0.3
    counters = await wire.counters()
    assert (counters["limited"], counters["invalid"]) == ({"user": 1}, 1)


async def test_a_shared_429_is_not_the_bots_fault(wire: Wire, start_bot: StartBot) -> None:
    (guild,) = await wire.guilds({})
    bot = await start_bot()
    await wire.fault("rate_limit", route="message.create", times=1, retry_after=0.1, scope="shared")
    await bot.channel(guild.channels[0]).send("patience")
    counters = await wire.counters()
    assert (counters["limited"], counters["invalid"]) == ({"shared": 1}, 0)


@pytest.mark.parametrize("window", ["sliding", "fixed"])
async def test_the_limit_of_the_whole_bot_is_obeyed(
    wire: Wire, start_bot: StartBot, window: str
) -> None:
    await wire.reset(identify_every=0.0, global_limit=15, global_window=window)
    guilds = await wire.guilds(count=20)
    bot = await start_bot()
    sending = [bot.channel(each.channels[0]).send("at once") for each in guilds]
    await asyncio.gather(*sending)
    seen = await wire.messages_in([each.channels[0] for each in guilds])
    assert [len(each) for each in seen] == [1] * 20
    assert (await wire.counters())["limited"]["global"] >= 1
    times = [each["time"] for each in wire.requests("message.create") if each["status"] == 200]
    if window == "sliding":
        assert all(
            later - earlier > 0.99 for earlier, later in zip(times, times[15:], strict=False)
        )


async def test_answers_to_people_stand_outside_the_limit_of_the_whole_bot(
    wire: Wire, start_bot: StartBot
) -> None:
    await wire.reset(identify_every=0.0, global_limit=8)
    guilds = await wire.guilds(count=12)
    bot = await start_bot()
    sending = asyncio.gather(*(bot.channel(each.channels[0]).send("x") for each in guilds))
    act = await wire.command(guilds[0].channels[0], "buttons")
    assert act.answered_ms is not None and act.answered_ms < 500
    await sending


async def test_the_headers_are_those_of_discord(wire: Wire) -> None:
    await wire.reset(global_limit=3)
    url, headers = f"{wire.api}/users/@me", {"Authorization": f"Bot {wire.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for left in ("49", "48", "47"):
            async with session.get(url) as response:
                assert response.headers["Content-Type"] == "application/json"
                assert response.headers["X-RateLimit-Remaining"] == left
                assert len(response.headers["X-RateLimit-Bucket"]) == 32
        async with session.get(url) as response:
            body = await response.json()
    assert response.status == 429 and body["global"] is True and 0 < body["retry_after"] <= 1
    assert response.headers["Via"] and response.headers["Retry-After"] == "1"
    assert response.headers["X-RateLimit-Scope"] == "global"
    assert response.headers["X-RateLimit-Global"] == "true"


async def test_too_many_invalid_requests_ban_the_address(wire: Wire) -> None:
    await wire.reset(invalid_limit=3)
    url = f"{wire.api}/users/@me"
    async with aiohttp.ClientSession() as session:
        for _ in range(3):
            async with session.get(url) as response:
                assert response.status == 401
        async with session.get(url) as response:
            assert (response.status, response.content_type) == (429, "text/html")
            assert "Via" not in response.headers


async def test_a_longest_wait_makes_discord_py_give_up(wire: Wire, start_bot: StartBot) -> None:
    (guild,) = await wire.guilds({})
    bot = await start_bot(max_ratelimit_timeout=30)
    await wire.fault("rate_limit", route="message.create", retry_after=31)
    with pytest.raises(discord.RateLimited):
        await bot.channel(guild.channels[0]).send("x")
