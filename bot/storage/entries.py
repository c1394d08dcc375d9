"""City entries: what coordinators wrote. Imports of facts never touch these tables."""

import json

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.spelling import fold
from bot.domain.topics import Topic
from bot.storage.database import Reader, Transaction

_OFFERS, _SEEKS = "offers", "seeks"


async def save_entry(tx: Transaction, entry: CityEntry) -> None:
    """Write a city's entry in place of the one it had."""
    await tx.execute(
        """
        insert into city_entries (city_id, description, website, languages, updated_at)
        values (:city_id, :description, :website, :languages, :updated_at)
        on conflict (city_id) do update
           set description = excluded.description,
               website     = excluded.website,
               languages   = excluded.languages,
               updated_at  = excluded.updated_at
        """,
        {
            "city_id": entry.city_id,
            "description": entry.description,
            "website": entry.website,
            "languages": json.dumps(entry.languages),
            "updated_at": int(entry.updated_at.timestamp()),
        },
    )
    await tx.execute("delete from city_topics where city_id = :city_id", {"city_id": entry.city_id})
    await tx.execute_many(
        "insert into city_topics (city_id, topic, side) values (:city_id, :topic, :side)",
        [
            {"city_id": entry.city_id, "topic": topic, "side": side}
            for side, topics in ((_OFFERS, entry.offers), (_SEEKS, entry.seeks))
            for topic in sorted(topics)
        ],
    )


async def cities_with(
    reader: Reader, *, offers: Topic | None = None, seeks: Topic | None = None
) -> set[CityId]:
    """Find the cities that declared an offer, a need, or both."""
    found: set[CityId] | None = None
    for side, topic in ((_OFFERS, offers), (_SEEKS, seeks)):
        if topic is None:
            continue
        rows = await reader.all(
            "select city_id from city_topics where side = :side and topic = :topic",
            {"side": side, "topic": topic},
        )
        having = {CityId(row["city_id"]) for row in rows}
        found = having if found is None else found & having
    return found or set()


async def cities_described_by(reader: Reader, words: str) -> set[CityId]:
    """Find the cities whose description holds these words, whatever their case and accents."""
    rows = await reader.all("select city_id, description from city_entries where description <> ''")
    # folded here, as names are: SQLite's own lower() knows ASCII alone
    wanted = fold(words)
    return {CityId(row["city_id"]) for row in rows if wanted in fold(row["description"])}
