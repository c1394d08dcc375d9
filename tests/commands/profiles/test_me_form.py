"""The one form of a profile: home city, a few words, and until when it holds."""

from datetime import date
from typing import Any

import simcord

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.people import ProfileState
from bot.ui import pressing
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of
from tests.commands.profiles.own import BLANK, choose, found_of, kept, labels, opened, write


def asked(form: simcord.InteractionResult) -> dict[str, Any]:
    """Give the fields of a form, by their ids."""
    assert form.modal is not None
    return {each["component"]["custom_id"]: each["component"] for each in form.modal["components"]}


def standing(form: simcord.InteractionResult) -> dict[str, Any]:
    """Give what stands in a form from the start."""
    fields = asked(form)
    (language,) = [each["value"] for each in fields["language"]["options"] if each["default"]]
    return {name: each.get("value") for name, each in fields.items()} | {"language": language}


def without(scene: Scene, city_id: str) -> None:
    """Let a city leave the directory."""
    resources = scene.network.resources
    cities = resources.directory.cities.values()
    resources.directory = Directory((each for each in cities if each.id != city_id), {}, {})


async def test_one_form_says_it_all(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, "show")
    assert "Let your peers find you" in text_of(page)
    form = await awa.click(page, label="Introduce myself")
    assert standing(form) == {
        "home": "Dakar", "words": None, "language": "en", "offers-until": None, "seeks-until": None
    }  # fmt: skip
    await fill_in(awa, form, **{
        **BLANK, "home": "Dakar", "words": " Je filme le fleuve. ", "language": ["fr"],
        "offers-until": "in two weeks", "seeks-until": "30.06.2026",
    })  # fmt: skip
    profile = await kept(scene, awa)
    assert (profile.city_id, profile.words) == (CityId("dakar"), "Je filme le fleuve.")
    assert profile.words_language == "fr"
    assert (profile.offers_until, profile.seeks_until) == (date(2026, 1, 15), date(2026, 6, 30))
    assert profile.state is ProfileState.HIDDEN
    assert "Saved." in text_of(page) and "Je filme le fleuve." in text_of(page)
    again = standing(await awa.click(page, label="City and text"))
    assert again["words"] == "Je filme le fleuve." and again["language"] == "fr"
    assert again["seeks-until"] == "2026-06-30"


async def test_a_home_that_is_not_understood_is_asked_again_and_the_rest_is_kept(
    scene: Scene,
) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa)
    await write(awa, page, home="Namru", words="Kept.")
    assert "called “Namru”" in text_of(page) and "Everything else is saved" in text_of(page)
    assert (await kept(scene, awa)).words == "Kept." and (await kept(scene, awa)).city_id is None
    await write(awa, page, home="Granada", words="Kept.")
    assert labels(page)[:2] == ["🇪🇸 Granada, Spain", "🇳🇮 Granada, Nicaragua"]
    await awa.click(page, label="🇳🇮 Granada, Nicaragua")
    home = (await kept(scene, awa)).city_id
    assert home is not None and scene.network.resources.directory.cities[home].country == "NI"
    await write(awa, page, home="Granada", words="Kept, and more.")
    assert "Which one?" not in text_of(page), "what stood there was not typed anew"
    assert (await kept(scene, awa)).city_id == home


