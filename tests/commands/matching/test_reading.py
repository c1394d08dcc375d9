"""Texts are compared across languages: read once, when they are saved, beside everything else."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from bot.domain.languages import LanguageCode
from bot.storage.vectors import Told, unread_texts, vectors_of
from bot.texts import encoder as module
from bot.texts.encoder import Encoder
from bot.workers.reading import AT_ONCE
from tests.commands.calls.scene import Scene
from tests.commands.matching.declaring import (
    declare_call,
    declare_city,
    declare_person,
    suggested,
)
from tests.commands.network import card_of, text_of
from tests.texts.counterparts import pairs

OFFER, NEED = next((pair.offer, pair.need) for pair in pairs() if pair.topic == "residency")


async def read(scene: Scene) -> None:
    """Let everything be read, for real seconds if need be: the first text loads the weights."""
    for _ in range(1_000):
        await scene.network.env.advance_time(1)
        async with scene.network.resources.database.reading() as reader:
            if not await unread_texts(reader, scene.network.resources.encoder.model, 1):
                return
        await asyncio.sleep(0.01)
    raise AssertionError("nobody reads")


@contextmanager
def unread(scene: Scene) -> Generator[None]:
    """Wake nobody while a block runs."""
    resources = scene.network.resources
    real, resources.wake = resources.wake, lambda *_: None
    yield
    resources.wake = real
    real()


async def words(scene: Scene, command: str, **options: object) -> tuple[list[str], str]:
    card = card_of(await scene.author.slash(scene.network.channel, command, **options))
    return suggested(card), text_of(card)


async def described(scene: Scene, other: str) -> None:
    """Let two cities describe themselves, in words that belong together in different languages."""
    assert OFFER.language != NEED.language
    await declare_city(scene, "namur", words=OFFER.words, written=OFFER.language)
    await declare_city(scene, other, words=NEED.words, written=NEED.language)


async def test_cities_whose_words_belong_together_in_other_languages_come_first(
    scene: Scene,
) -> None:
    cities = scene.network.resources.directory.cities.values()
    before, said = await words(scene, "match cities")
    other = next(
        city for city in cities if city.field == "media_arts" and city.id not in [*before, "namur"]
    )
    assert "much as you do" not in said
    with unread(scene):
        await described(scene, other.id)
        assert "much as you do" not in (await words(scene, "match cities"))[1]
    await read(scene)
    after, said = await words(scene, "match cities")
    assert after[0] == other.id
    assert "describes itself much as you do" in said.partition("**2.**")[0]


async def test_without_the_package_topics_alone_decide_and_all_else_works(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_named", str)
    assert scene.network.resources.encoder.model == ""
    await described(scene, "linz")
    await scene.network.env.advance_time(60)
    five, said = await words(scene, "match cities")
    assert len(five) == 5 and "much as you do" not in said
    await declare_person(scene, scene.author.id, "namur", words=OFFER.words)
    await declare_person(scene, scene.reader("bo").id, "dakar", words=NEED.words)
    await declare_call(scene, "linz", "A call")
    assert len((await words(scene, "match people"))[0]) == 1
    assert len((await words(scene, "match calls"))[0]) == 1


async def test_what_people_and_calls_say_counts_as_soon_as_it_was_read(scene: Scene) -> None:
    me, bo = scene.author.id, scene.reader("bo")
    await declare_person(scene, me, "namur", words=OFFER.words, words_language=OFFER.language)
    assert "alike" not in (await words(scene, "match people"))[1]
    with unread(scene):
        await declare_person(scene, bo.id, "dakar", words=NEED.words, words_language=NEED.language)
        await declare_call(scene, "linz", "?", summary=NEED.words, language=NEED.language)
        for command in ("match people", "match calls"):
            assert "alike" not in (await words(scene, command))[1]
        scene.network.wait(minutes=10)
        assert "alike" not in (await words(scene, "match people"))[1]
    await read(scene)
    assert "your descriptions are alike" in (await words(scene, "match people"))[1]
    assert "its text is close to what you say" in (await words(scene, "match calls"))[1]


async def test_many_texts_are_read_in_turns_and_anew_when_the_model_changes(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = list[int]()
    real = Encoder.encode

    def noted(self: Encoder, texts: list[str], languages: list[LanguageCode]) -> object:
        taken.append(len(texts))
        return real(self, texts, languages)

    monkeypatch.setattr(Encoder, "encode", noted)
    for number in range(AT_ONCE + 2):
        await declare_person(scene, 1_000 + number, "dakar", words=f"I do {number} things.")
    await read(scene)
    assert sum(taken) == AT_ONCE + 2 and max(taken) <= AT_ONCE
    monkeypatch.setattr(module, "_named", lambda: "another")
    await scene.network.restart()
    await read(scene)
    assert sum(taken) == 2 * (AT_ONCE + 2)
    async with scene.network.resources.database.reading() as reader:
        assert len(await vectors_of(reader, Told.PERSON, "another")) == AT_ONCE + 2


async def test_a_text_that_nobody_can_compare_is_looked_at_once(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = list[int]()
    monkeypatch.setattr(Encoder, "_loaded", lambda _: loaded.append(1))
    await declare_city(scene, "linz", words="…", written="de")
    await read(scene)
    await scene.network.env.advance_time(3_600)
    assert loaded == [], "where there is nothing to read the weights are never loaded"
