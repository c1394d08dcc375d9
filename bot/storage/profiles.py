"""What people declare of themselves."""

import asyncio
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile, ProfileId, ProfileState
from bot.domain.topics import Side, Topic
from bot.storage.database import Parameters, Reader, Row, Transaction

_SELECT = """
    select id, user_id, city_id, state, fields, languages, words, words_language, offers_until,
           seeks_until, language, changed_at,
           (select json_group_array(json_array(topic, side))
              from profile_topics
             where user_id = profiles.user_id) as topics
      from profiles
"""


async def profile_of(reader: Reader, user_id: int) -> PersonProfile | None:
    """Give what a person says of themselves, if anything."""
    row = await reader.one(f"{_SELECT} where user_id = :user_id", {"user_id": user_id})
    return _profile(row) if row else None


async def profile_by_id(reader: Reader, profile_id: ProfileId) -> PersonProfile | None:
    """Give the profile that a button names, if it is still there."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": profile_id})
    return _profile(row) if row else None


async def profiles_of(reader: Reader, user_ids: Iterable[int]) -> dict[int, PersonProfile]:
    """Give what each of these people says of themselves; who says nothing is left out."""
    wanted = json.dumps(sorted(set(user_ids)))
    rows = await reader.all(
        f"{_SELECT} where user_id in (select value from json_each(:wanted))",  # noqa: S608 - a constant of our own
        {"wanted": wanted},
    )
    return {row["user_id"]: _profile(row) for row in rows}


async def visible_profiles(reader: Reader, since: datetime | None = None) -> list[PersonProfile]:
    """List the profiles that peers may be shown, all of them or those changed since a moment."""
    moment = int(since.timestamp()) if since else 0
    rows = await reader.all(
        f"""
        {_SELECT}
         where state = 'visible' and city_id is not null and changed_at >= :since
         order by user_id
        """,
        {"since": moment},
    )
    # thousands of them take half a second, in which others are to be answered
    return await asyncio.to_thread(lambda: [_profile(row) for row in rows])


async def visible_people(reader: Reader) -> frozenset[int]:
    """Give the people whose profile peers may be shown."""
    rows = await reader.all(
        "select user_id from profiles where state = 'visible' and city_id is not null"
    )
    return frozenset(row["user_id"] for row in rows)


async def hidden_since(reader: Reader, since: datetime) -> list[int]:
    """List the people whose profile changed since a moment and is not shown now."""
    rows = await reader.all(
        """
        select user_id
          from profiles
         where (state <> 'visible' or city_id is null) and changed_at >= :since
        """,
        {"since": int(since.timestamp())},
    )
    return [row["user_id"] for row in rows]


async def count_visible(reader: Reader) -> int:
    """Count the profiles that peers may be shown."""
    row = await reader.one(
        "select count(*) as visible from profiles where state = 'visible' and city_id is not null"
    )
    return row["visible"] if row else 0


async def save_profile(tx: Transaction, profile: PersonProfile) -> None:
    """Write a profile in place of the one its person had."""
    kept = _columns(profile)
    # what other words mean in numbers is found anew
    await tx.execute(
        """
        delete from profile_vectors
         where user_id = :user_id
           and not exists (select 1
                             from profiles
                            where user_id = :user_id and words = :words
                              and words_language = :words_language)
        """,
        kept,
    )
    await tx.execute(
        """
        insert into profiles (user_id, city_id, state, fields, languages, words, words_language,
                              offers_until, seeks_until, language, changed_at)
        values (:user_id, :city_id, :state, :fields, :languages, :words, :words_language,
                :offers_until, :seeks_until, :language, :changed_at)
        on conflict (user_id) do update
           set city_id        = excluded.city_id,
               state          = excluded.state,
               fields         = excluded.fields,
               languages      = excluded.languages,
               words          = excluded.words,
               words_language = excluded.words_language,
               offers_until   = excluded.offers_until,
               seeks_until    = excluded.seeks_until,
               language       = excluded.language,
               changed_at     = excluded.changed_at
        """,
        kept,
    )
    await _save_topics(tx, profile)


async def delete_profile(tx: Transaction, user_id: int) -> bool:
    """Erase what a person says of themselves; tell whether there was something."""
    changed = await tx.execute(
        "delete from profiles where user_id = :user_id", {"user_id": user_id}
    )
    return changed > 0


def _columns(profile: PersonProfile) -> Parameters:
    return {
        "user_id": profile.user_id,
        "city_id": profile.city_id,
        "state": profile.state,
        "fields": json.dumps(sorted(profile.fields)),
        "languages": json.dumps(profile.languages),
        "words": profile.words,
        "words_language": profile.words_language,
        "offers_until": profile.offers_until.isoformat() if profile.offers_until else None,
        "seeks_until": profile.seeks_until.isoformat() if profile.seeks_until else None,
        "language": profile.language,
        "changed_at": int(profile.changed_at.timestamp()),
    }


async def _save_topics(tx: Transaction, profile: PersonProfile) -> None:
    who: Parameters = {"user_id": profile.user_id}
    await tx.execute("delete from profile_topics where user_id = :user_id", who)
    await tx.execute_many(
        "insert into profile_topics (user_id, topic, side) values (:user_id, :topic, :side)",
        [
            {"user_id": profile.user_id, "topic": topic, "side": side}
            for side in Side
            for topic in sorted(profile.topics(side))
        ],
    )


def _profile(row: Row) -> PersonProfile:
    topics: list[tuple[str, str]] = json.loads(row["topics"])
    return PersonProfile(
        user_id=row["user_id"],
        language=LanguageCode(row["language"]),
        changed_at=datetime.fromtimestamp(row["changed_at"], UTC),
        id=ProfileId(row["id"]),
        city_id=CityId(row["city_id"]) if row["city_id"] else None,
        state=ProfileState(row["state"]),
        fields=frozenset(Field(each) for each in json.loads(row["fields"])),
        words=row["words"],
        words_language=LanguageCode(row["words_language"]),
        languages=tuple(LanguageCode(each) for each in json.loads(row["languages"])),
        offers=frozenset(Topic(topic) for topic, side in topics if side == Side.OFFERS),
        seeks=frozenset(Topic(topic) for topic, side in topics if side == Side.SEEKS),
        offers_until=_day(row["offers_until"]),
        seeks_until=_day(row["seeks_until"]),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
