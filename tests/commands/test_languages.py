"""A private reply follows the person, a public one the server; nobody's language leaks."""

import pytest

from tests.commands.world import World, words

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
