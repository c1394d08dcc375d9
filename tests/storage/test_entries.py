from datetime import UTC, datetime

from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.languages import LanguageCode
from bot.domain.topics import Topic
from bot.storage.city_notes import city_notes
from bot.storage.city_servers import confirm_server
from bot.storage.database import Database
from bot.storage.entries import cities_described_by, cities_with, save_entry
from bot.storage.servers import forget_server

NOW = datetime(2026, 3, 1, tzinfo=UTC)
NAMUR, DAKAR = CityId("namur"), CityId("dakar")
RESIDENCY, VENUE, TRAINING = Topic("residency"), Topic("venue"), Topic("training")


async def test_an_entry_comes_back_as_it_was_written(database: Database) -> None:
    entry = CityEntry(
        NAMUR, NOW, "Des arts numériques", "https://example.org", LanguageCode("fr"),
        languages=(LanguageCode("fr"),), offers=frozenset({RESIDENCY, VENUE}),
        seeks=frozenset({TRAINING}),
    )  # fmt: skip
    async with database.transaction() as tx:
        await save_entry(tx, CityEntry(NAMUR, NOW, "draft", offers=frozenset({TRAINING})))
        await save_entry(tx, entry)
    async with database.reading() as reader:
        assert (await city_notes(reader, NAMUR, None)).entry == entry
        assert (await city_notes(reader, DAKAR, None)).entry is None


async def test_cities_are_found_by_what_they_offer_and_seek(database: Database) -> None:
    async with database.transaction() as tx:
        await save_entry(
            tx,
            CityEntry(NAMUR, NOW, offers=frozenset({RESIDENCY}), seeks=frozenset({TRAINING})),
        )
        await save_entry(tx, CityEntry(DAKAR, NOW, offers=frozenset({RESIDENCY})))
    async with database.reading() as reader:
        assert await cities_with(reader, NOW.date(), offers=RESIDENCY) == {NAMUR, DAKAR}
        assert await cities_with(reader, NOW.date(), offers=RESIDENCY, seeks=TRAINING) == {NAMUR}
        assert await cities_with(reader, NOW.date(), seeks=VENUE) == set()


async def test_descriptions_are_searched_whatever_their_accents(database: Database) -> None:
    async with database.transaction() as tx:
        await save_entry(tx, CityEntry(NAMUR, NOW, "Fête de l’électro-jazz"))
    async with database.reading() as reader:
        for words in ("électro", "electro jazz", "FÊTE", "fete de lelectro"):
            assert await cities_described_by(reader, words) == {NAMUR}, words
        assert await cities_described_by(reader, "f%e") == set()


async def test_a_city_has_one_home_and_a_server_one_city(database: Database) -> None:
    async with database.transaction() as tx:
        await confirm_server(tx, 1, NAMUR, NOW)
        await confirm_server(tx, 2, NAMUR, NOW)
        await confirm_server(tx, 2, DAKAR, NOW)
    async with database.reading() as reader:
        # the former home still speaks for the city; it is a further server now
        assert (await city_notes(reader, NAMUR, 1)).servers_city == NAMUR
        assert (await city_notes(reader, NAMUR, 2)).servers_city == DAKAR
        assert not (await city_notes(reader, NAMUR, None)).has_home
        assert (await city_notes(reader, DAKAR, None)).has_home
    async with database.transaction() as tx:
        await forget_server(tx, 2)
    async with database.reading() as reader:
        assert not (await city_notes(reader, DAKAR, 2)).has_home
