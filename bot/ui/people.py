"""Naming people, also those who have erased themselves."""

from bot.storage.personal import NOBODY
from bot.texts.catalogue import Texts


def person(texts: Texts, user_id: int | None) -> str:
    """Name a person so that Discord shows them, without a ping."""
    return texts("person-erased") if user_id in (None, NOBODY) else f"<@{user_id}>"
