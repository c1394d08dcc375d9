"""/city edit: what a city offers and seeks, until when, in which languages, and a few words."""

from datetime import date
from typing import Any

from simcord.results import ResponseMessage

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.storage.city_notes import city_entry
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of

FORM: dict[str, Any] = {
    "description": "",
    "website": "",
    "offers-until": "",
    "seeks-until": "",
    "language": ["en"],
}


async def page(scene: Scene) -> ResponseMessage:
    return card_of(await scene.author.slash(scene.network.channel, "city edit"))


async def kept(scene: Scene) -> CityEntry:
    async with scene.network.resources.database.reading() as reader:
        found = await city_entry(reader, CityId("namur"))
    assert found is not None
    return found


async def seen(scene: Scene) -> str:
    """Give the city's card as somebody in Dakar reads it."""
    reader = scene.reader("bo", "en-US")
    return said(await reader.slash(scene.appels, "city show", city="namur"))


async def test_what_is_chosen_is_saved_at_once_and_stands_on_the_card(scene: Scene) -> None:
    shown = await page(scene)
    author = scene.author
    await author.select(shown, ["residency", "mentoring"], custom_id="entry:namur:offers:0")
    await author.select(shown, ["venue"], custom_id="entry:namur:offers:1")
    await author.select(shown, ["training"], custom_id="entry:namur:seeks:0")
    await author.select(shown, ["fr", "en"], custom_id="entry:namur:languages")
    entry = await kept(scene)
    assert entry.offers == {"residency", "mentoring", "venue"}, "another menu's choice stays"
    assert entry.seeks == {"training"} and set(entry.languages) == {"en", "fr"}
    words = await seen(scene)
    assert "Event venue · Mentoring" in words and "English and French" in words
    await author.select(shown, ["residency"], custom_id="entry:namur:offers:0")
    assert (await kept(scene)).offers == {"residency", "venue"}


async def test_words_and_last_days_are_written_in_a_form(scene: Scene) -> None:
    shown = await page(scene)
    await scene.author.select(shown, ["residency"], custom_id="entry:namur:seeks:0")
    form = await scene.author.click(shown, label="Edit text")
    await fill_in(scene.author, form, **{
        **FORM, "description": "Media arts by the river.", "website": "https://kikk.be/",
        "seeks-until": "30 June 2026",
    })  # fmt: skip
    assert "(until 30 June 2026)" in text_of(shown)
    entry = await kept(scene)
    assert (entry.offers_until, entry.seeks_until) == (None, date(2026, 6, 30))
    assert entry.seeks == {"residency"}, "a form leaves what was chosen"
    assert "Media arts by the river." in await seen(scene)


async def test_it_is_told_in_which_language_the_description_is_written(scene: Scene) -> None:
    woken = list[int]()
    scene.network.resources.wake = lambda *works: woken.append(1)
    shown = await page(scene)
    await scene.author.select(shown, ["residency"], custom_id="entry:namur:seeks:0")
    form = await scene.author.click(shown, label="Edit text")
    await fill_in(scene.author, form, **{
        **FORM, "description": "Au bord de la Meuse.", "language": ["fr"]
    })  # fmt: skip
    assert (await kept(scene)).description_language == "fr" and len(woken) == 1
    again = await scene.author.click(shown, label="Edit text")
    assert again.modal is not None
    menu = again.modal["components"][4]["component"]
    assert [each["value"] for each in menu["options"] if each["default"]] == ["fr"]
    await fill_in(scene.author, again, **FORM)
    assert (await kept(scene)).description_language == "", "no text is in no language"


async def test_after_its_last_day_a_list_is_shown_and_found_no_more(scene: Scene) -> None:
    shown = await page(scene)
    await scene.author.select(shown, ["residency"], custom_id="entry:namur:seeks:0")
    form = await scene.author.click(shown, label="Edit text")
    await fill_in(scene.author, form, **{**FORM, "seeks-until": "10 January 2026"})
    found = await scene.author.slash(scene.network.channel, "city search", seeks="residency")
    assert "Namur" in said(found)
    scene.network.wait(days=12)
    assert "nothing listed yet" in await seen(scene)
    found = await scene.author.slash(scene.network.channel, "city search", seeks="residency")
    assert "Namur" not in said(found)
    assert "(until 10 January 2026)" in text_of(await page(scene)), "its coordinators see it still"


async def test_what_is_not_right_is_asked_again_and_the_rest_is_kept(scene: Scene) -> None:
    shown = await page(scene)
    form = await scene.author.click(shown, label="Edit text")
    await fill_in(scene.author, form, **{
        **FORM, "description": "Kept.", "website": "nonsense", "offers-until": "03/04/2026",
    })  # fmt: skip
    words = text_of(shown)
    assert "no web address" in words and "Write the month in letters" in words
    assert "Everything else is saved" in words
    entry = await kept(scene)
    assert entry.description == "Kept." and entry.website == "" and entry.offers_until is None


async def test_a_thirteenth_topic_is_refused_and_the_twelve_stay(scene: Scene) -> None:
    shown = await page(scene)
    first = ["residency", "study-visit", "internship", "safe-haven", "mobility", "festival-slot",
             "exhibition", "stage-date", "screening", "author-event", "guest-chef",
             "market-stand"]  # fmt: skip
    await scene.author.select(shown, first, custom_id="entry:namur:offers:0")
    refused = await scene.author.select(shown, ["venue"], custom_id="entry:namur:offers:1")
    assert "12 entries at most" in said(refused)
    assert (await kept(scene)).offers == set(first)


async def test_two_coordinators_at_once_undo_nothing_of_each_other(scene: Scene) -> None:
    mine, theirs = await page(scene), await page(scene)
    form = await scene.author.click(mine, label="Edit text")
    await scene.author.select(theirs, ["training"], custom_id="entry:namur:offers:0")
    await fill_in(scene.author, form, **{**FORM, "description": "Late."})
    stale = await page(scene)
    await scene.author.select(mine, ["training", "mentoring"], custom_id="entry:namur:offers:0")
    await scene.author.select(stale, ["training", "speaker"], custom_id="entry:namur:offers:0")
    entry = await kept(scene)
    assert entry.description == "Late."
    assert entry.offers == {"training", "mentoring", "speaker"}, "in one menu, too"


async def test_only_its_coordinators_edit_a_city(scene: Scene) -> None:
    reader = scene.reader(locale="en-US")
    refused = await reader.slash(scene.appels, "city edit", city="namur")
    assert "This is for the coordinators of the city" in said(refused)
