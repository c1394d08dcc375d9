"""What people declare of themselves, as the database keeps it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.people import UNSAVED, PersonProfile, ProfileState
from bot.domain.topics import Topic
from bot.storage.profiles import (
    count_visible,
    delete_profile,
    hidden_since,
    profile_by_id,
    profile_of,
    profiles_of,
    save_profile,
    visible_people,
    visible_profiles,
)
from bot.ui.resources import Resources

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)

AWA = PersonProfile(
    user_id=7,
    language=LanguageCode("fr"),
    changed_at=NOW,
    city_id=CityId("dakar"),
    state=ProfileState.VISIBLE,
    fields=frozenset({Field.MUSIC, Field.MEDIA_ARTS}),
    words="Je cherche une résidence.",
    words_language=LanguageCode("fr"),
    languages=(LanguageCode("fr"), LanguageCode("en")),
    offers=frozenset({Topic("mentoring")}),
    seeks=frozenset({Topic("residency")}),
    seeks_until=date(2026, 6, 30),
)


async def save(resources: Resources, *profiles: PersonProfile) -> None:
    async with resources.database.transaction() as tx:
        for profile in profiles:
            await save_profile(tx, profile)


async def test_a_profile_is_kept_whole_and_replaced_whole(resources: Resources) -> None:
    await save(resources, AWA)
    async with resources.database.reading() as reader:
        kept = await profile_of(reader, 7)
        assert kept is not None and replace(kept, id=UNSAVED) == AWA
        assert await profiles_of(reader, [7, 8]) == {7: kept}
        assert await profile_by_id(reader, kept.id) == kept
    bare = PersonProfile(user_id=7, language=LanguageCode("fr"), changed_at=NOW)
    await save(resources, bare)
    async with resources.database.reading() as reader:
        assert await profile_of(reader, 7) == replace(bare, id=kept.id), "its id stays"


async def test_only_who_chose_to_be_visible_and_says_where_they_belong_is_listed(
    resources: Resources,
) -> None:
    hidden = replace(AWA, user_id=8, state=ProfileState.HIDDEN)
    paused = replace(AWA, user_id=9, state=ProfileState.PAUSED)
    nowhere = replace(AWA, user_id=10, city_id=None)
    await save(resources, AWA, hidden, paused, nowhere)
    async with resources.database.reading() as reader:
        assert [each.user_id for each in await visible_profiles(reader)] == [7]
        assert await count_visible(reader) == 1
        assert await visible_people(reader) == {7}


async def test_what_changed_since_a_moment_is_told_and_what_is_not_shown_any_more(
    resources: Resources,
) -> None:
    later = NOW + timedelta(hours=1)
    bo = replace(AWA, user_id=8, changed_at=later)
    await save(resources, AWA, bo, replace(AWA, user_id=9, changed_at=later, city_id=None))
    async with resources.database.reading() as reader:
        assert [each.user_id for each in await visible_profiles(reader, later)] == [bo.user_id]
        assert await hidden_since(reader, later) == [9]


async def test_an_erased_profile_leaves_nothing(resources: Resources, tmp_path: Path) -> None:
    await save(resources, AWA)
    async with resources.database.transaction() as tx:
        assert await delete_profile(tx, 7)
        assert not await delete_profile(tx, 7)
        for table in ("profiles", "profile_topics", "profile_vectors"):
            assert await tx.all(f"select * from {table}") == []  # noqa: S608 - names of our own
