from datetime import UTC, datetime

import discord
import pytest

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.topics import Topic
from bot.storage.city_servers import confirm_server
from bot.storage.entries import save_entry
from tests.commands.world import World, buttons, words

NOW = datetime(2026, 1, 1, tzinfo=UTC)
NAMUR, GWANGJU = CityId("namur"), CityId("gwangju")


async def test_typing_a_city_in_korean_suggests_it(world: World) -> None:
    member = world.member()
    choices = await member.autocomplete(world.channel, "city show", "city", "광주")
    assert choices[0] == {"name": "🇰🇷 Gwangju, South Korea", "value": "gwangju"}


async def test_before_anything_is_typed_there_are_suggestions(world: World) -> None:
    choices = await world.member().autocomplete(world.channel, "city show", "city", "")
    assert len(choices) == 25


async def test_suggestions_are_in_the_person_s_language(world: World) -> None:
    member = world.member(locale="fr")
    choices = await member.autocomplete(world.channel, "city show", "city", "seoul")
    assert choices[0]["name"] == "🇰🇷 Seoul, Corée du Sud"


async def test_a_card_shows_the_facts_to_the_person_alone(world: World) -> None:
    result = await world.member().slash(world.channel, "city show", city="gwangju")
    assert result.ephemeral
    card = words(result)
    for fact in ("🇰🇷 Gwangju", "South Korea", "🍀 Media Arts", "2014", "Asia and the Pacific"):
        assert fact in card
    assert "09:00 there now (UTC+9)" in card


async def test_a_card_without_an_entry_says_how_one_comes_about(world: World) -> None:
    card = words(await world.member().slash(world.channel, "city show", city="namur"))
    assert "has not introduced itself yet" in card
    assert "can do so with `/city edit`" in card


async def test_a_card_measures_from_the_city_whose_home_this_is(world: World) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await confirm_server(tx, world.server.id, NAMUR, NOW)
    member = world.member()
    card = words(await member.slash(world.channel, "city show", city="gwangju"))
    assert "8,930 km from Namur, 8h ahead" in card
    assert "No server of its own" in card
    own = words(await member.slash(world.channel, "city show", city="namur"))
    assert "This server's own city" in own
    assert "Its own server" not in own
    away = words(await member.slash(world.channel, "city show", city="dakar"))
    assert "No server of its own on Passerelle yet" in away


async def test_a_card_shows_what_coordinators_wrote(world: World) -> None:
    entry = CityEntry(
        GWANGJU, NOW, "Light @everyone **and** <@1>", "https://example.org",
        languages=(LanguageCode("ko"),), offers=frozenset({Topic("residency")}),
    )  # fmt: skip
    async with world.bot.resources.database.transaction() as tx:
        await save_entry(tx, entry)
    card = words(await world.member().slash(world.channel, "city show", city="gwangju"))
    assert "Light @everyone \\*\\*and\\*\\* \\<@1>" in card
    assert "**Offers:** Creative residency" in card
    assert "**Seeks:** nothing listed yet" in card
    assert "**Works in:** Korean" in card


async def test_a_city_that_changed_its_field_shows_both(world: World) -> None:
    card = words(await world.member().slash(world.channel, "city show", city="Lyon"))
    assert "🔶 Literature · since 2023" in card
    assert "Media Arts from 2008 to 2023" in card


async def test_two_cities_of_one_name_are_offered_and_lead_on(world: World) -> None:
    member = world.member()
    result = await member.slash(world.channel, "city show", city="Granada")
    assert set(buttons(result)) == {"Granada, Spain", "Granada, Nicaragua"}
    assert result.response is not None
    chosen = await member.click(result.response, label="Granada, Nicaragua")
    assert "🇳🇮 Granada" in words(chosen)


async def test_an_unknown_city_brings_the_nearest_three_as_buttons(world: World) -> None:
    result = await world.member().slash(world.channel, "city show", city="Gwanju")
    assert "“Gwanju”" in words(result)
    assert len(buttons(result)) == 3
    assert next(iter(buttons(result))) == "Gwangju, South Korea"


@pytest.mark.parametrize(
    "query",
    [
        "x",
        "x" * 6000,
        "🎵🎶🥁",
        "محمد مرحبا\u200f",
        "'); drop table cities; --",
        "@everyone <@1234> <@&5> <#6>",
        "**bold** [link](https://example.org) ||spoiler|| `code`",
        "\u202eright to left",
        "光" * 4000,
    ],
)
async def test_odd_queries_get_an_ordinary_answer_without_a_ping(world: World, query: str) -> None:
    member = world.member()
    await member.autocomplete(world.channel, "city show", "city", query)
    result = await member.slash(world.channel, "city show", city=query)
    assert result.ephemeral
    answer = words(result)
    assert len(answer) < 400
    assert "<@1234>" not in answer.replace("\\<", "")
    assert "**bold**" not in answer
    assert "[link](" not in answer


async def test_a_city_opens_in_direct_messages_without_registration(world: World) -> None:
    result = await world.stranger(locale="es-419").slash("city show", city="Séville")
    card = words(result)
    assert "España" in card
    assert "Publicar aquí" not in buttons(result)


async def test_buttons_lead_on_from_a_card(world: World) -> None:
    member = world.member()
    shown = await member.slash(world.channel, "city show", city="namur")
    assert shown.response is not None
    assert "🇧🇪 **Andenne**" in words(await member.click(shown.response, label="Nearby"))
    assert "◎ 🇧🇪 **Namur**" in words(await member.click(shown.response, label="Map"))


async def test_sharing_shows_the_card_to_all_in_the_server_s_language(world: World) -> None:
    world.servers[world.server.id] = "fr"
    member = world.member(locale="en-US")
    shown = await member.slash(world.channel, "city show", city="gwangju")
    assert shown.response is not None
    shared = await member.click(shown.response, label="Show to everyone")
    assert not shared.ephemeral
    assert "Corée du Sud" in words(shared)
    assert world.channel.last_message is not None


async def test_sharing_needs_the_right_to_write_in_the_channel(world: World) -> None:
    world.server.create_text_channel("lobby")
    silent = world.server.create_text_channel(
        "rules",
        overwrites={world.server.default_role: discord.PermissionOverwrite(send_messages=False)},
    )
    member = world.member()
    shown = await member.slash(silent, "city show", city="gwangju")
    assert shown.response is not None
    refused = await member.click(shown.response, label="Show to everyone")
    assert refused.ephemeral
    assert "You cannot write in this channel" in words(refused)
