"""What is withdrawn: perhaps it should never have been said, so it goes no further."""

from bot.domain.announcements import AnnouncementId
from bot.storage.database import Transaction


async def withdraw(tx: Transaction, announcement_id: AnnouncementId) -> None:
    """Bring an announcement nowhere that has not got it, and let go of its pictures.

    A delivery ends where nothing stands; where a first message may have arrived it is due, to be
    looked for. What followers have not been passed on they do not get.
    """
    which = {"id": announcement_id}
    await tx.execute(
        """
        update deliveries
           set state   = case when doubtful_since is null then 'done' else 'due' end,
               sent    = case when doubtful_since is null then wanted else sent end,
               failure = 'withdrawn'
         where announcement_id = :id and message_id is null and state in ('due', 'failed')
        """,
        which,
    )
    await tx.execute(
        """
        delete from crossposts
         where delivery_id in (select id from deliveries where announcement_id = :id)
        """,
        which,
    )
    await tx.execute("delete from pictures where announcement_id = :id", which)
