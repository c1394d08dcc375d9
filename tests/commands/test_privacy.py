"""What is kept of a person is theirs to see, to take and to erase."""

import json
from datetime import datetime, timedelta
from typing import Any

import simcord

from bot.domain.audit import Deed, Entry
from bot.domain.blocks import Block, Blocked
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.outcomes import Outcome
from bot.domain.people import PersonProfile
from bot.domain.topics import Topic
from bot.domain.vectors import Vector
from bot.storage.announcements import begin_draft, mark_published
from bot.storage.audit import note
from bot.storage.blocks import block, is_blocked
from bot.storage.claims import make_claim
from bot.storage.coordinators import (
    name_coordinator,
    name_field_coordinator,
    offer_handover,
)
from bot.storage.database import Transaction
from bot.storage.dismissals import dismiss
from bot.storage.interests import send_interest
from bot.storage.outcomes import save_outcome
from bot.storage.people import choose_language
from bot.storage.personal import HOLDS, NOBODY, holdings
from bot.storage.profiles import save_profile
from bot.storage.saves import Save, save
from bot.storage.vectors import save_vector, unread_texts
from bot.storage.waiting_imports import put_aside
from tests.commands.world import World, answer_of, words

DAKAR = CityId("dakar")


async def leave_traces(world: World, person: simcord.MemberActor) -> None:
    """Let a person stand in every table that can hold one."""
    now, who = world.env.now(), person.id
    async with world.bot.resources.database.transaction() as tx:
        await choose_language(tx, who, LanguageCode("en"), now)
        await name_coordinator(tx, DAKAR, who, who, now)
        await name_field_coordinator(tx, Field.MUSIC, who, now.replace(year=now.year + 1), now)
        await offer_handover(
            tx, DAKAR, world.server.id, giver_id=who, taker_id=who, stays=True, at=now
        )
        await make_claim(
            tx, world.server.id, DAKAR, asked_by=who, language=LanguageCode("en"), link="", at=now
        )
        await tx.execute("update claims set decided_by = :who", {"who": who})
        await block(tx, Block(Blocked.PERSON, str(who), "spam", who, now))
        await put_aside(tx, "id,name", "1 new", who, now)
        call = await begin_draft(tx, Kind.CALLS, DAKAR, who, now)
        await mark_published(tx, call, now)
        await send_interest(
            tx,
            call,
            who,
            language=LanguageCode("en"),
            city_id=None,
            message="x",
            contact="",
            at=now,
        )
        await tx.execute("update interests set decided_by = :who", {"who": who})
        await save(tx, Save(call, who, LanguageCode("en"), "UTC"))
        await save_outcome(tx, Outcome(call, who, now))
        await dismiss(tx, who, DAKAR, None)
        await meet_others(tx, who, now)
        subject = f"person:{who}"
        await note(tx, Entry(Deed.COORDINATOR_NAMED, now, who, None, "city:dakar", (), (subject,)))
        await note(tx, Entry(Deed.BLOCKED, now, 7, None, subject, (subject, "person:5"), ()))


async def meet_others(tx: Transaction, who: int, now: datetime) -> None:
    """Let a person have a profile, an introduction, an alert, and a meeting of a round."""
    await save_profile(
        tx,
        PersonProfile(
            user_id=who,
            language=LanguageCode("en"),
            changed_at=now,
            words="Hello",
            words_language=LanguageCode("en"),
            offers=frozenset({Topic("venue")}),
        ),
    )
    for text in await unread_texts(tx, "one", 9):
        await save_vector(tx, text, "one", Vector(bytes(1024)))
    moment = {"who": who, "at": int(now.timestamp())}
    for sql in (
        "insert into introductions (asked_by, asked_at) values (:who, :at)",
        "insert into introduction_sides (introduction_id, place, user_id, language)"
        " select id, 0, :who, 'en' from introductions",
        "insert into alerts (user_id, about, rhythm, city_id, language, timezone, since, due_at)"
        " values (:who, 'calls', 'daily', 'dakar', 'en', 'UTC', :at, :at)",
        "insert into rounds (starts_at, scheduled_by) values (:at, :who)",
        "insert into round_members (user_id, joined_at, language) values (:who, :at, 'en')",
        "insert into meetings (round_id) select id from rounds",
        "insert into meeting_people (meeting_id, user_id, city_id)"
        " select id, :who, 'dakar' from meetings",
    ):
        await tx.execute(sql, moment)


async def test_who_is_not_kept_is_told_so(world: World) -> None:
    member = world.member(locale="fr")
    for command in ("show", "delete"):
        said = await member.slash(world.channel, f"privacy {command}")
        assert said.ephemeral
        assert "Rien n’est conservé" in words(said)


