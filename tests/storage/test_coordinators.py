import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.domain.audit import Deed, Entry
from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.domain.coordinators import (
    HANDOVER_LASTS,
    MOST_OF_A_CITY,
    MOST_OF_A_FIELD,
    Coordinator,
    FieldCoordinator,
    Handover,
)
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.storage.audit import note, trail
from bot.storage.blocks import block, blocks, is_blocked, unblock
from bot.storage.city_servers import confirm_server
from bot.storage.claims import make_claim
from bot.storage.coordinators import (
    cities_coordinated,
    coordinators_of,
    end_handover,
    field_coordinators,
    handover,
    name_coordinator,
    name_field_coordinator,
    offer_handover,
    remove_coordinator,
    remove_field_coordinator,
)
from bot.storage.counts import NetworkCounts, network_counts
from bot.storage.database import Database
from bot.storage.feeds import add_feed, note_failed
from bot.storage.servers import choose_coordinator_role
from bot.storage.standing import Standing, city_standing, standing
from bot.storage.synced_commands import (
    EVERYWHERE,
    SyncedCommands,
    forget_sync,
    remember_sync,
    synced_commands,
)
from bot.storage.waiting_imports import WaitingImport, drop_waiting, put_aside, waiting_import

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
NAMUR, DAKAR, GHENT = CityId("namur"), CityId("dakar"), CityId("ghent")
OURS, OTHERS, THIRD = 1, 2, 3
ANNA, BOB, CARLA, STEWARD = 7, 8, 9, 10


async def test_coordinators_are_listed_by_city_first_named_first(database: Database) -> None:
    async with database.transaction() as tx:
        assert await name_coordinator(tx, NAMUR, ANNA, STEWARD, NOW + SECOND)
        assert await name_coordinator(tx, NAMUR, BOB, STEWARD, NOW)
        assert await name_coordinator(tx, DAKAR, ANNA, STEWARD, NOW)
        assert not await name_coordinator(tx, NAMUR, ANNA, CARLA, NOW)
    async with database.reading() as reader:
        assert await coordinators_of(reader, NAMUR) == [
            Coordinator(BOB, STEWARD, NOW),
            Coordinator(ANNA, STEWARD, NOW + SECOND),
        ]
        assert await cities_coordinated(reader) == {DAKAR: 1, NAMUR: 2}


async def test_a_coordinator_is_removed_once_and_from_one_city(database: Database) -> None:
    async with database.transaction() as tx:
        for city_id, person in ((NAMUR, ANNA), (NAMUR, BOB), (DAKAR, ANNA)):
            await name_coordinator(tx, city_id, person, STEWARD, NOW)
        assert await remove_coordinator(tx, NAMUR, ANNA)
        assert not await remove_coordinator(tx, NAMUR, ANNA)
        assert await cities_coordinated(tx) == {DAKAR: 1, NAMUR: 1}


async def test_a_city_has_room_for_ten_people_whoever_names_them_at_once(
    database: Database,
) -> None:
    async def name(person: int) -> bool:
        async with database.transaction() as tx:
            return await name_coordinator(tx, NAMUR, person, STEWARD, NOW)

    named = await asyncio.gather(*(name(100 + at) for at in range(MOST_OF_A_CITY + 2)))
    assert sum(named) == MOST_OF_A_CITY == 10
    async with database.transaction() as tx:
        assert await name_coordinator(tx, DAKAR, ANNA, STEWARD, NOW)
        assert await remove_coordinator(tx, NAMUR, 100 + named.index(True))
        assert await name_coordinator(tx, NAMUR, ANNA, STEWARD, NOW)


async def test_a_field_has_room_for_two_and_each_may_have_their_term_extended(
    database: Database,
) -> None:
    until, longer = NOW + 10 * DAY, NOW + 20 * DAY
    async with database.transaction() as tx:
        assert await name_field_coordinator(tx, Field.MUSIC, ANNA, until, NOW)
        assert await name_field_coordinator(tx, Field.MUSIC, BOB, until, NOW)
        assert not await name_field_coordinator(tx, Field.MUSIC, CARLA, until, NOW)
        assert await name_field_coordinator(tx, Field.FILM, CARLA, until, NOW)
        assert await name_field_coordinator(tx, Field.MUSIC, ANNA, longer, NOW)
        assert await field_coordinators(tx, NOW) == [
            FieldCoordinator(Field.FILM, CARLA, until),
            FieldCoordinator(Field.MUSIC, BOB, until),
            FieldCoordinator(Field.MUSIC, ANNA, longer),
        ]
    assert MOST_OF_A_FIELD == 2


