"""What people, cities and calls declare, and what a card of suggestions shows."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from simcord.results import ResponseMessage

from bot.domain.announcements import Announcement, AnnouncementId, Trait, Wording
from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.feeds import Kind
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile, ProfileId, ProfileState
from bot.domain.topics import Topic
from bot.storage.announcements import announcement, begin_draft, save_trait, save_wording
from bot.storage.entries import save_entry
from bot.storage.profiles import profile_of, save_profile
from bot.storage.publishing import publish
from tests.commands.calls.scene import Scene
from tests.commands.network import pieces

PUT_OFF = re.compile(r"put(?:off:|aside:(?:person|call):).*:([a-z0-9-]+):later")


def suggested(card: ResponseMessage) -> list[str]:
    """Give what a card suggests, in its order: cities by id, people and calls by number."""
    ids = [str(part.get("custom_id", "")) for part in pieces(card)]
    return [found[1] for each in ids if (found := PUT_OFF.fullmatch(each))]


async def declare_city(
    scene: Scene,
    city: str,
    offers: str = "",
    seeks: str = "",
    *languages: str,
    until: date | None = None,
    words: str = "",
    written: str = "en",
) -> None:
    """Let a city say what it offers and seeks, and describe itself in a language."""
    entry = CityEntry(
        CityId(city),
        scene.network.now,
        description=words,
        description_language=LanguageCode(written),
        languages=tuple(LanguageCode(code) for code in languages),
        offers=frozenset({Topic(offers)} - {""}),
        seeks=frozenset({Topic(seeks)} - {""}),
        offers_until=until,
        seeks_until=until,
    )
    async with scene.network.resources.database.transaction() as tx:
        await save_entry(tx, entry)
    scene.network.resources.wake()


async def declare_person(scene: Scene, user_id: int, city: str, **said: Any) -> ProfileId:
    """Let a person be seen by the network; give their profile's number."""
    profile = PersonProfile(
        user_id=user_id,
        language=LanguageCode("en"),
        changed_at=scene.network.now,
        city_id=CityId(city),
        state=ProfileState.VISIBLE,
        languages=(LanguageCode("en"),),
        words_language=LanguageCode("en"),
    )
    async with scene.network.resources.database.transaction() as tx:
        await save_profile(tx, replace(profile, **said))
        kept = await profile_of(tx, user_id)
    scene.network.resources.wake()
    assert kept is not None
    return kept.id


async def declare_call(
    scene: Scene,
    city: str,
    title: str,
    *,
    author: int = 1,
    topics: tuple[str, ...] = (),
    fields: tuple[Field, ...] = (),
    summary: str = "Long words.",
    language: str = "en",
    answering: Mapping[str, str] = MappingProxyType({}),
) -> Announcement:
    """Let a city publish a call that names topics and fields, and who may answer."""
    now = scene.network.now
    async with scene.network.resources.database.transaction() as tx:
        call_id = await begin_draft(tx, Kind.CALLS, CityId(city), author, now)
        wording = Wording(LanguageCode(language), title, summary)
        await save_wording(tx, call_id, wording, place=0)
        chosen = {Trait.TOPIC: topics, Trait.FIELD: fields}
        chosen |= {Trait(name): (value,) for name, value in answering.items()}
        for trait, values in chosen.items():
            await save_trait(tx, call_id, trait, values)
        assert await publish(tx, call_id, [], now)
        kept = await announcement(tx, AnnouncementId(call_id))
    scene.network.resources.wake()
    assert kept is not None
    return kept


def topics(*named: str) -> frozenset[Topic]:
    """Name topics."""
    return frozenset(Topic(each) for each in named)


def longest_topics(scene: Scene, language: str) -> tuple[frozenset[Topic], frozenset[Topic]]:
    """Give two lists of six topics each, those with the longest names in a language."""
    texts = scene.network.resources.catalogue.best(language)
    every = [topic for group in scene.network.resources.topics for topic in group.topics]
    longest = sorted(every, key=lambda topic: -len(texts(f"topic-{topic}")))[:12]
    return frozenset(longest[::2]), frozenset(longest[1::2])
