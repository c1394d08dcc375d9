"""Introductions looked up: one, those of somebody, what there was between two sides."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.domain.cities import CityId
from bot.domain.introductions import (
    Answer,
    Introduction,
    IntroductionId,
    Past,
    Side,
    State,
    Told,
    Where,
)
from bot.domain.languages import LanguageCode
from bot.storage.database import Reader, Row

_SELECT = """
    select id, state, asked_by, proposed_for, asked_at, note, server_id, channel_id, ended_at,
           thread_id,
           (select json_group_array(json_object(
                       'place', place, 'user_id', user_id, 'city_id', city_id,
                       'is_city', is_city, 'language', language, 'answer', answer,
                       'told', told, 'due_at', due_at, 'server_id', server_id,
                       'channel_id', channel_id))
              from (select *
                      from introduction_sides
                     where introduction_id = introductions.id
                     order by place)) as sides
      from introductions
"""


@dataclass(frozen=True, slots=True)
class Party:
    """A side to be: a person who takes part for a city, or the coordinators of a city."""

    user_id: int | None
    city_id: CityId
    language: LanguageCode
    is_city: bool = False


async def introduction(reader: Reader, introduction_id: IntroductionId) -> Introduction | None:
    """Give an introduction with its two sides."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": introduction_id})
    return _introduction(row) if row else None


async def introductions_of(
    reader: Reader, user_id: int, cities: Iterable[CityId], *, limit: int, skipped: int = 0
) -> list[Introduction]:
    """List what concerns somebody, and the cities they coordinate: what waits for them first.

    What they said no to, or never answered in time, is left out.
    """
    rows = await reader.all(
        f"""
        {_SELECT}
          join (select introduction_id, max(is_theirs and is_asked) as waits
                  from (select introduction_id, answer = 'yes' as said_yes,
                               answer is null or answer = 'later' as is_asked, 1 as is_theirs
                          from introduction_sides
                         where user_id = :user_id
                            or (is_city = 1 and user_id is null
                                and city_id in (select value from json_each(:cities)))
                        union all
                        select id, 1, 0, 0
                          from introductions
                         where asked_by = :user_id and proposed_for is not null)
                 where said_yes = 1
                    or introduction_id in (select id from introductions where state = 'waiting')
                 group by introduction_id) on introduction_id = id
         order by waits and state = 'waiting' desc, id desc
         limit :limit offset :skipped
        """,  # noqa: S608 - a constant of our own
        {
            "user_id": user_id,
            "cities": json.dumps(sorted(cities)),
            "limit": limit,
            "skipped": skipped,
        },
    )
    return [_introduction(row) for row in rows]


async def pasts_between(
    reader: Reader, user_id: int, cities: Iterable[CityId], other: Party
) -> list[Past]:
    """List what there was or is between somebody, or cities they coordinate, and a side.

    A city is also met in one of its named coordinators while that contact lives.
    """
    rows = await reader.all(
        """
        select id, mine.place, mine.answer, state, asked_at, ended_at,
               mine.due_at is not null as hears
          from introduction_sides as mine
          join introduction_sides as theirs
            on theirs.introduction_id = mine.introduction_id and theirs.place <> mine.place
          join introductions on id = mine.introduction_id
         where (mine.user_id = :user_id
                or (mine.is_city = 1 and mine.user_id is null
                    and mine.city_id in (select value from json_each(:cities))))
           and (theirs.user_id = :other
                or (:city is not null
                    and theirs.city_id = :city
                    and (theirs.is_city = 1
                         or (state in ('waiting', 'agreed', 'opened')
                             and theirs.user_id in (select user_id
                                                      from coordinators
                                                     where city_id = :city)))))
         order by id desc
        """,
        {
            "user_id": user_id,
            "cities": json.dumps(sorted(cities)),
            "other": other.user_id,
            "city": other.city_id if other.is_city else None,
        },
    )
    return [
        Past(
            IntroductionId(row["id"]),
            row["place"],
            Answer(row["answer"]) if row["answer"] else None,
            State(row["state"]),
            _moment(row["asked_at"]),
            _moment(row["ended_at"]) if row["ended_at"] is not None else None,
            bool(row["hears"]),
        )
        for row in rows
    ]


async def asked_since(reader: Reader, user_id: int, since: datetime) -> list[datetime]:
    """List when somebody asked or proposed since a moment."""
    rows = await reader.all(
        "select asked_at from introductions where asked_by = :user_id and asked_at > :since",
        {"user_id": user_id, "since": int(since.timestamp())},
    )
    return [_moment(row["asked_at"]) for row in rows]


def _introduction(row: Row) -> Introduction:
    first, second = (_side(each) for each in json.loads(row["sides"]))
    return Introduction(
        IntroductionId(row["id"]),
        State(row["state"]),
        row["asked_by"],
        _moment(row["asked_at"]),
        (first, second),
        row["note"],
        CityId(row["proposed_for"]) if row["proposed_for"] else None,
        Where(row["server_id"], row["channel_id"]),
        _moment(row["ended_at"]) if row["ended_at"] is not None else None,
        row["thread_id"],
    )


def _side(kept: Mapping[str, Any]) -> Side:
    return Side(
        kept["place"],
        kept["user_id"],
        CityId(kept["city_id"]) if kept["city_id"] else None,
        LanguageCode(kept["language"]),
        bool(kept["is_city"]),
        Answer(kept["answer"]) if kept["answer"] else None,
        Told(kept["told"]),
        _moment(kept["due_at"]) if kept["due_at"] is not None else None,
        Where(kept["server_id"], kept["channel_id"]),
    )


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
