"""What the bot is handed at its start, and how anything that answers a person reaches it."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol, cast

import discord

from bot.domain.announcements import Announcement, AnnouncementId
from bot.domain.directory import Directory
from bot.domain.languages import LanguageCode
from bot.domain.servers import StewardSeat
from bot.domain.topics import TopicGroup
from bot.maps.atlas import Atlas
from bot.storage.database import Database, Reader
from bot.storage.progress import Progress
from bot.storage.suggested import Mark
from bot.texts.catalogue import Catalogue, Texts
from bot.texts.encoder import Encoder

if TYPE_CHECKING:
    from bot.ui.matching.pools import Pools  # with numpy, which a start need not wait for

Interaction = discord.Interaction[discord.Client]

MOST_MOMENTS = 3_000
"""Moments kept: those of a minute, at the 50 messages a second that Discord allows."""


@dataclass(slots=True)
class Followed:
    """A report that its author is looking at; ``edits`` counts how often it may be renewed yet."""

    interaction: Interaction
    edits: int
    shown: Progress


class Work(Enum):
    """What runs by itself and can be woken alone."""

    PASSING_ON = auto()
    REPORTING = auto()
    INTRODUCING = auto()
    READING = auto()
    ALERTING = auto()
    PAIRING = auto()
    MEETING = auto()


class Wake(Protocol):
    """Tells what runs by itself that there is something to do; all of it unless some is named."""

    def __call__(self, *works: Work) -> None:
        """Wake it."""


def _nobody(*_: Work) -> None:
    """Wake nobody: there is no bot yet."""


@dataclass(slots=True)
class Resources:
    """Opened outside the bot and handed to it. ``directory`` is replaced by an import.

    ``command_ids`` are Discord's ids of our commands, known once they were sent;
    ``chosen_languages`` are people's own choices, by user id, and ``server_languages`` admins', by
    server id, both as the database has them. ``owners`` are the users who own the application.
    ``wake`` is to be called straight after the commit. ``quota`` is how much a city may publish in
    a week, ``rate`` how many messages a second are announced. ``open_calls`` are those that can be
    answered, nearest deadline first, ``closed_calls`` those that ended last, and ``projects`` those
    shared, latest first: as suggestions need them, with their titles alone, and ``remembered`` is
    the mark of all when they were read. ``followed`` are the reports that authors are looking at
    right now; ``brought_at`` are the moments of the latest messages brought or edited. ``reread``
    builds the directory anew. ``encoder`` finds what texts mean; ``pools`` are what suggestions are
    chosen from, once somebody asked, made by one at a time (``pooling``), and ``people_read`` those
    whose words were read since.
    """

    database: Database
    directory: Directory
    catalogue: Catalogue
    atlas: Atlas
    topics: tuple[TopicGroup, ...]
    clock: Callable[[], datetime]
    chosen_languages: dict[int, LanguageCode] = field(default_factory=dict[int, LanguageCode])
    server_languages: dict[int, LanguageCode] = field(default_factory=dict[int, LanguageCode])
    stewards: StewardSeat | None = None
    owners: frozenset[int] = frozenset()
    reread: Callable[[Reader], Awaitable[Directory]] | None = None
    wake: Wake = _nobody
    quota: int = 10
    rate: float = 40.0
    open_calls: tuple[Announcement, ...] = ()
    closed_calls: tuple[Announcement, ...] = ()
    projects: tuple[Announcement, ...] = ()
    encoder: Encoder = field(default_factory=Encoder)
    pools: "Pools | None" = None
    pooling: asyncio.Lock = field(default_factory=asyncio.Lock)
    people_read: set[int] = field(default_factory=set[int])
    remembered: Mark | None = None
    followed: "dict[AnnouncementId, Followed]" = field(
        default_factory=dict["AnnouncementId", "Followed"]
    )
    brought_at: deque[datetime] = field(
        default_factory=lambda: deque[datetime](maxlen=MOST_MOMENTS)
    )
    source_url: str | None = None
    started_at: datetime = field(init=False)
    command_ids: Mapping[str, int] = field(default_factory=dict[str, int])

    def __post_init__(self) -> None:
        self.started_at = self.clock()


class _Equipped(Protocol):
    resources: Resources


def resources_of(interaction: Interaction) -> Resources:
    """Give the resources of the bot that received an interaction."""
    return equipment(interaction.client)


def equipment(client: discord.Client) -> Resources:
    """Give the resources of a bot."""
    return cast("_Equipped", client).resources


def persons_texts(interaction: Interaction) -> Texts:
    """Give the texts for a private reply: in the language the person chose, else Discord's.

    Where we have neither, the server's language is likelier to be read than English.
    """
    resources = resources_of(interaction)
    chosen = resources.chosen_languages.get(interaction.user.id)
    return resources.catalogue.best(chosen, str(interaction.locale), *_of_server(interaction))


def servers_texts(interaction: Interaction) -> Texts:
    """Give the texts for a public reply: in the server's language, in private the person's."""
    if interaction.guild_id is None:
        return persons_texts(interaction)
    return resources_of(interaction).catalogue.best(*_of_server(interaction))


def guilds_texts(resources: Resources, guild: discord.Guild) -> Texts:
    """Give the texts for what is said in a server without being asked."""
    chosen = resources.server_languages.get(guild.id)
    return resources.catalogue.best(chosen, str(guild.preferred_locale))


def _of_server(interaction: Interaction) -> tuple[str | None, str | None]:
    """Give the locales of a server, its admin's choice first."""
    chosen = resources_of(interaction).server_languages.get(interaction.guild_id or 0)
    return chosen, str(interaction.guild_locale) if interaction.guild_locale else None
