"""Scripted misfortunes, as the real discord.py meets them."""

import time

import aiohttp
import discord
import pytest

from tests.wire.client import ControlRefused, Wire
from tests.wire.conftest import StartBot
from tests.wire.small_bot import SmallBot

POST = {"method": "POST", "path": "/channels/*/messages"}


@pytest.fixture
async def channel(wire: Wire) -> int:
    (guild,) = await wire.guilds({})
    return guild.channels[0]


@pytest.fixture
async def bot(start_bot: StartBot, channel: int) -> SmallBot:
    return await start_bot()


async def test_a_503_is_passed_on_at_once(wire: Wire, bot: SmallBot, channel: int) -> None:
    await wire.fault("status", **POST, status=503, times=1)
    with pytest.raises(discord.DiscordServerError):
        await bot.channel(channel).send("x")
    assert (await bot.channel(channel).send("y")).content == "y"
    assert (await wire.counters())["faults"] == {"status": 1}


@pytest.mark.parametrize("status", [500, 502])
async def test_discord_py_repeats_after_a_500_and_a_nonce_keeps_it_one(
    wire: Wire, bot: SmallBot, channel: int, status: int
) -> None:
    await wire.fault("status", **POST, status=status, times=1, after=True)
    await bot.channel(channel).send("x", nonce="1")
    assert len(await wire.messages(channel)) == 1
    first, second = wire.requests("message.create")
    assert (first["status"], first["took_effect"], second["status"]) == (status, True, 200)


@pytest.mark.parametrize("after", [False, True])
async def test_a_reset_comes_before_or_after_the_effect(
    wire: Wire, bot: SmallBot, channel: int, after: bool
) -> None:
    await wire.fault("reset", route="message.create", times=1, after=after)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await bot.channel(channel).send("x", nonce="1")
    assert len(await wire.messages(channel)) == int(after)
    await bot.channel(channel).send("x", nonce="1")
    assert len(await wire.messages(channel)) == 1


async def test_half_of_the_requests_fail_and_the_same_seed_fails_the_same(
    wire: Wire, start_bot: StartBot
) -> None:
    patterns: list[list[int]] = []
    for _ in range(2):
        await wire.reset(seed=7, faults=[{"effect": "status", "status": 503, "probability": 0.5}])
        headers = {"Authorization": f"Bot {wire.token}"}
        statuses: list[int] = []
        async with aiohttp.ClientSession(headers=headers) as session:
            for _ in range(20):
                async with session.get(f"{wire.api}/users/@me") as response:
                    statuses.append(response.status)
        patterns.append(statuses)
    assert patterns[0] == patterns[1]
    assert 3 < patterns[0].count(503) < 17


async def test_an_answer_may_be_late(wire: Wire, bot: SmallBot, channel: int) -> None:
    await wire.fault("latency", **POST, seconds=[0.2, 0.3])
    began = time.monotonic()
    await bot.channel(channel).send("x")
    assert 0.2 <= time.monotonic() - began < 0.8


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, 50013, discord.Forbidden),
        (404, 10003, discord.NotFound),
        (401, 0, discord.HTTPException),
    ],
)
async def test_one_channel_refuses_and_others_do_not(
    wire: Wire, bot: SmallBot, channel: int, status: int, code: int, kind: type[Exception]
) -> None:
    (other,) = await wire.guilds({})
    number = await wire.fault("status", channel=channel, status=status, code=code)
    with pytest.raises(kind) as refusal:
        await bot.channel(channel).send("x")
    assert getattr(refusal.value, "code", None) == code
    await bot.channel(other.channels[0]).send("x")
    await wire.heal(number)
    await bot.channel(channel).send("x")


@pytest.mark.parametrize("effect", ["hang", "half_close"])
async def test_a_connection_that_hangs_is_broken_off_in_the_end(
    wire: Wire, bot: SmallBot, channel: int, effect: str
) -> None:
    await wire.fault(effect, **POST, times=1, seconds=0.3)
    began = time.monotonic()
    with pytest.raises((aiohttp.ClientError, OSError)):
        await bot.channel(channel).send("x")
    # a half-closed connection is over for the bot at once: nothing can come any more
    assert (time.monotonic() - began >= 0.3) is (effect == "hang")
    assert wire.requests("message.create")[0]["status"] is None


async def test_a_fault_may_skip_the_first_requests(wire: Wire, bot: SmallBot, channel: int) -> None:
    await wire.fault("status", **POST, status=503, skip=2, times=1)
    statuses: list[bool] = []
    for _ in range(4):
        try:
            await bot.channel(channel).send("x")
        except discord.DiscordServerError:
            statuses.append(False)
        else:
            statuses.append(True)
    assert statuses == [True, True, False, True]


@pytest.mark.parametrize("hangs", [False, True])
async def test_after_an_outage_everything_works_again(
    wire: Wire, bot: SmallBot, channel: int, hangs: bool
) -> None:
    await wire.outage(0.4, hangs=hangs)
    began = time.monotonic()
    with pytest.raises((aiohttp.ClientError, OSError)):
        await bot.channel(channel).send("x")
    assert (time.monotonic() - began > 0.3) is hangs
    await wire.connected()
    await bot.channel(channel).send("y")
    assert (await wire.command(channel, "buttons")).answered


async def test_a_fault_that_says_nothing_is_refused(wire: Wire) -> None:
    with pytest.raises(ControlRefused, match="effect is one of"):
        await wire.fault("mischief")
    with pytest.raises(ControlRefused, match="unknown fields: chanel"):
        await wire.fault("status", chanel=1)
