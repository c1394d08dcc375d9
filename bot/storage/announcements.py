"""Calls and projects as the database holds them."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.domain.announcements import (
    Announcement,
    AnnouncementId,
    Closing,
    Pays,
    Trait,
    Wording,
)
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.storage.announcement_rows import SELECT, announcement_in
from bot.storage.database import Reader, Transaction


async def announcement(reader: Reader, announcement_id: AnnouncementId) -> Announcement | None:
    """Give an announcement in its latest revision, if it was not deleted."""
    row = await reader.one(f"{SELECT} where id = :id", {"id": announcement_id})
    return announcement_in(row) if row else None


async def announcements_of(
    reader: Reader, city_id: CityId, kind: Kind, *, limit: int
) -> list[Announcement]:
    """List a city's announcements of a kind, latest first."""
    rows = await reader.all(
        f"{SELECT} where city_id = :city_id and kind = :kind order by id desc limit :limit",
        {"city_id": city_id, "kind": kind, "limit": limit},
    )
    return [announcement_in(row) for row in rows]


async def open_announcements(
    reader: Reader, kind: Kind, *, limit: int, skipped: int = 0
) -> list[Announcement]:
    """List what is open now, the nearest deadline first."""
    rows = await reader.all(
        f"""
        {SELECT}
         where state = 'published' and kind = :kind
         order by deadline is null, deadline, id
         limit :limit offset :skipped
        """,
        {"kind": kind, "limit": limit, "skipped": skipped},
    )
    return [announcement_in(row) for row in rows]


async def past_deadline(reader: Reader, now: datetime) -> list[AnnouncementId]:
    """List the open announcements whose deadline has passed."""
    rows = await reader.all(
        "select id from announcements where state = 'published' and deadline <= :now order by id",
        {"now": int(now.timestamp())},
    )
    return [AnnouncementId(row["id"]) for row in rows]


async def published_since(reader: Reader, city_id: CityId, since: datetime) -> list[datetime]:
    """List when a city published something since a moment, earliest first."""
    rows = await reader.all(
        """
        select published_at
          from announcements
         where city_id = :city_id and published_at > :since
         order by published_at
        """,
        {"city_id": city_id, "since": int(since.timestamp())},
    )
    return [datetime.fromtimestamp(row["published_at"], UTC) for row in rows]


async def begin_draft(
    tx: Transaction, kind: Kind, city_id: CityId, author_id: int, at: datetime
) -> AnnouncementId:
    """Keep an empty draft."""
    row = await tx.one(
        """
        insert into announcements (kind, city_id, author_id, created_at)
        values (:kind, :city_id, :author_id, :at)
        returning id
        """,
        {
            "kind": kind,
            "city_id": city_id,
            "author_id": author_id,
            "at": int(at.timestamp()),
        },
    )
    assert row is not None
    return AnnouncementId(row["id"])


async def save_wording(
    tx: Transaction, announcement_id: AnnouncementId, wording: Wording, *, place: int
) -> None:
    """Keep the text in one language, in place of what stood there in it."""
    # what the text means in numbers is found anew
    await tx.execute(
        "delete from call_vectors where announcement_id = :id and :place = 0",
        {"id": announcement_id, "place": place},
    )
    await tx.execute(
        """
        insert into announcement_wordings (announcement_id, place, language, title, summary)
        values (:id, :place, :language, :title, :summary)
        on conflict (announcement_id, language) do update
           set place   = excluded.place,
               title   = excluded.title,
               summary = excluded.summary
        """,
        {
            "id": announcement_id,
            "place": place,
            "language": wording.language,
            "title": wording.title,
            "summary": wording.summary,
        },
    )


async def drop_wording(
    tx: Transaction, announcement_id: AnnouncementId, language: LanguageCode
) -> None:
    """Take the text in one language away."""
    await tx.execute(
        """
        delete from announcement_wordings
         where announcement_id = :id and language = :language
        """,
        {"id": announcement_id, "language": language},
    )


async def save_facts(
    tx: Transaction,
    announcement_id: AnnouncementId,
    *,
    link: str | None = None,
    deadline: datetime | None = None,
    pays: Pays | None = None,
) -> None:
    """Keep a link, a deadline, who pays; what is not given stays as somebody else left it."""
    await tx.execute(
        """
        update announcements
           set link     = coalesce(:link, link),
               deadline = coalesce(:deadline, deadline),
               pays     = coalesce(:pays, pays)
         where id = :id
        """,
        {
            "link": link,
            "deadline": int(deadline.timestamp()) if deadline else None,
            "pays": pays,
            "id": announcement_id,
        },
    )


async def save_trait(
    tx: Transaction, announcement_id: AnnouncementId, trait: Trait, values: Iterable[str]
) -> None:
    """Keep what was chosen of a trait, in place of what was."""
    await tx.execute(
        "delete from announcement_traits where announcement_id = :id and trait = :trait",
        {"id": announcement_id, "trait": trait},
    )
    await tx.execute_many(
        """
        insert into announcement_traits (announcement_id, trait, value)
        values (:id, :trait, :value)
        """,
        [{"id": announcement_id, "trait": trait, "value": value} for value in sorted(set(values))],
    )


async def mark_published(
    tx: Transaction, announcement_id: AnnouncementId, at: datetime
) -> int | None:
    """Publish a draft and give its first revision; nothing where it is no draft any more."""
    row = await tx.one(
        """
        update announcements
           set state = 'published', revision = 1, published_at = :at
         where id = :id and state = 'draft'
        returning revision
        """,
        {"at": int(at.timestamp()), "id": announcement_id},
    )
    return int(row["revision"]) if row else None


async def mark_revised(tx: Transaction, announcement_id: AnnouncementId) -> int | None:
    """Count a new revision and give it; nothing where the announcement is not open."""
    row = await tx.one(
        """
        update announcements
           set revision = revision + 1
         where id = :id and state = 'published'
        returning revision
        """,
        {"id": announcement_id},
    )
    return int(row["revision"]) if row else None


async def mark_closed(
    tx: Transaction, announcement_id: AnnouncementId, closing: Closing, at: datetime
) -> int | None:
    """Close what is open and give the revision that says so; nothing where it is not open."""
    row = await tx.one(
        """
        update announcements
           set state = 'closed', closing = :closing, closed_at = :at, revision = revision + 1
         where id = :id and state = 'published'
        returning revision
        """,
        {"closing": closing, "at": int(at.timestamp()), "id": announcement_id},
    )
    return int(row["revision"]) if row else None


async def delete_draft(tx: Transaction, announcement_id: AnnouncementId) -> bool:
    """Drop a draft; tell whether it still was one."""
    changed = await tx.execute(
        "delete from announcements where id = :id and state = 'draft'", {"id": announcement_id}
    )
    return changed > 0
