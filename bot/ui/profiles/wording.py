"""Putting into words what a list of topics is, and until when it holds."""

from datetime import date

from bot.texts.catalogue import Texts


def until_line(texts: Texts, key: str, until: date | None) -> str:
    """Name a list, with its last day where it has one."""
    name = f"**{texts(key)}**"
    return f"{name} {texts('listed-until', day=texts.days(until))}" if until else name
