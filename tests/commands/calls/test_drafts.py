"""What is done with a draft before anybody else sees it."""

import pytest

from bot.domain.announcements import State, Trait
from bot.storage.coordinators import remove_coordinator
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of
from tests.commands.setup.panels import choose as pick


async def test_a_draft_is_discarded_only_when_asked_twice(scene: Scene) -> None:
    page = await scene.write()
    await scene.author.click(page, label="Discard")
    assert "gone for good" in text_of(page)
    await scene.author.click(page, label="Back to the draft")
    assert "Media arts residency" in text_of(page)
    await scene.author.click(page, label="Discard")
    await scene.author.click(page, label="Yes, discard it")
    assert text_of(page).strip() == "Discarded."
    mine = await scene.author.slash(scene.network.channel, "call mine")
    assert "There is no call yet" in said(mine)


async def test_a_page_of_a_discarded_draft_says_that_it_is_gone(scene: Scene) -> None:
    page = await scene.write()
    other = card_of(await scene.author.slash(scene.network.channel, "call show", call="1"))
    await scene.author.click(page, label="Discard")
    await scene.author.click(page, label="Yes, discard it")
    for label in ("Preview", "Edit text", "Add a language", "Discard"):
        late = await scene.author.click(other, label=label)
        assert "This is no longer there" in said(late)


async def test_what_was_chosen_in_one_menu_of_topics_stays_when_another_changes(
    scene: Scene,
) -> None:
    page = await scene.write()
    await pick(scene.author, page, "draft:1:choose:topic:0", ["residency"])
    await pick(scene.author, page, "draft:1:choose:topic:1", ["funding"])
    assert "Saved. Topics sought: " in text_of(page)
    await pick(scene.author, page, "draft:1:choose:topic:0", [])
    assert (await scene.call()).values(Trait.TOPIC) == {"funding"}
    await pick(scene.author, page, "draft:1:choose:topic:1", [])
    assert "Saved. Topics sought: None chosen" in text_of(page)


@pytest.mark.parametrize(
    ("trait", "chosen"),
    [
        ("answer_field", ["music", "film"]),
        ("answer_region", ["africa"]),
        ("answer_language", ["en", "fr"]),
    ],
)
async def test_who_may_answer_is_kept(scene: Scene, trait: str, chosen: list[str]) -> None:
    page = await scene.write()
    await pick(scene.author, page, f"draft:1:choose:{trait}", chosen)
    assert (await scene.call()).values(Trait(trait)) == set(chosen)


async def test_a_published_call_is_a_draft_no_more(scene: Scene) -> None:
    page = await scene.write()
    asked = card_of(await scene.author.slash(scene.network.channel, "call show", call="1"))
    await scene.author.click(asked, label="Discard")
    await scene.publish(page)
    for label in ("Edit text", "Add a language", "Preview", "Discard"):
        late = await scene.author.click(page, label=label)
        assert "published already" in said(late)
    late = await scene.author.click(asked, label="Yes, discard it")
    assert "published already" in said(late)
    assert (await scene.call()).state is State.PUBLISHED


async def test_whoever_is_coordinator_no_longer_cannot_publish_what_they_began(
    scene: Scene,
) -> None:
    page = await scene.write()
    previewed = card_of(await scene.author.click(page, label="Preview"))
    async with scene.network.resources.database.transaction() as tx:
        await remove_coordinator(tx, (await scene.call()).city_id, scene.author.id)
    refused = await scene.author.click(previewed, label="Publish")
    assert "Media arts residency" not in said(refused)
    assert (await scene.call()).state is State.DRAFT
    assert scene.copies(scene.calls) == []


async def test_a_version_in_the_language_it_has_already_is_refused(scene: Scene) -> None:
    page = await scene.write()
    form = await scene.author.click(page, label="Add a language")
    refused = await fill_in(scene.author, form, language=["en"], title="Again", summary="Words")
    assert "Media arts residency" in (await scene.call()).title
    assert len((await scene.call()).wordings) == 1
    assert said(refused)


async def test_a_text_in_another_language_takes_the_place_of_the_first(scene: Scene) -> None:
    page = await scene.write()
    form = await scene.author.click(page, label="Edit text")
    values = {"title": "Résidence", "summary": "Quatre semaines.", "deadline": "31 mars 2026"}
    await fill_in(scene.author, form, language=["fr"], **values)
    call = await scene.call()
    assert list(call.languages) == ["fr"]
    assert call.title == "Résidence"
