"""Somebody is interested; the city decides; each hears of it, and contacts pass on acceptance."""

import pytest
import simcord

from bot.domain.interests import InterestState
from bot.storage.interests import interest_of
from bot.storage.servers import choose_coordinators_channel
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, said, text_of

WORDS = {"message": "We run a festival.\n@everyone", "contact": "awa@example.org"}


async def interested(scene: Scene, who: simcord.MemberActor) -> simcord.InteractionResult:
    """Press the first button of Dakar's copy, whatever its language calls it."""
    (copy,) = scene.copies(scene.appels)
    (delivery,) = [d for d in await scene.deliveries() if d.channel_id == scene.appels.id]
    return await who.click(copy, custom_id=f"copy:{delivery.id}:1:interest")


async def state(scene: Scene, who: simcord.MemberActor) -> InterestState:
    async with scene.network.resources.database.reading() as reader:
        given = await interest_of(reader, (await scene.call()).id, who.id)
    assert given is not None
    return given.state


async def answered(scene: Scene, **changes: str) -> simcord.MemberActor:
    """Publish a call and let somebody in Dakar answer it."""
    await scene.publish(await scene.write(**changes))
    reader = scene.reader(locale="en-GB")
    sent = await fill_in(reader, await interested(scene, reader), **WORDS)
    assert "have your answer" in said(sent)
    return reader


async def test_coordinators_are_told_without_contact_details(scene: Scene) -> None:
    reader = await answered(scene)
    (told,) = scene.mail(scene.author)
    assert "Interested in" in told and "We run a festival." in told and "Dakar" in told
    assert "awa@example.org" not in told
    assert str(reader.id) not in told


async def test_coordinators_are_told_in_the_channel_they_chose(scene: Scene) -> None:
    office = scene.network.server.create_text_channel("office")
    async with scene.network.resources.database.transaction() as tx:
        await choose_coordinators_channel(tx, scene.network.server.id, office.id)
    await answered(scene)
    (told,) = scene.copies(office)
    assert "We run a festival." in text_of(told)
    assert scene.mail(scene.author) == []
    shortlisted = await scene.author.click(told, label="Shortlist")
    assert "On the shortlist" in said(shortlisted)


async def test_contacts_pass_on_acceptance_to_both(scene: Scene) -> None:
    reader = await answered(scene)
    accepted = await scene.author.click(await scene.opened(), label="Accept")
    assert "awa@example.org" in said(accepted) and f"<@{reader.id}>" in said(accepted)
    await scene.bring(10)
    (told,) = scene.mail(reader)
    assert "would like to work with you" in told and f"<@{scene.author.id}>" in told


async def test_who_is_declined_is_told_courteously_and_once(scene: Scene) -> None:
    reader = await answered(scene)
    first, again = await scene.opened(), await scene.opened()
    await scene.author.click(first, label="Decline")
    late = await scene.author.click(again, label="Accept")
    assert "decided or withdrawn already" in said(late)
    await scene.bring(10)
    await scene.network.restart()
    await scene.bring(10)
    (told,) = scene.mail(reader)
    assert "thanks you for your interest" in told
    assert await state(scene, reader) is InterestState.DECLINED


async def test_pressing_twice_shows_how_the_answer_stands(scene: Scene) -> None:
    reader = await answered(scene)
    again = await interested(scene, reader)
    assert again.modal is None and "have your answer" in said(again)
    await reader.click(card_of(again), label="Withdraw my answer")
    assert await state(scene, reader) is InterestState.WITHDRAWN
    form = await interested(scene, reader)
    await fill_in(reader, form, **WORDS)
    assert await state(scene, reader) is InterestState.SENT


async def test_the_author_has_no_answer_to_give(scene: Scene) -> None:
    await scene.publish()
    author = scene.author
    shown = card_of(await author.slash(scene.network.channel, "call show", call="1"))
    refused = await author.click(shown, label="I'm interested")
    assert "your own city's call" in said(refused)


async def test_a_form_sent_after_the_call_closed_says_so(scene: Scene) -> None:
    await scene.publish()
    reader = scene.reader(locale="en-GB")
    form = await interested(scene, reader)
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label="I withdraw it")
    late = await fill_in(reader, form, **WORDS)
    assert "is closed" in said(late)


@pytest.mark.parametrize(
    ("how", "words"),
    [("The partnership is complete", "has found its partners"), ("I withdraw it", "was withdrawn")],
)
async def test_whoever_still_waits_hears_when_a_call_closes(
    scene: Scene, how: str, words: str
) -> None:
    reader = await answered(scene)
    asked = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(asked, label=how)
    await scene.bring(10)
    (told,) = scene.mail(reader)
    assert words in told


