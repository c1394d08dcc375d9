"""``/match introductions``: what waits for somebody's answer, what they asked, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import discord
from discord import ui

from bot.domain.introductions import FAILED, Introduction, State
from bot.storage.introduction_rows import introductions_of
from bot.storage.personal import NOBODY
from bot.texts.catalogue import Texts
from bot.ui.commands import mention
from bot.ui.introductions import routes
from bot.ui.introductions.cards import answers
from bot.ui.introductions.contacts import contact, thread_link
from bot.ui.introductions.faces import Face, faces, titled
from bot.ui.layouts import Card, button, text
from bot.ui.people import users_of
from bot.ui.pressing import Press
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts, resources_of
from bot.ui.standing import person_here
from bot.ui.turning import turns

PAGE = 4
"""Introductions on a page: with their buttons they are to fit in 40 components."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An introduction as somebody sees it; who proposed it stands on no side of it."""

    introduction: Introduction
    place: int | None
    faces: tuple[Face, Face]


class TurnIntroductions(Press, template=routes.TURN):
    """Turns the pages of one's introductions."""

    async def press(self, interaction: Interaction) -> None:
        """Put the other page in place of this one."""
        await show_introductions(interaction, int(self.match["page"]))


async def show_introductions(interaction: Interaction, page: int = 0, *notes: str) -> None:
    """Show a page of one's introductions, in place of the page whose button was pressed."""
    is_pressed = interaction.message is not None
    if is_pressed:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=True, thinking=True)
    card = await _page(interaction, page, notes)
    if is_pressed:
        await interaction.edit_original_response(view=card)
    else:
        await reply(interaction, card)


async def _page(interaction: Interaction, page: int, notes: tuple[str, ...]) -> Card:
    client, resources, texts = (
        interaction.client,
        resources_of(interaction),
        persons_texts(interaction),
    )
    person = await person_here(interaction)
    async with resources.database.reading() as reader:
        found = await introductions_of(
            reader, person.id, person.cities, limit=PAGE + 1, skipped=page * PAGE
        )
    shown = found[:PAGE]
    seen = await faces(client, [side for each in shown for side in each.sides])
    entries = [
        _Entry(each, each.place_of(person.id, person.cities), (seen[2 * at], seen[2 * at + 1]))
        for at, each in enumerate(shown)
    ]
    users = await users_of(client, {other for each in entries if (other := _met(each))})
    now = resources.clock()
    items: list[ui.Item[ui.LayoutView]] = [text(f"### {texts('introduction-list-title')}")]
    for each in entries:
        items.append(text(_line(texts, each, users, now)))
        if buttons := _buttons(texts, each, page, now):
            items.append(ui.ActionRow(*buttons))
    if not entries:
        commands = [mention(resources, f"match {kind}") for kind in ("cities", "people")]
        items.append(text(texts("introduction-none", commands=texts.either(commands))))
    rows = [ui.Container[ui.LayoutView](*items)]
    above = [text("\n".join(notes))] if notes else []
    if page == 0 and len(found) <= PAGE:
        return Card(*above, *rows)
    pair = turns(texts, routes.turn, page, is_last=len(found) <= PAGE)
    return Card(*above, *rows, ui.ActionRow[ui.LayoutView](*pair))


def _met(entry: _Entry) -> int | None:
    """Give whom somebody was introduced to, once it is open."""
    if entry.place is None or entry.introduction.state is not State.OPENED:
        return None
    other = entry.introduction.other(entry.place).user_id
    return None if other == NOBODY else other


def _line(texts: Texts, entry: _Entry, users: Mapping[int, discord.User], now: datetime) -> str:
    found, place = entry.introduction, entry.place
    asked = discord.utils.format_dt(found.asked_at, "D")
    if place is None:
        pair = " — ".join(titled(texts, face) for face in entry.faces)
        word = _proposal_word(found, now)
        return f"{pair}\n{texts(f'introduction-proposal-{word}', time=asked)}"
    face = entry.faces[1 - place]
    if found.state is State.OPENED and (other := _met(entry)) is not None:
        lines = [titled(texts, face), contact(texts, users.get(other), other)]
        if link := thread_link(found):
            lines.append(texts("introduction-line-thread", link=link))
        return "\n".join(lines)
    if found.waits(now) and found.sides[place].is_asked:
        ends = discord.utils.format_dt(found.ends_at, "D")
        return f"{titled(texts, face)}\n{texts('introduction-line-for-you', time=ends)}"
    if found.seems_to_wait(place, now):
        return f"{titled(texts, face)}\n{texts('introduction-line-waiting', time=asked)}"
    # whoever it was may have left since: a name that is missing would tell
    nobody = replace(face, name=None)
    word = _word(found)
    return f"{titled(texts, nobody)}\n{texts(f'introduction-line-{word}', time=asked)}"


def _word(found: Introduction) -> str:
    if found.state is State.AGREED:
        return "agreed"
    return "failed" if found.state in {*FAILED, State.WAITING} else "closed"


def _proposal_word(found: Introduction, now: datetime) -> str:
    if found.seems_to_wait(None, now):
        return "waiting"
    return "failed" if found.state in {*FAILED, State.WAITING} else "opened"


def _buttons(
    texts: Texts, entry: _Entry, page: int, now: datetime
) -> list[ui.Button[ui.LayoutView]]:
    found, place = entry.introduction, entry.place
    if not found.seems_to_wait(place, now):
        return []
    if place is not None and found.sides[place].is_asked:
        return answers(texts, found, place, ("read", "yes", "no", "later"), page)
    is_theirs = place is None or (found.proposed_for is None and place == 0)
    if not is_theirs:
        return []
    route = routes.withdraw_button(found.id, page)
    return [button(texts("introduction-button-withdraw"), route)]
