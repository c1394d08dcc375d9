"""The question to a side, made where it is needed: by the worker, and from one's list."""

import asyncio
from importlib import import_module

import discord

from bot.domain.introductions import Introduction
from bot.ui.introductions.cards import question_card
from bot.ui.introductions.faces import faces
from bot.ui.reaching import Worded
from bot.ui.resources import equipment


async def question(
    client: discord.Client, introduction: Introduction, place: int, *, again: bool = False
) -> Worded:
    """Gather who asks and why both fit; the card is worded in whatever language it is read."""
    # numpy takes a tenth of a second to load: once, when somebody is asked, and beside the loop
    await asyncio.to_thread(import_module, "bot.ui.introductions.why")
    from bot.ui.introductions.why import why_they_fit  # noqa: PLC0415 - loaded just now

    resources = equipment(client)
    (face,) = await faces(client, [introduction.other(place)])
    why = await why_they_fit(resources, introduction, place)
    return lambda texts: question_card(
        resources, texts, introduction, place, face, why, again=again
    )
