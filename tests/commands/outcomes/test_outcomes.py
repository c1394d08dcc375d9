"""What came of a call: asked for at closing and after 90 days, told, changed, shared."""

from datetime import date
from typing import Any

import simcord
from simcord.results import ResponseMessage

from bot.domain.announcements import State
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.outcomes import Outcome
from bot.storage.announcements import announcements_of
from bot.storage.coordinators import name_coordinator
from bot.storage.outcomes import outcome_of
from bot.storage.servers import choose_coordinators_channel
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in, pieces, pressable, said, text_of

TOLD = {
    "done": "Two artists from Dakar worked in Namur.",
    "partners": "Dakar, Senegal",
    "first": "3 May 2026",
    "last": "30 May 2026",
    "people": "1,200",
}


async def later(scene: Scene, days: float) -> None:
    """Let days pass while no bot runs: what was due meanwhile is due when the next one starts."""
    scene.network.wait(days=days)
    await scene.network.restart()
    await scene.bring()


async def close(scene: Scene, why: str = "The partnership is complete") -> None:
    call = await scene.call()
    asked = await scene.author.slash(scene.network.channel, "call close", call=str(call.id))
    await scene.author.click(card_of(asked), label=why)
    await scene.bring()


async def outcome(scene: Scene) -> Outcome | None:
    call = await scene.call()
    async with scene.network.resources.database.reading() as reader:
        return await outcome_of(reader, call.id)


def questions(scene: Scene) -> list[str]:
    return [each for each in scene.mail(scene.author) if each.strip().startswith("📋")]


async def page(scene: Scene) -> ResponseMessage:
    call = await scene.call()
    shown = await scene.author.slash(scene.network.channel, "call outcome", call=str(call.id))
    return card_of(shown)


async def tell(scene: Scene, **changes: str) -> ResponseMessage:
    """Tell by the page's form; give the page as it is then."""
    before = await page(scene)
    button = next(i for i in pressable(before) if i.endswith(":write"))
    form = await scene.author.click(before, custom_id=button)
    await fill_in(scene.author, form, **{**TOLD, **changes})
    return before


def inputs(form: simcord.InteractionResult) -> dict[str, Any]:
    assert form.modal is not None
    fields = [row["component"] for row in form.modal["components"]]
    return {field["custom_id"]: field.get("value") for field in fields}


async def test_it_is_asked_for_at_closing_and_again_after_ninety_days(scene: Scene) -> None:
    await scene.publish()
    assert not questions(scene)
    await close(scene)
    (first,) = questions(scene)
    assert "“Media arts residency” is closed" in first
    await later(scene, 89)
    assert len(questions(scene)) == 1
    await later(scene, 1.1)
    _, again = questions(scene)
    assert "closed three months ago. What came of it?" in again
    await later(scene, 200)
    assert len(questions(scene)) == 2


