import simcord

from bot.client import Passerelle
from bot.storage.people import chosen_languages
from bot.ui.resources import Resources
from tests.commands.world import World, words


async def shown(world: World, member: simcord.MemberActor) -> str:
    result = await member.slash(world.channel, "city show", city="dakar")
    return words(result)


async def test_a_choice_goes_before_discord_s_language(world: World) -> None:
    member = world.member(locale="en-GB")
    said = await member.slash(world.channel, "me language", language="fr")
    assert said.ephemeral
    assert "Désormais" in words(said)
    assert "sur place" in await shown(world, member)
    assert "there now" in await shown(world, world.member("bo", locale="en-GB"))


async def test_a_language_that_is_no_discord_locale_can_be_chosen(world: World) -> None:
    member = world.member(locale="fr")
    await member.slash(world.channel, "me language", language="العربية")
    card = await shown(world, member)
    assert "فنون" in card
    # Latin names stand isolated, so that they do not turn the sentence around
    assert "\u2068" in card
    refused = await member.slash(world.channel, "city show", city="Gwanju")
    assert "Gwanju" in words(refused)


async def test_a_choice_is_kept_over_a_restart(world: World, resources: Resources) -> None:
    member = world.member(locale="en-GB")
    await member.slash(world.channel, "me language", language="Español")
    async with resources.database.reading() as reader:
        resources.chosen_languages = await chosen_languages(reader)
    await world.env.restart_bot(Passerelle(resources))
    assert "Hora local" in await shown(world, member)


async def test_taking_a_choice_back_erases_it(world: World, resources: Resources) -> None:
    member = world.member(locale="en-GB")
    await member.slash(world.channel, "me language", language="fr")
    said = await member.slash(world.channel, "me language", language="discord")
    assert "Your Discord decides again" in words(said)
    async with resources.database.reading() as reader:
        assert await chosen_languages(reader) == {}


async def test_languages_are_suggested_by_their_own_names(world: World) -> None:
    member = world.member(locale="es-ES")
    every = await member.autocomplete(world.channel, "me language", "language", "")
    assert every[0] == {"name": "Como mi Discord", "value": "discord"}
    assert {"name": "Français", "value": "fr"} in every
    french = await member.autocomplete(world.channel, "me language", "language", "franc")
    assert [choice["value"] for choice in french] == ["fr"]


async def test_an_unknown_language_is_refused(world: World) -> None:
    said = await world.member().slash(world.channel, "me language", language="Klingon")
    assert "“Klingon” is not among our languages" in words(said)


async def test_a_public_card_stays_in_the_server_s_language(world: World) -> None:
    world.servers[world.server.id] = "es-ES"
    member = world.member(locale="en-GB")
    await member.slash(world.channel, "me language", language="fr")
    card = await member.slash(world.channel, "city show", city="dakar")
    assert card.response is not None
    shared = await member.click(card.response, label="Publier ici")
    assert "Hora local" in words(shared)


async def test_a_choice_that_cannot_be_kept_changes_nothing(world: World) -> None:
    import sqlite3

    world.expect(sqlite3.OperationalError)
    member = world.member(locale="en-GB")
    writer = world.bot.resources.database._writer
    await writer.execute("pragma query_only = on")
    said = await member.slash(world.channel, "me language", language="fr")
    await writer.execute("pragma query_only = off")
    assert "Nothing was changed" in words(said)
    assert "there now" in await shown(world, member)
