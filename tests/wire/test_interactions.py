"""Interactions: answered in three seconds and once, followed up, filled in."""

import aiohttp
import pytest

from tests.wire.client import ControlRefused, Wire
from tests.wire.conftest import StartBot
from tests.wire.small_bot import SmallBot


@pytest.fixture
async def channel(wire: Wire) -> int:
    (guild,) = await wire.guilds({"members": [{"user": {"id": "42", "username": "anna"}}]})
    return guild.channels[0]


@pytest.fixture
async def bot(start_bot: StartBot, channel: int) -> SmallBot:
    return await start_bot()


async def test_a_command_is_answered_and_its_button_changes_the_message(
    wire: Wire, bot: SmallBot, channel: int
) -> None:
    act = await wire.command(channel, "buttons")
    assert act.type == 4 and act.message is not None and act.text == "look"
    pressed = await wire.press(channel, act.message.id, "press")
    assert pressed.type == 7
    (seen,) = await wire.messages(channel)
    assert seen.content == "pressed"


async def test_a_form_is_opened_and_filled_in(wire: Wire, bot: SmallBot, channel: int) -> None:
    act = await wire.command(channel, "buttons")
    assert act.message is not None
    form = await wire.press(channel, act.message.id, "ask")
    assert form.type == 9 and form.data["title"] == "A question"
    done = await wire.submit(channel, form.data, {"answer": "yes"})
    assert done.text == "you wrote yes"
    with pytest.raises(ControlRefused, match="the form has no other"):
        await wire.submit(channel, form.data, {"other": "no"})


async def test_a_promise_is_kept_by_the_first_message_that_follows(
    wire: Wire, bot: SmallBot, channel: int
) -> None:
    act = await wire.followed(await wire.command(channel, "later"))
    assert act.type == 5 and act.message is not None and act.message.content == "done"
    assert act.message.raw["flags"] & 64 and not act.message.raw["flags"] & 128
    await bot.seen("app_command_completion")
    act = await wire.followed(act)
    assert [each.content for each in act.followups] == ["and more"]
    # private answers are no part of the channel
    assert [each.content for each in await wire.messages(channel)] == ["and more"]


async def test_an_answer_after_the_deadline_is_refused(wire: Wire, start_bot: StartBot) -> None:
    await wire.reset(identify_every=0.0, interaction_deadline=0.1)
    (guild,) = await wire.guilds({})
    bot = await start_bot()
    act = await wire.command(guild.channels[0], "slow", options={"seconds": 0.2}, wait=0.4)
    assert not act.answered
    await bot.seen("app_command_completion")
    assert (await wire.counters())["late_interactions"] == 1
    assert wire.requests("interaction.callback")[0]["status"] == 404


async def test_a_second_answer_is_refused(wire: Wire, bot: SmallBot, channel: int) -> None:
    act = await wire.command(channel, "buttons")
    token = (await wire.call("interaction", id=act.id))["token"]
    url = f"{wire.api}/interactions/{act.id}/{token}/callback"
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json={"type": 4, "data": {"content": "x"}}) as response:
            assert (response.status, (await response.json())["code"]) == (400, 40060)
        url = f"{wire.api}/webhooks/{bot.application_id}/{token}/messages/@original"
        async with session.patch(url, json={"content": "changed"}) as response:
            assert response.status == 200
        async with session.delete(url) as response:
            assert response.status == 204
    assert await wire.messages(channel) == []


async def test_people_chosen_as_options_are_sent_along(
    wire: Wire, bot: SmallBot, channel: int
) -> None:
    assert (await wire.command(channel, "who", options={"member": 42})).text == "42"


async def test_a_file_is_attached_to_a_command_until_its_address_expires(
    wire: Wire, bot: SmallBot, channel: int
) -> None:
    picture = await wire.upload("map.png", b"picture")
    act = await wire.command(channel, "look", options={"picture": picture})
    assert act.text == "image/png 7"
    await wire.call("attachments/expire")
    url = f"{wire.served.origin}/attachments/0/{picture}/map.png"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.status == 404


async def test_what_nobody_could_do_is_refused(wire: Wire, bot: SmallBot, channel: int) -> None:
    with pytest.raises(ControlRefused, match="no command /nothing"):
        await wire.command(channel, "nothing")
    act = await wire.command(channel, "buttons")
    assert act.message is not None
    with pytest.raises(ControlRefused, match="no component"):
        await wire.press(channel, act.message.id, "nothing")
