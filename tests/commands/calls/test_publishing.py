import pytest

from bot.domain.announcements import State, Trait
from bot.domain.deliveries import DeliveryState
from bot.domain.feeds import Aspect
from bot.storage.feeds import choose, feeds_of
from tests.commands.calls.scene import Scene, disabled
from tests.commands.network import card_of, fill_in, said, text_of
from tests.commands.setup.panels import choose as pick
from tests.commands.world import deny


async def test_a_call_reaches_every_server_in_its_own_language(scene: Scene) -> None:
    await scene.publish()
    (french,) = scene.copies(scene.appels)
    (english,) = scene.copies(scene.calls)
    assert "Media arts residency" in text_of(french)
    assert "Call for partners" in text_of(english)
    assert "Call for partners" not in text_of(french)
    assert "Four weeks in Namur." in text_of(english) and "Housing" in text_of(english)
    assert "<https://example.org/call>" in text_of(english)
    assert {each.state for each in await scene.deliveries()} == {DeliveryState.DONE}


async def test_the_author_is_told_who_will_get_it_and_who_will_not_and_why(scene: Scene) -> None:
    async with scene.network.resources.database.transaction() as tx:
        (feed,) = await feeds_of(tx, scene.gwangju.id)
        await choose(tx, feed.id, Aspect.REGION, ["africa"], [])
    page = await scene.write()
    previewed = said(await scene.author.click(page, label="Preview"))
    assert "1 channel in one server will get it" in previewed
    assert "Dakar" in previewed.partition("Left out")[0]
    assert "1 channel is for other regions (Gwangju)" in previewed


async def test_the_preview_says_where_the_bot_may_not_write_and_it_is_tried_all_the_same(
    scene: Scene,
) -> None:
    deny(scene.network.env, scene.calls, "send_messages")
    await scene.network.env.settle()
    page = await scene.write()
    previewed = said(await scene.author.click(page, label="Preview"))
    assert "1 channel will probably refuse it: the bot may not write there (Gwangju)" in previewed
    assert "2 channels in 2 servers will get it" in previewed
    report = await scene.publish(page)
    assert "1 did not take it" in text_of(report)


async def test_a_deadline_that_passed_while_it_was_shown_is_refused(scene: Scene) -> None:
    await scene.publish()
    asked = card_of(
        await scene.author.slash(
            scene.network.channel, "call extend", call="1", until="2 January 2026"
        )
    )
    scene.network.wait(days=3)
    assert "That day is over" in said(await scene.author.click(asked, label="Yes, extend it"))
    call = await scene.call()
    assert call.deadline is not None and call.deadline.month == 3


async def test_a_draft_outlives_a_restart_and_keeps_what_was_chosen(scene: Scene) -> None:
    page = await scene.write()
    await pick(scene.author, page, "draft:1:choose:field", ["media_arts", "music"])
    await pick(scene.author, page, "draft:1:choose:topic:0", ["residency"])
    await scene.network.restart()
    await pick(scene.author, page, "draft:1:choose:topic:1", ["funding", "venue"])
    await pick(scene.author, page, "draft:1:choose:pays", ["host"])
    draft = await scene.call()
    assert draft.state is State.DRAFT
    assert draft.values(Trait.FIELD) == {"media_arts", "music"}
    assert draft.values(Trait.TOPIC) == {"residency", "funding", "venue"}
    mine = card_of(await scene.author.slash(scene.network.channel, "call mine"))
    assert "Media arts residency** · draft" in text_of(mine)
    again = card_of(await scene.author.select(mine, ["1"]))
    await scene.publish(again)
    (copy,) = scene.copies(scene.calls)
    assert "The host pays" in text_of(copy) and "Creative residency" in text_of(copy)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [("yesterday", "That day is over"), ("whenever", "is no day I can read")],
)
async def test_a_deadline_that_is_not_right_is_asked_again_and_nothing_is_lost(
    scene: Scene, typed: str, reason: str
) -> None:
    page = await scene.write(deadline=typed)
    assert reason in text_of(page)
    assert "Media arts residency" in text_of(page)
    previewed = card_of(await scene.author.click(page, label="Preview"))
    assert "it needs a day until which it is open" in text_of(previewed)
    form = await scene.author.click(page, label="Edit text")
    fixed = card_of(
        await fill_in(
            scene.author, form, title="T", summary="S", deadline="31 March 2026", language=["en"]
        )
    )
    await scene.publish(fixed)
    assert len(scene.copies(scene.calls)) == 1


async def test_publishing_twice_makes_one_call(scene: Scene) -> None:
    page = await scene.write()
    first = card_of(await scene.author.click(page, label="Preview"))
    second = card_of(await scene.author.click(page, label="Preview"))
    await scene.author.click(first, label="Publish")
    late = await scene.author.click(second, label="Publish")
    assert "published already" in said(late)
    await scene.bring()
    assert len(scene.copies(scene.calls)) == 1


