"""Who answered a call, a page at a time; each answer is opened and decided."""

from bot.storage.coordinators import remove_coordinator
from tests.commands.calls.answering import (
    ACCEPTED,
    DECLINED,
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
from tests.commands.network import card_of, said, text_of


async def test_where_nobody_answered_the_list_says_so(scene: Scene) -> None:
    await scene.publish()
    shown = await scene.responses()
    assert text_of(shown).strip() == "Nobody has answered yet."
    assert shown.ephemeral


async def test_answers_are_listed_by_pages_with_those_who_wait_first(scene: Scene) -> None:
    await answered(scene, DECLINED, SENT, ACCEPTED, SHORTLISTED, WITHDRAWN, SENT, SENT, SENT)
    card = await scene.responses()
    words = text_of(card)
    assert card.ephemeral
    assert "Answers to “Media arts residency”" in words and "number-2" in words
    assert "4 waiting · 1 on the shortlist · 1 accepted · 1 declined" in words
    assert "undecided" not in words and "1 of 2" in words and "Dakar" in words
    assert order(card) == [2, 4, 6, 7, 8]
    await scene.author.click(card, label="Next")
    assert order(card) == [1, 3] and "2 of 2" in text_of(card)
    await scene.author.click(card, label="Previous")
    assert order(card) == [2, 4, 6, 7, 8]


async def test_a_name_is_asked_for_only_of_those_on_the_page(scene: Scene) -> None:
    await scene.publish()
    # in no server of the bot's, so that it knows none of them beforehand
    people = [scene.network.stranger(f"person-{at}") for at in range(1, 8)]
    for each in people:
        await answer(scene, each.id)
    scene.network.env.backend.http_requests.clear()
    card = await scene.responses()
    asked = [r.path for r in scene.network.env.http_requests if r.path.startswith("/users/")]
    assert sorted(asked) == sorted(f"/users/{each.id}" for each in people[:5])
    assert "person-5" in text_of(card) and "person-6" not in text_of(card)


async def test_a_long_answer_is_cut_in_the_list_and_whole_when_opened(scene: Scene) -> None:
    await scene.publish()
    await answer(scene, scene.reader().id, "start " + "word " * 150 + "end")
    card = await scene.responses()
    assert "start" in text_of(card) and "…" in text_of(card) and "end" not in text_of(card)
    opened = card_of(await scene.author.click(card, label="Open"))
    assert opened.ephemeral and "end" in text_of(opened) and "@example.org" not in text_of(opened)
    assert "Answers to" in text_of(card)  # the list stays


async def test_an_opened_answer_is_decided_and_the_list_shows_it_when_refreshed(
    scene: Scene,
) -> None:
    there = await answered(scene, SENT, SENT)
    card = await scene.responses()
    opened = card_of(await scene.author.click(card, custom_id=f"interest:{there.given[0].id}:open"))
    await scene.author.click(opened, label="Shortlist")
    assert "On the shortlist" in text_of(opened)
    await scene.author.click(opened, label="Accept")
    assert f"{there.people[0].id}@example.org" in text_of(opened)
    assert await states(scene, *there.given) == [ACCEPTED, SENT]
    assert "2 waiting" in text_of(card)
    await scene.author.click(card, label="Refresh")
    assert "1 waiting · 1 accepted" in text_of(card) and order(card) == [2, 1]


async def test_who_is_gone_from_discord_is_listed_opened_and_decided_all_the_same(
    scene: Scene,
) -> None:
    await scene.publish()
    given = await answer(scene, 4_242, "I was here")
    card = await scene.responses()
    assert "Name unknown" in text_of(card) and "I was here" in text_of(card)
    opened = card_of(await scene.author.click(card, label="Open"))
    assert "Name unknown" in text_of(opened)
    await scene.author.click(opened, label="Decline")
    assert "Declined" in text_of(opened) and "Name unknown" in text_of(opened)
    assert await states(scene, given) == [DECLINED]


async def test_a_withdrawn_answer_is_opened_no_more_and_its_page_gives_way(scene: Scene) -> None:
    there = await answered(scene, *[SENT] * 6)
    card = await scene.responses()
    await scene.author.click(card, label="Next")
    await move(scene, there.given[5], WITHDRAWN)
    refused = await scene.author.click(card, label="Open")
    assert "no longer there" in said(refused)
    await scene.author.click(card, label="Refresh")
    assert order(card) == [1, 2, 3, 4, 5]


async def test_who_no_longer_speaks_for_the_city_opens_nothing(scene: Scene) -> None:
    await answered(scene, SENT)
    card = await scene.responses()
    async with scene.network.resources.database.transaction() as tx:
        assert await remove_coordinator(tx, NAMUR, scene.author.id)
    refused = said(await scene.author.click(card, label="Open"))
    assert "coordinators" in refused and "I am 1" not in refused
