import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.cities import CityId
from bot.domain.claims import Claim, ClaimId, ClaimState
from bot.domain.languages import LanguageCode
from bot.storage.claims import (
    claim,
    end_claim,
    latest_claim,
    make_claim,
    note_card,
    pending_claims,
)
from bot.storage.database import Database, Transaction
from bot.storage.servers import forget_server

NOW = datetime(2026, 3, 1, tzinfo=UTC)
LATER = NOW + timedelta(days=2)
NAMUR, DAKAR = CityId("namur"), CityId("dakar")
FRENCH = LanguageCode("fr")
OURS, OTHERS, THIRD = 1, 2, 3
ADMIN, STEWARD, SECOND_STEWARD = 7, 8, 9
DECISIONS = [ClaimState.CONFIRMED, ClaimState.REFUSED, ClaimState.WITHDRAWN]


async def ask(tx: Transaction, server_id: int, city_id: CityId = NAMUR) -> Claim | None:
    link = "https://example.org"
    return await make_claim(
        tx, server_id, city_id, asked_by=ADMIN, language=FRENCH, link=link, at=NOW
    )


async def asked(tx: Transaction, server_id: int, city_id: CityId = NAMUR) -> Claim:
    made = await ask(tx, server_id, city_id)
    assert made is not None
    return made


async def test_a_claim_comes_back_as_it_was_made(database: Database) -> None:
    async with database.transaction() as tx:
        made = await asked(tx, OURS)
    assert made == Claim(made.id, OURS, NAMUR, ADMIN, NOW, FRENCH, "https://example.org")
    assert made.state is ClaimState.PENDING
    async with database.reading() as reader:
        assert await claim(reader, made.id) == made
        assert await claim(reader, ClaimId(made.id + 1)) is None


async def test_a_server_asks_for_one_city_at_a_time(database: Database) -> None:
    async with database.transaction() as tx:
        made = await asked(tx, OURS)
        assert await ask(tx, OURS) is None
        assert await ask(tx, OURS, DAKAR) is None
        other = await asked(tx, OTHERS)
        assert await pending_claims(tx) == [made, other]


async def test_two_admins_who_ask_at_once_make_one_claim(database: Database) -> None:
    async def press(city_id: CityId) -> Claim | None:
        async with database.transaction() as tx:
            return await ask(tx, OURS, city_id)

    made = await asyncio.gather(press(NAMUR), press(DAKAR))
    assert sorted(each is None for each in made) == [False, True]


@pytest.mark.parametrize("state", DECISIONS)
async def test_a_claim_that_is_over_makes_room_for_another(
    database: Database, state: ClaimState
) -> None:
    async with database.transaction() as tx:
        first = await asked(tx, OURS)
        assert await end_claim(tx, first.id, state, STEWARD, NOW)
        second = await asked(tx, OURS, DAKAR)
        assert second.id > first.id
        assert await pending_claims(tx) == [second]


@pytest.mark.parametrize("state", DECISIONS)
async def test_a_claim_is_ended_once_and_keeps_who_why_and_when(
    database: Database, state: ClaimState
) -> None:
    async with database.transaction() as tx:
        made, other = await asked(tx, OURS), await asked(tx, OTHERS)
        assert await end_claim(tx, made.id, state, STEWARD, LATER, "a sister city")
    for second in DECISIONS:
        async with database.transaction() as tx:
            assert not await end_claim(tx, made.id, second, SECOND_STEWARD, NOW, "another")
    async with database.reading() as reader:
        assert await claim(reader, made.id) == replace(
            made, state=state, decided_by=STEWARD, decided_at=LATER, reason="a sister city"
        )
        assert await claim(reader, other.id) == other


async def test_two_stewards_who_decide_at_once_decide_once(database: Database) -> None:
    async with database.transaction() as tx:
        made = await asked(tx, OURS)

    async def decide(state: ClaimState, by: int) -> bool:
        async with database.transaction() as tx:
            return await end_claim(tx, made.id, state, by, LATER)

    first, second = await asyncio.gather(
        decide(ClaimState.CONFIRMED, STEWARD), decide(ClaimState.REFUSED, SECOND_STEWARD)
    )
    assert first is not second
    winner = (ClaimState.CONFIRMED, STEWARD) if first else (ClaimState.REFUSED, SECOND_STEWARD)
    async with database.reading() as reader:
        found = await claim(reader, made.id)
    assert found is not None and (found.state, found.decided_by) == winner


async def test_a_claim_that_never_was_cannot_be_ended(database: Database) -> None:
    async with database.transaction() as tx:
        assert not await end_claim(tx, ClaimId(404), ClaimState.CONFIRMED, STEWARD, NOW)


async def test_the_latest_claim_of_a_server_is_given_whatever_became_of_it(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        assert await latest_claim(tx, OURS) is None
        first = await asked(tx, OURS)
        await end_claim(tx, first.id, ClaimState.REFUSED, STEWARD, LATER)
        await asked(tx, OTHERS)
        refused = await latest_claim(tx, OURS)
        assert refused is not None and refused.state is ClaimState.REFUSED
        second = await asked(tx, OURS, DAKAR)
        assert await latest_claim(tx, OURS) == second


async def test_claims_that_wait_are_listed_oldest_first_for_one_city_or_all(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        one, two = await asked(tx, THIRD, NAMUR), await asked(tx, OURS, DAKAR)
        three = await asked(tx, OTHERS, NAMUR)
        assert await pending_claims(tx) == [one, two, three]
        assert await pending_claims(tx, NAMUR) == [one, three]
        assert await pending_claims(tx, CityId("ghent")) == []
        await end_claim(tx, one.id, ClaimState.CONFIRMED, STEWARD, LATER)
        assert await pending_claims(tx, NAMUR) == [three]


async def test_the_stewards_card_of_a_claim_is_kept_and_can_move(database: Database) -> None:
    async with database.transaction() as tx:
        made, other = await asked(tx, OURS), await asked(tx, OTHERS)
        assert made.card is None
        await note_card(tx, made.id, 900, 901)
        assert await claim(tx, made.id) == replace(made, card=(900, 901))
        assert await claim(tx, other.id) == other
        await end_claim(tx, made.id, ClaimState.CONFIRMED, STEWARD, LATER)
        await note_card(tx, made.id, 910, 911)
        moved = await claim(tx, made.id)
        assert moved is not None and moved.card == (910, 911)


async def test_the_id_of_a_forgotten_claim_is_never_another_one_s(database: Database) -> None:
    async with database.transaction() as tx:
        made = await asked(tx, OURS)
        await forget_server(tx, OURS)
        assert await claim(tx, made.id) is None
        assert (await asked(tx, OTHERS)).id > made.id
