"""All that a city's card needs beside the directory, in one query: a card is what is asked most."""

import json
from dataclasses import dataclass

from bot.domain.cities import CityId, FieldTenure
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.storage.database import Reader
from bot.storage.entries import entry_in
from bot.storage.shunning import CAN_BE_ASKED


@dataclass(frozen=True, slots=True)
class CityNotes:
    """What is kept of a city, and the city whose home the asking server is."""

    entry: CityEntry | None
    past: tuple[FieldTenure, ...]
    has_home: bool
    can_be_asked: bool
    servers_city: CityId | None


async def city_notes(reader: Reader, city_id: CityId, server_id: int | None) -> CityNotes:
    """Fetch what a city's card shows to readers in a server, or outside any."""
    row = await reader.one(
        f"""
        select :city_id as city_id, entry.description,
               entry.description_language, entry.website, entry.languages,
               entry.offers_until, entry.seeks_until, entry.updated_at,
               (select json_group_array(json_array(topic, side))
                  from city_topics
                 where city_id = :city_id)                                as topics,
               (select json_group_array(json_array(field, since, until))
                  from (select field, since, until
                          from past_fields
                         where city_id = :city_id
                         order by since))                                 as past,
               exists (select 1
                         from city_servers
                        where city_id = :city_id and is_home = 1)         as has_home,
               {CAN_BE_ASKED}                                             as can_be_asked,
               (select city_id
                  from city_servers
                 where server_id = :server_id)                            as servers_city
          from (select 1) left join city_entries as entry on entry.city_id = :city_id
        """,  # noqa: S608 - a constant of our own
        {"city_id": city_id, "server_id": server_id},
    )
    if row is None:
        raise LookupError("one row was asked for and none came")
    return CityNotes(
        entry=entry_in(row) if row["updated_at"] is not None else None,
        past=tuple(
            FieldTenure(Field(field), since, until)
            for field, since, until in json.loads(row["past"])
        ),
        has_home=bool(row["has_home"]),
        can_be_asked=bool(row["can_be_asked"]),
        servers_city=CityId(row["servers_city"]) if row["servers_city"] else None,
    )


async def city_entry(reader: Reader, city_id: CityId) -> CityEntry | None:
    """Fetch what a city's coordinators said of it, if anything."""
    return (await city_notes(reader, city_id, None)).entry
