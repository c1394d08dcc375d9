"""The five regions by which UNESCO groups its members."""

from enum import StrEnum


class Region(StrEnum):
    """A UNESCO region, which is not always a continent: Canada and Türkiye stand with Europe."""

    AFRICA = "africa"
    ARAB_STATES = "arab_states"
    ASIA_PACIFIC = "asia_pacific"
    EUROPE_NORTH_AMERICA = "europe_north_america"
    LATIN_AMERICA_CARIBBEAN = "latin_america_caribbean"
