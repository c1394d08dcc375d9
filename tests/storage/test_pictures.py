"""Pictures as they are kept: four places, the first free one taken, gone with their project."""

from datetime import UTC, datetime

from bot.domain.announcements import AnnouncementId
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.storage.announcements import begin_draft, delete_draft
from bot.storage.database import Database
from bot.storage.pictures import add_picture, drop_picture, pictures_of


async def begun(database: Database) -> AnnouncementId:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with database.transaction() as tx:
        return await begin_draft(tx, Kind.PROJECTS, CityId("namur"), 1, now)


async def kept(database: Database, project_id: AnnouncementId) -> list[tuple[int, str]]:
    async with database.reading() as reader:
        return [(each.place, each.alt) for each in await pictures_of(reader, project_id)]


async def test_the_first_free_place_is_taken_and_a_fifth_has_none(database: Database) -> None:
    project_id = await begun(database)
    async with database.transaction() as tx:
        taken = [await add_picture(tx, project_id, name, b"webp") for name in "abcde"]
        assert taken == [1, 2, 3, 4, None]
        assert await drop_picture(tx, project_id, 2)
        assert not await drop_picture(tx, project_id, 2)
        assert await add_picture(tx, project_id, "f", b"webp") == 2
    assert await kept(database, project_id) == [(1, "a"), (2, "f"), (3, "c"), (4, "d")]


async def test_another_projects_pictures_take_no_place_here(database: Database) -> None:
    first, second = await begun(database), await begun(database)
    async with database.transaction() as tx:
        await add_picture(tx, first, "a", b"webp")
        assert await add_picture(tx, second, "b", b"webp") == 1


async def test_pictures_go_with_a_discarded_draft(database: Database) -> None:
    project_id = await begun(database)
    async with database.transaction() as tx:
        await add_picture(tx, project_id, "a", b"webp")
        await delete_draft(tx, project_id)
    assert await kept(database, project_id) == []
