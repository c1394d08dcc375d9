"""Any text a form lets through, the worst of it too, and all the text that a card shows."""

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from bot.ui.layouts import Card

NASTY = "*_~`|<>[]()#-\\\n\r\t\u2028 @&!0\u200b\u200e\u202e\u2066\ufeff\x00\ufdfd光م👩🏽\u200d🚀"
MENTION = re.compile(r"(?<!\\)<(?:@[!&]?|#|/)")


def words(most: int) -> st.SearchStrategy[str]:
    """Give any text a form lets through, up to its whole length of what is worst."""
    worst = st.sampled_from([*NASTY, "<@1>", "<@&1>", "<#1>", "@everyone", "</x:1>", "*\n", "👩🏽"])
    return st.one_of(
        st.text(max_size=most),
        st.lists(worst, max_size=60).map("".join),
        st.builds(lambda part, times: (part * times)[:most], worst, st.integers(1, most)),
    ).map(lambda typed: typed[:most])


def texts_of(card: Card) -> Iterator[str]:
    """Give each paragraph of a card."""

    def inside(component: dict[str, Any]) -> Iterator[str]:
        if component["type"] == 10:
            yield component["content"]
        for child in component.get("components", ()):
            yield from inside(child)

    for component in card.to_components():
        yield from inside(component)
