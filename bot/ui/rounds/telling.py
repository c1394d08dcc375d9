"""What people are told of rounds and meetings, each privately and in their language."""

from dataclasses import replace
from enum import StrEnum, auto
from functools import partial

import discord
from discord import ui

from bot.domain.meetings import Attendance, Step, Told
from bot.domain.rounds import Member, News
from bot.storage.round_members import member_of_rounds
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, button, text
from bot.ui.reaching import UNREACHABLE, Worded, write_to
from bot.ui.resources import equipment
from bot.ui.rounds import routes
from bot.ui.rounds.acquainting import acquaintance
from bot.ui.rounds.asking import question_card, whom_met
from bot.ui.rounds.introduction import introduction_card


class Said(StrEnum):
    """How telling somebody of a meeting went: over and done, to be tried again, no one to meet."""

    DONE = auto()
    LATER = auto()
    ALONE = auto()


async def tell_of_meeting(client: discord.Client, of: Attendance, step: Step) -> Said:
    """Tell somebody what is next of a meeting: whom they meet, or asking whether they did.

    Who takes no direct messages sees it in ``/meet status``.
    """
    async with equipment(client).database.glancing() as reader:
        member = await member_of_rounds(reader, of.user_id)
    if member is None:
        return Said.ALONE
    try:
        worded = await _worded(client, replace(of, told=step.then))
    except (discord.HTTPException, *UNREACHABLE):
        return Said.LATER
    if worded is None:
        return Said.ALONE
    sent = await write_to(client, of.user_id, worded, member.language, nonce=of.nonce)
    return Said.LATER if sent is False else Said.DONE


async def _worded(client: discord.Client, of: Attendance) -> Worded | None:
    if of.told is Told.INTRODUCED:
        met = await acquaintance(client, of, is_new=True)
        return partial(introduction_card, met=met) if met else None
    whom = await whom_met(client, of)
    return partial(question_card, of=of, whom=whom) if whom else None


async def tell_news(client: discord.Client, member: Member) -> bool:
    """Tell somebody that a round had nobody for them, or that they are paused; tell if it is over.

    Both are kindly meant, and undone with one press.
    """

    def worded(texts: Texts) -> Card:
        return news_card(texts, member.news)

    return await write_to(client, member.user_id, worded, member.language) is not False


def news_card(texts: Texts, news: News) -> Card:
    """Lay out what somebody is told of a round that paired them with nobody."""
    words = text(texts(f"meet-news-{news}"))
    if news is not News.PAUSED:
        return Card(words)
    keep = button(
        texts("meet-button-keep"),
        routes.take_part("resume"),
        emoji="💚",
        style=discord.ButtonStyle.primary,
    )
    leave = button(texts("meet-button-leave"), routes.take_part("leave"))
    return Card(words, ui.ActionRow[ui.LayoutView](keep, leave))
