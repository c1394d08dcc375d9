"""Who wants nothing to do with whom: stewards' blocks, and what people decided for themselves."""

import json
from collections.abc import Iterable

from bot.domain.cities import CityId
from bot.domain.introductions import IntroductionId
from bot.domain.matching.profiles import Kind, Subject
from bot.storage.database import Reader, Transaction
from bot.storage.dismissals import dismiss, named

CAN_BE_ASKED = """
    (exists (select 1
               from coordinators
              where city_id = :city_id
                and cast(user_id as text) not in (select subject from blocks where kind = 'person'))
     or exists (select 1
                  from city_servers join servers using (server_id)
                 where city_id = :city_id and is_home = 1
                   and coordinator_role_id is not null and coordinators_channel_id is not null
                   and cast(server_id as text) not in
                       (select subject from blocks where kind = 'server')))
    and :city_id not in (select subject from blocks where kind = 'city')
"""


def subject_of(user_id: int) -> str:
    """Name a person among what somebody does not want to see."""
    return named(Subject(Kind.PERSON, str(user_id)))


async def shun(tx: Transaction, user_id: int, other: int) -> None:
    """Let somebody see and hear nothing of another person any more; nobody is told."""
    await dismiss(tx, user_id, subject_of(other), None)


async def welcome(tx: Transaction, user_id: int, other: int) -> None:
    """Take that back: somebody wants to meet the other after all."""
    await tx.execute(
        "delete from dismissals where user_id = :user_id and subject = :subject",
        {"user_id": user_id, "subject": subject_of(other)},
    )


async def shuns(reader: Reader, user_id: int, other: int) -> bool:
    """Tell whether somebody wants nothing to do with another person."""
    row = await reader.one(
        """
        select 1
          from dismissals
         where user_id = :user_id and subject = :subject and until is null
        """,
        {"user_id": user_id, "subject": subject_of(other)},
    )
    return row is not None


async def can_be_asked(reader: Reader, city_id: CityId) -> bool:
    """Tell whether a request to a city reaches somebody who may answer it.

    That is a named coordinator, or the holders of a role where the home server has a channel for
    them: who holds a role cannot be listed. Who is blocked does not count.
    """
    row = await reader.one(f"select {CAN_BE_ASKED} as can", {"city_id": city_id})
    return row is not None and bool(row["can"])


async def cities_to_ask(reader: Reader, among: Iterable[CityId]) -> frozenset[CityId]:
    """Give those of some cities that ``can_be_asked``."""
    condition = CAN_BE_ASKED.replace(":city_id", "asked.value")
    rows = await reader.all(
        f"select value from json_each(:among) as asked where {condition}",  # noqa: S608 - a constant of our own
        {"among": json.dumps(sorted(among))},
    )
    return frozenset(CityId(row["value"]) for row in rows)


async def is_barred(
    reader: Reader, introduction_id: IntroductionId, *, willing: int | None = None
) -> bool:
    """Tell whether a block, by stewards or by one of the two, stands against an introduction.

    What ``willing`` once decided does not count: they want to meet the other now.
    """
    row = await reader.one(
        """
        select exists (
                   select 1
                     from introduction_sides as one
                     join introduction_sides as other
                       on other.introduction_id = one.introduction_id and other.place <> one.place
                    where one.introduction_id = :id
                      and (cast(one.user_id as text) in
                               (select subject from blocks where kind = 'person')
                           or one.city_id in (select subject from blocks where kind = 'city')
                           or exists (select 1
                                        from dismissals
                                       where dismissals.user_id = one.user_id
                                         and dismissals.user_id is not :willing
                                         and subject = 'person:' || other.user_id
                                         and until is null)))
            or exists (
                   select 1
                     from introductions
                    where id = :id
                      and (cast(asked_by as text) in
                               (select subject from blocks where kind = 'person')
                           or proposed_for in (select subject from blocks where kind = 'city')))
               as is_barred
        """,
        {"id": introduction_id, "willing": willing},
    )
    return row is not None and bool(row["is_barred"])
