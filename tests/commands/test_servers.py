"""A server that is new is greeted; what happens to it while the bot is away is found out."""

from datetime import timedelta

import discord
import pytest
from simcord.backend import serializers
from simcord.backend.models.channel import Overwrite
from simcord.enums import OverwriteType

from bot.client import Passerelle
from bot.domain.audit import KEPT_FOR, Deed, Entry
from bot.domain.cities import CityId
from bot.storage.audit import note, trail
from bot.storage.city_servers import city_servers, confirm_server
from bot.storage.feeds import add_feed, feeds_of
from bot.storage.servers import choose_coordinator_role, know_server, server
from bot.ui.resources import Resources
from bot.workers.welcome import welcome
from tests.commands.world import World

NAMUR = CityId("namur")


async def greet(world: World, guild_id: int) -> None:
    guild = world.bot.get_guild(guild_id)
    assert guild is not None
    await welcome(world.bot, guild)


async def forget_greeting(world: World) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await tx.execute("delete from servers")


async def test_a_new_server_is_greeted_in_its_language_with_one_button(world: World) -> None:
    guild = world.env.create_guild("Dakar", preferred_locale="fr")
    await world.env.settle()
    channel = guild.create_text_channel("accueil")
    await forget_greeting(world)
    await greet(world, guild.id)
    (message,) = channel.history()
    rows = [c for c in message.components if isinstance(c, discord.ActionRow)]
    (button,) = rows[0].children
    assert isinstance(button, discord.Button)
    assert button.label != "Set up" and button.custom_id == "setup:open"
    await greet(world, guild.id)
    assert len(channel.history()) == 1


async def test_joining_is_what_brings_the_greeting(world: World) -> None:
    backend = world.env.backend
    payload = serializers.guild_create_payload(backend, backend.get_guild(world.server.id))
    world.bot._connection._remove_guild(world.bot.guilds[0])
    # simcord says "unavailable: false" of every server, Discord of those that come back alone
    backend.emit("GUILD_CREATE", {k: v for k, v in payload.items() if k != "unavailable"})
    await world.env.settle()
    assert len(world.channel.history()) == 1


async def test_a_server_that_joined_while_the_bot_was_away_is_greeted_at_its_start(
    world: World, resources: Resources
) -> None:
    await world.env.restart_bot(Passerelle(resources))
    await world.env.restart_bot(Passerelle(resources))
    assert len(world.channel.history()) == 1


async def test_a_server_that_has_had_the_bot_for_long_is_not_greeted(
    world: World, resources: Resources
) -> None:
    await world.env.advance_time(8 * 86_400)
    await world.env.restart_bot(Passerelle(resources))
    assert world.channel.history() == []


async def test_the_system_channel_comes_first_and_one_without_rights_is_passed_over(
    world: World,
) -> None:
    guild = world.env.create_guild("Dakar")
    bot = world.env.backend.bot_user
    user = discord.Object(bot.id)
    closed = guild.create_text_channel("closed")
    news = guild.create_news_channel("news")
    first, system = guild.create_text_channel("first"), guild.create_text_channel("system")
    denied = discord.Permissions(send_messages=True).value
    overwrite = Overwrite(target_id=user.id, type=OverwriteType.MEMBER, deny=denied)
    world.env.backend.set_overwrite(closed.id, overwrite)
    await world.env.settle()
    await forget_greeting(world)
    await greet(world, guild.id)
    assert len(first.history()) == 1
    world.env.backend.edit_guild(guild.id, {"system_channel_id": system.id})
    await world.env.settle()
    await forget_greeting(world)
    await greet(world, guild.id)
    assert len(system.history()) == 1
    assert not closed.history() and not news.history()


async def test_a_greeting_that_discord_refuses_breaks_nothing(world: World) -> None:
    await forget_greeting(world)
    world.env.inject_error(
        "POST", f"/channels/{world.channel.id}/messages", status=403, code=50001,
        message="Missing Access",
    )  # fmt: skip
    await greet(world, world.server.id)
    assert world.channel.history() == []


async def test_the_greeting_opens_the_panel_for_admins_alone(world: World) -> None:
    await forget_greeting(world)
    await greet(world, world.server.id)
    (message,) = world.channel.history()
    refused = await world.member().click(message, custom_id="setup:open")
    assert refused.response is not None and "Manage Server" in refused.response.content
    role = world.server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
    opened = await world.member("ines", roles=[role]).click(message, custom_id="setup:open")
    assert opened.ephemeral and "Set up Passerelle" in str(
        opened.response and opened.response.components
    )


async def set_up(world: World, server_id: int) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await know_server(tx, server_id)
        await add_feed(tx, server_id, server_id + 1, world.env.now())
        await confirm_server(tx, server_id, NAMUR, world.env.now())


async def test_a_removal_while_the_bot_was_away_is_found_at_the_next_start(
    world: World, resources: Resources
) -> None:
    await set_up(world, 424242)
    await world.env.restart_bot(Passerelle(resources))
    async with resources.database.reading() as reader:
        assert 424242 not in await city_servers(reader)
        assert await feeds_of(reader, 424242) == []


@pytest.mark.parametrize("status", [503, 429])
async def test_where_discord_does_not_say_nothing_is_erased(
    world: World, resources: Resources, status: int
) -> None:
    await set_up(world, 424242)
    world.env.inject_error("GET", "/guilds/424242", status=status, code=0, message="Trouble")
    await world.env.restart_bot(Passerelle(resources))
    async with resources.database.reading() as reader:
        assert 424242 in await city_servers(reader)


async def test_a_server_in_an_outage_keeps_what_it_has(world: World) -> None:
    await set_up(world, world.server.id)
    payload = {"id": str(world.server.id), "unavailable": True}
    world.env.backend.emit("GUILD_DELETE", payload)
    await world.env.settle()
    async with world.bot.resources.database.reading() as reader:
        assert world.server.id in await city_servers(reader)


async def test_a_role_deleted_while_the_bot_was_away_is_let_go(
    world: World, resources: Resources
) -> None:
    async with resources.database.transaction() as tx:
        await choose_coordinator_role(tx, world.server.id, 99)
    await world.env.restart_bot(Passerelle(resources))
    async with resources.database.reading() as reader:
        assert (await server(reader, world.server.id)).coordinator_role_id is None


async def test_what_is_old_goes_by_itself_every_day(world: World) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await note(tx, Entry(Deed.BLOCKED, world.env.now() - KEPT_FOR + timedelta(hours=36)))
    for days, left in ((1, 1), (1, 0)):
        await world.env.advance_time(days * 86_400 + 5)
        async with world.bot.resources.database.reading() as reader:
            assert len(await trail(reader, None, limit=5)) == left


async def test_a_day_on_which_the_database_does_not_answer_is_not_the_last(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await note(tx, Entry(Deed.BLOCKED, world.env.now() - KEPT_FOR))
    writer = world.bot.resources.database._writer
    await writer.execute("pragma query_only = on")
    world.bot.resources.wake()
    await world.env.advance_time(60)
    assert caplog.text.count("Housekeeping: the database does not answer") == 1
    await writer.execute("pragma query_only = off")
    await world.env.advance_time(120)
    async with world.bot.resources.database.reading() as reader:
        assert await trail(reader, None, limit=5) == []
