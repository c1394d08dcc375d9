"""The network in numbers."""

from dataclasses import dataclass

from bot.storage.database import Reader


@dataclass(frozen=True, slots=True)
class NetworkCounts:
    """How many there are of each; ``orphans`` are homes whose city nobody coordinates."""

    homes: int
    further: int
    claims: int
    coordinators: int
    orphans: int
    feeds: int
    servers_with_feeds: int
    failing: int


async def network_counts(reader: Reader) -> NetworkCounts:
    """Count servers, claims, coordinators and feeds."""
    row = await reader.one(
        """
        select (select count(*) from city_servers where is_home = 1)      as homes,
               (select count(*) from city_servers where is_home = 0)      as further,
               (select count(*) from claims where state = 'pending')      as claims,
               (select count(distinct user_id) from coordinators)         as coordinators,
               (select count(*)
                  from city_servers as home
                  left join servers on servers.server_id = home.server_id
                 where home.is_home = 1
                   and (servers.coordinator_role_id is null
                        or cast(home.server_id as text) in
                           (select subject from blocks where kind = 'server'))
                   and home.city_id not in
                       (select city_id
                          from coordinators
                         where cast(user_id as text) not in
                               (select subject from blocks where kind = 'person'))) as orphans,
               (select count(*) from feeds)                               as feeds,
               (select count(distinct server_id) from feeds)              as servers_with_feeds,
               (select count(*) from feeds where failed_at is not null)   as failing
        """
    )
    if row is None:
        raise LookupError("one row was asked for and none came")
    return NetworkCounts(**dict(row))
