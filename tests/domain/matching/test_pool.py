from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.matching.choice import choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History
from bot.domain.matching.score import score
from bot.domain.matching.scoring import scores
from bot.domain.matching.vectors import packed, unpacked
from bot.domain.vectors import DIMENSIONS, Vector
from tests.domain.matching.profiles import city, histories, profiles, vector

networks = st.lists(profiles, max_size=12, unique_by=lambda profile: profile.subject)


def agrees(pool: Pool, asker: Profile, history: History) -> None:
    """Hold every row of a pool against the score of the pair."""
    with pool.reading() as rows:
        found = scores(asker, rows, history)
        totals = found.totals()
        assert set(rows.profiles) == set(rows.by_subject.values())
        for row, profile in rows.profiles.items():
            alone = score(asker, profile, history.relation_to(profile))
            there = found.at(row).parts
            assert there.keys() == alone.parts.keys()
            for part, value in alone.parts.items():
                assert there[part] == (None if value is None else pytest.approx(value, abs=1e-6))
            assert totals[row] == pytest.approx(alone.total, abs=1e-6)


@given(st.data(), networks, profiles)
def test_a_pool_scores_as_pairs_do(
    data: st.DataObject, network: list[Profile], asker: Profile
) -> None:
    agrees(Pool(network), asker, data.draw(histories(network)))


@given(st.data(), networks, profiles)
def test_a_pool_that_changed_scores_as_one_made_anew(
    data: st.DataObject, network: list[Profile], asker: Profile
) -> None:
    pool = Pool(network)
    kept = {profile.subject: profile for profile in network}
    for _ in range(data.draw(st.integers(0, 6))):
        if data.draw(st.booleans()) and kept:
            gone = data.draw(st.sampled_from(sorted(kept)))
            pool.remove(gone)
            del kept[gone]
        else:
            put = data.draw(profiles)
            pool.put(put)
            kept[put.subject] = put
        if data.draw(st.booleans()):
            with pool.reading() as rows:
                assert set(rows.by_subject) == set(kept)
    assert len(pool) == len(kept)
    agrees(pool, asker, History())
    with pool.reading() as rows:
        assert {subject: rows.profiles[row] for subject, row in rows.by_subject.items()} == kept


def test_a_pool_grows_and_keeps_what_it_held() -> None:
    many = [
        replace(city(f"c{number}", offers=["a"]), words=vector(number)) for number in range(300)
    ]
    pool = Pool(many[:60])
    asker = replace(city("asker", seeks=["a"]), words=vector(7))
    agrees(pool, asker, History())
    for profile in many[60:]:
        pool.put(profile)
    assert len(pool) == 300
    agrees(pool, asker, History())


def test_there_may_be_more_topics_than_a_word_has_bits() -> None:
    pool = Pool(city(f"c{number}", offers=[f"topic-{number}"]) for number in range(70))
    for sought in ("topic-5", "topic-69"):
        agrees(pool, city("asker", seeks=[sought]), History())


def test_profiles_may_change_while_others_choose() -> None:
    network = [city(f"c{number}", offers=["a"]) for number in range(200)]
    asker, pool = city("asker", seeks=["a"]), Pool(network)

    def choosing(_: int) -> bool:
        return all(len(choose(asker, pool, History())) == 5 for _ in range(30))

    with ThreadPoolExecutor(3) as threads:
        going = [threads.submit(choosing, number) for number in range(3)]
        for profile in network * 5:
            pool.remove(profile.subject)
            pool.put(replace(profile, seeks=profile.offers))
        assert all(each.result() for each in going)
    agrees(pool, asker, History())
    assert len(pool) == 200


def test_what_was_removed_leaves_nothing_behind() -> None:
    gone = replace(city("gone", offers=["a"]), words=vector(1))
    pool = Pool([gone, city("stays")])
    with pool.reading() as rows:
        row = rows.by_subject[gone.subject]
    pool.remove(gone.subject)
    assert pool.get(gone.subject) is None
    with pool.reading() as rows:
        assert row not in rows.profiles
        assert not rows.columns.words[row].any()
        assert not rows.columns.offers.at(row).any()


def test_a_vector_comes_back_as_it_was_packed() -> None:
    numbers = np.random.default_rng(1).normal(size=DIMENSIONS).astype(np.float32)
    stored = packed(numbers)
    assert len(stored) == 2 * DIMENSIONS
    assert unpacked(stored) == pytest.approx(numbers / np.linalg.norm(numbers), abs=1e-3)


@pytest.mark.parametrize("numbers", [np.zeros(DIMENSIONS), np.ones(3), np.full(DIMENSIONS, np.nan)])
def test_what_gives_no_direction_is_no_vector(numbers: np.ndarray) -> None:
    with pytest.raises(ValueError, match="gives no unit vector"):
        packed(numbers.astype(np.float32))


def test_bytes_of_another_length_are_no_vector() -> None:
    with pytest.raises(ValueError, match="512 numbers, not 2"):
        unpacked(Vector(bytes(4)))
