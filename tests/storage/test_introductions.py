"""What happens between telling somebody and noting that it was told."""

from datetime import UTC, datetime, timedelta

from bot.domain.cities import CityId
from bot.domain.introductions import Answer, Introduction, State, Told, Where
from bot.domain.languages import LanguageCode
from bot.storage.database import Database, Transaction
from bot.storage.introduction_dues import Due, due_sides, note_told, put_off
from bot.storage.introduction_rows import Party, introduction
from bot.storage.introductions import ask, give_answer

NOW = datetime(2026, 1, 1, tzinfo=UTC)
EN, DAKAR, NAMUR = LanguageCode("en"), CityId("dakar"), CityId("namur")
LATER = NOW + timedelta(days=5)


async def asked(tx: Transaction) -> Introduction:
    made = await ask(tx, Party(7, DAKAR, EN), Party(8, NAMUR, EN), note="", where=Where(), at=NOW)
    found = await introduction(tx, made)
    assert found is not None
    return found


async def test_an_answer_that_comes_before_the_question_was_noted_is_not_put_off(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        found = await asked(tx)
        state = await give_answer(
            *(tx, found, 1, Answer.YES), by=8, language=EN, where=Where(), at=NOW
        )
        await note_told(tx, found, 1, Told.ASKED, LATER)
        assert state is State.AGREED
        assert await due_sides(tx, NOW, 9) == [Due(found.id, 0), Due(found.id, 1)]


async def test_what_was_told_is_due_again_when_it_says(database: Database) -> None:
    async with database.transaction() as tx:
        found = await asked(tx)
        assert await due_sides(tx, NOW, 9) == [Due(found.id, 1)]
        await note_told(tx, found, 1, Told.ASKED, LATER)
        assert await due_sides(tx, NOW, 9) == []
        assert await due_sides(tx, LATER, 9) == [Due(found.id, 1)]
        # noted a second time, by a worker that told it twice, it stays as it is
        await note_told(tx, found, 1, Told.ASKED, None)
        assert await due_sides(tx, LATER, 9) == [Due(found.id, 1)]


async def test_what_is_put_off_lets_others_go_first(database: Database) -> None:
    async with database.transaction() as tx:
        first, second = await asked(tx), await asked(tx)
        await put_off(tx, Due(first.id, 1), LATER)
        assert await due_sides(tx, LATER, 9) == [Due(second.id, 1), Due(first.id, 1)]
        await put_off(tx, Due(first.id, 0), LATER)
        assert len(await due_sides(tx, LATER, 9)) == 2, "who waits for nothing stays so"
