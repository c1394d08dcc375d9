"""/me edit: what is chosen on a person's page, each choice saved at once."""

import pytest

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.people import ProfileState
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, pieces, said, text_of
from tests.commands.profiles.own import choose, found_of, kept, opened, write

TWELVE = ["residency", "study-visit", "internship", "safe-haven", "mobility", "festival-slot",
          "exhibition", "stage-date", "screening", "author-event", "guest-chef",
          "market-stand"]  # fmt: skip


async def test_what_is_chosen_is_saved_at_once_and_hidden(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa)
    assert await found_of(scene, awa) is None, "looking keeps nothing"
    await choose(awa, page, "fields", "music", "film")
    await choose(awa, page, "offers:0", "residency", "mentoring")
    await choose(awa, page, "offers:1", "venue")
    await choose(awa, page, "seeks:0", "training")
    await choose(awa, page, "languages", "fr", "en")
    profile = await kept(scene, awa)
    assert profile.fields == {Field.MUSIC, Field.FILM}
    assert profile.offers == {"residency", "mentoring", "venue"} and profile.seeks == {"training"}
    assert set(profile.languages) == {"en", "fr"}
    assert profile.state is ProfileState.HIDDEN and "nobody sees this" in text_of(page)
    await choose(awa, page, "offers:0", "residency")
    assert (await kept(scene, awa)).offers == {"residency", "venue"}


async def test_two_windows_at_once_lose_nothing_of_each_other(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    await choose(awa, await opened(scene, awa), "offers:0", "mobility")
    one, other = await opened(scene, awa), await opened(scene, awa)
    await choose(awa, one, "offers:0", "mobility", "residency")
    await choose(awa, other, "offers:0", "mentoring")  # and takes mobility away
    assert (await kept(scene, awa)).offers == {"residency", "mentoring"}


async def test_two_first_choices_at_once_make_one_profile(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    one, other = await opened(scene, awa), await opened(scene, awa)
    await choose(awa, one, "offers:0", "residency")
    await choose(awa, other, "fields", "music")
    profile = await kept(scene, awa)
    assert profile.offers == {"residency"} and profile.fields == {Field.MUSIC}


async def test_a_thirteenth_topic_and_a_fifth_field_are_refused_and_the_rest_stays(
    scene: Scene,
) -> None:
    awa = scene.reader(locale="en-US")
    page, late = await opened(scene, awa), await opened(scene, awa)
    await choose(awa, page, "seeks:0", *TWELVE)
    refused = await choose(awa, page, "seeks:1", "venue")
    assert "12 entries at most" in said(refused)
    await choose(awa, page, "fields", "music", "film", "design", "literature")
    assert "4 entries at most" in said(await choose(awa, late, "fields", "gastronomy"))
    profile = await kept(scene, awa)
    assert profile.seeks == set(TWELVE) and len(profile.fields) == 4


async def test_a_city_in_the_command_is_the_home_at_once(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="광주")
    assert "Saved." in text_of(page) and "**Gwangju**, South Korea" in text_of(page)
    assert (await kept(scene, awa)).city_id == CityId("gwangju")
    unclear = await awa.slash(scene.appels, "me edit", city="Granada")
    assert "Which one?" in said(unclear)
    assert (await kept(scene, awa)).city_id == CityId("gwangju"), "an unclear one changes nothing"


async def test_a_press_after_a_restart_is_saved_all_the_same(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa, city="dakar")
    await scene.network.restart()
    await choose(awa, page, "offers:0", "residency")
    await awa.click(page, label="Show me to the network")
    profile = await kept(scene, awa)
    assert profile.offers == {"residency"} and profile.state is ProfileState.VISIBLE


async def test_in_direct_messages_the_same_page_is_there(scene: Scene) -> None:
    ida = scene.network.stranger("ida", "en-US")
    page = card_of(await ida.slash("me edit", city="linz"))
    assert "**Linz**, Austria" in text_of(page)
    assert (await kept(scene, ida)).city_id == CityId("linz")


@pytest.mark.parametrize(("locale", "language"), [("fr", "fr"), ("es-ES", "es"), ("ja", "en")])
async def test_they_are_written_to_in_the_language_they_read_while_saving(
    scene: Scene, locale: str, language: str
) -> None:
    gwangju = scene.gwangju.add_member(scene.network.stranger("suah", locale))
    page = card_of(await gwangju.slash(scene.calls, "me edit", city="gwangju"))
    assert (await kept(scene, gwangju)).language == language
    await gwangju.slash(scene.calls, "me language", language="ar")
    await choose(gwangju, page, "offers:0", "residency")
    assert (await kept(scene, gwangju)).language == "ar"


async def test_the_fullest_page_fits_what_discord_takes(scene: Scene) -> None:
    awa = scene.reader(locale="en-US")
    page = await opened(scene, awa)
    for menu in ("offers:0", "seeks:0"):
        await choose(awa, page, menu, *TWELVE)
    await choose(awa, page, "fields", "music", "film", "design", "literature")
    await write(
        awa, page, home="Granada", words="鳴" * 500, language=["ja"], **{
            "offers-until": "30 June 2026", "seeks-until": "nonsense",
        },
    )  # fmt: skip
    assert "Which one?" in text_of(page) and "no day I can read" in text_of(page)
    for shown in (page, await opened(scene, awa, "show")):
        assert len(pieces(shown)) <= 40 and text_of(shown).count("鳴") == 500
        assert len(text_of(shown)) <= 4_000 and len(text_of(shown).encode()) <= 10_000
