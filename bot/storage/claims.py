"""Servers' requests to be confirmed for a city, and what stewards decided."""

from datetime import UTC, datetime

from bot.domain.cities import CityId
from bot.domain.claims import Claim, ClaimId, ClaimState
from bot.domain.languages import LanguageCode
from bot.storage.database import Reader, Row, Transaction

_SELECT = """
    select id, server_id, city_id, asked_by, asked_at, language, link, state, decided_by,
           decided_at, reason, card_channel_id, card_message_id
      from claims
"""


async def make_claim(
    tx: Transaction,
    server_id: int,
    city_id: CityId,
    *,
    asked_by: int,
    language: LanguageCode,
    link: str,
    at: datetime,
) -> Claim | None:
    """Keep a request; nothing where the server has one that is still pending."""
    row = await tx.one(
        """
        insert into claims (server_id, city_id, asked_by, asked_at, language, link)
        values (:server_id, :city_id, :asked_by, :asked_at, :language, :link)
        on conflict do nothing
        returning id
        """,
        {
            "server_id": server_id,
            "city_id": city_id,
            "asked_by": asked_by,
            "asked_at": int(at.timestamp()),
            "language": language,
            "link": link,
        },
    )
    return await claim(tx, ClaimId(row["id"])) if row else None


async def claim(reader: Reader, claim_id: ClaimId) -> Claim | None:
    """Give a request, unless its server left."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": claim_id})
    return _claim(row) if row else None


async def latest_claim(reader: Reader, server_id: int) -> Claim | None:
    """Give a server's last request, whatever became of it."""
    row = await reader.one(
        f"{_SELECT} where server_id = :server_id order by id desc limit 1",
        {"server_id": server_id},
    )
    return _claim(row) if row else None


async def pending_claims(reader: Reader, city_id: CityId | None = None) -> list[Claim]:
    """List the requests that wait for a steward, oldest first, for one city or all."""
    rows = await reader.all(
        f"""
        {_SELECT}
         where state = 'pending' and (:city_id is null or city_id = :city_id)
         order by id
        """,
        {"city_id": city_id},
    )
    return [_claim(row) for row in rows]


async def end_claim(
    tx: Transaction, claim_id: ClaimId, state: ClaimState, by: int, at: datetime, reason: str = ""
) -> bool:
    """Decide or withdraw a request; tell whether it was still pending."""
    changed = await tx.execute(
        """
        update claims
           set state = :state, decided_by = :by, decided_at = :at, reason = :reason
         where id = :id and state = 'pending'
        """,
        {"state": state, "by": by, "at": int(at.timestamp()), "reason": reason, "id": claim_id},
    )
    return changed > 0


async def note_card(tx: Transaction, claim_id: ClaimId, channel_id: int, message_id: int) -> None:
    """Keep where the stewards' card of a request stands."""
    await tx.execute(
        """
        update claims
           set card_channel_id = :channel_id, card_message_id = :message_id
         where id = :id
        """,
        {"channel_id": channel_id, "message_id": message_id, "id": claim_id},
    )


def _claim(row: Row) -> Claim:
    decided, card = row["decided_at"], row["card_message_id"]
    return Claim(
        id=ClaimId(row["id"]),
        server_id=row["server_id"],
        city_id=CityId(row["city_id"]),
        asked_by=row["asked_by"],
        asked_at=datetime.fromtimestamp(row["asked_at"], UTC),
        language=LanguageCode(row["language"]),
        link=row["link"],
        state=ClaimState(row["state"]),
        decided_by=row["decided_by"],
        decided_at=datetime.fromtimestamp(decided, UTC) if decided is not None else None,
        reason=row["reason"],
        card=(row["card_channel_id"], card) if card is not None else None,
    )