async def test_everything_kept_is_named(world: World) -> None:
    member = world.member()
    await leave_traces(world, member)
    shown = words(await member.slash(world.channel, "privacy show"))
    assert shown.count("\n- ") == len({held.table for held in HOLDS})


async def test_the_export_is_a_readable_file_with_every_row(world: World) -> None:
    member = world.member()
    await leave_traces(world, member)
    result = await member.slash(world.channel, "privacy export")
    (attachment,) = answer_of(result).attachments
    content = await attachment.read()
    told: dict[str, Any] = json.loads(content)
    assert told["user_id"] == str(member.id)
    assert set(told["tables"]) == {held.table for held in HOLDS}
    assert told["tables"]["coordinators"][0]["named_at"].startswith("2026-01-01T")
    # as text: JSON readers round numbers as long as Discord's ids
    assert told["tables"]["claims"][0]["server_id"] == str(world.server.id)


async def test_the_export_does_not_say_who_was_put_off(world: World) -> None:
    member, other = world.member(), world.member("bo")
    async with world.bot.resources.database.transaction() as tx:
        await dismiss(tx, member.id, f"person:{other.id}", None)
    result = await member.slash(world.channel, "privacy export")
    (attachment,) = answer_of(result).attachments
    content = (await attachment.read()).decode()
    assert str(other.id) not in content and '"subject": "person"' in content


async def test_deletion_asks_once_and_is_complete(world: World) -> None:
    member = world.member()
    await leave_traces(world, member)
    asked = await member.slash(world.channel, "privacy delete")
    async with world.bot.resources.database.reading() as reader:
        assert await holdings(reader, member.id)
    assert asked.response is not None
    await member.click(asked.response, label="Yes, erase it")
    assert "Erased" in words(asked)
    async with world.bot.resources.database.reading() as reader:
        left = await holdings(reader, member.id)
        # a block stays: who is blocked could lift it otherwise
        assert [holding.table for holding in left] == ["blocks"]
        assert await is_blocked(reader, Blocked.PERSON, str(member.id))
        for held in HOLDS:
            rows = await reader.all(
                f"select 1 from {held.table} where {held.column} = :who",  # noqa: S608 - names of our own
                {"who": member.id},
            )
            assert rows == [], held
        rows = await reader.all("select subject, before, after from audit order by id")
    assert str(member.id) not in json.dumps([dict(row) for row in rows])
    assert json.loads(rows[1]["before"]) == [f"person:{NOBODY}", "person:5"]


async def test_another_s_rows_stay(world: World) -> None:
    member, other = world.member(), world.member("bo")
    async with world.bot.resources.database.transaction() as tx:
        for who in (member.id, other.id):
            await choose_language(tx, who, LanguageCode("en"), world.env.now())
            await name_coordinator(tx, DAKAR, who, who, world.env.now())
    asked = await member.slash(world.channel, "privacy delete")
    assert asked.response is not None
    await member.click(asked.response, label="Yes, erase it")
    async with world.bot.resources.database.reading() as reader:
        assert {holding.table for holding in await holdings(reader, other.id)} == {
            "people",
            "coordinators",
        }


async def test_who_was_put_off_is_forgotten_and_who_is_never_wanted_again_is_not(
    world: World,
) -> None:
    member, other = world.member(), world.member("bo")
    async with world.bot.resources.database.transaction() as tx:
        await choose_language(tx, member.id, LanguageCode("en"), world.env.now())
        later = world.env.now() + timedelta(days=90)
        for subject in (f"person:{member.id}", f"person:{member.id}0", "dakar"):
            await dismiss(tx, other.id, CityId(subject), later)
        await dismiss(tx, world.member("eva").id, CityId(f"person:{member.id}"), None)
    exported = await member.slash(world.channel, "privacy export")
    (attachment,) = answer_of(exported).attachments
    assert str(other.id).encode() not in await attachment.read(), "it is shown to nobody"
    asked = await member.slash(world.channel, "privacy delete")
    assert asked.response is not None
    await member.click(asked.response, label="Yes, erase it")
    async with world.bot.resources.database.reading() as reader:
        rows = await reader.all("select subject, until from dismissals order by subject")
    kept = [(row["subject"], row["until"] is None) for row in rows]
    assert kept == [
        ("dakar", False),
        (f"person:{member.id}", True),
        (f"person:{member.id}0", False),
    ]


async def test_the_erased_are_named_as_such_to_stewards(world: World) -> None:
    from bot.ui.people import person

    texts = world.bot.resources.catalogue.best("en")
    assert person(texts, NOBODY) == "somebody who has erased themselves"
    assert person(texts, 5) == "<@5>"
