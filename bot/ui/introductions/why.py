"""Why two sides of an introduction fit, as one of them reads it. Loads numpy: import it late."""

import asyncio
from collections.abc import Mapping

from bot.domain.cities import City, CityId
from bot.domain.introductions import Introduction
from bot.domain.matching.profiles import Profile
from bot.domain.matching.reasons import Reason, reasons
from bot.domain.matching.relations import Relation, Standing
from bot.domain.matching.score import score
from bot.domain.regions import Region
from bot.storage.contacts import contacts_of
from bot.ui.introductions.cards import Why
from bot.ui.introductions.subjects import as_matched
from bot.ui.matching.wording import reason_lines
from bot.ui.resources import Resources


async def why_they_fit(resources: Resources, introduction: Introduction, place: int) -> Why:
    """Find what speaks for the other side; nothing where a city has left the network."""
    async with resources.database.reading() as reader:
        reading = await as_matched(resources, reader, introduction.sides[place])
        other = await as_matched(resources, reader, introduction.other(place))
        if reading is None or other is None:
            return lambda _: []
        met = await contacts_of(reader, CityId(reading.place.city_id))
    regions = _regions(resources.directory.cities, met)
    found = await asyncio.to_thread(_reasons, reading, other, regions)
    return lambda texts: reason_lines(texts, other.subject.kind, found)


def _reasons(reading: Profile, other: Profile, regions: Mapping[Region, int]) -> list[Reason]:
    told = score(reading, other, Relation(Standing(regions)))
    return reasons(told, reading, other)


def _regions(cities: Mapping[CityId, City], met: Mapping[CityId, int]) -> Mapping[Region, int]:
    regions = dict[Region, int]()
    for city_id, count in met.items():
        if city_id in cities:
            region = cities[city_id].region
            regions[region] = regions.get(region, 0) + count
    return regions
