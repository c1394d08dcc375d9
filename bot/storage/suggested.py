"""What is suggested while one types: announcements with their titles alone, read seldom."""

from bot.domain.announcements import Announcement
from bot.storage.announcement_rows import announcement_in
from bot.storage.database import Reader

Mark = tuple[int, int]
"""How many announcements were made public, and how often they changed: every change counts up."""

_TITLES = """
    select id, kind, city_id, author_id, state, revision, '' as link, deadline, pays,
           created_at, published_at, closed_at, closing,
           (select json_group_array(json_array(language, title, ''))
              from (select language, title
                      from announcement_wordings
                     where announcement_id = announcements.id
                     order by place, language))             as wordings,
           '[]'                                             as traits
      from announcements
"""


async def mark_of_all(reader: Reader) -> Mark:
    """Give what is another value after each change of what was made public."""
    row = await reader.one(
        """
        select count(*) as made, coalesce(sum(revision), 0) as changed
          from announcements
         where state <> 'draft'
        """
    )
    assert row is not None
    return row["made"], row["changed"]


async def suggested_calls(reader: Reader, limit: int) -> list[Announcement]:
    """List the open calls, the nearest deadline first."""
    return await _titles(
        reader,
        "state = 'published' and kind = 'calls' order by deadline is null, deadline, id",
        limit,
    )


async def suggested_closed_calls(reader: Reader, limit: int) -> list[Announcement]:
    """List the calls that closed last, latest first, without what was withdrawn."""
    return await _titles(
        reader,
        """
        state = 'closed' and kind = 'calls' and closing <> 'withdrawn' order by closed_at desc
        """,
        limit,
    )


async def suggested_projects(reader: Reader, limit: int) -> list[Announcement]:
    """List the projects that can be seen now, the latest first."""
    return await _titles(
        reader,
        "state = 'published' and kind = 'projects' order by published_at desc, id desc",
        limit,
    )


async def _titles(reader: Reader, which: str, limit: int) -> list[Announcement]:
    rows = await reader.all(f"{_TITLES} where {which} limit :limit", {"limit": limit})
    return [announcement_in(row) for row in rows]
