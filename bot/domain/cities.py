"""A member city: the published facts about it, and what follows from them."""

from dataclasses import dataclass
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from typing import NewType
from zoneinfo import ZoneInfo

from bot.domain.fields import Field
from bot.domain.regions import Region

CityId = NewType("CityId", str)

EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the Earth (IUGG)."""


@dataclass(frozen=True, slots=True)
class City:
    """One member city. Coordinates in degrees, ``country`` as ISO 3166-1 alpha-2."""

    id: CityId
    name: str
    unesco_name: str
    country: str
    region: Region
    field: Field
    year: int
    latitude: float
    longitude: float
    timezone: str
    population: int | None = None
    geonameid: int | None = None
    url: str = ""

    @property
    def flag(self) -> str:
        """Give the country's flag as a pair of regional indicator symbols."""
        return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in self.country)


@dataclass(frozen=True, slots=True)
class FieldTenure:
    """A stretch of years in which a city held a field; ``until`` is empty while it lasts."""

    field: Field
    since: int
    until: int | None = None


def distance_km(one: City, other: City) -> float:
    """Give the great-circle distance in kilometres (haversine, accurate to 0.5 %)."""
    latitude, other_latitude = radians(one.latitude), radians(other.latitude)
    half_height = sin((other_latitude - latitude) / 2)
    half_width = sin(radians(other.longitude - one.longitude) / 2)
    chord = half_height**2 + cos(latitude) * cos(other_latitude) * half_width**2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, chord)))


def local_time(city: City, now: datetime) -> datetime:
    """Give the wall-clock time in the city at an aware instant."""
    return now.astimezone(ZoneInfo(city.timezone))


def minutes_ahead(city: City, of: City, now: datetime) -> int:
    """Say by how many minutes the clocks of ``city`` lead those of ``of`` at this instant."""
    lead = offset_minutes(city, now) - offset_minutes(of, now)
    return round(lead)


def offset_minutes(city: City, now: datetime) -> float:
    """Say by how many minutes the city's clocks lead UTC at this instant."""
    offset = local_time(city, now).utcoffset()
    if offset is None:
        raise ValueError(f"{city.timezone} gives no offset")
    return offset.total_seconds() / 60
