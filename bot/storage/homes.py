"""Which server is the confirmed home of which city."""

from datetime import datetime

from bot.domain.cities import CityId
from bot.storage.database import Transaction


async def confirm_home(tx: Transaction, server_id: int, city_id: CityId, at: datetime) -> None:
    """Make a server the home of a city, in place of any home that either had."""
    await tx.execute("delete from homes where city_id = :city_id", {"city_id": city_id})
    await tx.execute(
        """
        insert into homes (server_id, city_id, confirmed_at)
        values (:server_id, :city_id, :confirmed_at)
        on conflict (server_id) do update
           set city_id      = excluded.city_id,
               confirmed_at = excluded.confirmed_at
        """,
        {"server_id": server_id, "city_id": city_id, "confirmed_at": int(at.timestamp())},
    )


async def forget_server(tx: Transaction, server_id: int) -> None:
    """Erase what is kept for a server that removed the bot."""
    await tx.execute("delete from homes where server_id = :server_id", {"server_id": server_id})
