"""What the bot is handed at its start, and how anything that answers a person reaches it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, cast

import discord

from bot.domain.directory import Directory
from bot.domain.languages import LanguageCode
from bot.domain.topics import TopicGroup
from bot.maps.atlas import Atlas
from bot.storage.database import Database
from bot.texts.catalogue import Catalogue, Texts


@dataclass(slots=True)
class Resources:
    """Opened outside the bot and handed to it. ``directory`` is replaced by an import.

    ``command_ids`` are Discord's ids of our commands, known once they were sent;
    ``chosen_languages`` are people's own choices, by user id, as the database has them.
    """

    database: Database
    directory: Directory
    catalogue: Catalogue
    atlas: Atlas
    topics: tuple[TopicGroup, ...]
    clock: Callable[[], datetime]
    chosen_languages: dict[int, LanguageCode] = field(default_factory=dict[int, LanguageCode])
    source_url: str | None = None
    started_at: datetime = field(init=False)
    command_ids: Mapping[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        self.started_at = self.clock()


class _Equipped(Protocol):
    resources: Resources


Interaction = discord.Interaction[discord.Client]


def resources_of(interaction: Interaction) -> Resources:
    """Give the resources of the bot that received an interaction."""
    return cast("_Equipped", interaction.client).resources


def persons_texts(interaction: Interaction) -> Texts:
    """Give the texts for a private reply: in the language the person chose, else Discord's.

    Where we have neither, the server's language is likelier to be read than English.
    """
    resources = resources_of(interaction)
    chosen = resources.chosen_languages.get(interaction.user.id)
    return resources.catalogue.best(chosen, str(interaction.locale), _server_locale(interaction))


def servers_texts(interaction: Interaction) -> Texts:
    """Give the texts for a public reply: in the server's language, in private the person's."""
    if interaction.guild_id is None:
        return persons_texts(interaction)
    return resources_of(interaction).catalogue.best(_server_locale(interaction))


def _server_locale(interaction: Interaction) -> str | None:
    return str(interaction.guild_locale) if interaction.guild_locale else None
