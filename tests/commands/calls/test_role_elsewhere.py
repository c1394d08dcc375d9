"""Who coordinates by a role of the home server does so in direct messages and elsewhere too."""

import simcord
from simcord.results import ResponseMessage

from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.domain.interests import InterestState
from bot.storage.blocks import block
from bot.storage.coordinators import remove_coordinator
from bot.storage.interests import interests_in
from bot.storage.servers import choose_coordinator_role
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of


async def answered(scene: Scene) -> tuple[ResponseMessage, simcord.RoleHandle]:
    """Let somebody answer a call whose author coordinates by a role alone."""
    network = scene.network
    role = network.server.create_role("Coordinators")
    network.env.backend.add_member_role(network.server.id, scene.author.id, role.id)
    async with network.resources.database.transaction() as tx:
        await remove_coordinator(tx, CityId("namur"), scene.author.id)
        await choose_coordinator_role(tx, network.server.id, role.id)
    await scene.publish()
    awa = scene.reader()
    form = await awa.click(scene.copies(scene.appels)[0], label="Cela m’intéresse")
    await fill_in(awa, form, message="We would love to", contact="")
    channel = scene.author.user.dm_channel
    (message,) = network.env.backend.messages[channel.id].values()
    return ResponseMessage(network.env, message), role


async def decided(scene: Scene) -> InterestState:
    call = await scene.call()
    async with scene.network.resources.database.reading() as reader:
        (given,) = await interests_in(reader, call.id, limit=5)
    return given.state


async def test_it_is_accepted_in_direct_messages(scene: Scene) -> None:
    message, _ = await answered(scene)
    await scene.author.user.click(message, label="Accept")
    assert await decided(scene) is InterestState.ACCEPTED
    assert "Accepted" in text_of(message)


async def test_it_is_accepted_in_another_server(scene: Scene) -> None:
    await answered(scene)
    there = scene.dakar.add_member(scene.author.user)
    listed = card_of(await there.slash(scene.appels, "call responses", call="1"))
    opened = card_of(await there.click(listed, custom_id="interest:1:open"))
    await there.click(opened, label="Accept")
    assert await decided(scene) is InterestState.ACCEPTED


async def test_nobody_answers_a_call_of_the_city_they_coordinate(scene: Scene) -> None:
    _, role = await answered(scene)
    other = scene.network.member("noemie", locale="en-US")
    scene.network.env.backend.add_member_role(scene.network.server.id, other.id, role.id)
    there = scene.dakar.add_member(other.user)
    refused = await there.click(scene.copies(scene.appels)[0], label="Cela m’intéresse")
    assert "your own city's call" in said(refused)


async def test_where_the_city_cannot_be_known_it_is_asked_to_be_named(scene: Scene) -> None:
    await answered(scene)
    refused = await scene.author.user.slash("call mine")
    assert "name the city in the command" in said(refused)
    mine = await scene.author.user.slash("call mine", city="namur")
    assert "Media arts residency" in said(mine)


async def test_who_lost_the_role_or_left_may_no_more(scene: Scene) -> None:
    message, role = await answered(scene)
    scene.network.env.backend.remove_member_role(scene.network.server.id, scene.author.id, role.id)
    refused = await scene.author.user.click(message, label="Accept")
    assert "This is for the coordinators of the city" in said(refused)
    scene.network.env.backend.remove_member(scene.network.server.id, scene.author.id)
    refused = await scene.author.user.click(message, label="Accept")
    assert "This is for the coordinators of the city" in said(refused)
    assert await decided(scene) is InterestState.SENT


async def test_the_role_of_a_blocked_home_counts_nowhere(scene: Scene) -> None:
    message, _ = await answered(scene)
    async with scene.network.resources.database.transaction() as tx:
        home = str(scene.network.server.id)
        await block(tx, Block(Blocked.SERVER, home, "spam", 1, scene.network.now))
    refused = await scene.author.user.click(message, label="Accept")
    assert "This is for the coordinators of the city" in said(refused)
