"""Naming people, also those who have erased themselves."""

import asyncio
from collections.abc import Iterable, Mapping

import discord

from bot.storage.personal import NOBODY
from bot.texts.catalogue import Texts
from bot.ui.plain import plain
from bot.ui.reply import BROKEN_LINE


async def names_of(client: discord.Client, user_ids: Iterable[int]) -> Mapping[int, str]:
    """Ask Discord what people are called; whoever it does not know is left out.

    A mention shows a name only to those who share a server with that person.
    """
    users = await _users(client, user_ids)
    return {user.id: f"{user.display_name} ({user.name})" for user in users}


async def display_names(client: discord.Client, user_ids: Iterable[int]) -> Mapping[int, str]:
    """Ask Discord how people wish to be called; whoever it does not know is left out."""
    return {user.id: user.display_name for user in await _users(client, user_ids)}


async def users_of(client: discord.Client, user_ids: Iterable[int]) -> Mapping[int, discord.User]:
    """Ask Discord who people are; whoever it does not know is left out."""
    return {user.id: user for user in await _users(client, user_ids)}


async def given_names(client: discord.Client, user_ids: Iterable[int]) -> Mapping[int, str]:
    """Ask Discord what people wish to be called; who has no ``given_name`` is left out."""
    users = await _users(client, user_ids)
    return {user.id: name for user in users if (name := given_name(user))}


def given_name(user: discord.User | discord.Member) -> str | None:
    """Give what somebody wishes to be called; ``None`` for who has no name but their handle.

    By a handle anybody can write to them, so it is no name to show before they agreed.
    """
    return user.global_name if user.global_name != user.name else None


async def _users(client: discord.Client, user_ids: Iterable[int]) -> list[discord.User]:
    asked = (_user(client, user_id) for user_id in {*user_ids} - {NOBODY})
    return [user for user in await asyncio.gather(*asked) if user is not None]


async def _user(client: discord.Client, user_id: int) -> discord.User | None:
    try:
        return client.get_user(user_id) or await client.fetch_user(user_id)
    except (discord.HTTPException, discord.RateLimited, *BROKEN_LINE):
        return None  # an account that was deleted; the mention has to do


def person(texts: Texts, user_id: int | None) -> str:
    """Name a person so that Discord shows them, without a ping."""
    return texts("person-erased") if user_id in (None, NOBODY) else f"<@{user_id}>"


def named_person(texts: Texts, user_id: int, names: Mapping[int, str]) -> str:
    """Name a person in letters too, for readers who may share no server with them."""
    name = names.get(user_id)
    mention = person(texts, user_id)
    return f"**{plain(name)}** {mention}" if name else mention
