"""``/match propose``: a coordinator proposes two people to each other, and both decide."""

from datetime import datetime

import discord

from bot.domain.cities import City
from bot.domain.introductions import APART, FAILED, LASTS, Past, State
from bot.domain.people import PersonProfile
from bot.domain.refusal import Refusal
from bot.domain.rights import Action
from bot.storage.database import Reader
from bot.storage.introduction_rows import Party, pasts_between
from bot.storage.introductions import propose
from bot.storage.profiles import profiles_of
from bot.ui.commands import mention
from bot.ui.introductions.wishes import is_available, require_quota, where_of
from bot.ui.reply import reply
from bot.ui.resources import Interaction, Work, persons_texts, resources_of
from bot.ui.standing import allowed, own_city


async def propose_pair(
    interaction: Interaction,
    first: discord.User | discord.Member,
    second: discord.User | discord.Member,
    note: str,
    city: City | None,
) -> None:
    """Let both be asked; which of them cannot be, and why, is said to nobody."""
    theirs = await own_city(interaction, city)
    await allowed(interaction, Action.PROPOSE_INTRODUCTION, city_id=theirs.id)
    user_id, resources = interaction.user.id, resources_of(interaction)
    if first.id == second.id:
        raise Refusal("introduction.same_person")
    if user_id in (first.id, second.id):
        raise Refusal("introduction.proposes_oneself")
    now, where = resources.clock(), where_of(interaction)
    async with resources.database.transaction() as tx:
        await require_quota(tx, user_id, now)
        profiles = await profiles_of(tx, (first.id, second.id))
        sides = await _sides(tx, profiles.get(first.id), profiles.get(second.id), now)
        if sides is None:
            raise Refusal("introduction.pair_unavailable")
        await propose(
            tx, sides, by=user_id, city_id=theirs.id, note=note.strip(), where=where, at=now
        )
    resources.wake(Work.INTRODUCING)
    command = mention(resources, "match introductions")
    said = persons_texts(interaction)("introduction-proposed", command=command, days=LASTS.days)
    await reply(interaction, said)


async def _sides(
    reader: Reader, first: PersonProfile | None, second: PersonProfile | None, now: datetime
) -> tuple[Party, Party] | None:
    """Give the two as sides, if both are there to be met and nothing is between them lately."""
    if first is None or second is None or first.city_id is None or second.city_id is None:
        return None
    for met, by in ((first, second), (second, first)):
        if not await is_available(reader, met.user_id, by.user_id):
            return None
    one, other = (
        Party(first.user_id, first.city_id, first.language),
        Party(second.user_id, second.city_id, second.language),
    )
    pasts = await pasts_between(reader, first.user_id, (), other)
    return None if any(_stands_between(past, now) for past in pasts) else (one, other)


def _stands_between(past: Past, now: datetime) -> bool:
    if past.state in FAILED:
        return past.ended_at is None or now < past.ended_at + APART
    return past.state in (State.WAITING, State.AGREED, State.OPENED)
