"""What is done for a side whose moment has come: ask, nudge, open, tell how it ended."""

from functools import partial

import discord

from bot.domain.introductions import (
    Duty,
    Introduction,
    IntroductionId,
    Side,
    State,
    Told,
    due_after,
    duty,
)
from bot.storage.database import Reader
from bot.storage.introduction_dues import note_done, note_told
from bot.storage.introduction_rows import introduction
from bot.storage.introductions import move
from bot.storage.profiles import profile_of
from bot.storage.shunning import is_barred
from bot.ui.introductions.endings import close_thread, ended_card, opened_card
from bot.ui.introductions.opening import open_introduction
from bot.ui.introductions.questions import question
from bot.ui.people import users_of
from bot.ui.reaching import Worded, reach_coordinators, write_to
from bot.ui.resources import equipment


async def tend(client: discord.Client, introduction_id: IntroductionId, place: int) -> bool:
    """Do what is due for a side; tell whether that is over, and not to be tried again."""
    resources = equipment(client)
    async with resources.database.reading() as reader:
        found = await introduction(reader, introduction_id)
        barred = await is_barred(reader, introduction_id)
        hides = found is not None and await _hides(reader, found.sides[place])
    if found is None or not found.sides[place].is_due(resources.clock()):
        return True  # what was done for the other side has settled it
    what = duty(found, place, resources.clock())
    if barred and what in (Duty.ASK, Duty.NUDGE, Duty.OPEN):
        return await _end(client, found, State.WITHDRAWN)
    return await _done(client, found, place, what, hides=hides)


async def _done(
    client: discord.Client, found: Introduction, place: int, what: Duty, *, hides: bool
) -> bool:
    match what:
        case Duty.EXPIRE:
            return await _end(client, found, State.EXPIRED)
        case Duty.ASK | Duty.NUDGE:
            return await _ask(client, found, place, again=what is Duty.NUDGE, hides=hides)
        case Duty.OPEN:
            return await open_introduction(client, found)
        case Duty.TELL_OPENED:
            return await _tell_opened(client, found, place)
        case Duty.TELL_ENDED:
            return await _tell_ended(client, found, place)
        case Duty.CLOSE:
            return await close_thread(client, found)
        case Duty.NOTHING:
            async with equipment(client).database.transaction() as tx:
                await note_done(tx, found, place)
            return True


async def _end(client: discord.Client, found: Introduction, to: State) -> bool:
    resources = equipment(client)
    async with resources.database.transaction() as tx:
        await move(tx, found.id, to, resources.clock())
    return True


async def _hides(reader: Reader, side: Side) -> bool:
    """Tell whether a person has hidden or paused since they were suggested."""
    if side.is_city or not side.user_id:
        return False
    profile = await profile_of(reader, side.user_id)
    return profile is None or not profile.is_visible


async def _ask(
    client: discord.Client, found: Introduction, place: int, *, again: bool, hides: bool
) -> bool:
    """Ask a side; who ``hides`` by now finds it in their list alone, once they are back."""
    told = Told.NUDGED if again else Told.ASKED
    if not hides:
        worded = await question(client, found, place, again=again)
        if not await _tell(client, found.sides[place], worded, _nonce(found, place, told)):
            return False
    await _note(client, found, place, told)
    return True


async def _tell_opened(client: discord.Client, found: Introduction, place: int) -> bool:
    """Tell a person where to meet; a coordinator who is in the thread has read it there."""
    side, other = found.sides[place], found.other(place)
    if (not side.is_city or found.thread_id is None) and side.user_id and other.user_id:
        users = await users_of(client, [other.user_id])
        resources = equipment(client)
        worded = partial(
            opened_card, resources, found=found, place=place, user=users.get(other.user_id)
        )
        nonce = _nonce(found, place, Told.OPENED)
        if await write_to(client, side.user_id, worded, side.language, nonce=nonce) is False:
            return False
    await _note(client, found, place, Told.OPENED)
    return True


async def _tell_ended(client: discord.Client, found: Introduction, place: int) -> bool:
    worded = partial(ended_card, equipment(client), found=found, place=place)
    nonce = _nonce(found, place, Told.ENDED)
    if not await _tell(client, found.sides[place], worded, nonce):
        return False
    await _note(client, found, place, Told.ENDED)
    return True


async def _tell(client: discord.Client, side: Side, worded: Worded, nonce: str) -> bool:
    """Write to a person, or to a city's coordinators while none of them stands for it."""
    if side.user_id:
        return await write_to(client, side.user_id, worded, side.language, nonce=nonce) is not False
    if side.is_city and side.user_id is None and side.city_id is not None:
        return await reach_coordinators(client, side.city_id, worded, nonce=nonce)
    return True  # erased meanwhile


async def _note(client: discord.Client, found: Introduction, place: int, told: Told) -> None:
    resources = equipment(client)
    due_at = due_after(told, found, resources.clock())
    async with resources.database.transaction() as tx:
        await note_told(tx, found, place, told, due_at)


def _nonce(found: Introduction, place: int, told: Told) -> str:
    """Name a message, so that it arrives once if it is sent again within minutes."""
    return f"intro{found.id}-{place}-{told}"[:25]
