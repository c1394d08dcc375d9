"""Projects that cities share with the network."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.announcements import Announcement
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.storage.announcement_rows import SELECT, announcement_in
from bot.storage.database import Reader


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """What projects are looked for; a city is the one that shares it or a partner in it."""

    city_id: CityId | None = None
    field: Field | None = None
    goal: int | None = None


async def shared_projects(
    reader: Reader, wanted: ProjectFilter, *, limit: int, skipped: int = 0
) -> list[Announcement]:
    """List the projects that can be seen now, the latest first.

    One that names no field concerns all of them.
    """
    rows = await reader.all(
        f"""
        {SELECT}
         where kind = 'projects' and state = 'published'
           and (:city is null or city_id = :city or exists (
                select 1 from announcement_traits
                 where announcement_id = announcements.id and trait = 'partner' and value = :city))
           and (:goal is null or exists (
                select 1 from announcement_traits
                 where announcement_id = announcements.id and trait = 'goal' and value = :goal))
           and (:field is null or exists (
                select 1 from announcement_traits
                 where announcement_id = announcements.id and trait = 'field' and value = :field)
             or not exists (
                select 1 from announcement_traits
                 where announcement_id = announcements.id and trait = 'field'))
         order by published_at desc, id desc
         limit :limit offset :skipped
        """,  # noqa: S608 - names of our own
        {
            "city": wanted.city_id,
            "goal": None if wanted.goal is None else str(wanted.goal),
            "field": wanted.field,
            "limit": limit,
            "skipped": skipped,
        },
    )
    return [announcement_in(row) for row in rows]


async def drafted_projects(
    reader: Reader, city_ids: Iterable[CityId], *, limit: int
) -> list[Announcement]:
    """List what cities have begun to write of projects, the latest first."""
    named = {f"city_{place}": city_id for place, city_id in enumerate(sorted(set(city_ids)))}
    if not named:
        return []
    rows = await reader.all(
        f"""
        {SELECT}
         where kind = 'projects' and state = 'draft'
           and city_id in ({", ".join(f":{name}" for name in named)})
         order by id desc
         limit :limit
        """,
        {**named, "limit": limit},
    )
    return [announcement_in(row) for row in rows]
