import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from bot.domain.feeds import FIRST_KINDS, MOST_FEEDS, Aspect, Feed, FeedId, Kind
from bot.storage.database import Database, Transaction
from bot.storage.feeds import (
    add_feed,
    choose,
    choose_ping_role,
    choose_publishing,
    feed,
    feed_in,
    feeds_of,
    note_delivered,
    note_failed,
    remove_feed,
)
from bot.storage.servers import know_server

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
OURS, OTHERS = 1, 2


async def added(tx: Transaction, server_id: int, channel_id: int) -> FeedId:
    feed_id = await add_feed(tx, server_id, channel_id, NOW)
    assert feed_id is not None
    return feed_id


async def chosen(database: Database, feed_id: FeedId, aspect: Aspect) -> set[str]:
    async with database.reading() as reader:
        found = await feed(reader, feed_id)
    assert found is not None
    return set(found.values(aspect))


async def test_a_new_feed_receives_calls_and_projects_and_everything_of_them(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        feed_id = await added(tx, OURS, 100)
        assert not await know_server(tx, OURS)
    async with database.reading() as reader:
        found = await feed(reader, feed_id)
        assert found == Feed(feed_id, OURS, 100, {Aspect.KIND: frozenset(FIRST_KINDS)})
        assert await feed_in(reader, 100) == found
        assert await feed_in(reader, 101) is None
    assert {Kind.CALLS, Kind.PROJECTS} == set(FIRST_KINDS)


async def test_feeds_are_listed_by_server_in_the_order_in_which_they_came(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        for channel, owner in ((103, OURS), (200, OTHERS), (101, OURS), (102, OURS)):
            await added(tx, owner, channel)
        assert [each.channel_id for each in await feeds_of(tx, OURS)] == [103, 101, 102]
        assert await feeds_of(tx, 3) == []


async def test_a_channel_is_a_feed_once_and_keeps_what_was_chosen(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id = await added(tx, OURS, 100)
        await choose(tx, feed_id, Aspect.KIND, [Kind.DIGEST], FIRST_KINDS)
        assert await add_feed(tx, OURS, 100, NOW) is None
        assert await add_feed(tx, OTHERS, 100, NOW) is None
        assert [each.id for each in await feeds_of(tx, OURS)] == [feed_id]
    assert await chosen(database, feed_id, Aspect.KIND) == {Kind.DIGEST}


async def test_one_channel_added_by_two_admins_at_once_is_one_feed(database: Database) -> None:
    async def add() -> FeedId | None:
        async with database.transaction() as tx:
            return await add_feed(tx, OURS, 100, NOW)

    ids = await asyncio.gather(add(), add())
    assert sorted(each is None for each in ids) == [False, True]


async def test_a_server_has_no_more_feeds_than_its_panel_can_list(database: Database) -> None:
    async with database.transaction() as tx:
        ids = [await added(tx, OURS, 100 + at) for at in range(MOST_FEEDS)]
        assert await add_feed(tx, OURS, 99, NOW) is None
        assert len(await feeds_of(tx, OURS)) == MOST_FEEDS
        assert await add_feed(tx, OTHERS, 99, NOW) is not None
        assert await remove_feed(tx, ids[0])
        assert await add_feed(tx, OURS, 98, NOW) is not None
        assert await add_feed(tx, OURS, 97, NOW) is None


async def test_what_two_admins_choose_at_once_adds_up(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id = await added(tx, OURS, 100)
        await choose(tx, feed_id, Aspect.FIELD, ["music", "film"], ())

    async def change(plus: Iterable[str], minus: Iterable[str]) -> None:
        async with database.transaction() as tx:
            await choose(tx, feed_id, Aspect.FIELD, plus, minus)

    await asyncio.gather(change(["design"], ["film"]), change(["literature", "design"], []))
    assert await chosen(database, feed_id, Aspect.FIELD) == {"music", "design", "literature"}


async def test_a_choice_changes_one_aspect_of_one_feed(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id, other_id = await added(tx, OURS, 100), await added(tx, OURS, 101)
        await choose(tx, feed_id, Aspect.LANGUAGE, ["fr", "en"], ())
        await choose(tx, feed_id, Aspect.TAG, ["fr"], ())
        await choose(tx, other_id, Aspect.LANGUAGE, ["fr"], ())
        await choose(tx, feed_id, Aspect.LANGUAGE, (), ["fr", "de"])
    assert await chosen(database, feed_id, Aspect.LANGUAGE) == {"en"}
    assert await chosen(database, feed_id, Aspect.TAG) == {"fr"}
    assert await chosen(database, other_id, Aspect.LANGUAGE) == {"fr"}
    assert await chosen(database, feed_id, Aspect.KIND) == set(FIRST_KINDS)


async def test_a_feed_may_want_nothing(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id = await added(tx, OURS, 100)
        await choose(tx, feed_id, Aspect.KIND, (), FIRST_KINDS)
        assert await feed(tx, feed_id) == Feed(feed_id, OURS, 100, {})


async def test_the_id_of_a_removed_feed_is_never_another_one_s(database: Database) -> None:
    seen: set[FeedId] = set()
    for _ in range(3):
        async with database.transaction() as tx:
            feed_id = await added(tx, OURS, 100)
            assert feed_id not in seen
            seen.add(feed_id)
            assert await remove_feed(tx, feed_id)


async def test_a_feed_is_removed_once_with_all_that_it_chose(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id, other_id = await added(tx, OURS, 100), await added(tx, OURS, 101)
        await choose(tx, feed_id, Aspect.FIELD, ["music"], ())
        assert await remove_feed(tx, feed_id)
        assert not await remove_feed(tx, feed_id)
        assert await feed(tx, feed_id) is None
        rows = await tx.all("select distinct feed_id from feed_choices")
        assert [row["feed_id"] for row in rows] == [other_id]
    async with database.transaction() as tx:
        again = await added(tx, OURS, 100)
    assert await chosen(database, again, Aspect.FIELD) == set()


async def test_a_role_to_ping_and_passing_on_are_kept_and_taken_back(database: Database) -> None:
    async with database.transaction() as tx:
        feed_id, other_id = await added(tx, OURS, 100), await added(tx, OURS, 101)
        await choose_ping_role(tx, feed_id, 50)
        await choose_publishing(tx, feed_id, publishes=True)
        found, other = await feed(tx, feed_id), await feed(tx, other_id)
        assert found is not None and (found.ping_role_id, found.publishes) == (50, True)
        assert other is not None and (other.ping_role_id, other.publishes) == (None, False)
        await choose_ping_role(tx, feed_id, None)
        await choose_publishing(tx, feed_id, publishes=False)
        found = await feed(tx, feed_id)
        assert found is not None and (found.ping_role_id, found.publishes) == (None, False)


async def test_a_failure_stays_with_what_arrived_before_until_something_arrives(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        feed_id, other_id = await added(tx, OURS, 100), await added(tx, OURS, 101)
        await note_failed(tx, other_id, NOW, "50013")
        await note_delivered(tx, feed_id, NOW)
        await note_failed(tx, feed_id, LATER, "50001")
        found = await feed(tx, feed_id)
        assert found is not None and found.delivered_at == NOW
        assert (found.failed_at, found.failure) == (LATER, "50001")
        await note_delivered(tx, feed_id, LATER)
        found, other = await feed(tx, feed_id), await feed(tx, other_id)
        assert found is not None and found.delivered_at == LATER
        assert (found.failed_at, found.failure) == (None, "")
        assert other is not None and (other.failed_at, other.failure) == (NOW, "50013")
