"""Names and descriptions of commands in every language, out of ``commands.ftl``.

``command-city-show`` is a command's name; its attributes are ``.description`` and, for each option,
``.<option>`` and ``.<option>-description``. English stands in for what discord.py wants in code.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.texts.catalogue import REFERENCE, Catalogue, Texts

Choices = Mapping[str, Sequence[tuple[str, str]]]
"""For options of a name: pairs of a value and the text that names it."""

AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.Group


def word_commands(
    tree: app_commands.CommandTree[Any], catalogue: Catalogue, choices: Choices
) -> None:
    """Give every command of a tree its English descriptions and its options' choices."""
    texts = catalogue.command_texts(REFERENCE)
    for command in tree.walk_commands():
        key = command_key(command)
        command.description = texts.attribute(key, "description")
        if isinstance(command, app_commands.Group):
            continue
        options = {parameter.name for parameter in command.parameters}
        app_commands.describe(
            **{option: texts.attribute(key, f"{option}-description") for option in options}
        )(command)
        app_commands.choices(
            **{
                option: [
                    app_commands.Choice(
                        name=app_commands.locale_str(texts(text), key=text), value=value
                    )
                    for value, text in choices[option]
                ]
                for option in options & choices.keys()
            }
        )(command)


def command_key(command: AnyCommand) -> str:
    """Give the id of the message that names a command: ``/city show`` is ``command-city-show``."""
    return "command-" + command.qualified_name.replace(" ", "-")


def fingerprint(
    tree: app_commands.CommandTree[Any],
    catalogue: Catalogue,
    guild: discord.abc.Snowflake | None = None,
) -> str:
    """Reduce a tree and every language's wording of it to one value that changes with them."""
    shapes = [command.to_dict(tree) for command in tree.get_commands(guild=guild)]
    digest = hashlib.sha256(json.dumps(shapes, sort_keys=True, default=str).encode())
    for language in catalogue.languages:
        digest.update(repr(language).encode())
        digest.update(catalogue.command_source(language.code))
    return digest.hexdigest()


class CommandTranslator(app_commands.Translator):
    """Answers discord.py's questions when the tree is sent to Discord."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Word one name or description for a Discord locale, or leave it to the English."""
        for language in self._catalogue.languages:
            if locale.value in language.discord:
                return _translated(self._catalogue.command_texts(language.code), string, context)
        return None


def _translated(
    texts: Texts, string: app_commands.locale_str, context: app_commands.TranslationContextTypes
) -> str:
    data: Any = context.data
    match context.location:
        case Location.command_name | Location.group_name:
            return texts.name(command_key(data))
        case Location.command_description | Location.group_description:
            return texts.attribute(command_key(data), "description")
        case Location.parameter_name:
            return texts.attribute(command_key(data.command), data.name)
        case Location.parameter_description:
            return texts.attribute(command_key(data.command), f"{data.name}-description")
        case Location.choice_name:
            return texts.name(string.extras["key"])
        case _:
            raise LookupError(f"no texts for {context.location}")
