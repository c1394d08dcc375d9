"""Why two sides of an introduction fit, as one of them reads it. Loads numpy: import it late."""

import asyncio

from bot.domain.cities import CityId
from bot.domain.introductions import Introduction
from bot.domain.matching.reasons import reasons
from bot.domain.matching.relations import Relation
from bot.domain.matching.score import score
from bot.storage.contacts import contacts_of
from bot.ui.introductions.cards import Why
from bot.ui.introductions.subjects import as_matched
from bot.ui.matching.askers import standing
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
    relation = Relation(standing(resources, met, across=False))
    told = await asyncio.to_thread(score, reading, other, relation)
    found = reasons(told, reading, other)
    return lambda texts: reason_lines(texts, other.subject.kind, found)
