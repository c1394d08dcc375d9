"""The base of every card: a Components V2 layout that fits Discord's limits and holds no state."""

from collections.abc import Callable, Sequence
from typing import Any

import discord
from discord import ui

Component = dict[str, Any]
"""A part of a message as Discord's API has it."""

MOST_CHARACTERS = 4_000
MOST_BYTES = 10_000
"""Above about this many UTF-8 bytes of text Discord answers 500, which Chinese reaches first."""


class LayoutTooLarge(Exception):
    """A card that Discord would refuse; the fault is ours, never the reader's."""


class Card(ui.LayoutView):
    """A layout whose buttons carry their meaning in ``custom_id``.

    It is finished from the start, so that discord.py keeps nothing of it: presses are met by the
    buttons' own classes, before and after a restart alike.
    """

    def __init__(self, *items: ui.Item[ui.LayoutView]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)
        check_limits(self)
        self.stop()


def first_that_fits(*cards: Callable[[], Card]) -> Card:
    """Make the first card that is not too large; what makes it so is left out of the later ones."""
    *fuller, barest = cards
    for made in fuller:
        try:
            return made()
        except LayoutTooLarge:
            continue
    return barest()


class Printed(Card):
    """A card as Discord gets it, made out of another by changing what differs."""

    def __init__(self, components: Sequence[Component]) -> None:
        super().__init__()
        self._components = components

    def to_components(self) -> list[Component]:
        """Give what is sent."""
        return list(self._components)

    def has_components_v2(self) -> bool:
        """Tell that it is of the newer kind, as every card is."""
        return True


def check_limits(layout: ui.LayoutView) -> None:
    """Raise ``LayoutTooLarge`` where a layout's text exceeds what Discord takes.

    The 40 components of a message are counted by discord.py itself.
    """
    texts = [item.content for item in layout.walk_children() if isinstance(item, ui.TextDisplay)]
    amounts = {
        "characters": (sum(len(text) for text in texts), MOST_CHARACTERS),
        "bytes": (sum(len(text.encode()) for text in texts), MOST_BYTES),
    }
    for what, (amount, most) in amounts.items():
        if amount > most:
            raise LayoutTooLarge(f"{amount} {what}, Discord takes {most}")


def text(content: str) -> ui.TextDisplay[ui.LayoutView]:
    """Make a paragraph."""
    return ui.TextDisplay(content)


def button(
    label: str,
    custom_id: str,
    *,
    emoji: str | None = None,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    disabled: bool = False,
) -> ui.Button[ui.LayoutView]:
    """Make a button; what it does is in its ``custom_id``."""
    return ui.Button(
        label=shortened(label, 80), custom_id=custom_id, emoji=emoji, style=style, disabled=disabled
    )


def shortened(label: str, longest: int) -> str:
    """Cut a label to what Discord takes, with an ellipsis."""
    return label if len(label) <= longest else label[: longest - 1].rstrip() + "…"