async def test_a_server_with_another_language_gets_the_version_it_can_read(scene: Scene) -> None:
    page = await scene.write()
    form = await scene.author.click(page, label="Add a language")
    page = card_of(
        await fill_in(
            scene.author, form, language=["fr"], title="Résidence", summary="Quatre semaines."
        )
    )
    await scene.publish(page)
    (french,), (english,) = scene.copies(scene.appels), scene.copies(scene.calls)
    assert "Résidence" in text_of(french) and "Media arts residency" in text_of(english)
    reader = scene.gwangju.add_member(scene.network.stranger("bo", "en-GB"))
    read = await reader.click(english, label="Read in French")
    assert read.ephemeral and "Quatre semaines" in said(read)


async def test_an_edit_brings_every_copy_up_to_date_in_place(scene: Scene) -> None:
    await scene.publish()
    form = await scene.author.slash(scene.network.channel, "call edit", call="1")
    done = await fill_in(
        scene.author, form, title="Sound art residency", summary="Six weeks.", language=["en"]
    )
    assert "Every copy is brought up to date" in said(done)
    await scene.bring()
    for channel in (scene.appels, scene.calls):
        (copy,) = scene.copies(channel)
        assert "Sound art residency" in text_of(copy)


async def test_a_call_that_is_extended_says_the_day_back(scene: Scene) -> None:
    await scene.publish()
    before = (await scene.call()).deadline
    asked = await scene.author.slash(
        scene.network.channel, "call extend", call="1", until="30 April 2026"
    )
    assert "Extend “Media arts residency” to <t:" in said(asked)
    assert (await scene.call()).deadline == before, "nothing changes before it was shown"
    told = await scene.author.click(card_of(asked), label="Yes, extend it")
    assert "Open until <t:" in said(told)
    assert before is not None
    after = (await scene.call()).deadline
    assert after is not None and (after - before).days == 30


@pytest.mark.parametrize(
    ("label", "said_everywhere"),
    [
        ("The partnership is complete", "the partnership is complete"),
        ("I withdraw it", "Withdrawn"),
    ],
)
async def test_a_closed_call_is_closed_everywhere_and_its_buttons_are_off(
    scene: Scene, label: str, said_everywhere: str
) -> None:
    await scene.publish()
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label=label)
    await scene.bring()
    (copy,) = scene.copies(scene.calls)
    assert said_everywhere in text_of(copy)
    assert all(disabled(copy))
    listed = said(await scene.author.slash(scene.network.channel, "call list"))
    assert "No call is open" in listed


async def test_the_deadline_closes_it_by_itself(scene: Scene) -> None:
    await scene.publish(deadline="3 January 2026")
    await scene.network.env.advance_time(3 * 86_400 + 3_600)
    (copy,) = scene.copies(scene.calls)
    assert "the deadline has passed" in text_of(copy)
    assert (await scene.call()).state is State.CLOSED


async def test_a_broken_channel_is_reported_paused_and_tried_again(scene: Scene) -> None:
    scene.network.env.inject_error(
        "POST", f"/channels/{scene.calls.id}/messages", status=403, code=50013,
        message="Missing Permissions",
    )  # fmt: skip
    report = await scene.publish()
    await scene.bring(10)
    assert "1 channel has it" in text_of(report)
    assert "1 did not take it" in text_of(report)
    assert "Gwangju: Missing Permissions (50013)" in text_of(report)
    async with scene.network.resources.database.reading() as reader:
        (feed,) = await feeds_of(reader, scene.gwangju.id)
    assert feed.failed_at is not None
    await scene.author.click(report, label="Try the failed ones again")
    await scene.bring(10)
    assert "2 channels have it" in text_of(report)
    assert len(scene.copies(scene.calls)) == 1


async def test_a_city_has_a_quota_a_week(scene: Scene) -> None:
    scene.network.resources.quota = 1
    await scene.publish()
    page = await scene.write(title="Another")
    previewed = card_of(await scene.author.click(page, label="Preview"))
    refused = await scene.author.click(previewed, label="Publish")
    assert "published 1 calls and projects" in said(refused)
    await scene.network.env.advance_time(8 * 86_400)
    await scene.author.click(previewed, label="Publish")
    await scene.bring()
    assert len(scene.copies(scene.calls)) == 2


async def test_only_coordinators_of_a_confirmed_city_publish(scene: Scene) -> None:
    member = scene.network.member("zoe")
    assert "for the coordinators" in said(await member.slash(scene.network.channel, "call post"))
    refused = await member.slash(scene.network.channel, "call post", city="namur")
    assert "for the coordinators" in said(refused)
    page = await scene.write()
    assert "for the coordinators" in said(
        await member.slash(scene.network.channel, "call show", call="1")
    )
    scene.network.env.backend.remove_guild(scene.network.server.id)
    await scene.network.env.settle()
    assert page is not None


async def test_nothing_a_person_writes_can_ping(scene: Scene) -> None:
    await scene.publish(title="@everyone look", summary="<@1> <@&2> @here **[x](http://y)**")
    for request in scene.network.env.http_requests:
        if request.path.endswith(f"/channels/{scene.calls.id}/messages"):
            allowed = (request.json or {})["allowed_mentions"]
            assert not allowed.get("parse")
            assert not allowed.get("roles") and not allowed.get("users")
    (copy,) = scene.copies(scene.calls)
    assert "\\*\\*" in text_of(copy)
