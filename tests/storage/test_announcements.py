import asyncio
from datetime import UTC, datetime, timedelta

import pytest

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
from bot.domain.deliveries import DeliveryState
from bot.domain.feeds import FIRST_KINDS, Aspect, Kind
from bot.domain.languages import LanguageCode
from bot.storage.announcements import (
    announcement,
    announcements_of,
    begin_draft,
    delete_draft,
    drop_wording,
    open_announcements,
    past_deadline,
    published_since,
    save_facts,
    save_trait,
    save_wording,
)
from bot.storage.database import Database, Transaction
from bot.storage.deliveries import claim_due, deliveries_of
from bot.storage.feeds import add_feed, all_feeds, choose, feeds_by_id, remove_feed
from bot.storage.publishing import close, publish, revise

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
NAMUR, DAKAR = CityId("namur"), CityId("dakar")
AUTHOR = 7
EN, FR, DE = LanguageCode("en"), LanguageCode("fr"), LanguageCode("de")


async def draft(tx: Transaction, city_id: CityId = NAMUR) -> AnnouncementId:
    return await begin_draft(tx, Kind.CALLS, city_id, AUTHOR, NOW)


async def opened(tx: Transaction, deadline: datetime | None, at: datetime = NOW) -> AnnouncementId:
    call_id = await draft(tx)
    await save_facts(tx, call_id, link="", deadline=deadline, pays=Pays.OPEN)
    assert await publish(tx, call_id, [], at)
    return call_id


async def known(tx: Transaction, call_id: AnnouncementId) -> Announcement:
    found = await announcement(tx, call_id)
    assert found is not None
    return found


