"""Who erases themselves is in no row of any table, whatever they took part in."""

from datetime import datetime, timedelta

import simcord

from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.domain.introductions import Answer, State, Where
from bot.domain.languages import LanguageCode
from bot.storage.blocks import block, unblock
from bot.storage.database import Transaction
from bot.storage.dismissals import dismiss
from bot.storage.introduction_rows import Party, introduction
from bot.storage.introductions import ask, give_answer, move, propose
from tests.commands.test_privacy import leave_traces
from tests.commands.world import World, words

DAKAR, NAMUR, EN = CityId("dakar"), CityId("namur"), LanguageCode("en")
NEVER, STEWARD = 4_001, 4_002
"""Somebody who never wants to see them again, and who blocked them."""


async def meet_and_be_met(tx: Transaction, who: int, now: datetime) -> None:
    """Let a person stand on either side of introductions in every state, and have proposed one."""
    me, others = Party(who, DAKAR, EN), iter(range(5_000, 6_000))
    for state in State:
        for mine in (0, 1):
            other = Party(next(others), NAMUR, EN)
            asker, asked = (me, other) if mine == 0 else (other, me)
            made = await ask(tx, asker, asked, note="Secret words", where=Where(1, 2), at=now)
            if state in (State.AGREED, State.OPENED, State.CLOSING, State.CLOSED):
                found = await introduction(tx, made)
                assert found is not None and asked.user_id is not None
                await give_answer(
                    *(tx, found, 1, Answer.YES),
                    by=asked.user_id, language=EN, where=Where(1, 2), at=now,
                )  # fmt: skip
                if state is not State.AGREED:
                    await move(tx, made, State.OPENED, now)
            if state not in (State.WAITING, State.AGREED, State.OPENED):
                await move(tx, made, state, now)
            found = await introduction(tx, made)
            assert found is not None and found.state is state
    sides = (Party(next(others), DAKAR, EN), Party(next(others), NAMUR, EN))
    await propose(tx, sides, by=who, city_id=DAKAR, note="Secret words", where=Where(), at=now)
    other = {"other": next(others), "who": who}
    for sql in (
        "update meeting_people set told = 'asked', due_at = 0",
        "insert into meeting_people (meeting_id, user_id, city_id)"
        " select id, :other, 'namur' from meetings",
    ):
        await tx.execute(sql, other)


async def where_kept(world: World, wanted: str) -> set[str]:
    """Name the columns, in all tables there are, in which something is written."""
    found: set[str] = set()
    async with world.bot.resources.database.reading() as reader:
        tables = await reader.all("select name from sqlite_master where type = 'table'")
        for (table,) in tables:
            for row in await reader.all(f"select * from {table}"):  # noqa: S608 - a name of our own
                kept = {column: row[column] for column in row.keys()}  # noqa: SIM118 - a row iterates over its values
                found |= {f"{table}.{each}" for each in kept if wanted in str(kept[each])}
    return found


async def test_it_is_in_no_row_of_any_table(world: World) -> None:
    member, now = world.member(), world.env.now()
    await leave_traces(world, member)
    async with world.bot.resources.database.transaction() as tx:
        # a block would stand against each of these
        await unblock(tx, Blocked.PERSON, str(member.id))
        await meet_and_be_met(tx, member.id, now)
        await block(tx, Block(Blocked.PERSON, str(member.id), "spam", member.id, now))
        await dismiss(tx, member.id + 1, f"person:{member.id}", now + timedelta(days=90))
    before = await where_kept(world, str(member.id))
    assert {"introduction_sides.user_id", "alerts.user_id", "meeting_people.user_id"} <= before
    await erase(world, member)
    # a block stays: who is blocked could lift it otherwise
    assert await where_kept(world, str(member.id)) == {"blocks.subject"}
    assert await where_kept(world, "Secret words") <= {"introductions.note"}
    async with world.bot.resources.database.reading() as reader:
        (mine,) = await reader.all(
            "select count(*) as written from introductions where asked_by = 0 and note <> ''"
        )
    assert mine["written"] == 0, "the words of others are theirs"


async def test_who_decided_to_keep_away_from_them_keeps_that(world: World) -> None:
    member, now = world.member(), world.env.now()
    async with world.bot.resources.database.transaction() as tx:
        await meet_and_be_met(tx, member.id, now)
        await dismiss(tx, NEVER, f"person:{member.id}", None)
        await block(tx, Block(Blocked.PERSON, str(member.id), "spam", STEWARD, now))
    await erase(world, member)
    assert await where_kept(world, str(member.id)) == {"dismissals.subject", "blocks.subject"}


async def erase(world: World, member: simcord.MemberActor) -> None:
    asked = await member.slash(world.channel, "privacy delete")
    assert asked.response is not None
    await member.click(asked.response, label="Yes, erase it")
    assert "Erased" in words(asked)
