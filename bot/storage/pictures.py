"""Pictures as the database holds them."""

from bot.domain.announcements import AnnouncementId
from bot.domain.pictures import MOST_PICTURES, Picture
from bot.storage.database import Reader, Transaction


async def pictures_of(reader: Reader, announcement_id: AnnouncementId) -> list[Picture]:
    """Give an announcement's pictures in their order."""
    rows = await reader.all(
        "select place, alt, content from pictures where announcement_id = :id order by place",
        {"id": announcement_id},
    )
    return [Picture(row["place"], row["alt"], row["content"]) for row in rows]


async def add_picture(
    tx: Transaction, announcement_id: AnnouncementId, alt: str, content: bytes
) -> int | None:
    """Keep a picture in the first place that is free, and give that; nothing where none is."""
    row = await tx.one(
        """
        with recursive places (place) as (
            select 1 union all select place + 1 from places where place < :most
        )
        insert into pictures (announcement_id, place, alt, content)
        select :id, min(place), :alt, :content
          from places
         where place not in (select place from pictures where announcement_id = :id)
        having min(place) is not null
        returning place
        """,
        {"id": announcement_id, "alt": alt, "content": content, "most": MOST_PICTURES},
    )
    return int(row["place"]) if row else None


async def drop_picture(tx: Transaction, announcement_id: AnnouncementId, place: int) -> bool:
    """Take a picture away; tell whether it was there."""
    changed = await tx.execute(
        "delete from pictures where announcement_id = :id and place = :place",
        {"id": announcement_id, "place": place},
    )
    return changed > 0
