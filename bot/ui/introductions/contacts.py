"""How each can reach the other, once both said yes."""

import discord

from bot.domain.introductions import Introduction
from bot.texts.catalogue import Texts
from bot.ui.people import person
from bot.ui.plain import plain


def contact(texts: Texts, user: discord.User | None, user_id: int) -> str:
    """Name somebody by all that leads to them: name, handle, and a mention to click."""
    if user is None:
        return person(texts, user_id)
    name, handle = plain(user.display_name), plain(user.name)
    return texts("introduction-contact", name=name, handle=f"@{handle}", person=f"<@{user_id}>")


def thread_link(introduction: Introduction) -> str:
    """Give the address of the thread in which both talk; nothing where they write directly."""
    if introduction.thread_id is None or introduction.where.server_id is None:
        return ""
    return f"https://discord.com/channels/{introduction.where.server_id}/{introduction.thread_id}"
