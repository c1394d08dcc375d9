"""How a row of the database becomes an announcement, with its texts and what it is chosen by."""

import json
from datetime import UTC, datetime

from bot.domain.announcements import (
    Announcement,
    AnnouncementId,
    Closing,
    Pays,
    State,
    Trait,
    Wording,
)
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.storage.database import Row

SELECT = """
    select id, kind, city_id, author_id, state, revision, link, deadline, pays,
           created_at, published_at, closed_at, closing,
           (select json_group_array(json_array(language, title, summary))
              from (select language, title, summary
                      from announcement_wordings
                     where announcement_id = announcements.id
                     order by place, language))             as wordings,
           (select json_group_array(json_array(trait, value))
              from announcement_traits
             where announcement_id = announcements.id)      as traits
      from announcements
"""
"""What ``announcement_in`` reads, from ``announcements``."""


def announcement_in(row: Row) -> Announcement:
    """Read an announcement out of a row of ``SELECT``."""
    traits: dict[Trait, set[str]] = {}
    for trait, value in json.loads(row["traits"]):
        traits.setdefault(Trait(trait), set()).add(value)
    return Announcement(
        id=AnnouncementId(row["id"]),
        kind=Kind(row["kind"]),
        city_id=CityId(row["city_id"]),
        author_id=row["author_id"],
        created_at=datetime.fromtimestamp(row["created_at"], UTC),
        wordings=tuple(
            Wording(LanguageCode(language), title, summary)
            for language, title, summary in json.loads(row["wordings"])
        ),
        state=State(row["state"]),
        revision=row["revision"],
        link=row["link"],
        deadline=_moment(row["deadline"]),
        pays=Pays(row["pays"]),
        traits={trait: frozenset(values) for trait, values in traits.items()},
        published_at=_moment(row["published_at"]),
        closed_at=_moment(row["closed_at"]),
        closing=Closing(row["closing"]) if row["closing"] else None,
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
