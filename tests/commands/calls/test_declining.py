"""All who still wait are declined at once: those that were seen, once, after a question."""

import asyncio

import pytest
from simcord.results import ResponseMessage

from bot.storage.coordinators import name_coordinator, remove_coordinator
from tests.commands.calls.answering import (
    ACCEPTED,
    DECLINED,
    EXPIRED,
    NAMUR,
    SENT,
    SHORTLISTED,
    WITHDRAWN,
    answer,
    answered,
    move,
    order,
    states,
)
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, on_its_way, pressable, said, text_of

NOBODY_WAITS = "None of the answers that you were shown is waiting any more"


async def asked(scene: Scene, label: str = "Decline all the rest") -> ResponseMessage:
    """Give the question that comes before declining the rest."""
    return card_of(await scene.author.click(await scene.responses(), label=label))


async def test_all_the_rest_is_declined_after_one_question_and_told_to_each(scene: Scene) -> None:
    there = await answered(scene, SENT, ACCEPTED, SHORTLISTED, SENT)
    await answer(scene, (french := scene.reader("zoé")).id, language="fr")
    card = await scene.responses()
    await scene.author.click(card, label="Decline all the rest")
    assert "Decline the 3 answers to “Media arts residency”" in text_of(card)
    assert "The one on the shortlist stays there" in text_of(card)
    assert await states(scene, *there.given) == [SENT, ACCEPTED, SHORTLISTED, SENT]
    await scene.author.click(card, label="Yes, decline 3")
    assert "3 answers declined" in text_of(card)
    assert "1 on the shortlist · 1 accepted · 3 declined" in text_of(card)
    assert await states(scene, *there.given) == [DECLINED, ACCEPTED, SHORTLISTED, DECLINED]
    await scene.bring(30)
    for person in (there.people[0], there.people[3]):
        (told,) = scene.mail(person)
        assert "thanks you for your interest" in told
    (told,) = scene.mail(french)
    assert "vous remercie" in told
    assert scene.mail(there.people[2]) == []


async def test_one_thinks_better_of_it(scene: Scene) -> None:
    there = await answered(scene, SENT, SENT)
    card = await asked(scene)
    await scene.author.click(card, label="Back to the answers")
    assert order(card) == [1, 2]
    assert await states(scene, *there.given) == [SENT, SENT]


async def test_the_shortlist_is_the_rest_only_once_nobody_else_waits(scene: Scene) -> None:
    there = await answered(scene, SHORTLISTED, ACCEPTED, SHORTLISTED)
    card = await asked(scene, "Decline the shortlist")
    assert "Decline the 2 answers" in text_of(card) and "stay there" not in text_of(card)
    await scene.author.click(card, label="Yes, decline 2")
    assert await states(scene, *there.given) == [DECLINED, ACCEPTED, DECLINED]
    assert not [each for each in pressable(card) if each.startswith("rest:")]


async def test_who_answers_later_is_not_declined_unseen(scene: Scene) -> None:
    there = await answered(scene, SENT, SENT)
    card = await scene.responses()
    meanwhile = await answer(scene, scene.reader("between").id)
    await scene.author.click(card, label="Decline all the rest")
    assert "the 2 answers" in text_of(card)
    # a person who withdrew, and whose new answer nobody has read
    await move(scene, there.given[1], WITHDRAWN)
    anew = await answer(scene, there.people[1].id, "Something else")
    late = await answer(scene, scene.reader("late").id)
    await scene.author.click(card, label="Yes, decline 2")
    assert "1 answer declined" in text_of(card)
    assert await states(scene, there.given[0], meanwhile, anew, late) == [DECLINED, *[SENT] * 3]


async def test_who_was_shortlisted_meanwhile_stays_on_the_shortlist(scene: Scene) -> None:
    there = await answered(scene, SENT, SENT)
    card = await asked(scene)
    await move(scene, there.given[0], SHORTLISTED)
    await scene.author.click(card, label="Yes, decline 2")
    assert await states(scene, *there.given) == [SHORTLISTED, DECLINED]


async def test_a_second_press_declines_nobody_and_says_so(scene: Scene) -> None:
    there = await answered(scene, SENT, SENT)
    card = await asked(scene)
    again = on_its_way(scene.author, card, "Yes, decline 2")
    await scene.author.click(card, label="Yes, decline 2")
    assert NOBODY_WAITS in said(await again())
    assert "2 answers declined" in text_of(card)
    await scene.bring(30)
    assert [len(scene.mail(person)) for person in there.people] == [1, 1]


async def test_two_coordinators_at_once_decline_everybody_once(scene: Scene) -> None:
    there = await answered(scene, SENT, SENT, SENT)
    other = scene.network.server.add_member(scene.network.stranger("jeanne"))
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, NAMUR, other.id, scene.author.id, scene.network.now)
    theirs = await scene.responses(other)
    await other.click(theirs, label="Decline all the rest")
    results = await asyncio.gather(
        on_its_way(scene.author, await asked(scene), "Yes, decline 3")(),
        on_its_way(other, theirs, "Yes, decline 3")(),
    )
    assert await states(scene, *there.given) == [DECLINED] * 3
    refused = [result for result in results if result.followups]
    assert len(refused) == 1 and NOBODY_WAITS in said(refused[0])
    await scene.bring(30)
    assert [len(scene.mail(person)) for person in there.people] == [1, 1, 1]


async def test_nobody_is_left_when_the_question_comes_too_late(scene: Scene) -> None:
    there = await answered(scene, SENT, SHORTLISTED)
    card = await scene.responses()
    await move(scene, there.given[0], ACCEPTED)
    assert NOBODY_WAITS in said(await scene.author.click(card, label="Decline all the rest"))
    assert await states(scene, *there.given) == [ACCEPTED, SHORTLISTED]


@pytest.mark.parametrize("label", ["Next", "Refresh", "Decline all the rest", "Yes, decline 6"])
async def test_who_no_longer_speaks_for_the_city_presses_in_vain(scene: Scene, label: str) -> None:
    there = await answered(scene, *[SENT] * 6)
    card = await asked(scene) if label.startswith("Yes") else await scene.responses()
    async with scene.network.resources.database.transaction() as tx:
        assert await remove_coordinator(tx, NAMUR, scene.author.id)
    before = text_of(card)
    refused = said(await scene.author.click(card, label=label))
    assert "coordinators" in refused
    assert text_of(card) == before
    assert await states(scene, *there.given) == [SENT] * 6


async def test_the_buttons_outlive_a_restart(scene: Scene) -> None:
    there = await answered(scene, *[SENT] * 6)
    card = await scene.responses()
    await scene.network.restart()
    await scene.author.click(card, label="Next")
    assert order(card) == [6]
    await scene.author.click(card, label="Decline all the rest")
    await scene.network.restart()
    await scene.author.click(card, label="Yes, decline 6")
    assert await states(scene, *there.given) == [DECLINED] * 6


async def test_when_the_call_is_closed_nobody_is_left_to_decline(scene: Scene) -> None:
    there = await answered(scene, SENT, ACCEPTED)
    card = await asked(scene)
    closing = card_of(await scene.author.slash(scene.network.channel, "call close", call="1"))
    await scene.author.click(closing, label="The partnership is complete")
    assert NOBODY_WAITS in said(await scene.author.click(card, label="Yes, decline 1"))
    assert await states(scene, *there.given) == [EXPIRED, ACCEPTED]
    shown = await scene.responses()
    assert "1 accepted · 1 undecided when the call closed" in text_of(shown)
    assert not [each for each in pressable(shown) if each.startswith("rest:")]
