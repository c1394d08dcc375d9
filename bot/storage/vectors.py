"""What texts mean in numbers: which are still to be found, and those that were."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.languages import LanguageCode
from bot.domain.vectors import Vector
from bot.storage.database import Reader, Transaction


class Told(StrEnum):
    """Whose texts are compared."""

    CITY = "city"
    PERSON = "person"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that no vector stands for yet, or one of another model."""

    told: Told
    id: str
    words: str
    language: LanguageCode


_TEXTS = {
    Told.CITY: """
        select city_id as id, description as words, description_language as language
          from city_entries
         where description <> ''
    """,
    Told.PERSON: """
        select user_id as id, words, words_language as language
          from profiles
         where words <> ''
    """,
    Told.CALL: """
        select announcement_id as id, title || char(10) || summary as words, language
          from announcement_wordings join announcements on announcements.id = announcement_id
         where place = 0 and kind = 'calls' and state = 'published'
    """,
}

_TABLES = {
    Told.CITY: ("city_vectors", "city_id"),
    Told.PERSON: ("profile_vectors", "user_id"),
    Told.CALL: ("call_vectors", "announcement_id"),
}


async def unread_texts(reader: Reader, model: str, limit: int) -> list[Unread]:
    """List texts whose vector is still to be found, or was found by another model."""
    found: list[Unread] = []
    for told, (table, key) in _TABLES.items():
        rows = await reader.all(
            f"""
            select texts.id, words, language
              from ({_TEXTS[told]}) as texts left join {table} as found on found.{key} = texts.id
             where found.model is not :model
             order by texts.id
             limit :limit
            """,  # noqa: S608 - names of our own
            {"model": model, "limit": limit},
        )
        found += [
            Unread(told, str(row["id"]), row["words"], LanguageCode(row["language"]))
            for row in rows
        ]
    return found[:limit]


async def save_vector(tx: Transaction, text: Unread, model: str, vector: Vector | None) -> None:
    """Keep what a text means, unless it was changed meanwhile; ``None`` where it says nothing."""
    table, key = _TABLES[text.told]
    await tx.execute(
        f"""
        insert into {table} ({key}, model, vector)
        select texts.id, :model, :vector
          from ({_TEXTS[text.told]}) as texts
         where texts.id = :id and words = :words and language = :language
        on conflict ({key}) do update
           set model  = excluded.model,
               vector = excluded.vector
        """,  # noqa: S608 - names of our own
        {
            "id": _key(text.told, text.id),
            "model": model,
            "vector": vector,
            "words": text.words,
            "language": text.language,
        },
    )


async def vectors_of(
    reader: Reader, told: Told, model: str, ids: Sequence[str] | None = None
) -> dict[str, Vector]:
    """Give what texts of a kind mean, by the id of what they belong to: all, or those named."""
    table, key = _TABLES[told]
    these = "" if ids is None else "and id in (select value from json_each(:ids))"
    rows = await reader.all(
        f"""
        select id, vector
          from (select {key} as id, model, vector from {table})
         where model = :model and vector is not null {these}
        """,  # noqa: S608 - names of our own
        {"model": model, "ids": json.dumps([_key(told, each) for each in ids or ()])},
    )
    # 20,000 of them are 20 MB
    return await asyncio.to_thread(lambda: {str(row["id"]): Vector(row["vector"]) for row in rows})


async def count_vectors(reader: Reader, told: Told, model: str) -> int:
    """Count the texts of a kind that a model has read.

    With a mark of the texts it is another number after each change: a text that changes loses its
    vector, and gets another.
    """
    table, _ = _TABLES[told]
    row = await reader.one(
        f"select count(*) as found from {table} where model = :model",  # noqa: S608 - a name of our own
        {"model": model},
    )
    return row["found"] if row else 0


def _key(told: Told, id_: str) -> str | int:
    """Give an id as its table has it: by that it is found without looking at every row."""
    return id_ if told is Told.CITY else int(id_)
