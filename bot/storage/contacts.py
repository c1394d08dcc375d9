"""Who has worked with whom and who met whom, and who answers whoever writes to them."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.storage.database import Reader, Row
from bot.storage.personal import NOBODY


async def contacts_of(reader: Reader, city_id: CityId) -> Mapping[CityId, int]:
    """Count a city's accepted answers with each other city, whichever of the two had called."""
    rows = await reader.all(
        """
        select other, count(*) as met
          from (select interests.city_id as other
                  from interests join announcements on announcements.id = announcement_id
                 where announcements.city_id = :city and interests.state = 'accepted'
                union all
                select announcements.city_id
                  from interests join announcements on announcements.id = announcement_id
                 where interests.city_id = :city and interests.state = 'accepted')
         where other is not null and other <> :city
         group by other
        """,
        {"city": city_id},
    )
    return {CityId(row["other"]): row["met"] for row in rows}


async def shares_answered(reader: Reader) -> Mapping[CityId, float]:
    """Give, of each city that was answered, which share of those got an answer from it."""
    rows = await reader.all(
        """
        select announcements.city_id,
               avg(interests.state in ('accepted', 'declined')) as share
          from interests join announcements on announcements.id = announcement_id
         where interests.state in ('accepted', 'declined', 'expired')
         group by announcements.city_id
        """
    )
    return {CityId(row["city_id"]): row["share"] for row in rows}


async def people_met(reader: Reader, user_id: int) -> frozenset[int]:
    """Give the people that somebody was introduced to, or that a round brought them together with.

    An introduction counts once it was opened to both.
    """
    rows = await reader.all(
        """
        select other.user_id
          from introduction_sides as own
               join introduction_sides as other using (introduction_id)
               join introductions on introductions.id = introduction_id
         where own.user_id = :user_id and introductions.state = 'opened'
           and other.place <> own.place
        union
        select other.user_id
          from meeting_people as own join meeting_people as other using (meeting_id)
         where own.user_id = :user_id
        """,
        {"user_id": user_id},
    )
    return _people(rows, user_id)


async def people_refused(reader: Reader, user_id: int, since: datetime) -> frozenset[int]:
    """Give the people with whom an introduction came to nothing since a moment, by either side."""
    rows = await reader.all(
        """
        select other.user_id
          from introduction_sides as own
               join introduction_sides as other using (introduction_id)
               join introductions on introductions.id = introduction_id
         where own.user_id = :user_id and other.place <> own.place
           and introductions.state in ('declined', 'expired')
           and introductions.ended_at >= :since
        """,
        {"user_id": user_id, "since": int(since.timestamp())},
    )
    return _people(rows, user_id)


async def shares_of_people(
    reader: Reader, user_ids: Iterable[int] | None = None
) -> Mapping[int, float]:
    """Give which share of the introductions that ended each person had answered: all, or these.

    Who asked for one had nothing to answer; one that was taken back could not be answered.
    """
    these = "" if user_ids is None else "and user_id in (select value from json_each(:wanted))"
    rows = await reader.all(
        f"""
        select user_id, avg(coalesce(answer in ('yes', 'no'), 0)) as share
          from introduction_sides join introductions on introductions.id = introduction_id
         where state not in ('waiting', 'agreed', 'withdrawn') and user_id <> asked_by {these}
         group by user_id
        """,  # noqa: S608 - a condition of our own
        {"wanted": json.dumps(sorted(user_ids or ()))},
    )
    return {row["user_id"]: row["share"] for row in rows}


async def blocked_people(reader: Reader) -> frozenset[int]:
    """Give the people who are blocked, and those whose home city is."""
    rows = await reader.all(
        """
        select cast(subject as integer) as user_id
          from blocks
         where kind = 'person'
        union
        select user_id
          from profiles
         where city_id in (select subject from blocks where kind = 'city')
           and exists (select 1 from blocks where kind = 'city')
        """
    )
    return frozenset(row["user_id"] for row in rows)


async def calls_answered(reader: Reader, user_id: int) -> frozenset[AnnouncementId]:
    """Give the calls that somebody answered, unless they took that back."""
    rows = await reader.all(
        """
        select announcement_id
          from interests
         where user_id = :user_id and state <> 'withdrawn'
        """,
        {"user_id": user_id},
    )
    return frozenset(AnnouncementId(row["announcement_id"]) for row in rows)


def _people(rows: Iterable[Row], but: int) -> frozenset[int]:
    return frozenset(row["user_id"] for row in rows) - {None, NOBODY, but}
