"""The pair of buttons that turns the pages of a list."""

from collections.abc import Callable

from discord import ui

from bot.texts.catalogue import Texts
from bot.ui.layouts import button


def turns(
    texts: Texts, route: Callable[[int], str], page: int, *, is_last: bool
) -> list[ui.Button[ui.LayoutView]]:
    """Make the buttons to the page before and the page after; ``route`` addresses a page."""
    # two buttons of a message must differ in what they carry, also where one leads nowhere
    before = page - 1 if page > 0 else page + 2
    return [
        button(texts("search-previous"), route(before), emoji="◀️", disabled=page == 0),
        button(texts("search-next"), route(page + 1), emoji="▶️", disabled=is_last),
    ]
