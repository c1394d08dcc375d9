"""What is refused around projects: with what is wrong and the next step, and nothing lost."""

import io

from PIL import Image

from bot.domain.announcements import Closing, Trait
from bot.domain.blocks import Block, Blocked
from bot.storage.blocks import block
from tests.commands.network import card_of, fill_in, on_its_way, said, text_of
from tests.commands.projects.shared import Sharing


async def test_a_file_that_is_no_picture_is_refused_and_the_draft_stays(sharing: Sharing) -> None:
    page = await sharing.write()
    for content in (b"GIF89a but no more", b"%PDF-1.7", b""):
        assert "no picture that I can read" in said(await sharing.add_picture(page, content))
    assert await sharing.pictures() == []
    assert "Light on the citadel" in text_of(page)


async def test_a_file_that_only_claims_to_hold_much_is_not_decoded(sharing: Sharing) -> None:
    file = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(file, "PNG")
    assert len(file.getvalue()) < 100_000
    page = await sharing.write()
    assert "more than 40 million pixels" in said(await sharing.add_picture(page, file.getvalue()))


async def test_a_file_larger_than_discord_takes_is_not_fetched(sharing: Sharing) -> None:
    page = await sharing.write()
    heavy = bytes(10 * 1024 * 1024 + 1)
    assert "larger than 10 MB" in said(await sharing.add_picture(page, heavy))


async def test_blank_words_are_no_words_for_a_picture(sharing: Sharing, photograph: bytes) -> None:
    page = await sharing.write()
    assert "what is to be seen" in said(await sharing.add_picture(page, photograph, alt="  "))
    assert await sharing.pictures() == []


async def test_a_fifth_picture_is_refused_also_from_a_form_that_was_open(
    sharing: Sharing, photograph: bytes
) -> None:
    author, page = sharing.scene.author, await sharing.write()
    late = await author.click(page, label="Add a picture")
    for _ in range(4):
        await sharing.add_picture(page, photograph)
    refused = await fill_in(author, late, file=[("a.jpg", photograph)], alt="One too many")
    assert "4 pictures at most" in said(refused)
    assert [each.place for each in await sharing.pictures()] == [1, 2, 3, 4]
    assert "Pictures: 4 of 4" in text_of(page)


async def test_only_its_citys_coordinators_change_or_withdraw_a_project(sharing: Sharing) -> None:
    scene = sharing.scene
    await sharing.publish(await sharing.write())
    awa = scene.reader(locale="en-US")
    for command in ("edit", "withdraw"):
        refused = await awa.slash(scene.appels, f"project {command}", project="1")
        assert "This is for the coordinators of the city" in said(refused)
    shared = await awa.slash(scene.appels, "project share", city="namur")
    assert "This is for the coordinators of the city" in said(shared)


async def test_a_drafts_buttons_check_the_right_again(sharing: Sharing) -> None:
    scene = sharing.scene
    page = await sharing.write()
    async with scene.network.resources.database.transaction() as tx:
        who = str(scene.author.id)
        await block(tx, Block(Blocked.PERSON, who, "spam", 1, scene.network.now))
    refused = await scene.author.click(page, label="Add a picture")
    assert "stewards have blocked you" in said(refused)


async def test_a_form_sent_after_the_project_was_withdrawn_changes_nothing(
    sharing: Sharing, photograph: bytes
) -> None:
    scene = sharing.scene
    await sharing.publish(await sharing.write())
    page = card_of(await sharing.typed("edit", project="1"))
    text_form = await scene.author.click(page, label="Edit text")
    picture_form = await scene.author.click(page, label="Add a picture")
    sure = card_of(await sharing.typed("withdraw", project="1"))
    press = on_its_way(scene.author, sure, "Withdraw it everywhere")
    await scene.author.click(sure, label="Withdraw it everywhere")
    assert "This is not open" in said(await press()), "the second click"
    late = await fill_in(scene.author, text_form, title="New", summary="New", partners="",
                         link="", language=["en"])  # fmt: skip
    assert "This is not open" in said(late)
    late = await fill_in(scene.author, picture_form, file=[("a.jpg", photograph)], alt="Late")
    assert "This is not open" in said(late)
    project = await sharing.kept()
    assert project.title == "Light on the citadel" and project.closing is Closing.WITHDRAWN


async def test_a_call_is_no_project_and_a_project_no_call(sharing: Sharing) -> None:
    scene = sharing.scene
    await sharing.publish(await sharing.write())
    for command in ("edit", "close", "responses", "report", "show"):
        refused = await scene.author.slash(scene.network.channel, f"call {command}", call="1")
        assert "This is no longer there" in said(refused), command
    await scene.publish()
    assert "This is no longer there" in said(await sharing.typed("edit", project="2"))


async def test_a_steward_withdraws_a_reported_project_everywhere(sharing: Sharing) -> None:
    scene = sharing.scene
    await sharing.publish(await sharing.write())
    awa = scene.reader(locale="en-US")
    form = await awa.click(scene.copies(scene.appels)[0], label="Signaler")
    assert "have your report" in said(await fill_in(awa, form, reason="Not theirs"))
    notice = scene.network.posted()[-1]
    await scene.network.steward.click(notice, label="Withdraw everywhere")
    await scene.bring()
    for channel in (scene.appels, scene.calls):
        assert "Forty artists" not in text_of(scene.copies(channel)[0])


async def test_thirteen_partners_are_too_many_and_the_first_are_kept(sharing: Sharing) -> None:
    names = ["Dakar", "Gwangju", "Linz", "Lyon", "Sapporo", "York", "Austin", "Braga",
             "Enghien-les-Bains", "Guadalajara", "Košice", "Toronto", "Viborg"]  # fmt: skip
    page = await sharing.write(partners="\n".join(names))
    assert "12 partner cities at most" in text_of(page)
    partners = (await sharing.kept()).values(Trait.PARTNER)
    assert len(partners) == 12 and "viborg" not in partners