async def test_a_term_that_is_over_makes_room_and_is_listed_no_more(database: Database) -> None:
    until = NOW + DAY
    async with database.transaction() as tx:
        for person in (ANNA, BOB):
            await name_field_coordinator(tx, Field.MUSIC, person, until, NOW)
        assert len(await field_coordinators(tx, until - SECOND)) == 2
        assert await field_coordinators(tx, until) == []
        later = until + DAY
        assert not await name_field_coordinator(tx, Field.MUSIC, CARLA, later, until - SECOND)
        assert await name_field_coordinator(tx, Field.MUSIC, CARLA, later, until)
        found = await field_coordinators(tx, until)
        assert found == [FieldCoordinator(Field.MUSIC, CARLA, later)]


async def test_a_field_is_taken_from_somebody_once(database: Database) -> None:
    async with database.transaction() as tx:
        for field in (Field.MUSIC, Field.FILM):
            await name_field_coordinator(tx, field, ANNA, NOW + DAY, NOW)
        assert await remove_field_coordinator(tx, Field.MUSIC, ANNA)
        assert not await remove_field_coordinator(tx, Field.MUSIC, ANNA)
        assert [each.field for each in await field_coordinators(tx, NOW)] == [Field.FILM]


async def test_an_offer_is_answered_once_even_by_two_presses(database: Database) -> None:
    async with database.transaction() as tx:
        offering = partial(offer_handover, tx, NAMUR, OURS, giver_id=ANNA, taker_id=BOB, at=NOW)
        offer_id, other_id = await offering(stays=True), await offering(stays=False)
        offer = Handover(offer_id, NAMUR, OURS, ANNA, BOB, stays=True, offered_at=NOW)
        assert await handover(tx, offer_id) == offer

    async def answer() -> bool:
        async with database.transaction() as tx:
            return await end_handover(tx, offer_id)

    assert sorted(await asyncio.gather(answer(), answer())) == [False, True]
    async with database.reading() as reader:
        assert await handover(reader, offer_id) is None
        other = await handover(reader, other_id)
    assert other is not None and not other.stays
    last_moment = NOW + HANDOVER_LASTS - SECOND
    assert timedelta(days=14) == HANDOVER_LASTS
    assert not offer.is_over(last_moment) and offer.is_over(last_moment + SECOND)


async def test_a_block_is_news_once_and_lifted_once(database: Database) -> None:
    person = Block(Blocked.PERSON, "7", "spam", STEWARD, NOW)
    server = Block(Blocked.SERVER, "7", "raid", STEWARD, NOW + SECOND)
    async with database.transaction() as tx:
        assert await block(tx, person)
        assert not await block(tx, Block(Blocked.PERSON, "7", "again", ANNA, NOW + DAY))
        assert not await is_blocked(tx, Blocked.SERVER, "7")
        assert await block(tx, server)
        assert await blocks(tx) == [server, person]
        assert await unblock(tx, Blocked.PERSON, "7")
        assert not await unblock(tx, Blocked.PERSON, "7")
        assert not await is_blocked(tx, Blocked.PERSON, "7")
        assert await is_blocked(tx, Blocked.SERVER, "7")


async def test_somebody_is_what_they_were_named_for_until_their_term_ends(
    database: Database,
) -> None:
    nobody = Standing(frozenset(), frozenset(), False, None, None)
    async with database.transaction() as tx:
        await name_coordinator(tx, NAMUR, ANNA, STEWARD, NOW)
        await name_coordinator(tx, DAKAR, ANNA, STEWARD, NOW)
        await name_field_coordinator(tx, Field.MUSIC, ANNA, NOW + DAY, NOW)
        await name_field_coordinator(tx, Field.FILM, ANNA, NOW + 2 * DAY, NOW)
        now = await standing(tx, ANNA, None, NOW)
        assert now.cities == {NAMUR, DAKAR} and now.fields == {Field.MUSIC, Field.FILM}
        assert (await standing(tx, ANNA, None, NOW + DAY)).fields == {Field.FILM}
        assert await standing(tx, BOB, None, NOW) == nobody


async def test_a_role_makes_coordinators_in_the_home_of_a_city_unless_it_is_blocked(
    database: Database,
) -> None:
    async def seen(server_id: int | None) -> tuple[CityId | None, int | None]:
        async with database.reading() as reader:
            found = await standing(reader, ANNA, server_id, NOW)
        return found.home_city, found.coordinator_role_id

    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await confirm_server(tx, OTHERS, NAMUR, NOW, is_home=False)
        for server_id, role_id in ((OURS, 50), (OTHERS, 60), (THIRD, 70)):
            await choose_coordinator_role(tx, server_id, role_id)
        await block(tx, Block(Blocked.PERSON, str(OURS), "another with this id", STEWARD, NOW))
    assert [await seen(each) for each in (OURS, OTHERS, THIRD, 4, None)] == [
        (NAMUR, 50), (None, 60), (None, 70), (None, None), (None, None),
    ]  # fmt: skip
    async with database.transaction() as tx:
        await block(tx, Block(Blocked.SERVER, str(OURS), "raid", STEWARD, NOW))
    assert await seen(OURS) == (None, 50)


