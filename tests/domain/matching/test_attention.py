from collections import Counter
from dataclasses import replace

import pytest

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.matching.attention import CHEAPEST, DEAREST, even_out
from bot.domain.matching.choice import choose
from bot.domain.matching.pool import Pool
from bot.domain.matching.profiles import Profile
from bot.domain.matching.relations import History
from tests.domain.matching.profiles import NAMUR, city

SPOKEN = ["fr", "ko"] * 10
SEEKERS = [
    city(f"seeks-{n}", NAMUR, seeks=["training", "venue"], speaks=[spoken])
    for n, spoken in enumerate(SPOKEN)
]
HUB = city("hub", NAMUR, offers=["training", "venue"], speaks=["fr", "ko"])
OFFERING = [
    city(f"offers-{n}", NAMUR, offers=["training"], speaks=[spoken])
    for n, spoken in enumerate(SPOKEN)
]
"""The hub fits everybody a little better than those who speak one language."""
NETWORK = [*SEEKERS, HUB, *OFFERING]


def shown(pool: Pool) -> Counter[str]:
    return Counter(
        each.profile.subject.id
        for asker in SEEKERS
        for each in choose(asker, pool, History(), count=1)
    )


def prices(pool: Pool) -> dict[str, float]:
    with pool.reading() as rows:
        return {
            subject.id: float(rows.columns.prices[row]) for subject, row in rows.by_subject.items()
        }


def test_one_that_everybody_would_be_shown_costs_most_and_leaves_room() -> None:
    pool = Pool(NETWORK)
    assert shown(pool)["hub"] == len(SEEKERS)
    before = len(shown(pool))
    even_out(pool, {})
    found = prices(pool)
    assert max(found, key=lambda name: found[name]) == "hub"
    assert shown(pool)["hub"] < len(SEEKERS)
    assert len(shown(pool)) > before


def test_prices_stay_within_bounds_and_equals_pay_the_same() -> None:
    pool = Pool(NETWORK)
    even_out(pool, {})
    found = prices(pool)
    assert all(CHEAPEST - 1e-6 <= price <= DEAREST + 1e-6 for price in found.values())
    assert len({found[profile.subject.id] for profile in OFFERING}) == 1


def test_whom_nobody_wants_is_not_forced_on_anybody() -> None:
    pool = Pool([*NETWORK, city("misfit", NAMUR, speaks=["th"], fields=[Field.FILM])])
    even_out(pool, {})
    assert prices(pool)["misfit"] == pytest.approx(CHEAPEST)


def test_whom_all_have_put_off_is_not_in_demand() -> None:
    hidden = History(hidden=frozenset({HUB.subject}))
    pool = Pool(NETWORK)
    even_out(pool, {profile.subject: hidden for profile in NETWORK})
    assert prices(pool)["hub"] < 0


def test_one_that_comes_later_costs_nothing_yet() -> None:
    pool = Pool(NETWORK)
    even_out(pool, {})
    pool.remove(HUB.subject)
    with pool.reading():
        pass  # which frees the row that the next takes
    pool.put(replace(HUB, subject=replace(HUB.subject, id="late")))
    assert prices(pool)["late"] == 0


def test_a_network_of_one_or_of_one_city_has_no_prices() -> None:
    for network in ([], [HUB], [HUB, _neighbour(HUB)]):
        pool = Pool(network)
        even_out(pool, {})
        assert set(prices(pool).values()) <= {0.0}


def _neighbour(profile: Profile) -> Profile:
    place = replace(profile.place, city_id=CityId("hub"))
    return replace(profile, subject=replace(profile.subject, id="other"), place=place)