async def test_a_draft_begins_empty(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        assert await known(tx, call_id) == Announcement(call_id, Kind.CALLS, NAMUR, AUTHOR, NOW)
        assert (await known(tx, call_id)).title == ""
        assert await announcement(tx, AnnouncementId(call_id + 1)) is None


async def test_the_author_s_own_text_comes_first_whenever_it_was_written(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        for language, place in ((DE, 2), (EN, 1), (FR, 0)):
            await save_wording(tx, call_id, Wording(language, f"in {language}", "…"), place=place)
        found = await known(tx, call_id)
        assert [each.language for each in found.wordings] == [FR, EN, DE]
        assert found.title == "in fr"
        assert found.wording(LanguageCode("ja"), EN).title == "in en"
        assert found.wording(LanguageCode("ja")).title == "in fr"


async def test_a_text_takes_the_place_of_the_earlier_one_in_its_language(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        call_id, other_id = await draft(tx), await draft(tx)
        for each in (call_id, other_id):
            await save_wording(tx, each, Wording(FR, "Appel", "…"), place=0)
        await save_wording(tx, call_id, Wording(EN, "Call", "…"), place=1)
        await save_wording(tx, call_id, Wording(EN, "Another", "more"), place=0)
        await drop_wording(tx, call_id, FR)
        assert (await known(tx, call_id)).wordings == (Wording(EN, "Another", "more"),)
        assert (await known(tx, other_id)).wordings == (Wording(FR, "Appel", "…"),)


async def test_a_text_is_kept_to_the_letter(database: Database) -> None:
    wording = Wording(EN, "\"quoted\" 'too' \\ ]", "two\nlines, 日本語, عربي, 🎭\x00")
    async with database.transaction() as tx:
        call_id = await draft(tx)
        await save_wording(tx, call_id, wording, place=0)
        assert (await known(tx, call_id)).wordings == (wording,)


async def test_facts_are_kept_and_what_is_not_given_stays(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, link = await draft(tx), "https://example.org/call"
        await save_facts(tx, call_id, link=link, deadline=NOW + DAY, pays=Pays.HOST)
        found = await known(tx, call_id)
        assert (found.link, found.deadline, found.pays) == (link, NOW + DAY, Pays.HOST)
        await save_facts(tx, call_id, link="")
        await save_facts(tx, call_id, pays=Pays.OPEN)
        found = await known(tx, call_id)
        assert (found.link, found.deadline, found.pays) == ("", NOW + DAY, Pays.OPEN)


async def test_what_is_chosen_of_a_trait_takes_the_place_of_what_was(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        await save_trait(tx, call_id, Trait.FIELD, ["music", "film", "music"])
        await save_trait(tx, call_id, Trait.ANSWER_FIELD, ["music"])
        await save_trait(tx, call_id, Trait.FIELD, ["design"])
        found = await known(tx, call_id)
        assert found.traits == {
            Trait.FIELD: frozenset({"design"}),
            Trait.ANSWER_FIELD: frozenset({"music"}),
        }
        await save_trait(tx, call_id, Trait.FIELD, [])
        assert (await known(tx, call_id)).values(Trait.FIELD) == frozenset()


async def test_two_who_publish_at_once_publish_once(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        assert await add_feed(tx, 1, 100, NOW) is not None
        feeds = await all_feeds(tx)

    async def press(at: datetime) -> bool:
        async with database.transaction() as tx:
            return await publish(tx, call_id, feeds, at)

    assert sorted(await asyncio.gather(press(NOW), press(NOW + SECOND))) == [False, True]
    async with database.transaction() as tx:
        found = await known(tx, call_id)
        assert (found.state, found.revision, found.is_open) == (State.PUBLISHED, 1, True)
        assert len(await deliveries_of(tx, call_id)) == 1


async def test_a_draft_is_neither_revised_nor_closed(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await draft(tx)
        assert not await revise(tx, call_id, NOW)
        for closing in Closing:
            assert not await close(tx, call_id, closing, NOW)
        assert (await known(tx, call_id)).state is State.DRAFT


@pytest.mark.parametrize("closing", Closing)
async def test_what_is_closed_stays_as_it_closed(database: Database, closing: Closing) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx, None)
        assert await revise(tx, call_id, NOW)
        assert await close(tx, call_id, closing, NOW + SECOND)
        closed = await known(tx, call_id)
        assert (closed.state, closed.revision) == (State.CLOSED, 3)
        assert (closed.closing, closed.closed_at) == (closing, NOW + SECOND)
        for other in Closing:
            assert not await close(tx, call_id, other, NOW + DAY)
        assert not await revise(tx, call_id, NOW + DAY)
        assert not await publish(tx, call_id, [], NOW + DAY)
        assert not await delete_draft(tx, call_id)
        assert await known(tx, call_id) == closed


async def test_two_who_close_at_once_close_for_one_reason(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx, None)

    async def press(closing: Closing) -> bool:
        async with database.transaction() as tx:
            return await close(tx, call_id, closing, NOW)

    closed = await asyncio.gather(*(press(closing) for closing in Closing))
    assert sorted(closed) == [False, False, True]
    async with database.transaction() as tx:
        found = await known(tx, call_id)
    assert found.closing is list(Closing)[closed.index(True)]
    assert found.revision == 2


async def test_only_what_is_open_passes_its_deadline(database: Database) -> None:
    async with database.transaction() as tx:
        over = await opened(tx, NOW)
        coming, closed = await opened(tx, NOW + SECOND), await opened(tx, NOW)
        await opened(tx, None)
        await save_facts(tx, await draft(tx), link="", deadline=NOW, pays=Pays.OPEN)
        assert await close(tx, closed, Closing.WITHDRAWN, NOW)
        assert await past_deadline(tx, NOW - SECOND) == []
        assert await past_deadline(tx, NOW) == [over]
        assert await past_deadline(tx, NOW + SECOND) == [over, coming]


async def test_what_a_city_published_lately_is_counted_even_when_it_is_closed(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for days in (3, 1, 2):
            call_id = await opened(tx, None, NOW + days * DAY)
        assert await close(tx, call_id, Closing.COMPLETE, NOW + 3 * DAY)
        await draft(tx)
        assert await publish(tx, await draft(tx, DAKAR), [], NOW + 2 * DAY)
        assert await published_since(tx, NAMUR, NOW + DAY) == [NOW + 2 * DAY, NOW + 3 * DAY]
        assert await published_since(tx, NAMUR, NOW + DAY - SECOND) == [
            NOW + days * DAY for days in (1, 2, 3)
        ]


async def test_a_draft_is_deleted_once_with_all_that_it_said(database: Database) -> None:
    async with database.transaction() as tx:
        call_id, kept = await draft(tx), await draft(tx)
        await save_wording(tx, call_id, Wording(EN, "Call", "…"), place=0)
        await save_trait(tx, call_id, Trait.TOPIC, ["water"])
        assert await delete_draft(tx, call_id)
        assert not await delete_draft(tx, call_id)
        assert await announcement(tx, call_id) is None
        for table in ("announcement_wordings", "announcement_traits"):
            assert await tx.all(f"select * from {table}") == []  # noqa: S608 - names of our own
        assert (await known(tx, kept)).state is State.DRAFT
        assert await draft(tx) > kept


async def test_what_is_published_is_no_draft_to_delete(database: Database) -> None:
    async with database.transaction() as tx:
        call_id = await opened(tx, None)
        assert not await delete_draft(tx, call_id)
        assert (await known(tx, call_id)).is_open


async def test_open_calls_are_listed_by_deadline_and_a_city_s_latest_first(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        without, late = await opened(tx, None), await opened(tx, NOW + 2 * DAY)
        soon, unpublished = await opened(tx, NOW + DAY), await draft(tx)
        listed = await open_announcements(tx, Kind.CALLS, limit=10)
        assert [each.id for each in listed] == [soon, late, without]
        listed = await open_announcements(tx, Kind.CALLS, limit=1, skipped=1)
        assert [each.id for each in listed] == [late]
        assert await open_announcements(tx, Kind.PROJECTS, limit=10) == []
        listed = await announcements_of(tx, NAMUR, Kind.CALLS, limit=3)
        assert [each.id for each in listed] == [unpublished, soon, late]
        assert await announcements_of(tx, DAKAR, Kind.CALLS, limit=3) == []


async def test_a_feed_that_is_removed_meanwhile_leaves_its_delivery_and_is_not_found(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        first, second = await add_feed(tx, 1, 100, NOW), await add_feed(tx, 1, 101, NOW)
        assert first is not None and second is not None
        await choose(tx, second, Aspect.FIELD, ["music"], ())
        call_id = await draft(tx)
        assert await publish(tx, call_id, await all_feeds(tx), NOW)
        assert await remove_feed(tx, first)
        assert list(await feeds_by_id(tx, [first, second])) == [second]
        found = (await feeds_by_id(tx, [second]))[second]
        assert found.values(Aspect.KIND) == frozenset(FIRST_KINDS)
        assert found.values(Aspect.FIELD) == {"music"}
        assert await feeds_by_id(tx, []) == {}
        assert [each.feed_id for each in await claim_due(tx, NOW, 10)] == [first, second]
        states = [each.state for each in await deliveries_of(tx, call_id)]
    assert states == [DeliveryState.SENDING] * 2