async def test_people_and_cities_are_known_as_blocked(database: Database) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, OURS, NAMUR, NOW)
        await block(tx, Block(Blocked.PERSON, str(ANNA), "spam", STEWARD, NOW))
        await block(tx, Block(Blocked.SERVER, str(BOB), "another with this id", STEWARD, NOW))
        await block(tx, Block(Blocked.CITY, DAKAR, "dispute", STEWARD, NOW))
        people = [(await standing(tx, each, None, NOW)).is_blocked for each in (ANNA, BOB)]
        assert people == [True, False]
        cities = [await city_standing(tx, each) for each in (NAMUR, DAKAR, GHENT)]
        assert cities == [(True, False), (False, True), (False, False)]


async def test_the_network_is_counted(database: Database) -> None:
    async with database.transaction() as tx:
        assert await network_counts(tx) == NetworkCounts(0, 0, 0, 0, 0, 0, 0, 0)
        for server_id, city_id in ((OURS, NAMUR), (OTHERS, DAKAR), (THIRD, GHENT)):
            await confirm_server(tx, server_id, city_id, NOW)
        await confirm_server(tx, 4, NAMUR, NOW, is_home=False)
        await choose_coordinator_role(tx, OTHERS, 50)
        french = LanguageCode("fr")
        await make_claim(tx, 5, NAMUR, asked_by=ANNA, language=french, link="", at=NOW)
        for city_id in (NAMUR, CityId("lyon")):
            await name_coordinator(tx, city_id, ANNA, STEWARD, NOW)
        ids = [await add_feed(tx, *each, NOW) for each in ((OURS, 11), (OURS, 12), (OTHERS, 21))]
        assert ids[0] is not None
        await note_failed(tx, ids[0], NOW, "50013")
        assert await network_counts(tx) == NetworkCounts(
            homes=3, further=1, claims=1, coordinators=1, orphans=1,
            feeds=3, servers_with_feeds=2, failing=1,
        )  # fmt: skip


async def test_the_trail_comes_back_latest_first_by_server_and_in_pages(
    database: Database,
) -> None:
    full = Entry(Deed.FEED_CHANGED, NOW, ANNA, OURS, "channel:11", ("field:music",), ("text:é,“",))
    entries = [full, Entry(Deed.CITIES_IMPORTED, NOW, STEWARD), Entry(Deed.BLOCKED, NOW)]
    entries += [Entry(Deed.FEED_ADDED, NOW, ANNA, OURS), Entry(Deed.FEED_ADDED, NOW, BOB, OTHERS)]
    async with database.transaction() as tx:
        for entry in entries:
            await note(tx, entry)
    async with database.reading() as reader:
        assert await trail(reader, None, limit=9) == entries[::-1]
        assert await trail(reader, OURS, limit=9) == [entries[3], full]
        assert await trail(reader, THIRD, limit=9) == []
        pages = [await trail(reader, None, limit=2, skipped=skipped) for skipped in (0, 2, 4, 6)]
        assert pages == [entries[:2:-1], entries[2:0:-1], [full], []]
        assert await trail(reader, OURS, limit=1, skipped=1) == [full]


async def test_a_table_waits_for_a_day_and_is_taken_once(database: Database) -> None:
    async with database.transaction() as tx:
        early = await put_aside(tx, "id,name\n", "1 new", STEWARD, NOW)
        second = await put_aside(tx, "a day later", "1 new", STEWARD, NOW + DAY)
        waiting = WaitingImport("id,name\n", "1 new")
        assert await waiting_import(tx, early, NOW + DAY) == waiting
        assert await waiting_import(tx, early, NOW + DAY + SECOND) is None
        third = await put_aside(tx, "a moment later", "1 new", STEWARD, NOW + DAY + SECOND)
        waiting = WaitingImport("a day later", "1 new")
        assert await waiting_import(tx, second, NOW + DAY + SECOND) == waiting
        assert await drop_waiting(tx, third)
        assert not await drop_waiting(tx, third)
        assert await put_aside(tx, "another", "1 new", STEWARD, NOW + DAY) > third


async def test_commands_are_remembered_by_server_and_by_application(database: Database) -> None:
    first, second = SyncedCommands("a1", {"city": 11}), SyncedCommands("b2", {"network": 2**60})
    async with database.transaction() as tx:
        await remember_sync(tx, 500, EVERYWHERE, first, NOW)
        await remember_sync(tx, 500, OURS, first, NOW)
        await remember_sync(tx, 500, OURS, second, NOW + DAY)
        await remember_sync(tx, 600, OURS, first, NOW)
    async with database.transaction() as tx:
        assert await synced_commands(tx, 500) == {EVERYWHERE: first, OURS: second}
        await forget_sync(tx, 500, OURS)
        assert await synced_commands(tx, 500) == {EVERYWHERE: first}
        assert await synced_commands(tx, 600) == {OURS: first}
