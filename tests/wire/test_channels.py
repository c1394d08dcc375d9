"""Forums, announcement channels, and what is not there."""

from typing import Any

import aiohttp
import discord
import pytest
from discord.http import Route

from tests.wire.client import Wire
from tests.wire.conftest import StartBot

FORUM, ANNOUNCEMENT = 15, 5


async def test_a_forum_post_is_a_thread_with_its_first_message(
    wire: Wire, start_bot: StartBot
) -> None:
    tags = [{"id": "7", "name": "music", "moderated": False, "emoji_id": None, "emoji_name": None}]
    forum = {"type": FORUM, "name": "calls", "available_tags": tags, "flags": 1 << 4}
    (guild,) = await wire.guilds({"channels": [forum]})
    bot = await start_bot()
    channel = bot.get_channel(guild.channels[0])
    assert isinstance(channel, discord.ForumChannel)
    with pytest.raises(discord.HTTPException) as refusal:
        await channel.create_thread(name="no tag", content="x")
    assert refusal.value.code == 40067
    made = await channel.create_thread(
        name="a call", content="come", applied_tags=channel.available_tags
    )
    assert made.thread.id == made.message.id
    assert [each.content for each in await wire.messages(made.thread.id)] == ["come"]
    await made.thread.edit(archived=True)
    with pytest.raises(discord.HTTPException) as refusal:
        await made.message.edit(content="gone")
    assert refusal.value.code == 50083
    await made.thread.edit(archived=False, name="another")
    await made.message.edit(content="come all")
    await made.thread.send("more")
    assert len(await wire.messages(made.thread.id)) == 2
    with pytest.raises(discord.HTTPException) as refusal:
        await bot.channel(channel.id).send("no text here")
    assert refusal.value.code == 50008


async def test_ten_messages_an_hour_are_published(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(identify_every=0.0, limits={"message.create": [50, 1]})
    (guild,) = await wire.guilds({"channels": [{"type": ANNOUNCEMENT, "name": "news"}]})
    bot = await start_bot(max_ratelimit_timeout=30)
    channel = bot.channel(guild.channels[0])
    messages = [await channel.send(str(number)) for number in range(11)]
    await messages[0].publish()
    # discord.py with a longest wait gives up on a bucket that ends later, though 9 are left in it
    with pytest.raises(discord.RateLimited):
        await messages[1].publish()
    statuses = [(await publish(wire, channel.id, each.id))[0] for each in messages[1:10]]
    assert statuses == [200] * 9
    status, body, headers = await publish(wire, channel.id, messages[10].id)
    assert status == 429 and 3500 < body["retry_after"] <= 3600
    assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("10", "0")
    published = [each.raw["flags"] for each in await wire.messages(channel.id)]
    assert published == [1] * 10 + [0]
    await wire.skip(3600)
    assert (await publish(wire, channel.id, messages[10].id))[0] == 200
    assert (await publish(wire, channel.id, messages[10].id))[1]["code"] == 40033


async def publish(wire: Wire, channel: int, message: int) -> tuple[int, Any, Any]:
    url = f"{wire.api}/channels/{channel}/messages/{message}/crosspost"
    headers = {"Authorization": f"Bot {wire.token}"}
    async with aiohttp.ClientSession() as session, session.post(url, headers=headers) as response:
        return response.status, await response.json(), response.headers


async def test_channels_and_servers_that_are_gone_are_unknown(
    wire: Wire, start_bot: StartBot
) -> None:
    stays, leaves = await wire.guilds(count=2)
    bot = await start_bot()
    await wire.call("channels/delete", channel=stays.channels[0])
    await bot.seen("guild_channel_delete")
    with pytest.raises(discord.NotFound) as refusal:
        await bot.channel(stays.channels[0]).send("x")
    assert refusal.value.code == 10003
    await wire.call("guilds/leave", guild=leaves.id)
    await bot.seen("guild_remove")
    with pytest.raises(discord.Forbidden) as missing:
        await bot.channel(leaves.channels[0]).send("x")
    assert missing.value.code == 50001
    with pytest.raises(discord.NotFound) as unknown:
        await bot.fetch_guild(leaves.id)
    assert unknown.value.code == 10004


async def test_servers_come_go_and_come_back_on_the_gateway(
    wire: Wire, start_bot: StartBot
) -> None:
    (guild,) = await wire.guilds({"roles": [{"name": "r"}], "members": [{"user": {"id": "9"}}]})
    bot = await start_bot()
    await wire.call("guilds/leave", guild=guild.id, unavailable=True)
    await bot.seen("guild_unavailable")
    await wire.call("guilds/return", guild=guild.id)
    await bot.seen("guild_available", 2)
    await wire.call("roles/delete", guild=guild.id, role=guild.roles[0])
    await bot.seen("guild_role_delete")
    await wire.call("channels/edit", channel=guild.channels[0], changes={"name": "renamed"})
    await bot.seen("guild_channel_update")
    await wire.guilds({"name": "new"})
    await bot.seen("guild_join")
    assert (await (await bot.fetch_guild(guild.id)).fetch_member(9)).id == 9
    assert not bot.noted["guild_remove"]


async def test_a_route_that_is_left_out_is_flagged(wire: Wire, start_bot: StartBot) -> None:
    bot = await start_bot()
    with pytest.raises(discord.NotFound) as refusal:
        await bot.http.request(Route("GET", "/sticker-packs"))
    assert refusal.value.code == 0
    assert wire.requests("unknown")[0]["unknown_route"] is True
    assert (await wire.counters())["unknown_routes"] == 1


async def test_a_wrong_token_is_refused(wire: Wire, start_bot: StartBot) -> None:
    wire.token = "another"
    with pytest.raises(discord.LoginFailure):
        await start_bot()
    assert (await wire.counters())["invalid"] == 1