async def test_the_deadline_answers_whoever_waits(scene: Scene) -> None:
    reader = await answered(scene, deadline="5 January 2026")
    await scene.network.env.advance_time(5 * 86_400)
    assert any("has passed before" in told for told in scene.mail(reader))
    assert await state(scene, reader) is InterestState.EXPIRED


async def test_a_blocked_person_cannot_answer(scene: Scene) -> None:
    await scene.publish()
    reader = scene.reader(locale="en-GB")
    user = scene.network.stranger("other")
    await scene.network.ask("block", person=user, reason="Spam")
    blocked = scene.dakar.add_member(user)
    assert "have blocked you" in said(await interested(scene, blocked))
    assert (await interested(scene, reader)).modal is not None


async def test_a_saved_call_is_remembered_in_the_morning(scene: Scene) -> None:
    await scene.publish(deadline="20 January 2026")
    reader = scene.reader(locale="en-GB")
    (copy,) = scene.copies(scene.appels)
    (delivery,) = [d for d in await scene.deliveries() if d.channel_id == scene.appels.id]
    saved = await reader.click(copy, custom_id=f"copy:{delivery.id}:1:save")
    assert "I remind you 14, 7 and 1 days" in said(saved)
    for days, reminders in ((4, 0), (2, 1), (7, 2), (5, 2), (1, 3)):
        await scene.network.env.advance_time(days * 86_400)
        told = [each for each in scene.mail(reader) if "🔔" in each]
        assert len(told) == reminders, days
    assert "One day left" in told[-1]


async def saved(scene: Scene, deadline: str) -> simcord.MemberActor:
    await scene.publish(deadline=deadline)
    reader = scene.reader(locale="en-GB")
    (copy,) = scene.copies(scene.appels)
    await reader.click(copy, label="Mettre de côté")
    return reader


def reminders(scene: Scene, reader: simcord.MemberActor) -> list[str]:
    return [each for each in scene.mail(reader) if "🔔" in each]


async def test_a_reminder_that_comes_late_says_how_many_days_are_left_now(scene: Scene) -> None:
    reader = await saved(scene, "20 January 2026")
    scene.network.wait(days=16)
    await scene.network.restart()
    await scene.bring(60)
    (told,) = reminders(scene, reader)
    assert "3 days left" in told


async def test_a_call_with_another_deadline_is_reminded_of_anew(scene: Scene) -> None:
    reader = await saved(scene, "12 January 2026")
    await scene.network.env.advance_time(6 * 86_400)
    before = len(reminders(scene, reader))
    await scene.extend("1 February 2026")
    await scene.network.env.advance_time(12 * 86_400)
    assert len(reminders(scene, reader)) == before + 1
    assert "14 days left" in reminders(scene, reader)[-1]


async def test_pressing_save_again_stops_the_reminders(scene: Scene) -> None:
    await scene.publish(deadline="20 January 2026")
    reader = scene.reader(locale="en-GB")
    (copy,) = scene.copies(scene.appels)
    (delivery,) = [d for d in await scene.deliveries() if d.channel_id == scene.appels.id]
    for words in ("Saved", "No longer saved"):
        result = await reader.click(copy, custom_id=f"copy:{delivery.id}:1:save")
        assert words in said(result)
    await scene.network.env.advance_time(12 * 86_400)
    assert scene.mail(reader) == []


async def test_a_report_reaches_the_stewards_who_can_withdraw_it_everywhere(
    scene: Scene,
) -> None:
    await scene.publish()
    reader = scene.reader(locale="en-GB")
    (copy,) = scene.copies(scene.appels)
    (delivery,) = [d for d in await scene.deliveries() if d.channel_id == scene.appels.id]
    form = await reader.click(copy, custom_id=f"copy:{delivery.id}:1:report")
    assert "stewards have your report" in said(await fill_in(reader, form, reason="It is an ad"))
    (notice,) = scene.network.posted()
    assert "It is an ad" in text_of(notice)
    visitor = scene.network.visitor()
    assert "network's stewards" in said(await visitor.click(notice, label="Withdraw everywhere"))
    await scene.network.steward.click(notice, label="Withdraw everywhere")
    await scene.bring()
    (copy,) = scene.copies(scene.calls)
    assert "Withdrawn" in text_of(copy)
