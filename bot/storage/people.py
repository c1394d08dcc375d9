"""What people told us about themselves: so far, the language they want to be answered in."""

from datetime import datetime

from bot.domain.languages import LanguageCode
from bot.storage.database import Reader, Transaction


async def chosen_languages(reader: Reader) -> dict[int, LanguageCode]:
    """Give the language that each person chose, by user id."""
    rows = await reader.all("select user_id, language from people")
    return {row["user_id"]: LanguageCode(row["language"]) for row in rows}


async def choose_language(
    tx: Transaction, user_id: int, language: LanguageCode, at: datetime
) -> None:
    """Keep the language a person chose, in place of an earlier choice."""
    await tx.execute(
        """
        insert into people (user_id, language, chosen_at)
        values (:user_id, :language, :chosen_at)
        on conflict (user_id) do update
           set language  = excluded.language,
               chosen_at = excluded.chosen_at
        """,
        {"user_id": user_id, "language": language, "chosen_at": int(at.timestamp())},
    )


async def forget_person(tx: Transaction, user_id: int) -> None:
    """Erase what is kept of a person."""
    await tx.execute("delete from people where user_id = :user_id", {"user_id": user_id})
