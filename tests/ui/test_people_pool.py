"""Who may be shown to peers: as of this very minute, whatever happened since the morning."""

import asyncio
import gc
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile, Subject
from bot.domain.matching.relations import History
from bot.domain.people import PersonProfile, ProfileState
from bot.domain.topics import Topic
from bot.domain.vectors import Vector
from bot.storage.profiles import delete_profile, save_profile
from bot.storage.vectors import save_vector, unread_texts
from bot.ui.matching import people
from bot.ui.matching import people_pool as module
from bot.ui.matching.people_pool import people_pool
from bot.ui.matching.pools import pools_of
from bot.ui.matching.subjects import person_subject
from bot.ui.resources import Resources
from tests.storage.test_profiles import AWA

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
BO = replace(AWA, user_id=8, changed_at=NOW - timedelta(days=9))
MEANING = Vector(bytes(1024))


@pytest.fixture
def moment(resources: Resources) -> list[datetime]:
    """Give the time, which a test may change."""
    now = [NOW]
    resources.clock = lambda: now[0]
    return now


async def save(resources: Resources, *people: PersonProfile) -> None:
    async with resources.database.transaction() as tx:
        for each in people:
            await save_profile(tx, each)


async def shown(resources: Resources) -> set[int]:
    return {int(subject.id) for subject in (await people_pool(resources)).subjects()}


async def profile(resources: Resources, user_id: int) -> Profile:
    found = (await people_pool(resources)).get(person_subject(user_id))
    assert found is not None
    return found


async def test_who_appears_hides_changes_or_leaves_is_followed_at_once(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA, BO)
    assert await shown(resources) == {7, 8}
    made = pools_of(resources).people
    moment[0] += timedelta(hours=3)
    changed = replace(AWA, offers=frozenset({Topic("venue")}), changed_at=moment[0])
    hidden = replace(BO, state=ProfileState.PAUSED, changed_at=moment[0])
    await save(resources, changed, hidden, replace(AWA, user_id=9, changed_at=moment[0]))
    assert await shown(resources) == {7, 9}
    assert (await profile(resources, 7)).offers == {Topic("venue")}
    moment[0] += timedelta(hours=3)
    async with resources.database.transaction() as tx:
        await delete_profile(tx, 7)
    await save(resources, replace(BO, changed_at=moment[0]))
    assert await shown(resources) == {8, 9}
    assert pools_of(resources).people is made, "it is made once a day"


async def test_a_change_that_waited_for_others_to_write_is_not_missed(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA)
    assert await shown(resources) == {7}
    await save(resources, replace(AWA, seeks=frozenset(), changed_at=NOW - timedelta(seconds=30)))
    assert (await profile(resources, 7)).seeks == frozenset()


async def test_one_who_comes_with_an_old_date_is_found_by_the_count(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA)
    assert await shown(resources) == {7}
    await save(resources, BO)
    assert await shown(resources) == {7, 8}


async def test_what_words_mean_counts_once_they_were_read(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA, BO)
    assert (await profile(resources, 7)).words is None
    moment[0] += timedelta(hours=1)
    async with resources.database.transaction() as tx:
        for text in await unread_texts(tx, resources.encoder.model, 9):
            await save_vector(tx, text, resources.encoder.model, MEANING)
    resources.people_read |= {7, 8}
    assert (await profile(resources, 7)).words == MEANING
    resources.pools = None  # as after a restart
    assert (await profile(resources, 8)).words == MEANING


async def test_who_was_read_is_not_forgotten_where_the_database_fails(
    resources: Resources, moment: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    await save(resources, AWA)
    assert await shown(resources) == {7}

    async def broken(*_: object) -> None:
        raise sqlite3.OperationalError("database is locked")

    resources.people_read |= {7}
    with monkeypatch.context() as patched, pytest.raises(sqlite3.OperationalError):
        patched.setattr(module, "hidden_since", broken)
        await people_pool(resources)
    assert resources.people_read == {7}
    assert await shown(resources) == {7}
    assert resources.people_read == set()


async def test_who_hides_while_five_are_chosen_is_not_shown(
    resources: Resources, moment: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    await save(resources, AWA, BO)
    stale = await people_pool(resources)

    async def before(_: Resources) -> Pool:
        return stale

    monkeypatch.setattr(people, "people_pool", before)
    await save(resources, replace(BO, state=ProfileState.HIDDEN))
    namur = resources.directory.cities[CityId("namur")]
    found = await people.suggest_people(resources, 1, namur, None, across=False)
    assert found is not None
    assert [each.profile.subject for each in found.suggestions] == [person_subject(7)]


async def test_two_who_ask_at_once_wait_for_one_pool(
    resources: Resources, moment: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, real = list[int](), module.even_out

    def noted(pool: Pool, histories: dict[Subject, History]) -> None:
        made.append(1)
        real(pool, histories)

    monkeypatch.setattr(module, "even_out", noted)
    await save(resources, AWA, BO)
    one, other = await asyncio.gather(people_pool(resources), people_pool(resources))
    assert one is other and len(one) == 2 and made == [1]


async def test_many_people_are_not_looked_through_for_garbage(
    resources: Resources, moment: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    await save(resources, AWA, BO)
    before = gc.get_freeze_count()
    await people_pool(resources)
    assert gc.get_freeze_count() == before and gc.isenabled()
    monkeypatch.setattr(module, "MANY", 2)
    resources.pools = None
    await people_pool(resources)
    assert gc.get_freeze_count() > before and gc.isenabled()
    gc.unfreeze()


async def test_a_list_that_ended_is_left_out_the_next_day(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA)
    assert (await profile(resources, 7)).seeks == {Topic("residency")}
    moment[0] = datetime(2026, 7, 1, 9, tzinfo=UTC)
    assert (await profile(resources, 7)).seeks == frozenset()


async def test_who_is_of_a_city_that_left_is_not_shown_and_holds_nothing_up(
    resources: Resources, moment: list[datetime]
) -> None:
    await save(resources, AWA, replace(BO, city_id=CityId("linz")))
    assert await shown(resources) == {7, 8}
    cities = [city for city in resources.directory.cities.values() if city.id != "dakar"]
    resources.directory = Directory(cities, {}, {})
    assert await shown(resources) == {8}
    made = pools_of(resources).people
    moment[0] += timedelta(hours=1)
    await save(resources, replace(BO, city_id=CityId("dakar"), changed_at=moment[0]))
    assert await shown(resources) == set()
    assert await shown(resources) == set()
    assert pools_of(resources).people is made
    await save(resources, replace(AWA, city_id=CityId("linz"), changed_at=moment[0]))
    assert await shown(resources) == {7}
