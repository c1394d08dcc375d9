"""A call of Namur and those who answer it, as tests of what is stored need them."""

from datetime import UTC, datetime, timedelta

from bot.domain.announcements import AnnouncementId, Pays
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.interests import Interest, InterestId, InterestState
from bot.domain.languages import LanguageCode
from bot.storage.announcements import begin_draft, save_facts
from bot.storage.database import Transaction
from bot.storage.interests import move_interest, send_interest
from bot.storage.publishing import publish

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
LATER = NOW + SECOND
DAKAR = CityId("dakar")
ANNA, BOB, CARLA, COORDINATOR = 7, 8, 9, 10
EN, FR = LanguageCode("en"), LanguageCode("fr")
SENT, SHORTLISTED, ACCEPTED, DECLINED, WITHDRAWN, EXPIRED = InterestState
PATHS: dict[InterestState, tuple[InterestState, ...]] = {
    SENT: (),
    SHORTLISTED: (SHORTLISTED,),
    ACCEPTED: (SHORTLISTED, ACCEPTED),
    DECLINED: (DECLINED,),
    WITHDRAWN: (WITHDRAWN,),
    EXPIRED: (EXPIRED,),
}


async def draft(tx: Transaction) -> AnnouncementId:
    return await begin_draft(tx, Kind.CALLS, CityId("namur"), COORDINATOR, NOW)


async def opened(tx: Transaction, deadline: datetime | None = None) -> AnnouncementId:
    call_id = await draft(tx)
    await save_facts(tx, call_id, link="", deadline=deadline, pays=Pays.OPEN)
    assert await publish(tx, call_id, [], NOW)
    return call_id


async def answer(
    tx: Transaction, call_id: AnnouncementId, user_id: int, at: datetime = NOW
) -> Interest | None:
    return await send_interest(
        *(tx, call_id, user_id),
        language=EN,
        city_id=DAKAR,
        message="We would",
        contact="a@example.org",
        at=at,
    )


async def answered(tx: Transaction, call_id: AnnouncementId, user_id: int) -> Interest:
    found = await answer(tx, call_id, user_id)
    assert found is not None
    return found


async def moved(tx: Transaction, interest_id: InterestId, to: InterestState) -> bool:
    return await move_interest(tx, interest_id, to, COORDINATOR, LATER)


def ids(listed: list[Interest]) -> list[InterestId]:
    return [each.id for each in listed]
