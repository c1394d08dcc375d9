"""Rounds, who takes part in them, and the meetings that they make, as the database keeps them."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.meetings import Answer, Step, Told, next_step
from bot.domain.people import PersonProfile
from bot.domain.rounds import KEPT_FOR, MemberState, News, Rhythm, Round, RoundState
from bot.storage.database import Database, Transaction, reading_alone
from bot.storage.meetings import due_meetings, give_answer, latest_meeting, take_step
from bot.storage.pairing import (
    SLICE,
    Pair,
    Seat,
    hold_round,
    who_is_there,
    who_met,
    who_never_meets,
)
from bot.storage.profiles import save_profile
from bot.storage.retention import drop_what_is_old
from bot.storage.round_members import (
    count_silence,
    due_news,
    end_news,
    join_rounds,
    leave_rounds,
    let_wait,
    member_of_rounds,
    set_paused,
)
from bot.storage.rounds import end_round, round_ahead, rounds_ahead, rounds_that_ran, schedule
from bot.workers.pairing import participants_of
from tests.storage.test_contacts import introduce

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
WEEK = timedelta(weeks=1)
EN = LanguageCode("en")
CITIES = [CityId(each) for each in ("namur", "dakar", "linz", "gwangju")]


def seat(user_id: int) -> Seat:
    return Seat(user_id, CITIES[user_id % 4])


async def planned(tx: Transaction, field: Field | None = None) -> Round:
    await schedule(tx, field, NOW, Rhythm.MONTHLY, 99)
    found = await round_ahead(tx, field)
    assert found is not None
    return found


async def people(tx: Transaction, count: int) -> None:
    for user_id in range(1, count + 1):
        profile = PersonProfile(user_id, EN, NOW, city_id=CITIES[user_id % 4])
        await save_profile(tx, profile)
        await join_rounds(tx, user_id, EN, NOW)


async def test_one_round_ahead_for_each_field_and_the_network(database: Database) -> None:
    async with database.transaction() as tx:
        await planned(tx)
        await planned(tx, Field.MUSIC)
        await schedule(tx, None, NOW + WEEK, Rhythm.WEEKLY, 98)
        music, network = await rounds_ahead(tx)
        assert (music.field, music.starts_at, music.rhythm) == (Field.MUSIC, NOW, "monthly")
        assert (network.field, network.starts_at) == (None, NOW + WEEK)
        assert (network.rhythm, network.scheduled_by) == ("weekly", 98)
        assert await end_round(tx, network.id, RoundState.CANCELLED, NOW)
        assert not await end_round(tx, network.id, RoundState.CANCELLED, NOW)
        assert await rounds_ahead(tx) == [music]
        assert await rounds_that_ran(tx, 5) == [], "what was called off did not run"


async def test_a_round_is_written_whole_and_once(database: Database) -> None:
    count = 2 * SLICE + 101
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, count)
        await let_wait(tx, [1, count], News.LEFT, NOW)
    pairs = [(seat(one), seat(one + 1)) for one in range(1, count, 2)]
    async with database.transaction() as tx:
        assert await hold_round(tx, held, pairs, [count], NOW)
        assert not await hold_round(tx, held, pairs, [count], NOW)
        assert len(await who_met(tx)) == len(pairs) == count // 2
        due = await due_meetings(tx, NOW, count)
        assert len(due) == count - 1 and {each.told for each in due} == {Told.NOTHING}
        waited = [user_id for user_id, waited in (await who_is_there(tx)).items() if waited]
        assert waited == [count]
        (following,) = await rounds_ahead(tx)
        assert following.starts_at == datetime(2026, 4, 7, 9, tzinfo=UTC)
        (ran,) = await rounds_that_ran(tx, 5)
        assert (ran.people, ran.meetings, ran.met) == (count - 1, count // 2, 0)


async def test_a_round_that_breaks_in_the_middle_leaves_nothing(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 4)
    pairs: list[Pair] = [(seat(1), seat(2)), (seat(3), Seat(4, CityId("atlantis")))]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        async with database.transaction() as tx:
            await hold_round(tx, held, pairs, [], NOW)
    async with database.reading() as reader:
        assert await reader.all("select id from meetings") == []
        assert await rounds_ahead(reader) == [held]


async def test_a_meeting_s_number_never_comes_again(database: Database) -> None:
    async with database.transaction() as tx:
        await people(tx, 2)
        for number in (1, 2):
            held = await planned(tx)
            assert await hold_round(tx, held, [(seat(1), seat(2))], [], NOW)
            latest = await latest_meeting(tx, 1)
            assert latest is not None and latest.meeting_id == number
            await tx.execute("delete from meetings")
            await tx.execute("delete from rounds")


async def test_who_never_meets_is_known_both_ways_until_the_end_alone(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 4)
        await tx.execute(
            """
            insert into dismissals (user_id, subject, until)
            values (1, 'person:2', null), (3, 'person:4', 2000000000), (1, 'namur', null)
            """
        )
        assert await who_never_meets(tx) == [(1, 2)]
        assert await hold_round(tx, held, [(seat(2), seat(1)), (seat(3), seat(4))], [], NOW)
        assert await who_met(tx) == [(3, 4)]
        assert [each.user_id for each in await due_news(tx, NOW, 9)] == [1, 2]


async def test_who_declined_to_meet_somebody_counts_as_having_met(database: Database) -> None:
    async with database.transaction() as tx:
        await introduce(tx, 7, 8, "declined", answer="no")
        await introduce(tx, 7, 9, "expired", answer="later")
        assert await who_met(tx) == [(7, 8)]


async def test_opened_introductions_count_as_met(database: Database) -> None:
    async with database.transaction() as tx:
        for number, state in enumerate(("opened", "closed", "declined", "waiting"), 1):
            await tx.execute(
                "insert into introductions (id, state, asked_by, asked_at) values (:id, :s, 1, 1)",
                {"id": number, "s": state},
            )
            for place, user_id in enumerate((9, number)):
                await tx.execute(
                    """
                    insert into introduction_sides (introduction_id, place, user_id, language)
                    values (:id, :place, :user_id, 'en')
                    """,
                    {"id": number, "place": place, "user_id": user_id},
                )
        assert sorted(await who_met(tx)) == [(1, 9), (2, 9)]


async def test_a_step_is_taken_once_and_overwrites_no_answer(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 2)
        await hold_round(tx, held, [(seat(1), seat(2))], [], NOW)
        of = await latest_meeting(tx, 1)
        assert of is not None
        assert await take_step(tx, of, next_step(of, NOW))
        assert not await take_step(tx, of, next_step(of, NOW)), "a second time"
        asked = replace(of, told=Told.ASKED)
        await take_step(tx, replace(of, told=Told.INTRODUCED), Step(Told.ASKED, NOW))
        await give_answer(tx, of.meeting_id, 1, Answer.YES, NOW)
        assert not await take_step(tx, asked, next_step(asked, NOW)), "answered meanwhile"


async def test_silence_counts_in_a_row_and_pauses_at_the_third(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 2)
        await hold_round(tx, held, [(seat(1), seat(2))], [], NOW)
        for _ in range(2):
            await count_silence(tx, 1, NOW)
        of = await latest_meeting(tx, 1)
        assert of is not None
        await give_answer(tx, of.meeting_id, 1, Answer.NO, NOW)
        for expected in ("active", "active", "paused"):
            await count_silence(tx, 1, NOW)
            member = await member_of_rounds(tx, 1)
            assert member is not None and member.state == expected
        (told,) = await due_news(tx, NOW, 9)
        assert (told.news, told.is_paused_by_itself) == (News.PAUSED, True)
        await set_paused(tx, 1, paused=False)
        assert await due_news(tx, NOW, 9) == [], "who is in again is not told that they are out"
        member = await member_of_rounds(tx, 1)
        assert member is not None and (member.state, member.silent) == (MemberState.ACTIVE, 0)


async def test_news_that_came_since_are_told_yet(database: Database) -> None:
    async with database.transaction() as tx:
        await people(tx, 1)
        await let_wait(tx, [1], News.LEFT, NOW)
        (told,) = await due_news(tx, NOW, 9)
        await let_wait(tx, [1], News.ALONE, NOW)
        await end_news(tx, told)
        (still,) = await due_news(tx, NOW, 9)
        assert still.news is News.ALONE


async def test_leaving_ends_meetings_and_keeps_whom_one_met(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 2)
        await hold_round(tx, held, [(seat(1), seat(2))], [], NOW)
        assert await leave_rounds(tx, 1)
        assert not await leave_rounds(tx, 1)
        assert [each.user_id for each in await due_meetings(tx, NOW, 9)] == [2]
        assert await who_met(tx) == [(1, 2)]


async def test_meetings_go_two_years_after_their_round(database: Database) -> None:
    async with database.transaction() as tx:
        held = await planned(tx)
        await people(tx, 2)
        await hold_round(tx, held, [(seat(1), seat(2))], [], NOW)
        await drop_what_is_old(tx, NOW + KEPT_FOR)
        assert await who_met(tx) == [(1, 2)]
        await drop_what_is_old(tx, NOW + KEPT_FOR + timedelta(seconds=1))
        assert await who_met(tx) == [] and len(await rounds_ahead(tx)) == 1


async def test_a_field_s_participants_are_those_who_name_it_or_whose_city_is_of_it(
    database: Database,
) -> None:
    async with database.transaction() as tx:
        held = await planned(tx, Field.MEDIA_ARTS)
        await people(tx, 4)  # namur, dakar, linz, gwangju: all of them media arts
        for user_id, fields in ((1, ["music"]), (2, ["music", "media_arts"])):
            await tx.execute(
                "update profiles set fields = :fields where user_id = :id",
                {"id": user_id, "fields": json.dumps(fields)},
            )
        found = await participants_of(tx, held.id, NOW)
    assert sorted(each.profile.subject.id for each in found) == ["2", "3", "4"]


async def test_another_process_reads_what_was_committed(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as tx:
        await people(tx, 1)
        async with reading_alone(database.path) as reader:
            assert await who_is_there(reader) == {}
    async with reading_alone(database.path) as reader:
        assert await who_is_there(reader) == {1: False}
        with pytest.raises(Exception, match="readonly"):
            await reader.all("delete from round_members")
