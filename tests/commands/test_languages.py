"""A private reply follows the person, a public one the server; nobody's language leaks."""

import discord
import pytest

from bot.client import Passerelle
from bot.storage.servers import server_languages
from bot.ui.resources import Resources
from tests.commands.world import World, parts, words

SAID = {"en-GB": "There", "fr": "sur place", "es-ES": "Hora local", "es-419": "Hora local"}


@pytest.mark.parametrize("locale", ["fr", "es-ES", "es-419"])
@pytest.mark.parametrize("server", ["en-US", "fr", "es-ES"])
async def test_a_private_card_is_in_the_person_s_language(
    world: World, locale: str, server: str
) -> None:
    world.servers[world.server.id] = server
    result = await world.member(locale=locale).slash(world.channel, "city show", city="dakar")
    assert SAID[locale] in words(result)


@pytest.mark.parametrize(("server", "said"), [("fr", "sur place"), ("es-ES", "Hora local")])
async def test_a_person_whose_language_we_lack_gets_the_server_s(
    world: World, server: str, said: str
) -> None:
    world.servers[world.server.id] = server
    result = await world.member(locale="ko").slash(world.channel, "city show", city="dakar")
    assert said in words(result)


async def test_a_public_card_shows_nothing_of_the_person_s_language(world: World) -> None:
    world.servers[world.server.id] = "es-ES"
    member = world.member(locale="fr")
    shown = await member.slash(world.channel, "city show", city="dakar")
    assert shown.response is not None
    shared = await member.click(shown.response, label="Publier ici")
    assert "Hora local" in words(shared)
    assert "sur place" not in words(shared)


async def test_a_refusal_is_in_the_person_s_language(world: World) -> None:
    world.servers[world.server.id] = "es-ES"
    result = await world.member(locale="fr").slash(world.channel, "city show", city="Gwanju")
    assert "Aucune ville du réseau" in words(result)


async def test_numbers_and_distances_are_written_as_the_language_does(world: World) -> None:
    result = await world.member(locale="fr").slash(
        world.channel, "city nearby", city="auckland", field="film"
    )
    assert "\u202f" in words(result)
    assert "km" in words(result)


async def choose_for_server(world: World, code: str) -> None:
    admins = world.server.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
    admin = world.member("ines", roles=[admins])
    shown = await admin.slash(world.channel, "setup panel")
    assert shown.response is not None
    (menu,) = [p for p in parts(shown.response) if p.get("custom_id", "").startswith("setup:lang")]
    await admin.select(shown.response, [code], custom_id=menu["custom_id"])


async def test_the_admin_s_choice_goes_before_discord_s_for_what_everyone_reads(
    world: World,
) -> None:
    world.servers[world.server.id] = "es-ES"
    await choose_for_server(world, "ar")
    member = world.member(locale="fr")
    shown = await member.slash(world.channel, "city show", city="dakar")
    assert "sur place" in words(shown)
    assert shown.response is not None
    shared = await member.click(shown.response, label="Publier ici")
    assert "فنون" in words(shared)
    assert "sur place" not in words(shared) and "Hora local" not in words(shared)


async def test_a_server_s_choice_is_kept_over_a_restart_and_taken_back(
    world: World, resources: Resources
) -> None:
    await choose_for_server(world, "es")
    async with resources.database.reading() as reader:
        assert await server_languages(reader) == {world.server.id: "es"}
        resources.server_languages = await server_languages(reader)
    await world.env.restart_bot(Passerelle(resources))
    # whose own language we lack reads the server's
    shown = await world.member(locale="ko").slash(world.channel, "city show", city="dakar")
    assert "Hora local" in words(shown)
    admin = world.member("bo", roles=[world.server.roles["Admins"]])
    panel = await admin.slash(world.channel, "setup panel")
    assert panel.response is not None
    (menu,) = [p for p in parts(panel.response) if p.get("custom_id", "").startswith("setup:lang")]
    await admin.select(panel.response, ["discord"], custom_id=menu["custom_id"])
    assert resources.server_languages == {}


@pytest.mark.parametrize("place", ["private", "public"])
async def test_one_server_s_language_says_nothing_in_another(world: World, place: str) -> None:
    await choose_for_server(world, "fr")
    other = world.env.create_guild("Dakar")
    channel = other.create_text_channel("general")
    member = other.add_member(world.stranger("awa", "ko" if place == "private" else "en-GB"))
    shown = await member.slash(channel, "city show", city="lyon")
    assert "there now" in words(shown)
    if place == "public":
        assert shown.response is not None
        assert "there now" in words(await member.click(shown.response, label="Show to everyone"))