async def test_whoever_told_is_asked_whether_it_is_still_right(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    await tell(scene)
    await later(scene, 91)
    assert "is it still right" in questions(scene)[-1]


async def test_whoever_said_that_nothing_came_of_it_is_asked_whether_something_did(
    scene: Scene,
) -> None:
    await scene.publish()
    await close(scene)
    await scene.author.click(await page(scene), label="Nothing came of it")
    await later(scene, 91)
    assert "What came of it?" in questions(scene)[-1]


async def test_it_is_asked_for_at_the_deadline_too_and_never_of_a_withdrawn_call(
    scene: Scene,
) -> None:
    await scene.publish()
    await later(scene, 120)
    assert (await scene.call()).state is State.CLOSED
    assert len(questions(scene)) >= 1
    before = len(questions(scene))
    await scene.publish(title="Another", deadline="in three weeks")
    await close(scene, "I withdraw it")
    await later(scene, 100)
    assert len(questions(scene)) == before + 1, "the first one's second question alone"
    refused = await scene.author.slash(scene.network.channel, "call outcome", call="2")
    assert "told once it is closed" in said(refused)


async def test_the_channel_that_the_home_server_chose_is_asked_in_its_language(
    scene: Scene,
) -> None:
    channel = scene.network.server.create_text_channel("coordination")
    scene.network.servers[scene.network.server.id] = "fr"
    await scene.network.env.settle()
    async with scene.network.resources.database.transaction() as tx:
        await choose_coordinators_channel(tx, scene.network.server.id, channel.id)
    await scene.publish()
    await close(scene)
    (asked,) = scene.copies(channel)
    assert "Media arts residency" in text_of(asked)
    assert not questions(scene), "whoever reads the channel is not asked twice"
    form = await scene.author.click(asked, custom_id=pressable(asked)[0])
    told = await fill_in(scene.author, form, **TOLD)
    assert told.ephemeral, "what is told is the coordinators' alone"
    assert "Saved" in said(told)
    assert "📋" in text_of(scene.copies(channel)[0]), "the question stays for the others"


async def test_what_is_told_is_kept_and_shown_with_every_fact(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    shown = await tell(scene)
    words = text_of(shown)
    assert "Two artists from Dakar" in words and "🇸🇳 Dakar" in words
    assert "3–30 May 2026" in words and "People reached: 1,200" in words
    await scene.author.select(
        shown, ["4", "17"], custom_id=f"outcome:{(await scene.call()).id}:goals"
    )
    form = await scene.author.click(shown, label="Link")
    await fill_in(scene.author, form, link="https://example.org/film")
    kept = await outcome(scene)
    assert kept is not None
    assert kept.partners == {"dakar"} and kept.people == 1_200 and kept.goals == {4, 17}
    assert (kept.first_day, kept.last_day) == (date(2026, 5, 3), date(2026, 5, 30))
    assert kept.link == "https://example.org/film"
    again = await scene.author.click(shown, custom_id=pressable(shown)[0])
    assert inputs(again)["people"] == "1200" and inputs(again)["first"] == "2026-05-03"
    assert inputs(again)["partners"] == "Dakar, Senegal"


async def test_whoever_was_accepted_stands_as_partner_in_the_form(scene: Scene) -> None:
    await scene.publish()
    awa = scene.reader()
    form = await awa.click(scene.copies(scene.appels)[0], label="Cela m’intéresse")
    await fill_in(awa, form, message="We would love to", contact="")
    given = scene.mail(scene.author)
    assert given
    listed = await scene.author.slash(scene.network.channel, "call responses", call="1")
    opened = card_of(await scene.author.click(card_of(listed), custom_id="interest:1:open"))
    await scene.author.click(opened, label="Accept")
    await close(scene)
    form = await scene.author.click(await page(scene), custom_id="outcome:1:write")
    assert inputs(form)["partners"] == "Dakar, Senegal"


async def test_what_is_not_certain_is_asked_again_and_the_rest_is_kept(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    await tell(scene)
    shown = await tell(scene, people="about a thousand", first="03/04/2026", partners="Atlantis")
    words = text_of(shown)
    assert "no number of people" in words and "Write the month in letters" in words
    assert "“Atlantis” is no city" in words and "Everything else is saved" in words
    kept = await outcome(scene)
    assert kept is not None and kept.people == 1_200, "what was there before stays"
    assert (kept.first_day, kept.last_day) == (date(2026, 5, 3), date(2026, 5, 30))


async def test_days_the_other_way_round_mean_the_same(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    await tell(scene, first="30 May 2026", last="3 May 2026")
    kept = await outcome(scene)
    assert kept is not None
    assert (kept.first_day, kept.last_day) == (date(2026, 5, 3), date(2026, 5, 30))


async def test_that_nothing_came_of_it_is_an_answer_and_wipes_out_no_other(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    late = await page(scene)
    shown = await page(scene)
    await scene.author.click(shown, label="Nothing came of it")
    assert "Nothing came of it, you said" in text_of(shown)
    kept = await outcome(scene)
    assert kept is not None and kept.came_to_nothing
    await tell(scene)
    await scene.author.click(late, label="Nothing came of it")
    kept = await outcome(scene)
    assert kept is not None and kept.done == TOLD["done"]
    assert "Two artists" in text_of(late)


async def test_it_becomes_a_project_with_all_that_was_told(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    shown = await tell(scene)
    await scene.author.select(shown, ["4"], custom_id="outcome:1:goals")
    draft = card_of(await scene.author.click(shown, label="Share as a project"))
    words = text_of(draft)
    assert "Draft of a project" in words and "Media arts residency" in words
    assert "Two artists from Dakar" in words and "🇸🇳 Dakar" in words
    await scene.publish(draft)
    (copy,) = [c for c in scene.copies(scene.calls) if "Project" in text_of(c)]
    assert "4 Quality Education" in text_of(copy)
    async with scene.network.resources.database.reading() as reader:
        assert len(await announcements_of(reader, CityId("namur"), Kind.PROJECTS, limit=5)) == 1


async def test_only_its_citys_coordinators_tell_it(scene: Scene) -> None:
    await scene.publish()
    await close(scene)
    awa = scene.reader(locale="en-US")
    refused = await awa.slash(scene.appels, "call outcome", call="1")
    assert "This is for the coordinators of the city" in said(refused)


async def test_an_open_call_has_no_outcome_yet(scene: Scene) -> None:
    await scene.publish()
    refused = await scene.author.slash(scene.network.channel, "call outcome", call="1")
    assert "told once it is closed" in said(refused)


async def test_a_closed_call_is_found_by_its_title_and_listed_until_it_is_told(
    scene: Scene,
) -> None:
    await scene.publish()
    await close(scene)
    choices = await scene.author.autocomplete(
        scene.network.channel, "call outcome", "call", "resid"
    )
    assert [choice["name"] for choice in choices] == ["Media arts residency"]
    mine = await scene.author.slash(scene.network.channel, "call mine")
    assert "tell what came of it with" in said(mine)
    await tell(scene)
    mine = await scene.author.slash(scene.network.channel, "call mine")
    assert "tell what came of it" not in said(mine) and "closed" in said(mine)


async def test_a_question_outlives_a_restart_and_an_outage(scene: Scene) -> None:
    await scene.publish()
    scene.network.env.inject_error("POST", "/users/@me/channels", status=503, times=None)
    await close(scene)
    assert not questions(scene)
    await scene.network.restart()
    scene.network.env.backend.faults.clear()
    await scene.network.env.advance_time(600)
    assert len(questions(scene)) == 1


async def test_several_coordinators_are_each_asked_in_their_own_language(scene: Scene) -> None:
    other = scene.network.member("noemie", locale="fr")
    async with scene.network.resources.database.transaction() as tx:
        await name_coordinator(tx, CityId("namur"), other.id, 1, scene.network.now)
    await other.slash(scene.network.channel, "me language", language="fr")
    await scene.publish()
    await close(scene)
    (asked,) = [each for each in scene.mail(other) if "📋" in each]
    assert "est clos" in asked
    assert "is closed" in questions(scene)[0]
    assert [p for p in pieces(card_of(await scene.author.slash(
        scene.network.channel, "call outcome", call="1"))) if p["type"] == 2]  # fmt: skip
