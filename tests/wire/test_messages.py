"""Messages over HTTP, as the real discord.py sends them."""

import io
from typing import Any

import discord
import pytest
from discord.http import Route

from tests.wire.client import Wire
from tests.wire.conftest import StartBot


@pytest.fixture
async def channel(wire: Wire) -> int:
    (guild,) = await wire.guilds({"channels": [{"name": "news"}]})
    return guild.channels[0]


async def test_a_message_is_made_changed_read_and_deleted(
    wire: Wire, start_bot: StartBot, channel: int
) -> None:
    bot = await start_bot()
    message = await bot.channel(channel).send("first")
    assert message.edited_at is None
    edited = await message.edit(content="second")
    assert edited.edited_at is not None
    (seen,) = await wire.messages(channel)
    assert (seen.id, seen.content, seen.revisions) == (message.id, "second", 1)
    assert (await bot.channel(channel).fetch_message(message.id)).content == "second"
    await message.delete()
    assert await wire.messages(channel) == []
    with pytest.raises(discord.NotFound) as refusal:
        await message.edit(content="third")
    assert refusal.value.code == 10008


async def test_history_goes_before_after_and_around_a_message(
    wire: Wire, start_bot: StartBot, channel: int
) -> None:
    for number in range(7):
        await wire.call("messages/add", channel=channel, message={"content": str(number)})
    bot = await start_bot()
    ids = [each.id for each in await wire.messages(channel)]

    async def read(**where: Any) -> str:
        history = bot.channel(channel).history(**where)
        return "".join([each.content async for each in history])

    middle = discord.Object(ids[3])
    assert await read(limit=3) == "654"
    assert await read(before=middle) == "210"
    assert await read(after=middle, limit=2) == "45"
    assert sorted(await read(around=middle, limit=3)) == ["2", "3", "4"]


async def test_a_nonce_finds_the_first_message_until_its_window_ends(
    wire: Wire, start_bot: StartBot, channel: int
) -> None:
    await wire.reset(identify_every=0.0, nonce_window=180.0)
    (guild,) = await wire.guilds({"channels": [{"name": "one"}, {"name": "two"}]})
    one, two = guild.channels
    bot = await start_bot()
    first = await bot.channel(one).send("call", nonce="delivery-1")
    again = await bot.channel(one).send("call", nonce="delivery-1")
    elsewhere = await bot.channel(two).send("call", nonce="delivery-1")
    assert first.id == again.id != elsewhere.id
    await wire.skip(181)
    late = await bot.channel(one).send("call", nonce="delivery-1")
    assert late.id != first.id
    assert [each.nonce for each in await wire.messages(one)] == ["delivery-1"] * 2
    counters = await wire.counters()
    assert (counters["deduplicated"], counters["duplicates"]) == (1, 1)
    assert [each["nonce"] for each in wire.requests("message.create")] == ["delivery-1"] * 4


async def test_files_come_with_a_message_and_can_be_fetched(
    wire: Wire, start_bot: StartBot, channel: int
) -> None:
    bot = await start_bot()
    view, gallery = discord.ui.LayoutView(), discord.ui.MediaGallery[Any]()
    gallery.add_item(media="attachment://map.png", description="a map")
    view.add_item(gallery)
    picture = discord.File(io.BytesIO(b"picture"), "map.png")
    message = await bot.channel(channel).send(view=view, file=picture)
    (attachment,) = message.attachments
    assert (attachment.filename, await attachment.read()) == ("map.png", b"picture")
    (seen,) = await wire.messages(channel)
    shown = seen.raw["components"][0]["items"][0]["media"]["url"]
    assert shown == attachment.url
    assert wire.requests("message.create")[0]["files"] == [["map.png", 7]]


def card(text: str, *, buttons: int = 0, label: str = "go", flag: bool = True) -> dict[str, Any]:
    row = {"type": 1, "components": [{"type": 2, "style": 1, "label": label, "custom_id": "a"}]}
    rows = [row | {"components": [{**row["components"][0], "custom_id": str(n)}]}
            for n in range(buttons)]  # fmt: skip
    shown = [{"type": 10, "content": text}, *rows]
    return {"components": shown, "flags": 1 << 15 if flag else 0}


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"content": "x" * 2001}, "content"),
        ({"content": "x", "nonce": "n" * 26}, "nonce"),
        (card("x" * 4001), "components"),
        (card("x", buttons=20), "components"),
        (card("x", flag=False), "components.0.type"),
        (card("x") | {"content": "beside"}, "content"),
        (card("x") | {"embeds": [{"title": "beside"}]}, "embeds"),
        (card("x", buttons=1, label="y" * 81), "components.1.components.0.label"),
        ({"content": "x", "embeds": [{}] * 11}, "embeds"),
    ],
)
async def test_what_discord_would_refuse_is_refused_by_name(
    start_bot: StartBot, channel: int, body: dict[str, Any], where: str
) -> None:
    bot = await start_bot()
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
    with pytest.raises(discord.HTTPException) as refusal:
        await bot.http.request(route, json=body)
    assert (refusal.value.status, refusal.value.code) == (400, 50035)
    assert f"In {where}: " in refusal.value.text


async def test_a_message_with_nothing_in_it_is_refused(start_bot: StartBot, channel: int) -> None:
    bot = await start_bot()
    with pytest.raises(discord.HTTPException) as refusal:
        await bot.channel(channel).send("")
    assert refusal.value.code == 50006


async def test_an_old_message_takes_few_edits(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(identify_every=0.0, old_edit_limit=[2, 3600])
    (guild,) = await wire.guilds({})
    bot = await start_bot(max_ratelimit_timeout=30)
    message = await bot.channel(guild.channels[0]).send("old")
    await message.edit(content="young still")
    await wire.skip(3601)
    await message.edit(content="once")
    await message.edit(content="twice")
    with pytest.raises(discord.RateLimited):
        await message.edit(content="thrice")
    assert wire.requests("message.edit")[-1]["status"] == 429


async def test_a_direct_message_may_be_refused(wire: Wire, start_bot: StartBot) -> None:
    people = [{"username": "open"}, {"username": "closed", "dms_closed": True}]
    open_user, closed_user = await wire.call("users", users=people)
    bot = await start_bot()
    await (await bot.fetch_user(int(open_user["id"]))).send("hello")
    dm = await wire.call("dm", user=open_user["id"])
    assert [each.content for each in await wire.messages(int(dm["id"]))] == ["hello"]
    with pytest.raises(discord.Forbidden) as refusal:
        await (await bot.fetch_user(int(closed_user["id"]))).send("hello")
    assert refusal.value.code == 50007


async def test_allowed_mentions_are_kept_with_the_message(
    wire: Wire, start_bot: StartBot, channel: int
) -> None:
    bot = await start_bot()
    await bot.channel(channel).send("@everyone", allowed_mentions=discord.AllowedMentions.none())
    (seen,) = await wire.messages(channel)
    assert seen.raw["allowed_mentions"] == {"parse": []}
