"""/network round and rounds: what stewards plan, move and call off."""

import pytest

from bot.domain.rounds import Round
from bot.storage.rounds import rounds_ahead
from tests.commands.network import NOT_A_STEWARD, card_of, said, text_of
from tests.commands.rounds.gathering import WEEK, Gathering, labels


async def ahead(gathering: Gathering) -> list[Round]:
    async with gathering.network.resources.database.reading() as reader:
        return await rounds_ahead(reader)


async def test_a_round_is_monthly_for_the_network_on_the_first_tuesday(
    gathering: Gathering,
) -> None:
    assert "Planned: The whole network" in said(await gathering.network.ask("round"))
    (planned,) = await ahead(gathering)
    assert (planned.field, planned.rhythm) == (None, "monthly")
    assert planned.starts_at.isoformat() == "2026-02-03T09:00:00+00:00"
    (line, *_) = await gathering.network.trail()
    assert (line.deed, line.subject, line.before) == ("round-scheduled", "round:", ())
    shown = text_of(await gathering.network.shown("audit"))
    assert "planned a round of meetings (The whole network): <t:" in shown


async def test_a_second_round_for_the_same_moves_the_first(gathering: Gathering) -> None:
    await gathering.plan(repeats="weekly")
    await gathering.plan(field="music", starts="12 January 2026 15:30")
    answer = said(await gathering.network.ask("round", starts="20 January 2026"))
    assert "Moved: The whole network" in answer
    music, network = await ahead(gathering)
    assert (music.field, music.starts_at.hour, music.starts_at.minute) == ("music", 15, 30)
    assert (network.rhythm, network.starts_at.day, network.starts_at.hour) == ("weekly", 20, 9)
    (line, *_) = await gathering.network.trail()
    assert line.deed == "round-moved" and line.before != line.after


@pytest.mark.parametrize(
    ("starts", "why"),
    [
        ("3 December 2025", "That day is over"),
        ("soon", "is no day I can read"),
        ("31 March 2031", "more than two years away"),
    ],
)
async def test_a_time_that_cannot_be_is_refused(
    gathering: Gathering, starts: str, why: str
) -> None:
    assert why in said(await gathering.network.ask("round", starts=starts))
    assert await ahead(gathering) == []


async def test_it_comes_again_as_often_as_it_was_planned(gathering: Gathering) -> None:
    await gathering.plan(repeats="weekly")
    (first,) = await ahead(gathering)
    await gathering.hold()
    (second,) = await ahead(gathering)
    assert second.starts_at - first.starts_at == WEEK


async def test_calling_off_asks_and_is_done_once(gathering: Gathering) -> None:
    await gathering.plan()
    card = await gathering.network.shown("rounds")
    assert "Nobody takes part yet" in text_of(card) and labels(card) == ["Call off"]
    asked = await gathering.network.steward.click(card, label="Call off")
    assert "Call off this round?" in said(asked)
    await gathering.network.steward.click(card_of(asked), label="Keep it")
    assert len(await ahead(gathering)) == 1
    kofi = gathering.network.appointed()
    older = await gathering.network.shown("rounds", kofi)
    await gathering.network.restart()
    await gathering.network.steward.click(card, label="Call off")
    off = await gathering.network.steward.click(card, label="Yes, call it off")
    assert "Called off: The whole network" in said(off) and await ahead(gathering) == []
    (line, *_) = await gathering.network.trail()
    assert line.deed == "round-cancelled"
    late = await kofi.click(older, label="Call off")
    assert "was held or called off already" in said(late)


async def test_who_lost_the_role_or_never_had_it_plans_nothing(gathering: Gathering) -> None:
    await gathering.plan()
    card = await gathering.network.shown("rounds")
    visitor = gathering.network.visitor()
    assert NOT_A_STEWARD in said(await gathering.network.ask("round", visitor))
    assert NOT_A_STEWARD in said(await gathering.network.ask("rounds", visitor))
    gathering.network.dismiss(gathering.network.steward)
    assert NOT_A_STEWARD in said(await gathering.network.steward.click(card, label="Call off"))


async def test_of_a_few_pairs_it_is_not_told_how_many_met(gathering: Gathering) -> None:
    cities = ("dakar", "namur", "linz", "gwangju", "sapporo", "york")
    for number, city in enumerate(cities):
        await gathering.join(f"n{number}", city)
    await gathering.plan(repeats="once")
    await gathering.hold()
    assert "6 people in 3 pairs · 0% of the pairs met" in text_of(
        await gathering.network.shown("rounds")
    )
    first = gathering.people["n0"]
    await first.click(await gathering.meet(first, "status"), label="Yes")
    shown = text_of(await gathering.network.shown("rounds"))
    assert "33% of the pairs met" in shown and "n0" not in shown
    await gathering.meet(first, "leave")
    for number in range(1, 4):
        await gathering.meet(gathering.people[f"n{number}"], "leave")
    await gathering.plan(repeats="once")
    await gathering.hold()
    latest = text_of(await gathering.network.shown("rounds")).partition("Held last")[2]
    assert "2 people in 1 pair\n" in latest