async def test_a_form_and_a_menu_at_once_undo_nothing_of_each_other(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await write(awa, page, home="Dakar", words="First.")
    form = await awa.click(page, label="City and text")
    other = await opened(scene, awa, city="linz")
    await choose(awa, other, "offers:0", "residency")
    await write(awa, other, home="Linz", words="Second.", **{"offers-until": "1 May 2026"})
    await fill_in(awa, form, **{
        **BLANK, "home": "Dakar", "words": "First.", "seeks-until": "2 May 2026"
    })  # fmt: skip
    profile = await kept(scene, awa)
    assert profile.city_id == CityId("linz") and profile.words == "Second."
    assert profile.offers == {"residency"}
    assert (profile.offers_until, profile.seeks_until) == (date(2026, 5, 1), date(2026, 5, 2))


async def test_without_a_city_of_the_server_none_stands_there(scene: Scene) -> None:
    visitor = scene.gwangju.add_member(scene.network.stranger("ida", "en-US"))
    page = card_of(await visitor.slash(scene.calls, "me edit"))
    form = await visitor.click(page, label="City and text")
    assert standing(form)["home"] is None
    await fill_in(visitor, form, **{**BLANK, "words": "From nowhere yet."})
    profile = await kept(scene, visitor)
    assert profile.city_id is None and profile.words == "From nowhere yet."
    ida = scene.network.stranger("ona", "en-US")
    alone = await ida.click(card_of(await ida.slash("me edit")), label="City and text")
    assert standing(alone)["home"] is None


async def test_who_takes_their_home_away_is_hidden_and_told_so(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await awa.click(page, label="Show me to the network")
    await write(awa, page)
    profile = await kept(scene, awa)
    assert profile.city_id is None and profile.state is ProfileState.HIDDEN
    assert "your profile is hidden now" in text_of(page)


async def test_a_home_that_left_the_network_is_named_and_stays_until_another_is_chosen(
    scene: Scene,
) -> None:
    visitor = scene.gwangju.add_member(scene.network.stranger("ida", "en-US"))
    page = card_of(await visitor.slash(scene.calls, "me edit", city="linz"))
    await visitor.click(page, label="Show me to the network")
    without(scene, "linz")
    shown = card_of(await visitor.slash(scene.calls, "me show"))
    assert "your home city is no longer in the network" in text_of(shown)
    form = await visitor.click(page, label="City and text")
    assert standing(form)["home"] is None
    await fill_in(visitor, form, **{**BLANK, "words": "Still here."})
    assert (await kept(scene, visitor)).city_id == CityId("linz"), "it may come back"
    await visitor.click(page, label="Hide me")
    refused = await visitor.click(page, label="Show me to the network")
    assert "names no home city of the network" in said(refused)
    await write(visitor, page, home="Dakar", words="Still here.")
    await visitor.click(page, label="Show me to the network")
    assert (await kept(scene, visitor)).is_visible


async def test_longer_words_than_discord_lets_anybody_type_are_refused(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa)
    await write(awa, page, words="短い")
    form = await awa.click(page, label="City and text")
    spec = form._interaction.modal
    assert spec is not None
    for each in spec["components"]:
        each["component"].pop("max_length", None)  # as if the client did not care
    await fill_in(awa, form, **{
        **BLANK, "home": "都" * 4_000, "words": "鳴" * 4_000, "language": ["ja"],
        "offers-until": "日" * 4_000, "seeks-until": "1 May 2026",
    })  # fmt: skip
    words = text_of(page)
    assert "longer than 500 characters" in words and "No city of the network" in words
    profile = await kept(scene, awa)
    assert profile.words == "短い" and profile.seeks_until == date(2026, 5, 1)


async def test_words_come_back_where_a_restart_closed_the_form(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    form = await awa.click(await opened(scene, awa), label="City and text")
    pressing._open.clear()  # a new process knows of no open form
    await scene.network.restart()
    back = await fill_in(awa, form, **{**BLANK, "words": "A long text of mine."})
    assert "nothing was saved" in said(back) and "A long text of mine." in said(back)
    assert await found_of(scene, awa) is None


async def test_who_reads_texts_is_woken_by_other_words_alone(scene: Scene) -> None:
    awa, woken = scene.reader(locale="en-US"), list[int]()
    scene.network.resources.wake = lambda *works: woken.append(1)
    page = await opened(scene, awa, city="dakar")
    await choose(awa, page, "offers:0", "residency")
    assert not woken
    await write(awa, page, home="Dakar", words="New.")
    await write(awa, page, home="Dakar", words="New.", language=["fr"])
    assert len(woken) == 2, "another language makes another text of it"
    await write(awa, page, home="Dakar", words="New.", language=["fr"])
    assert len(woken) == 2
