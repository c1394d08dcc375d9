"""``/network round`` and ``rounds``: what stewards plan, and what the rounds that ran came to."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import discord
from discord import ui

from bot.domain.audit import Deed, Entry, Tag, tagged
from bot.domain.fields import Field
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.domain.rounds import USUAL_HOUR, Rhythm, Round, RoundId, RoundState, usual_start
from bot.storage.audit import note
from bot.storage.round_members import count_members
from bot.storage.rounds import (
    Ran,
    end_round,
    round_ahead,
    round_by_id,
    rounds_ahead,
    rounds_that_ran,
    schedule,
)
from bot.texts.catalogue import Texts
from bot.texts.deadlines import read_start
from bot.ui.commands import mention
from bot.ui.layouts import Card, button, text
from bot.ui.pressing import Press
from bot.ui.reply import replace, reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.rounds import routes
from bot.ui.rounds.status import round_line
from bot.ui.standing import allowed

SHOWN = 8
"""Rounds that ran; of those ahead there is one for each field and one for the network."""

TELLING = 3
"""Meetings from which on it is told how many took place: of fewer, it would tell whose."""

ZONE = "UTC"
"""In which stewards' times are read: they sit in no one city."""


class CallOff(Press, template=routes.CALL_OFF):
    """Calls a round off, after the question."""

    async def press(self, interaction: Interaction) -> None:
        """Ask, or do it, and show what is planned then."""
        await allowed(interaction, Action.SCHEDULE_ROUND)
        round_id, aim = RoundId(int(self.match["round"])), self.match["aim"]
        if aim == "back":
            await replace(interaction, await _rounds_card(interaction))
            return
        resources, texts = resources_of(interaction), persons_texts(interaction)
        async with resources.database.transaction() as tx:
            planned = await round_by_id(tx, round_id)
            if planned is None or planned.state is not RoundState.SCHEDULED:
                raise Refusal("round.gone")
            if aim == "sure":
                now = resources.clock()
                await end_round(tx, round_id, RoundState.CANCELLED, now)
                before = (planned.starts_at, planned.rhythm)
                await note(tx, _entry(interaction, Deed.ROUND_CANCELLED, planned.field, before))
        if aim == "ask":
            await replace(interaction, _question_card(texts, planned))
            return
        said = f"✅ {texts('meet-plan-off', round=round_line(texts, planned))}"
        await replace(interaction, await _rounds_card(interaction, said))


async def show_rounds(interaction: Interaction) -> None:
    """Show a steward what is planned and what ran."""
    await allowed(interaction, Action.SCHEDULE_ROUND)
    await reply(interaction, await _rounds_card(interaction))


async def plan_round(
    interaction: Interaction, field: Field | None, starts: str | None, rhythm: Rhythm | None
) -> None:
    """Plan a round of a field or the network; the one that was planned for the same is moved."""
    await allowed(interaction, Action.SCHEDULE_ROUND)
    resources, texts = resources_of(interaction), persons_texts(interaction)
    now = resources.clock()
    start = await _read(starts, texts.language.code, now) if starts else usual_start(now)
    async with resources.database.transaction() as tx:
        before = await round_ahead(tx, field)
        rhythm = rhythm or (before.rhythm if before else Rhythm.MONTHLY)
        await schedule(tx, field, start, rhythm, interaction.user.id)
        deed = Deed.ROUND_MOVED if before else Deed.ROUND_SCHEDULED
        was = (before.starts_at, before.rhythm) if before else None
        await note(tx, _entry(interaction, deed, field, was, (start, rhythm)))
        planned = await round_ahead(tx, field)
        assert planned is not None
    resources.wake()
    key = "meet-plan-moved" if before else "meet-plan-done"
    said = f"✅ {texts(key, round=round_line(texts, planned))}"
    await reply(interaction, await _rounds_card(interaction, said))


async def _read(starts: str, language: str, now: datetime) -> datetime:
    # words of a language not met before take a while to load
    return await asyncio.to_thread(read_start, starts, (language,), ZONE, now, USUAL_HOUR)


async def _rounds_card(interaction: Interaction, *notes: str) -> Card:
    resources, texts = resources_of(interaction), persons_texts(interaction)
    async with resources.database.reading() as reader:
        ahead, ran = await rounds_ahead(reader), await rounds_that_ran(reader, SHOWN)
        members = await count_members(reader)
    container = ui.Container[ui.LayoutView](
        text(f"### {texts('meet-plan-title')}\n{texts('meet-plan-members', count=members)}")
    )
    for each in ahead:
        off = button(texts("meet-button-off"), routes.call_off(each.id, "ask"))
        container.add_item(ui.Section[ui.LayoutView](text(round_line(texts, each)), accessory=off))
    if not ahead:
        container.add_item(
            text(texts("meet-plan-nothing", command=mention(resources, "network round")))
        )
    container.add_item(ui.Separator())
    container.add_item(text(f"**{texts('meet-ran-title')}**\n{_ran_lines(texts, ran)}"))
    said = [text("\n".join(notes))] if notes else []
    return Card(*said, container)


def _ran_lines(texts: Texts, ran: Sequence[Ran]) -> str:
    return "\n".join(f"- {_ran_line(texts, each)}" for each in ran) or texts("meet-ran-nothing")


def _ran_line(texts: Texts, ran: Ran) -> str:
    held = ran.round
    at = held.paired_at or held.starts_at
    line = texts(
        "meet-ran-line",
        of=texts.field(held.field) if held.field else texts("meet-round-network"),
        time=discord.utils.format_dt(at, "D"),
        people=ran.people,
        pairs=ran.meetings,
    )
    if ran.meetings < TELLING:
        return line
    return f"{line} · {texts('meet-ran-met', share=round(100 * ran.met / ran.meetings))}"


def _question_card(texts: Texts, planned: Round) -> Card:
    sure, back = (routes.call_off(planned.id, aim) for aim in ("sure", "back"))
    row = ui.ActionRow[ui.LayoutView](
        button(texts("meet-button-off-sure"), sure, style=discord.ButtonStyle.danger),
        button(texts("meet-button-off-back"), back),
    )
    return Card(text(texts("meet-plan-sure", round=round_line(texts, planned))), row)


def _entry(
    interaction: Interaction,
    deed: Deed,
    field: Field | None,
    before: tuple[datetime, Rhythm] | None,
    after: tuple[datetime, Rhythm] | None = None,
) -> Entry:
    (subject,) = tagged(Tag.ROUND, field or "")
    now, by = resources_of(interaction).clock(), interaction.user.id
    return Entry(deed, now, by, None, subject, _values(before), _values(after))


def _values(planned: tuple[datetime, Rhythm] | None) -> tuple[str, ...]:
    if planned is None:
        return ()
    start, rhythm = planned
    return (*tagged(Tag.TIME, int(start.timestamp())), *tagged(Tag.RHYTHM, rhythm))
