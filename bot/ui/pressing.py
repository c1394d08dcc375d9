"""The bases of everything a person can press, choose from, fill in: each answers, always.

discord.py only logs a failing dynamic item, so these bases catch; a view's and a form's errors
reach their ``on_error``. A button re-checks every right when pressed: it may be years old.
"""

import re
from abc import abstractmethod
from time import perf_counter
from typing import Any, Self
from weakref import WeakSet

import discord
from discord import ui

from bot.ui.attending import attending, explain, record
from bot.ui.resources import Interaction

_templates: list[re.Pattern[str]] = []
_open: "WeakSet[Panel | Form]" = WeakSet()


def will_be_answered(custom_id: str) -> bool:
    """Tell whether a button's class, an open panel or an open form will meet this press."""
    if any(template.fullmatch(custom_id) for template in _templates):
        return True
    return any(custom_id in each.custom_ids() for each in _open if not each.is_finished())


class _Attended(ui.DynamicItem[ui.Item[Any]], template=r"(?!)"):
    """What buttons and menus share: the boundary around what they do."""

    def __init_subclass__(cls, *, template: str) -> None:
        super().__init_subclass__(template=template)
        _templates.append(re.compile(template))

    def __init__(self, item: ui.Item[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Meet a press: keep the ids, check nothing yet, since nobody hears an error here."""
        return cls(item, match)

    async def callback(self, interaction: Interaction) -> Any:
        """Answer the press, whatever happens."""
        async with attending(interaction, f"press:{type(self).__name__}"):
            await self.press(interaction)

    @abstractmethod
    async def press(self, interaction: Interaction) -> None:
        """Do what the button says, after checking the right to it."""


class Press(_Attended, template=r"(?!)"):
    """A button whose ``custom_id`` says what it does."""


class Choice(_Attended, template=r"(?!)"):
    """A menu whose ``custom_id`` says what choosing in it does."""

    @property
    def chosen(self) -> list[str]:
        """Give the values chosen."""
        item = self.item
        assert isinstance(item, ui.Select)
        return item.values

    @property
    def offered(self) -> set[str]:
        """Give the values that the message offered, which may be old."""
        item = self.item
        assert isinstance(item, ui.Select)
        return {option.value for option in item.options}

    @property
    def shown(self) -> set[str]:
        """Give the values that stood as chosen when the message was sent."""
        item = self.item
        assert isinstance(item, ui.Select)
        return {option.value for option in item.options if option.default}

    @property
    def people(self) -> list[discord.User | discord.Member]:
        """Give the people chosen."""
        item = self.item
        assert isinstance(item, ui.UserSelect)
        return item.values

    @property
    def picked(self) -> list[int]:
        """Give the ids of the channels or roles chosen."""
        item = self.item
        assert isinstance(item, ui.ChannelSelect | ui.RoleSelect)
        return [each.id for each in item.values]


class Panel(ui.LayoutView):
    """A layout with callbacks of its own, for as long as the process runs."""

    def __init__(self, *, timeout: float | None = 900.0) -> None:
        super().__init__(timeout=timeout)
        _open.add(self)

    def custom_ids(self) -> set[str]:
        """Give the ids of all that can be pressed here."""
        return {str(getattr(item, "custom_id", "")) for item in self.walk_children()}

    async def on_error(self, interaction: Interaction, error: Exception, item: Any, /) -> None:
        """Explain what went wrong to who pressed."""
        await _explained(interaction, error, f"view:{type(self).__name__}")


class Form(ui.Modal):
    """A modal."""

    def __init__(self, *, title: str, timeout: float | None = 3600.0) -> None:
        super().__init__(title=title, timeout=timeout)
        _open.add(self)

    def custom_ids(self) -> set[str]:
        """Give the id under which the form comes back."""
        return {self.custom_id}

    async def on_error(self, interaction: Interaction, error: Exception, /) -> None:
        """Explain what went wrong to who filled it in."""
        await _explained(interaction, error, f"form:{type(self).__name__}")


async def _explained(interaction: Interaction, error: Exception, name: str) -> None:
    started = perf_counter()
    record(interaction, name, started, await explain(interaction, error))
