"""Menus in a card: what can be chosen, and what stands chosen already."""

from collections.abc import Collection, Sequence
from typing import Any

import discord
from discord import ui

from bot.domain.languages import ANNOUNCED, LanguageCode
from bot.texts.catalogue import Texts
from bot.ui.layouts import shortened

LONGEST_OPTION, LONGEST_PLACEHOLDER = 100, 150

Row = ui.ActionRow[ui.LayoutView]

CHANNELS = [discord.ChannelType.text, discord.ChannelType.news, discord.ChannelType.forum]
"""The channels that can receive announcements."""


def menu(
    custom_id: str,
    options: Sequence[tuple[str, str]],
    *,
    placeholder: str,
    chosen: Collection[str] = (),
    least: int = 0,
    most: int | None = None,
) -> Row:
    """Make a menu of labels and values; as many as there are can be chosen, unless ``most``."""
    return Row(
        ui.Select[Any](
            custom_id=custom_id,
            placeholder=shortened(placeholder, LONGEST_PLACEHOLDER),
            min_values=least,
            max_values=len(options) if most is None else most,
            options=[
                discord.SelectOption(
                    label=shortened(label, LONGEST_OPTION), value=value, default=value in chosen
                )
                for label, value in options
            ],
        )
    )


def channel_menu(
    custom_id: str,
    *,
    placeholder: str,
    most: int,
    least: int = 1,
    kinds: Sequence[discord.ChannelType] = CHANNELS,
    chosen: int | None = None,
) -> Row:
    """Make a menu of the server's channels, by default those that can receive announcements."""
    kind = discord.SelectDefaultValueType.channel
    return Row(
        ui.ChannelSelect[Any](
            custom_id=custom_id,
            placeholder=shortened(placeholder, LONGEST_PLACEHOLDER),
            channel_types=list(kinds),
            min_values=least,
            max_values=most,
            default_values=[discord.SelectDefaultValue(id=chosen, type=kind)] if chosen else [],
        )
    )


def role_menu(custom_id: str, *, placeholder: str, chosen: int | None) -> Row:
    """Make a menu of the server's roles, one of which can be chosen, or none."""
    kind = discord.SelectDefaultValueType.role
    return Row(
        ui.RoleSelect[Any](
            custom_id=custom_id,
            placeholder=shortened(placeholder, LONGEST_PLACEHOLDER),
            min_values=0,
            max_values=1,
            default_values=[discord.SelectDefaultValue(id=chosen, type=kind)] if chosen else [],
        )
    )


def person_menu(custom_id: str, *, placeholder: str) -> Row:
    """Make a menu of people."""
    return Row(
        ui.UserSelect[Any](
            custom_id=custom_id, placeholder=shortened(placeholder, LONGEST_PLACEHOLDER)
        )
    )


def language_choice(
    texts: Texts, chosen: LanguageCode, languages: Sequence[LanguageCode] = ANNOUNCED
) -> ui.Select[Any]:
    """Make a form's menu of the language that a text is written in."""
    named = sorted((texts.language_name(code), code) for code in languages)
    return ui.Select(
        custom_id="language",
        options=[
            discord.SelectOption(label=name, value=code, default=code == chosen)
            for name, code in named
        ],
    )


def language_chosen(asked: ui.Select[Any]) -> LanguageCode:
    """Give what was chosen in such a menu, else what stood there from the start."""
    standing = [option.value for option in asked.options if option.default]
    return LanguageCode([*asked.values, *standing][0])
