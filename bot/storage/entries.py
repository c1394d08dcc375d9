"""City entries: what coordinators wrote. Imports of facts never touch these tables."""

import asyncio
import json
from datetime import UTC, date, datetime

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.spelling import fold
from bot.domain.topics import Side, Topic
from bot.storage.database import Reader, Row, Transaction


async def save_entry(tx: Transaction, entry: CityEntry) -> None:
    """Write a city's entry in place of the one it had."""
    await _forget_vector(tx, entry)
    await tx.execute(
        """
        insert into city_entries (city_id, description, description_language, website, languages,
                                  offers_until, seeks_until, updated_at)
        values (:city_id, :description, :description_language, :website, :languages,
                :offers_until, :seeks_until, :updated_at)
        on conflict (city_id) do update
           set description = excluded.description,
               description_language = excluded.description_language,
               website     = excluded.website,
               languages   = excluded.languages,
               offers_until = excluded.offers_until,
               seeks_until = excluded.seeks_until,
               updated_at  = excluded.updated_at
        """,
        {
            "city_id": entry.city_id,
            "description": entry.description,
            "description_language": entry.description_language,
            "website": entry.website,
            "languages": json.dumps(entry.languages),
            "offers_until": entry.offers_until.isoformat() if entry.offers_until else None,
            "seeks_until": entry.seeks_until.isoformat() if entry.seeks_until else None,
            "updated_at": int(entry.updated_at.timestamp()),
        },
    )
    await tx.execute("delete from city_topics where city_id = :city_id", {"city_id": entry.city_id})
    await tx.execute_many(
        "insert into city_topics (city_id, topic, side) values (:city_id, :topic, :side)",
        [
            {"city_id": entry.city_id, "topic": topic, "side": side}
            for side in Side
            for topic in sorted(entry.topics(side))
        ],
    )


async def _forget_vector(tx: Transaction, entry: CityEntry) -> None:
    """Let what another text means in numbers be found anew."""
    await tx.execute(
        """
        delete from city_vectors
         where city_id = :city_id
           and not exists (select 1
                             from city_entries
                            where city_id = :city_id and description = :description
                              and description_language = :description_language)
        """,
        {
            "city_id": entry.city_id,
            "description": entry.description,
            "description_language": entry.description_language,
        },
    )


async def cities_with(
    reader: Reader, today: date, *, offers: Topic | None = None, seeks: Topic | None = None
) -> set[CityId]:
    """Find the cities that have an offer, a need, or both on a day."""
    found: set[CityId] | None = None
    for side, topic in ((Side.OFFERS, offers), (Side.SEEKS, seeks)):
        if topic is None:
            continue
        rows = await reader.all(
            """
            select city_id
              from city_topics join city_entries using (city_id)
             where side = :side and topic = :topic
               and coalesce(case side when 'offers' then offers_until else seeks_until end, :today)
                   >= :today
            """,
            {"side": side, "topic": topic, "today": today.isoformat()},
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


async def all_entries(reader: Reader) -> list[CityEntry]:
    """List what every city says of itself."""
    rows = await reader.all(
        """
        select city_id, description, description_language, website, languages, offers_until,
               seeks_until, updated_at,
               (select json_group_array(json_array(topic, side))
                  from city_topics
                 where city_id = city_entries.city_id) as topics
          from city_entries
        """
    )
    # hundreds of them take ten milliseconds, in which others are to be answered
    return await asyncio.to_thread(lambda: [entry_in(row) for row in rows])


async def cities_changed(reader: Reader, since: datetime, until: datetime) -> list[CityId]:
    """List the cities whose entry was last changed since a moment, and before another."""
    rows = await reader.all(
        """
        select city_id
          from city_entries
         where updated_at >= :since and updated_at < :until
         order by city_id
        """,
        {"since": int(since.timestamp()), "until": int(until.timestamp())},
    )
    return [CityId(row["city_id"]) for row in rows]


async def mark_of_entries(reader: Reader) -> tuple[int, int]:
    """Give what is another value after each change of an entry."""
    row = await reader.one(
        "select count(*) as made, coalesce(sum(updated_at), 0) as changed from city_entries"
    )
    assert row is not None
    return row["made"], row["changed"]


def entry_in(row: Row) -> CityEntry:
    """Read an entry out of a row that has its topics as pairs of topic and side."""
    topics: list[tuple[str, str]] = json.loads(row["topics"])
    return CityEntry(
        city_id=CityId(row["city_id"]),
        updated_at=datetime.fromtimestamp(row["updated_at"], UTC),
        description=row["description"],
        description_language=LanguageCode(row["description_language"] or ""),
        website=row["website"],
        languages=tuple(LanguageCode(code) for code in json.loads(row["languages"])),
        offers=frozenset(Topic(topic) for topic, side in topics if side == Side.OFFERS),
        seeks=frozenset(Topic(topic) for topic, side in topics if side == Side.SEEKS),
        offers_until=date.fromisoformat(row["offers_until"]) if row["offers_until"] else None,
        seeks_until=date.fromisoformat(row["seeks_until"]) if row["seeks_until"] else None,
    )
