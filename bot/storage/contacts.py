"""Who has worked with whom, out of the answers to calls that were accepted or not."""

from collections.abc import Mapping

from bot.domain.cities import CityId
from bot.storage.database import Reader


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
