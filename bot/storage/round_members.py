"""Who takes part in rounds, and what they are still to be told."""

from datetime import UTC, datetime

from bot.domain.languages import LanguageCode
from bot.domain.rounds import MOST_SILENT, Member, MemberState, News
from bot.storage.database import Reader, Row, Transaction

_SELECT = """
    select user_id, language, joined_at, state, silent, waited, is_paused_by_itself, news
      from round_members
"""


async def member_of_rounds(reader: Reader, user_id: int) -> Member | None:
    """Give how somebody takes part, if they do."""
    row = await reader.one(f"{_SELECT} where user_id = :user_id", {"user_id": user_id})
    return _member(row) if row else None


async def count_members(reader: Reader) -> int:
    """Count those who take part and are not paused."""
    row = await reader.one("select count(*) as people from round_members where state = 'active'")
    return row["people"] if row else 0


async def join_rounds(tx: Transaction, user_id: int, language: LanguageCode, at: datetime) -> None:
    """Let somebody take part, or do so again; what was counted of their silence is forgotten."""
    await tx.execute(
        """
        insert into round_members (user_id, language, joined_at)
        values (:user_id, :language, :at)
        on conflict (user_id) do update
           set language            = excluded.language,
               state               = 'active',
               silent              = 0,
               is_paused_by_itself = 0,
               news                = iif(news = 'paused', '', news),
               news_at             = iif(news = 'paused', null, news_at)
        """,
        {"user_id": user_id, "language": language, "at": int(at.timestamp())},
    )


async def set_paused(tx: Transaction, user_id: int, *, paused: bool) -> bool:
    """Pause somebody as they wish, or let them take part again; tell whether they are a member."""
    changed = await tx.execute(
        """
        update round_members
           set state               = :state,
               silent              = 0,
               is_paused_by_itself = 0,
               news                = iif(news = 'paused', '', news),
               news_at             = iif(news = 'paused', null, news_at)
         where user_id = :user_id
        """,
        {"user_id": user_id, "state": MemberState.PAUSED if paused else MemberState.ACTIVE},
    )
    return changed > 0


async def leave_rounds(tx: Transaction, user_id: int) -> bool:
    """End somebody's part in rounds and in meetings that go on; tell whether they had any.

    Whom they met stays known, so that nobody is paired with the same person again.
    """
    who = {"user_id": user_id}
    await tx.execute(
        "update meeting_people set told = 'ended', due_at = null where user_id = :user_id", who
    )
    return await tx.execute("delete from round_members where user_id = :user_id", who) > 0


async def let_wait(tx: Transaction, user_ids: list[int], news: News, at: datetime) -> None:
    """Let people go first next time, who are to be told that there is nobody for them now."""
    moment = int(at.timestamp())
    await tx.execute_many(
        """
        update round_members
           set waited  = 1,
               news    = :news,
               news_at = :at
         where user_id = :user_id
        """,
        [{"user_id": user_id, "news": news, "at": moment} for user_id in user_ids],
    )


async def count_silence(tx: Transaction, user_id: int, at: datetime) -> None:
    """Count a round that somebody left unanswered, and pause them after three in a row."""
    parameters = {"user_id": user_id, "most": MOST_SILENT, "at": int(at.timestamp())}
    await tx.execute(
        "update round_members set silent = silent + 1 where user_id = :user_id", parameters
    )
    await tx.execute(
        """
        update round_members
           set state               = 'paused',
               is_paused_by_itself = 1,
               news                = 'paused',
               news_at             = :at
         where user_id = :user_id and silent >= :most and state = 'active'
        """,
        parameters,
    )


async def due_news(reader: Reader, now: datetime, limit: int) -> list[Member]:
    """List who is to be told something now, the longest due first."""
    rows = await reader.all(
        f"{_SELECT} where news_at <= :now order by news_at, user_id limit :limit",
        {"now": int(now.timestamp()), "limit": limit},
    )
    return [_member(row) for row in rows]


async def end_news(tx: Transaction, told: Member) -> None:
    """Note that somebody was told; what has come since is told yet."""
    await tx.execute(
        """
        update round_members
           set news    = '',
               news_at = null
         where user_id = :user_id and news = :news
        """,
        {"user_id": told.user_id, "news": told.news},
    )


async def put_off_news(tx: Transaction, user_id: int, until: datetime) -> None:
    """Let it be tried again later, so that others have their turn."""
    await tx.execute(
        "update round_members set news_at = :until where user_id = :user_id and news <> ''",
        {"user_id": user_id, "until": int(until.timestamp())},
    )


def _member(row: Row) -> Member:
    return Member(
        user_id=row["user_id"],
        language=row["language"],
        joined_at=datetime.fromtimestamp(row["joined_at"], UTC),
        state=MemberState(row["state"]),
        silent=row["silent"],
        waited=bool(row["waited"]),
        is_paused_by_itself=bool(row["is_paused_by_itself"]),
        news=News(row["news"]),
    )
