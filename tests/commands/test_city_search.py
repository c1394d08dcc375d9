from datetime import UTC, datetime

import pytest

from bot.client import Passerelle
from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.topics import Topic
from bot.storage.entries import save_entry
from tests.commands.world import World, buttons, options, words

NOW = datetime(2026, 1, 1, tzinfo=UTC)


async def test_all_filters_are_asked_at_once(world: World) -> None:
    result = await world.member().slash(
        world.channel, "city search", field="media_arts", country="Belgium",
        region="europe_north_america", year=2021,
    )  # fmt: skip
    assert result.ephemeral
    assert "### 1 city" in words(result)
    assert options(result) == ["Namur"]
    assert buttons(result) == {}


async def test_a_long_result_has_pages_that_turn_in_place(world: World) -> None:
    member = world.member()
    first = await member.slash(world.channel, "city search", field="music")
    assert "### 84 cities" in words(first)
    assert len(options(first)) == 10
    assert "1 of 9" in buttons(first)
    assert first.response is not None
    await member.click(first.response, label="Next")
    assert "2 of 9" in buttons(first)
    assert options(first)[0] > "B"
    await member.click(first.response, label="Previous")
    assert "1 of 9" in buttons(first)


async def test_pages_turn_after_a_restart(world: World) -> None:
    member = world.member()
    first = await member.slash(world.channel, "city search", field="design", text="a")
    assert first.response is not None
    await world.env.restart_bot(Passerelle(world.bot.resources))
    await member.click(first.response, label="Next")
    assert any(label.startswith("2 of") for label in buttons(first))


async def test_the_menu_opens_a_card(world: World) -> None:
    member = world.member()
    found = await member.slash(world.channel, "city search", country="BE", field="media_arts")
    assert found.response is not None
    card = await member.select(found.response, ["namur"])
    assert "🇧🇪 Namur" in words(card)


@pytest.mark.parametrize(
    ("text", "city"), [("feira santa", "Santa Maria da Feira"), ("КРАКОВ", "Kraków")]
)
async def test_a_text_is_looked_for_in_every_spelling(world: World, text: str, city: str) -> None:
    result = await world.member().slash(world.channel, "city search", text=text)
    assert options(result)[0] == city


async def test_a_text_is_looked_for_in_descriptions(world: World) -> None:
    async with world.bot.resources.database.transaction() as tx:
        await save_entry(tx, CityEntry(CityId("dakar"), NOW, "Festival of afrofuturist light"))
    result = await world.member().slash(world.channel, "city search", text="afrofuturist")
    assert options(result) == ["Dakar"]


async def test_offers_and_needs_are_looked_for_by_topic(world: World) -> None:
    entry = CityEntry(CityId("dakar"), NOW, offers=frozenset({Topic("residency")}))
    async with world.bot.resources.database.transaction() as tx:
        await save_entry(tx, entry)
    member = world.member(locale="fr")
    choices = await member.autocomplete(world.channel, "city search", "offers", "résid")
    assert choices == [{"name": "Résidence de création", "value": "residency"}]
    found = await member.slash(world.channel, "city search", offers="Résidence de création")
    assert options(found) == ["Dakar"]
    none = await member.slash(world.channel, "city search", seeks="residency")
    assert "Aucune ville" in words(none)


async def test_nothing_found_says_what_was_asked_and_what_to_try(world: World) -> None:
    result = await world.member().slash(
        world.channel, "city search", field="architecture", year=2004, text="*zzz*"
    )
    assert "Try fewer filters" in words(result)
    assert "💧 Architecture" in words(result)


@pytest.mark.parametrize(
    ("option", "typed", "refusal"),
    [
        ("country", "Wakanda", "no city in a country called “Wakanda”"),
        ("offers", "gold", "“gold” is not in the list of topics"),
        ("year", 1999, "No city joined in 1999"),
        ("country", "<@1>" * 50, "…"),
    ],
)
async def test_a_value_from_no_list_is_refused_with_the_next_step(
    world: World, option: str, typed: object, refusal: str
) -> None:
    result = await world.member().slash(world.channel, "city search", **{option: typed})
    assert refusal in words(result)
    assert "Start typing" in words(result)


async def test_countries_and_years_are_suggested(world: World) -> None:
    member = world.member(locale="es-ES")
    countries = await member.autocomplete(world.channel, "city search", "country", "coRÉA")
    assert countries == [{"name": "Corea del Sur", "value": "KR"}]
    years = await member.autocomplete(world.channel, "city search", "year", "202")
    assert [year["value"] for year in years] == [2025, 2023, 2021]


async def test_nearby_lists_distances_and_keeps_to_the_field(world: World) -> None:
    member = world.member()
    every = await member.slash(world.channel, "city nearby", city="namur")
    assert "Closest to 🇧🇪 Namur, Belgium" in words(every)
    assert "Andenne**, Belgium · 🟫 Crafts and Folk Art · 16 km" in words(every)
    music = await member.slash(world.channel, "city nearby", city="Namur", field="music")
    assert options(music)[0] == "Liège"
    assert "🔵 Music, closest to" in words(music)


async def test_a_wrong_name_in_nearby_leads_on_to_what_was_wanted(world: World) -> None:
    member = world.member()
    unsure = await member.slash(world.channel, "city nearby", city="Gwanju")
    assert unsure.response is not None
    result = await member.click(unsure.response, label="Gwangju, South Korea")
    assert "Closest to 🇰🇷 Gwangju" in words(result)


async def test_a_map_is_a_picture_with_its_legend_and_alternative_in_words(world: World) -> None:
    result = await world.member(locale="fr").slash(world.channel, "city map", city="namur")
    (message,) = [*result.followups] or [result.response]
    assert message is not None
    assert message.attachments[0].filename == "map.png"
    assert message.attachments[0].size < 300_000
    assert message.attachments[0].description is not None
    assert "Namur" in message.attachments[0].description
    assert "🍀\u00a0Arts\u00a0numériques\u00a0**27**" in words(result)
    assert "408 villes" in words(result)


async def test_a_map_of_a_region_shows_its_cities_alone(world: World) -> None:
    result = await world.member().slash(
        world.channel, "city map", region="africa", field="music", city="Dakar"
    )
    assert "### Africa · " in words(result)
    assert "Dakar" in words(result)


async def test_a_map_without_cities_says_so(world: World) -> None:
    result = await world.member().slash(
        world.channel, "city map", region="africa", field="architecture"
    )
    assert "No city meets all of these" in words(result)


async def test_a_text_without_a_letter_is_refused(world: World) -> None:
    result = await world.member().slash(world.channel, "city search", text="🎵 !!")
    assert "“🎵 !!” holds no letter" in words(result)


async def test_a_marked_city_outside_a_region_is_not_counted_in_it(world: World) -> None:
    member = world.member()
    plain = await member.slash(world.channel, "city map", region="africa")
    marked = await member.slash(world.channel, "city map", region="africa", city="namur")
    assert "### Africa · 26 cities" in words(plain)
    assert "### Africa · 26 cities" in words(marked)
    assert "◎ 🇧🇪 **Namur**" in words(marked)
