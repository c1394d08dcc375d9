"""The outbox: what is still to be brought where, and what stands where already.

A row is claimed before anything is sent; so whatever ends the process, the next one knows which
messages may have arrived without being noted.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.deliveries import Delivery, DeliveryId, DeliveryState
from bot.domain.feeds import Feed, FeedId
from bot.storage.database import Reader, Row, Transaction

FIRST = AnnouncementId(0)
"""Before every announcement."""

COLUMNS = """
    id, announcement_id, feed_id, server_id, channel_id, wanted, sent, state, message_id,
    thread_id, attempts, due_at, first_due_at, claimed_at, doubtful_since, failure
"""


async def enqueue(
    tx: Transaction,
    announcement_id: AnnouncementId,
    feeds: Iterable[Feed],
    revision: int,
    at: datetime,
) -> None:
    """Let an announcement be brought to feeds, each once."""
    await tx.execute_many(
        """
        insert into deliveries (announcement_id, feed_id, server_id, channel_id, wanted, due_at,
                                first_due_at)
        values (:announcement_id, :feed_id, :server_id, :channel_id, :wanted, :due_at, :due_at)
        on conflict do nothing
        """,
        [
            {
                "announcement_id": announcement_id,
                "feed_id": feed.id,
                "server_id": feed.server_id,
                "channel_id": feed.channel_id,
                "wanted": revision,
                "due_at": int(at.timestamp()),
            }
            for feed in feeds
        ],
    )


async def supersede(
    tx: Transaction, announcement_id: AnnouncementId, revision: int, at: datetime
) -> None:
    """Want a later revision wherever the announcement stands or is on its way.

    Who has not got an earlier one gets this alone. What is being sent is sent once more after.
    What was refused is tried again only where an earlier revision stands: that one must not stay.
    """
    await tx.execute(
        """
        update deliveries
           set wanted       = :revision,
               state        = case when state = 'sending'
                                     or (state = 'failed' and message_id is null)
                                   then state else 'due' end,
               due_at       = :at,
               first_due_at = :at,
               attempts     = 0
         where announcement_id = :id
        """,
        {"revision": revision, "at": int(at.timestamp()), "id": announcement_id},
    )


async def next_due(reader: Reader) -> datetime | None:
    """Give when the next delivery is due, if any is."""
    row = await reader.one("select min(due_at) as due from deliveries where state = 'due'")
    return _moment(row["due"]) if row else None


async def claim_due(
    tx: Transaction, now: datetime, limit: int, after: AnnouncementId = FIRST
) -> list[Delivery]:
    """Claim what is due, as much of one announcement as of another.

    Their turns go round by id, from the one after ``after``: who gives that of the last one
    claimed lets each have its turn, however many there are.
    """
    moment = {"now": int(now.timestamp())}
    # from one announcement to the next in the index, past all that is due of each
    waiting = await tx.all(
        """
        with recursive due (id) as (
            select min(announcement_id) from deliveries where state = 'due'
             union all
            select (select min(announcement_id)
                      from deliveries
                     where state = 'due' and announcement_id > due.id)
              from due
             where due.id is not null
        )
        select id
          from due
         where exists (select 1
                         from deliveries
                        where state = 'due' and announcement_id = due.id and due_at <= :now)
         order by id <= :after, id
         limit :limit
        """,
        {**moment, "after": after, "limit": limit},
    )
    claimed: list[Delivery] = []
    for place, row in enumerate(waiting):
        share = -(-(limit - len(claimed)) // (len(waiting) - place))
        rows = await tx.all(
            f"""
            update deliveries
               set state = 'sending', claimed_at = :now
             where id in (select id
                            from deliveries
                           where state = 'due' and announcement_id = :id and due_at <= :now
                           order by due_at, id
                           limit :share)
            returning {COLUMNS}
            """,  # noqa: S608 - names of our own
            {**moment, "id": row["id"], "share": share},
        )
        claimed += [delivery_of(each) for each in rows]
    return claimed


async def resume(tx: Transaction) -> int:
    """Let what an earlier process was sending be due again, and say how much that is.

    Where nothing stood yet, a first message may have arrived without our hearing of it.
    """
    return await tx.execute(
        """
        update deliveries
           set state          = 'due',
               doubtful_since = case when message_id is null
                                     then coalesce(doubtful_since, claimed_at) end
         where state = 'sending'
        """
    )


async def note_doubt(tx: Transaction, delivery_id: DeliveryId, since: datetime | None) -> None:
    """Keep since when a first message may have arrived, or that none did."""
    await tx.execute(
        "update deliveries set doubtful_since = :since, claimed_at = :since where id = :id",
        {"since": int(since.timestamp()) if since else None, "id": delivery_id},
    )


async def note_sent(
    tx: Transaction,
    delivery_id: DeliveryId,
    revision: int,
    message_id: int,
    thread_id: int | None,
) -> None:
    """Keep that a revision stands in its channel; what was wanted meanwhile is due at once."""
    await tx.execute(
        """
        update deliveries
           set sent           = max(sent, :revision),
               message_id     = :message_id,
               thread_id      = :thread_id,
               state          = case when wanted > :revision then 'due' else 'done' end,
               attempts       = 0,
               doubtful_since = null,
               failure        = ''
         where id = :id
        """,
        {
            "revision": revision,
            "message_id": message_id,
            "thread_id": thread_id,
            "id": delivery_id,
        },
    )


async def put_off(
    tx: Transaction,
    delivery_id: DeliveryId,
    due_at: datetime,
    failure: str,
    *,
    doubtful_since: datetime | None,
) -> None:
    """Let a delivery be tried again later; ``doubtful_since`` if it may have arrived."""
    await tx.execute(
        """
        update deliveries
           set state          = 'due',
               due_at         = :due_at,
               attempts       = attempts + 1,
               failure        = :failure,
               doubtful_since = :doubtful_since
         where id = :id
        """,
        {
            "due_at": int(due_at.timestamp()),
            "failure": failure,
            "doubtful_since": int(doubtful_since.timestamp()) if doubtful_since else None,
            "id": delivery_id,
        },
    )


async def note_refused(tx: Transaction, delivery_id: DeliveryId, failure: str) -> None:
    """Keep that Discord will not take a delivery as things are; an earlier doubt stays."""
    await tx.execute(
        "update deliveries set state = 'failed', failure = :failure where id = :id",
        {"failure": failure, "id": delivery_id},
    )


async def note_gone(tx: Transaction, delivery_id: DeliveryId, why: str = "gone") -> None:
    """Keep that somebody deleted the message, or that none is to be sent: the delivery ends."""
    await tx.execute(
        "update deliveries set state = 'done', sent = wanted, failure = :why where id = :id",
        {"id": delivery_id, "why": why},
    )


async def retry_failed(tx: Transaction, announcement_id: AnnouncementId, at: datetime) -> int:
    """Let what was refused be tried once more, and say how many that are: none once closed."""
    return await tx.execute(
        """
        update deliveries
           set state = 'due', due_at = :at, first_due_at = :at, attempts = 0
         where announcement_id = :id and state = 'failed'
           and exists (select 1 from announcements where id = :id and state = 'published')
        """,
        {"at": int(at.timestamp()), "id": announcement_id},
    )


async def deliveries_of(reader: Reader, announcement_id: AnnouncementId) -> Sequence[Delivery]:
    """List where an announcement was brought, or should be."""
    rows = await reader.all(
        f"select {COLUMNS} from deliveries where announcement_id = :id order by id",  # noqa: S608 - names of our own
        {"id": announcement_id},
    )
    return [delivery_of(row) for row in rows]


async def delivery(reader: Reader, delivery_id: DeliveryId) -> Delivery | None:
    """Give one delivery."""
    row = await reader.one(
        f"select {COLUMNS} from deliveries where id = :id",  # noqa: S608 - names of our own
        {"id": delivery_id},
    )
    return delivery_of(row) if row else None


def delivery_of(row: Row) -> Delivery:
    """Give the delivery that a row of ``COLUMNS`` holds."""
    return Delivery(
        id=DeliveryId(row["id"]),
        announcement_id=AnnouncementId(row["announcement_id"]),
        feed_id=FeedId(row["feed_id"]),
        server_id=row["server_id"],
        channel_id=row["channel_id"],
        wanted=row["wanted"],
        sent=row["sent"],
        state=DeliveryState(row["state"]),
        message_id=row["message_id"],
        thread_id=row["thread_id"],
        attempts=row["attempts"],
        due_at=_moment(row["due_at"]),
        first_due_at=_moment(row["first_due_at"]),
        claimed_at=_moment(row["claimed_at"]),
        doubtful_since=_moment(row["doubtful_since"]),
        failure=row["failure"],
    )


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
