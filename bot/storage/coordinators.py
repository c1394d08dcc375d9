"""People named as coordinators of a city or a field, and offers to take a city over."""

from datetime import UTC, datetime

from bot.domain.cities import CityId
from bot.domain.coordinators import (
    MOST_OF_A_CITY,
    MOST_OF_A_FIELD,
    Coordinator,
    FieldCoordinator,
    Handover,
    HandoverId,
)
from bot.domain.fields import Field
from bot.storage.database import Reader, Transaction


async def coordinators_of(reader: Reader, city_id: CityId) -> list[Coordinator]:
    """List the people named for a city, first named first."""
    rows = await reader.all(
        """
        select user_id, named_by, named_at
          from coordinators
         where city_id = :city_id
         order by named_at, user_id
        """,
        {"city_id": city_id},
    )
    return [
        Coordinator(row["user_id"], row["named_by"], datetime.fromtimestamp(row["named_at"], UTC))
        for row in rows
    ]


async def cities_coordinated(reader: Reader) -> dict[CityId, int]:
    """Count the people named for each city that has any."""
    rows = await reader.all(
        "select city_id, count(*) as people from coordinators group by city_id order by city_id"
    )
    return {CityId(row["city_id"]): row["people"] for row in rows}


async def cities_of(reader: Reader, user_id: int) -> list[CityId]:
    """List the cities that somebody was named for."""
    rows = await reader.all(
        "select city_id from coordinators where user_id = :user_id order by city_id",
        {"user_id": user_id},
    )
    return [CityId(row["city_id"]) for row in rows]


async def name_coordinator(
    tx: Transaction, city_id: CityId, user_id: int, named_by: int, at: datetime
) -> bool:
    """Name somebody for a city; tell whether that is news and there was room."""
    row = await tx.one(
        """
        insert into coordinators (city_id, user_id, named_by, named_at)
        select :city_id, :user_id, :named_by, :named_at
         where (select count(*) from coordinators where city_id = :city_id) < :most
        on conflict do nothing
        returning user_id
        """,
        {
            "city_id": city_id,
            "user_id": user_id,
            "named_by": named_by,
            "named_at": int(at.timestamp()),
            "most": MOST_OF_A_CITY,
        },
    )
    return row is not None


async def remove_coordinator(tx: Transaction, city_id: CityId, user_id: int) -> bool:
    """Take a city's coordination from somebody; tell whether they had been named."""
    changed = await tx.execute(
        "delete from coordinators where city_id = :city_id and user_id = :user_id",
        {"city_id": city_id, "user_id": user_id},
    )
    return changed > 0


async def field_coordinators(reader: Reader, now: datetime) -> list[FieldCoordinator]:
    """List who looks after which field now, by field."""
    rows = await reader.all(
        """
        select field, user_id, until
          from field_coordinators
         where until > :now
         order by field, until, user_id
        """,
        {"now": int(now.timestamp())},
    )
    return [
        FieldCoordinator(
            Field(row["field"]), row["user_id"], datetime.fromtimestamp(row["until"], UTC)
        )
        for row in rows
    ]


async def name_field_coordinator(
    tx: Transaction, field: Field, user_id: int, until: datetime, now: datetime
) -> bool:
    """Name somebody for a field until a day, or set another day; tell whether there was room."""
    await tx.execute(
        "delete from field_coordinators where until <= :now", {"now": int(now.timestamp())}
    )
    row = await tx.one(
        """
        insert into field_coordinators (field, user_id, until)
        select :field, :user_id, :until
         where (select count(*)
                  from field_coordinators
                 where field = :field and user_id <> :user_id) < :most
        on conflict (field, user_id) do update set until = excluded.until
        returning user_id
        """,
        {
            "field": field,
            "user_id": user_id,
            "until": int(until.timestamp()),
            "most": MOST_OF_A_FIELD,
        },
    )
    return row is not None


async def remove_field_coordinator(tx: Transaction, field: Field, user_id: int) -> bool:
    """Take a field from somebody; tell whether they looked after it."""
    changed = await tx.execute(
        "delete from field_coordinators where field = :field and user_id = :user_id",
        {"field": field, "user_id": user_id},
    )
    return changed > 0


async def offer_handover(
    tx: Transaction,
    city_id: CityId,
    server_id: int,
    *,
    giver_id: int,
    taker_id: int,
    stays: bool,
    at: datetime,
) -> HandoverId:
    """Keep an offer until it is answered."""
    row = await tx.one(
        """
        insert into handovers (city_id, server_id, giver_id, taker_id, stays, offered_at)
        values (:city_id, :server_id, :giver_id, :taker_id, :stays, :offered_at)
        returning id
        """,
        {
            "city_id": city_id,
            "server_id": server_id,
            "giver_id": giver_id,
            "taker_id": taker_id,
            "stays": stays,
            "offered_at": int(at.timestamp()),
        },
    )
    assert row is not None
    return HandoverId(row["id"])


async def handover(reader: Reader, handover_id: HandoverId) -> Handover | None:
    """Give an offer that was not answered yet."""
    row = await reader.one(
        """
        select id, city_id, server_id, giver_id, taker_id, stays, offered_at
          from handovers
         where id = :id
        """,
        {"id": handover_id},
    )
    if row is None:
        return None
    return Handover(
        id=HandoverId(row["id"]),
        city_id=CityId(row["city_id"]),
        server_id=row["server_id"],
        giver_id=row["giver_id"],
        taker_id=row["taker_id"],
        stays=bool(row["stays"]),
        offered_at=datetime.fromtimestamp(row["offered_at"], UTC),
    )


async def end_handover(tx: Transaction, handover_id: HandoverId) -> bool:
    """Take an offer off the table; tell whether it was still there."""
    return await tx.execute("delete from handovers where id = :id", {"id": handover_id}) > 0
