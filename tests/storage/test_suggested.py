from datetime import timedelta

from bot.domain.announcements import AnnouncementId, Closing, Pays, Wording
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.languages import LanguageCode
from bot.storage.announcements import begin_draft, save_facts, save_wording
from bot.storage.database import Database, Transaction
from bot.storage.publishing import close, publish, revise
from bot.storage.suggested import (
    mark_of_all,
    suggested_calls,
    suggested_closed_calls,
    suggested_projects,
)
from tests.storage.outbox import NOW

DAY = timedelta(days=1)


async def made(tx: Transaction, kind: Kind, title: str, days: int) -> AnnouncementId:
    made_id = await begin_draft(tx, kind, CityId("namur"), 7, NOW)
    for place, language in enumerate(("en", "fr")):
        wording = Wording(LanguageCode(language), f"{title} {language}", "Long words.")
        await save_wording(tx, made_id, wording, place=place)
    until = NOW + days * DAY
    await save_facts(tx, made_id, link="https://example.org", deadline=until, pays=Pays.OPEN)
    return made_id


async def test_what_is_suggested_is_in_its_order_and_has_titles_alone(database: Database) -> None:
    async with database.transaction() as tx:
        for number, (title, days) in enumerate((("Late", 9), ("Soon", 1), ("Over", 5))):
            for kind in (Kind.CALLS, Kind.PROJECTS):
                made_id = await made(tx, kind, title, days)
                await publish(tx, made_id, [], NOW + number * DAY)
                if title == "Over":
                    await close(tx, made_id, Closing.COMPLETE, NOW)
        await made(tx, Kind.CALLS, "Draft", 1)
        calls, over, projects = [
            await each(tx, 9)
            for each in (suggested_calls, suggested_closed_calls, suggested_projects)
        ]
        assert len(await suggested_calls(tx, 1)) == 1
    assert [each.title for each in calls] == ["Soon en", "Late en"]
    assert [each.title for each in over] == ["Over en"]
    assert [each.title for each in projects] == ["Soon en", "Late en"]
    assert [wording.title for wording in calls[0].wordings] == ["Soon en", "Soon fr"]
    assert {wording.summary for wording in calls[0].wordings} == {""}
    assert calls[0].deadline == NOW + DAY


async def test_each_change_of_what_is_public_is_noticed_and_no_other(database: Database) -> None:
    async with database.transaction() as tx:
        seen = [await mark_of_all(tx)]
        call_id = await made(tx, Kind.CALLS, "Call", 3)
        assert await mark_of_all(tx) == seen[0]
        await publish(tx, call_id, [], NOW)
        seen.append(await mark_of_all(tx))
        await revise(tx, call_id, NOW)
        seen.append(await mark_of_all(tx))
        await close(tx, call_id, Closing.COMPLETE, NOW)
        seen.append(await mark_of_all(tx))
    assert len(set(seen)) == 4
