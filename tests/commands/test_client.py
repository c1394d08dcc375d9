import logging
from typing import Any

import discord
import pytest
import simcord

from bot.client import Passerelle, intents
from bot.domain.cities import CityId
from bot.storage.city_notes import city_notes
from bot.storage.city_servers import confirm_server
from bot.ui.resources import Resources
from tests.commands.world import World, words


def syncs(env: simcord.Env) -> int:
    return sum(
        request.method == "PUT" and request.path.endswith("/commands")
        for request in env.http_requests
    )


async def test_commands_are_sent_once_and_not_at_every_start(
    world: World, resources: Resources
) -> None:
    assert syncs(world.env) == 1
    await world.env.restart_bot(Passerelle(resources))
    assert syncs(world.env) == 1


async def test_commands_are_sent_again_when_their_words_change(
    world: World, resources: Resources, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "bot.texts.catalogue.Catalogue.command_source", lambda self, code: b"new words"
    )
    await world.env.restart_bot(Passerelle(resources))
    assert syncs(world.env) == 2


async def test_help_has_commands_to_click_before_and_after_a_restart(
    world: World, resources: Resources
) -> None:
    member = world.member()
    for _ in range(2):
        card = words(await member.slash(world.channel, "help"))
        assert f"</city show:{world.bot.resources.command_ids['city']}>" in card
        await world.env.restart_bot(Passerelle(resources))


async def test_about_credits_the_sources_and_claims_no_authority(world: World) -> None:
    card = words(await world.member(locale="fr").slash(world.channel, "about"))
    assert "GeoNames (CC BY 4.0)" in card
    assert "Natural Earth" in card
    assert "408 villes" in card
    assert "indépendant" in card


async def test_commands_serve_servers_direct_messages_and_user_installs(world: World) -> None:
    for command in world.bot.tree.get_commands():
        shape = command.to_dict(world.bot.tree)
        # a server is set up in that server alone
        in_servers = command.name == "setup"
        assert shape["contexts"] == ([0] if in_servers else [0, 1, 2]), command.name
        assert shape["integration_types"] == ([0] if in_servers else [0, 1]), command.name


async def test_descriptions_and_choices_are_worded_in_every_language(world: World) -> None:
    (request,) = [r for r in world.env.http_requests if r.path.endswith("/commands")]
    sent: list[dict[str, Any]] = request.json or []
    city = next(command for command in sent if command["name"] == "city")
    assert city["name_localizations"]["fr"] == "ville"
    search = next(option for option in city["options"] if option["name"] == "search")
    field = next(option for option in search["options"] if option["name"] == "field")
    assert len(field["choices"]) == 8
    music = next(choice for choice in field["choices"] if choice["value"] == "music")
    assert music["name_localizations"]["es-419"] == "Música"
    assert music["name_localizations"]["en-US"] == "Music"


@pytest.mark.parametrize(("event", "kept"), [({}, None), ({"unavailable": True}, CityId("namur"))])
async def test_removing_the_bot_erases_a_server_s_rows_and_an_outage_does_not(
    world: World, event: dict[str, bool], kept: CityId | None
) -> None:
    database = world.bot.resources.database
    async with database.transaction() as tx:
        await confirm_server(tx, world.server.id, CityId("namur"), discord.utils.utcnow())
    world.env.backend.emit("GUILD_DELETE", {"id": str(world.server.id), **event})
    await world.env.settle()
    async with database.reading() as reader:
        notes = await city_notes(reader, CityId("namur"), world.server.id)
    assert notes.servers_city == kept


def test_no_privileged_intent_is_asked_for() -> None:
    wanted = intents()
    assert [name for name, on in wanted if on] == ["guilds"]


async def test_nothing_said_can_ping(world: World) -> None:
    assert world.bot.allowed_mentions is not None
    assert world.bot.allowed_mentions.to_dict() == {"parse": [], "replied_user": False} or (
        world.bot.allowed_mentions.to_dict() == {"parse": []}
    )


async def test_being_ready_is_logged(
    world: World, resources: Resources, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "passerelle")
    await world.env.restart_bot(Passerelle(resources))
    assert any("ready in" in record.getMessage() for record in caplog.records)
