"""A server: a Discord guild with the bot in it, and what its admin decided."""

from dataclasses import dataclass

from bot.domain.cities import CityId
from bot.domain.languages import LanguageCode


@dataclass(frozen=True, slots=True)
class Server:
    """A server's own settings; ``city_id`` is the city that a steward confirmed it speaks for."""

    id: int
    language: LanguageCode | None = None
    coordinator_role_id: int | None = None
    city_id: CityId | None = None
    is_home: bool = False
    coordinators_channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class StewardSeat:
    """Where the stewards are: their server, the role they hold there, the channel they read."""

    server_id: int
    role_id: int | None = None
    channel_id: int | None = None
