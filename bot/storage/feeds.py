"""Feeds as the database holds them; a choice is a row, so that changes at once add up."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from bot.domain.feeds import FIRST_KINDS, MOST_FEEDS, Aspect, Feed, FeedId
from bot.storage.database import Reader, Row, Transaction
from bot.storage.servers import know_server

_SELECT = """
    select id, server_id, channel_id, ping_role_id, publishes, delivered_at, failed_at, failure,
           (select json_group_array(json_array(aspect, value))
              from feed_choices
             where feed_id = feeds.id) as choices
      from feeds
"""


async def feeds_of(reader: Reader, server_id: int) -> list[Feed]:
    """List a server's feeds in the order in which they were added."""
    rows = await reader.all(
        f"{_SELECT} where server_id = :server_id order by id", {"server_id": server_id}
    )
    return [_feed(row) for row in rows]


async def all_feeds(reader: Reader) -> list[Feed]:
    """List every feed of every server."""
    return [_feed(row) for row in await reader.all(f"{_SELECT} order by id")]


async def feeds_by_id(reader: Reader, feed_ids: Sequence[FeedId]) -> dict[FeedId, Feed]:
    """Give some feeds by their ids; those that were removed are left out."""
    if not feed_ids:
        return {}
    rows = await reader.all(
        f"{_SELECT} where id in (select value from json_each(:ids))",  # noqa: S608 - our own names
        {"ids": json.dumps(list(feed_ids))},
    )
    return {each.id: each for each in map(_feed, rows)}


async def feed(reader: Reader, feed_id: FeedId) -> Feed | None:
    """Give a feed, if it was not removed."""
    row = await reader.one(f"{_SELECT} where id = :id", {"id": feed_id})
    return _feed(row) if row else None


async def add_feed(tx: Transaction, server_id: int, channel_id: int, at: datetime) -> FeedId | None:
    """Make a channel a feed; nothing where it is one already, or the server has the most."""
    await know_server(tx, server_id)
    row = await tx.one(
        """
        insert into feeds (server_id, channel_id, created_at)
        select :server_id, :channel_id, :created_at
         where (select count(*) from feeds where server_id = :server_id) < :most
        on conflict do nothing
        returning id
        """,
        {
            "server_id": server_id,
            "channel_id": channel_id,
            "created_at": int(at.timestamp()),
            "most": MOST_FEEDS,
        },
    )
    if row is None:
        return None
    feed_id = FeedId(row["id"])
    await choose(tx, feed_id, Aspect.KIND, FIRST_KINDS, ())
    return feed_id


async def remove_feed(tx: Transaction, feed_id: FeedId) -> bool:
    """Take a feed away; tell whether it was still there."""
    return await tx.execute("delete from feeds where id = :id", {"id": feed_id}) > 0


async def choose(
    tx: Transaction, feed_id: FeedId, aspect: Aspect, added: Iterable[str], removed: Iterable[str]
) -> None:
    """Change what a feed is narrowed to, leaving what others chose meanwhile."""
    rows = {"feed_id": feed_id, "aspect": aspect}
    await tx.execute_many(
        """
        delete from feed_choices
         where feed_id = :feed_id and aspect = :aspect and value = :value
        """,
        [{**rows, "value": value} for value in removed],
    )
    await tx.execute_many(
        """
        insert into feed_choices (feed_id, aspect, value)
        values (:feed_id, :aspect, :value)
        on conflict do nothing
        """,
        [{**rows, "value": value} for value in added],
    )


async def choose_ping_role(tx: Transaction, feed_id: FeedId, role_id: int | None) -> None:
    """Keep the role that a feed's announcements ping, or none."""
    await tx.execute(
        "update feeds set ping_role_id = :role_id where id = :id",
        {"role_id": role_id, "id": feed_id},
    )


async def choose_publishing(tx: Transaction, feed_id: FeedId, *, publishes: bool) -> None:
    """Keep whether an announcement channel's copies go on to those who follow it."""
    await tx.execute(
        "update feeds set publishes = :publishes where id = :id",
        {"publishes": publishes, "id": feed_id},
    )


async def note_delivered(tx: Transaction, feed_id: FeedId, at: datetime) -> None:
    """Keep that a message arrived, which ends an earlier failure."""
    await tx.execute(
        """
        update feeds set delivered_at = :at, failed_at = null, failure = '' where id = :id
        """,
        {"at": int(at.timestamp()), "id": feed_id},
    )


async def note_failed(tx: Transaction, feed_id: FeedId, at: datetime, failure: str) -> None:
    """Keep that Discord refused a message, and why."""
    await tx.execute(
        "update feeds set failed_at = :at, failure = :failure where id = :id",
        {"at": int(at.timestamp()), "failure": failure, "id": feed_id},
    )


async def feed_in(reader: Reader, channel_id: int) -> Feed | None:
    """Give the feed of a channel, if it has one."""
    row = await reader.one(f"{_SELECT} where channel_id = :channel", {"channel": channel_id})
    return _feed(row) if row else None


def _feed(row: Row) -> Feed:
    chosen: dict[Aspect, set[str]] = {}
    for aspect, value in json.loads(row["choices"]):
        chosen.setdefault(Aspect(aspect), set()).add(value)
    return Feed(
        id=FeedId(row["id"]),
        server_id=row["server_id"],
        channel_id=row["channel_id"],
        chosen={aspect: frozenset(values) for aspect, values in chosen.items()},
        ping_role_id=row["ping_role_id"],
        publishes=bool(row["publishes"]),
        delivered_at=_moment(row["delivered_at"]),
        failed_at=_moment(row["failed_at"]),
        failure=row["failure"],
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
