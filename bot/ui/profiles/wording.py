"""Putting into words what a list of topics is, and until when it holds."""

from datetime import date

from bot.texts.catalogue import Texts


def until_line(texts: Texts, key: str, until: date | None) -> str:
    """Name a list, with its last day where it has one."""
    return f"**{texts(key)}**{until_words(texts, until)}"


def until_words(texts: Texts, until: date | None) -> str:
    """Say behind a list until when it holds, where it has a last day."""
    return f" {texts('listed-until', day=texts.days(until))}" if until else ""
