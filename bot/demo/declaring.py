"""What cities and people of the simulated network declare, and the round that some await."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any

from bot.demo.network import STEWARD
from bot.domain.cities import CityId
from bot.domain.entries import CityEntry
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile, ProfileState
from bot.domain.rounds import Rhythm
from bot.domain.topics import Topic
from bot.storage.entries import save_entry
from bot.storage.profiles import save_profile
from bot.storage.round_members import join_rounds
from bot.storage.rounds import schedule
from bot.ui.resources import Resources

ROUND_IN = timedelta(days=3)
"""From the demo's start: a week that passes brings everybody's introduction."""


async def declare(resources: Resources, users: Mapping[str, int]) -> None:
    """Write it all; ``users`` are people's ids by their usernames."""
    declared = json.loads(files("bot.demo").joinpath("declared.json").read_text(encoding="utf-8"))
    now = resources.clock()
    async with resources.database.transaction() as tx:
        for each in declared["cities"]:
            await save_entry(tx, _entry(each, now))
        for each in declared["people"]:
            profile = _profile(each, users[each["username"]], now)
            await save_profile(tx, profile)
            if each["meets"]:
                await join_rounds(tx, profile.user_id, profile.language, now)
        await schedule(tx, None, now + ROUND_IN, Rhythm.MONTHLY, users[STEWARD])


def _entry(each: Mapping[str, Any], now: datetime) -> CityEntry:
    return CityEntry(
        CityId(each["city"]),
        now,
        each["description"],
        each["website"],
        LanguageCode(each["language"]),
        **_lists(each),
    )


def _profile(each: Mapping[str, Any], user_id: int, now: datetime) -> PersonProfile:
    return PersonProfile(
        user_id=user_id,
        language=LanguageCode(each["language"]),
        changed_at=now,
        city_id=CityId(each["city"]),
        state=ProfileState(each["state"]),
        fields=frozenset(Field(field) for field in each["fields"]),
        words=each["words"],
        words_language=LanguageCode(each["language"]),
        **_lists(each),
    )


def _lists(each: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "languages": tuple(LanguageCode(code) for code in each["languages"]),
        "offers": frozenset(Topic(topic) for topic in each["offers"]),
        "seeks": frozenset(Topic(topic) for topic in each["seeks"]),
    }
