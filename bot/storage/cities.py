"""Cities as the database holds them: facts, former fields and spellings that an import brought."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.domain.cities import City, CityId, FieldTenure
from bot.domain.fields import Field
from bot.domain.regions import Region
from bot.storage.database import Reader, Row, Transaction


async def all_cities(reader: Reader) -> list[City]:
    """List the cities that are members now, by id."""
    rows = await reader.all(
        """
        select id, name, unesco_name, country, region, field, year, latitude, longitude,
               timezone, population, geonameid, url
          from cities
         where left_at is null
         order by id
        """
    )
    return [_city(row) for row in rows]


async def is_member(reader: Reader, city_id: CityId) -> bool:
    """Tell whether a city belongs to the network now."""
    row = await reader.one(
        "select 1 from cities where id = :city_id and left_at is null", {"city_id": city_id}
    )
    return row is not None


async def former_cities(reader: Reader) -> dict[CityId, tuple[City, int]]:
    """Give the cities that left, each with the year (UTC) in which it did."""
    rows = await reader.all(
        """
        select id, name, unesco_name, country, region, field, year, latitude, longitude,
               timezone, population, geonameid, url, left_at
          from cities
         where left_at is not null
        """
    )
    return {
        CityId(row["id"]): (_city(row), datetime.fromtimestamp(row["left_at"], UTC).year)
        for row in rows
    }


async def past_fields(reader: Reader, city_id: CityId) -> list[FieldTenure]:
    """List the fields a city held before its present one, oldest first."""
    rows = await reader.all(
        """
        select field, since, until
          from past_fields
         where city_id = :city_id
         order by since
        """,
        {"city_id": city_id},
    )
    return [FieldTenure(Field(row["field"]), row["since"], row["until"]) for row in rows]


async def imported_spellings(reader: Reader) -> dict[CityId, list[str]]:
    """Give the spellings that imports brought, by city."""
    rows = await reader.all("select city_id, spelling from city_spellings order by spelling")
    spellings: dict[CityId, list[str]] = {}
    for row in rows:
        spellings.setdefault(CityId(row["city_id"]), []).append(row["spelling"])
    return spellings


async def save_cities(tx: Transaction, cities: Iterable[City]) -> None:
    """Write the facts of cities, new or known; one that had left is a member again."""
    await tx.execute_many(
        """
        insert into cities (id, name, unesco_name, country, region, field, year, latitude,
                            longitude, timezone, population, geonameid, url)
        values (:id, :name, :unesco_name, :country, :region, :field, :year, :latitude,
                :longitude, :timezone, :population, :geonameid, :url)
        on conflict (id) do update
           set name        = excluded.name,
               unesco_name = excluded.unesco_name,
               country     = excluded.country,
               region      = excluded.region,
               field       = excluded.field,
               year        = excluded.year,
               latitude    = excluded.latitude,
               longitude   = excluded.longitude,
               timezone    = excluded.timezone,
               population  = excluded.population,
               geonameid   = excluded.geonameid,
               url         = excluded.url,
               left_at     = null
        """,
        [
            {
                "id": city.id,
                "name": city.name,
                "unesco_name": city.unesco_name,
                "country": city.country,
                "region": city.region,
                "field": city.field,
                "year": city.year,
                "latitude": city.latitude,
                "longitude": city.longitude,
                "timezone": city.timezone,
                "population": city.population,
                "geonameid": city.geonameid,
                "url": city.url,
            }
            for city in cities
        ],
    )


async def remember_field(tx: Transaction, city_id: CityId, tenure: FieldTenure) -> None:
    """Keep a field that a city no longer holds."""
    await tx.execute(
        """
        insert into past_fields (city_id, field, since, until)
        values (:city_id, :field, :since, :until)
        on conflict do update set until = excluded.until
        """,
        {
            "city_id": city_id,
            "field": tenure.field,
            "since": tenure.since,
            "until": tenure.until,
        },
    )


async def forget_field(tx: Transaction, city_id: CityId, tenure: FieldTenure) -> None:
    """Drop a former field that turned out to be no former one."""
    await tx.execute(
        """
        delete from past_fields
         where city_id = :city_id and field = :field and since = :since
        """,
        {"city_id": city_id, "field": tenure.field, "since": tenure.since},
    )


async def save_spellings(tx: Transaction, city_id: CityId, spellings: Iterable[str]) -> None:
    """Add spellings to a city; those it has are left."""
    await tx.execute_many(
        """
        insert into city_spellings (city_id, spelling)
        values (:city_id, :spelling)
        on conflict do nothing
        """,
        [{"city_id": city_id, "spelling": spelling} for spelling in spellings],
    )


async def drop_spellings(tx: Transaction, city_id: CityId, spellings: Iterable[str]) -> None:
    """Take spellings away from a city."""
    await tx.execute_many(
        "delete from city_spellings where city_id = :city_id and spelling = :spelling",
        [{"city_id": city_id, "spelling": spelling} for spelling in spellings],
    )


async def mark_gone(tx: Transaction, cities: Iterable[City], at: datetime) -> None:
    """Record that cities are no longer members; what refers to them stays."""
    await tx.execute_many(
        "update cities set left_at = :left_at where id = :id",
        [{"id": city.id, "left_at": int(at.astimezone(UTC).timestamp())} for city in cities],
    )


def _city(row: Row) -> City:
    return City(
        id=CityId(row["id"]),
        name=row["name"],
        unesco_name=row["unesco_name"],
        country=row["country"],
        region=Region(row["region"]),
        field=Field(row["field"]),
        year=row["year"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        timezone=row["timezone"],
        population=row["population"],
        geonameid=row["geonameid"],
        url=row["url"],
    )
