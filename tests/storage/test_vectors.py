"""Which texts are still to be read, and what was found of them."""

from dataclasses import replace

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.vectors import Vector
from bot.storage.entries import save_entry
from bot.storage.profiles import save_profile
from bot.storage.vectors import Told, count_vectors, save_vector, unread_texts, vectors_of
from bot.ui.resources import Resources
from tests.storage.test_profiles import AWA, NOW

MEANING = Vector(bytes(1024))
NAMUR = CityEntry(
    CityId("namur"), NOW, description="Un festival.", description_language=LanguageCode("fr")
)


async def told(resources: Resources, model: str = "one") -> list[str]:
    async with resources.database.reading() as reader:
        return [f"{each.told} {each.id}" for each in await unread_texts(reader, model, 9)]


async def read_all(resources: Resources, model: str = "one") -> None:
    async with resources.database.transaction() as tx:
        for each in await unread_texts(tx, model, 9):
            await save_vector(tx, each, model, MEANING)


async def save(resources: Resources, entry: CityEntry = NAMUR) -> None:
    async with resources.database.transaction() as tx:
        await save_entry(tx, entry)
        await save_profile(tx, AWA)


async def test_a_text_is_read_once_and_anew_when_it_or_the_model_changes(
    resources: Resources,
) -> None:
    await save(resources)
    assert await told(resources) == ["city namur", "person 7"]
    await read_all(resources)
    assert await told(resources) == []
    await save(resources, replace(NAMUR, website="https://example.org"))
    assert await told(resources) == [], "another website is no other text"
    await save(resources, replace(NAMUR, description="Une résidence."))
    assert await told(resources) == ["city namur"]
    await read_all(resources)
    assert await told(resources, "two") == ["city namur", "person 7"]
    async with resources.database.reading() as reader:
        assert await vectors_of(reader, Told.PERSON, "one") == {"7": MEANING}
        assert await vectors_of(reader, Told.PERSON, "two") == {}
        assert await vectors_of(reader, Told.CITY, "one", ["linz"]) == {}
        assert await vectors_of(reader, Told.CITY, "one", ["namur"]) == {"namur": MEANING}
        assert await vectors_of(reader, Told.PERSON, "one", ["7", "8"]) == {"7": MEANING}
        assert await vectors_of(reader, Told.PERSON, "one", []) == {}
        counts = [await count_vectors(reader, told, "one") for told in Told]
        assert counts == [1, 1, 0]


async def test_what_was_read_of_a_text_that_changed_meanwhile_is_dropped(
    resources: Resources,
) -> None:
    await save(resources)
    async with resources.database.reading() as reader:
        (city, _) = await unread_texts(reader, "one", 9)
    await save(resources, replace(NAMUR, description="Une résidence."))
    async with resources.database.transaction() as tx:
        await save_vector(tx, city, "one", MEANING)
    assert "city namur" in await told(resources)


async def test_a_text_that_says_nothing_is_not_read_again_and_compared_with_nothing(
    resources: Resources,
) -> None:
    await save(resources)
    async with resources.database.transaction() as tx:
        for each in await unread_texts(tx, "one", 9):
            await save_vector(tx, each, "one", None)
    assert await told(resources) == []
    async with resources.database.reading() as reader:
        assert await vectors_of(reader, Told.CITY, "one") == {}
