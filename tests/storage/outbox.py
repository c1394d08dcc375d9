"""What the tests of the outbox start from, and how they look at one delivery again."""

from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.deliveries import Delivery
from bot.domain.feeds import Feed, FeedId, Kind
from bot.storage.announcements import begin_draft
from bot.storage.database import Transaction
from bot.storage.deliveries import claim_due, delivery
from bot.storage.publishing import publish

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def feeds(count: int, first: int = 1) -> list[Feed]:
    return [Feed(FeedId(at), at * 10, at * 100) for at in range(first, first + count)]


async def draft(tx: Transaction) -> AnnouncementId:
    return await begin_draft(tx, Kind.CALLS, CityId("namur"), 7, NOW)


async def published(tx: Transaction, count: int, at: datetime = NOW) -> AnnouncementId:
    call_id = await draft(tx)
    assert await publish(tx, call_id, feeds(count), at)
    return call_id


async def claimed(tx: Transaction, at: datetime = NOW) -> Delivery:
    (only,) = await claim_due(tx, at, 10)
    return only


async def now_of(tx: Transaction, earlier: Delivery) -> Delivery:
    found = await delivery(tx, earlier.id)
    assert found is not None
    return found
