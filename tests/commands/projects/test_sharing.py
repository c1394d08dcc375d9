"""A project from its form into the channels: text, partners, goals, pictures."""

import io
from datetime import timedelta
from typing import Any

import simcord
from PIL import Image
from simcord.results import ResponseMessage

from bot.domain.announcements import State, Trait
from tests.commands.network import card_of, fill_in, pieces, said, text_of
from tests.commands.projects.shared import Sharing


def gallery(message: ResponseMessage) -> list[dict[str, Any]]:
    """List the pictures that a message shows."""
    return [item for part in pieces(message) if part["type"] == 12 for item in part["items"]]


async def choose(
    sharing: Sharing, page: ResponseMessage, what: str, values: list[str]
) -> simcord.InteractionResult:
    project = await sharing.kept()
    custom_id = f"draft:{project.id}:choose:{what}"
    return await sharing.scene.author.select(page, values, custom_id=custom_id)


async def test_a_project_is_written_shown_and_brought(sharing: Sharing, photograph: bytes) -> None:
    page = await sharing.write()
    assert "Light on the citadel" in text_of(page)
    assert "🇸🇳 Dakar · 🇰🇷 Gwangju" in text_of(page)
    await choose(sharing, page, "goal", ["11", "4"])
    assert "4 Quality Education and 11 Sustainable Cities" in text_of(page)
    await sharing.add_picture(page, photograph)
    assert "Pictures: 1 of 4" in text_of(page) and "A wall in blue light" in text_of(page)
    await sharing.publish(page)
    for channel, kind in ((sharing.scene.appels, "Projet"), (sharing.scene.calls, "Project")):
        (copy,) = sharing.scene.copies(channel)
        words = text_of(copy)
        assert "Light on the citadel" in words and kind in words
        assert "🇸🇳 Dakar · 🇰🇷 Gwangju" in words and "example.org/light" in words
        (picture,) = gallery(copy)
        assert picture["description"] == "A wall in blue light"
        # it is the message's own file, not the address of an upload that ends with the day
        assert picture["media"]["url"] == copy.attachments[0].url
        assert [p["label"] for p in pieces(copy) if p["type"] == 2] in (["Signaler"], ["Report"])
    project = await sharing.kept()
    assert project.state is State.PUBLISHED and project.values(Trait.GOAL) == {"4", "11"}
    assert project.values(Trait.FIELD) == {"media_arts"}, "its city's own, until another is chosen"


async def test_a_picture_is_kept_small_and_tells_nothing_of_where_it_was_taken(
    sharing: Sharing, photograph: bytes
) -> None:
    await sharing.add_picture(await sharing.write(), photograph)
    (kept,) = await sharing.pictures()
    image = Image.open(io.BytesIO(kept.content))
    assert image.format == "WEBP" and max(image.size) == 1_280
    assert not image.getexif()
    assert b"Camera of Namur" in photograph and b"Camera of Namur" not in kept.content


async def test_the_preview_shows_the_pictures_and_who_gets_it(
    sharing: Sharing, photograph: bytes
) -> None:
    page = await sharing.write()
    await sharing.add_picture(page, photograph)
    shown = await sharing.scene.author.click(page, label="Preview")
    copy, reach = (*([shown.response] if shown.response else []), *shown.followups)
    assert len(gallery(copy)) == 1
    assert "2 channels in 2 servers will get it" in text_of(reach)
    assert all(p.get("disabled") for p in pieces(copy) if p["type"] == 2)


async def test_names_that_are_no_city_are_asked_again_and_the_rest_is_kept(
    sharing: Sharing,
) -> None:
    page = await sharing.write(partners="Dakar, Sénégal; Gwangyu, 南原市 · Namur", link="no link")
    words = text_of(page)
    assert "“Gwangyu” is no city of the network that I know. Did you mean Gwangju" in words
    assert "no web address" in words
    project = await sharing.kept()
    assert "dakar" in project.values(Trait.PARTNER)
    assert "namur" not in project.values(Trait.PARTNER), "a city is no partner of itself"
    assert project.title == "Light on the citadel"
    form = await sharing.scene.author.click(page, label="Edit text")
    (partners,) = [p for p in _inputs(form) if p["custom_id"] == "partners"]
    assert partners["value"].startswith("Dakar, Senegal")


async def test_a_shared_project_follows_its_page_once_things_are_quiet(
    sharing: Sharing, photograph: bytes
) -> None:
    scene = sharing.scene
    await sharing.publish(await sharing.write())
    page = card_of(await sharing.typed("edit", project="1"))
    assert "A project of" in text_of(page) and "in the next minutes" in text_of(page)
    first = (await sharing.kept()).revision
    await choose(sharing, page, "goal", ["13"])
    await choose(sharing, page, "goal", ["13", "15"])
    await scene.bring(5)
    assert "Climate" not in text_of(scene.copies(scene.calls)[0]), "one edit for both choices"
    await scene.bring(30)
    assert "13 Climate Action · 15 Life on Land" in text_of(scene.copies(scene.calls)[0])
    assert (await sharing.kept()).revision == first + 2
    assert [each.sent for each in await _deliveries(sharing)] == [first + 2] * 2
    await sharing.add_picture(page, photograph)
    await scene.bring()
    assert len(gallery(scene.copies(scene.appels)[0])) == 1
    form = await scene.author.click(page, label="Edit text")
    await fill_in(scene.author, form, title="Light on the walls", summary="Twenty nights.",
                  partners="", link="", language=["en"])  # fmt: skip
    await scene.bring()
    copy = scene.copies(scene.appels)[0]
    assert "Light on the walls" in text_of(copy) and "Dakar" not in text_of(copy).split("\n", 3)[3]
    assert len(gallery(copy)) == 1, "a picture stays where the text changes"
    await choose(sharing, page, "picture", ["1"])
    await scene.bring(30)
    copy = scene.copies(scene.appels)[0]
    assert not gallery(copy) and not copy.attachments


async def test_a_withdrawn_project_keeps_its_title_alone(
    sharing: Sharing, photograph: bytes
) -> None:
    scene = sharing.scene
    page = await sharing.write()
    await sharing.add_picture(page, photograph)
    await sharing.publish(page)
    sure = card_of(await sharing.typed("withdraw", project="light on the citadel"))
    assert "cannot be undone" in text_of(sure)
    assert "Withdrawn" in said(await scene.author.click(sure, label="Withdraw it everywhere"))
    await scene.bring()
    (copy,) = scene.copies(scene.calls)
    words = text_of(copy)
    assert "Withdrawn" in words and "Light on the citadel" in words
    assert "Forty artists" not in words and "example.org" not in words
    assert not gallery(copy) and not copy.attachments
    again = await sharing.typed("withdraw", project="1")
    assert "This is not open" in said(again)
    assert "This is not open" in said(await sharing.typed("edit", project="1"))


async def test_a_forum_gets_a_post_with_the_pictures(sharing: Sharing, photograph: bytes) -> None:
    from bot.storage.feeds import add_feed

    scene = sharing.scene
    forum = scene.gwangju.create_forum_channel("projects")
    await scene.network.env.settle()
    async with scene.network.resources.database.transaction() as tx:
        await add_feed(tx, scene.gwangju.id, forum.id, scene.network.now)
    page = await sharing.write()
    await sharing.add_picture(page, photograph)
    await sharing.publish(page)
    (post,) = [t for t in scene.network.env.backend.channels.values() if t.parent_id == forum.id]
    (message,) = scene.network.env.backend.messages[post.id].values()
    shown = ResponseMessage(scene.network.env, message)
    assert post.name == "Light on the citadel" and len(gallery(shown)) == 1


async def test_a_draft_and_its_pictures_outlive_a_restart(
    sharing: Sharing, photograph: bytes
) -> None:
    scene = sharing.scene
    page = await sharing.write()
    await sharing.add_picture(page, photograph)
    await scene.network.restart()
    listed = card_of(await sharing.typed("list"))
    assert "Your drafts" in text_of(listed) and "Light on the citadel" in text_of(listed)
    opened = card_of(await scene.author.select(listed, ["1"]))
    assert "Draft of a project" in text_of(opened) and "Pictures: 1 of 4" in text_of(opened)
    await sharing.publish(opened)
    assert len(gallery(scene.copies(scene.calls)[0])) == 1


async def test_projects_count_towards_the_weekly_quota(sharing: Sharing) -> None:
    scene = sharing.scene
    scene.network.resources.quota = 1
    await sharing.publish(await sharing.write())
    scene.network.wait(seconds=timedelta(days=1).total_seconds())
    page = await sharing.write(title="Another")
    previewed = card_of(await scene.author.click(page, label="Preview"))
    assert "which is the most" in said(await scene.author.click(previewed, label="Publish"))
    assert (await sharing.kept()).state is State.DRAFT


def _inputs(form: simcord.InteractionResult) -> list[dict[str, Any]]:
    assert form.modal is not None
    return [row["component"] for row in form.modal["components"]]


async def _deliveries(sharing: Sharing) -> list[Any]:
    from bot.storage.deliveries import deliveries_of

    project = await sharing.kept()
    async with sharing.scene.network.resources.database.reading() as reader:
        return list(await deliveries_of(reader, project.id))
