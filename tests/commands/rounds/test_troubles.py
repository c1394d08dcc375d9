"""What ends in the middle of a round, and that nothing of it is half done."""

import logging
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import simcord

from bot.domain.blocks import Block, Blocked
from bot.domain.rounds import RoundId
from bot.storage.blocks import block
from bot.storage.rounds import rounds_ahead
from bot.storage.shunning import shun
from bot.workers import pairing_process, rounds
from bot.workers.pairing_process import Paired, PairingFailed, pair_apart
from tests.commands.network import text_of
from tests.commands.rounds.gathering import LONGEST, WEEK, Gathering

Apart = Callable[[Path, RoundId, datetime], Awaitable[Paired]]
SECOND = timedelta(seconds=1)


async def two(gathering: Gathering) -> None:
    await gathering.join("awa", "dakar")
    await gathering.join("bo", "namur")
    await gathering.plan()


async def kept(gathering: Gathering) -> tuple[int, int]:
    """Count the meetings and the rounds that are ahead."""
    async with gathering.network.resources.database.reading() as reader:
        meetings = await reader.all("select id from meetings")
        return len(meetings), len(await rounds_ahead(reader))


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Let another program stand in for the one that pairs; its first output is a whole pair."""

    def replaced(then: str) -> Path:
        folder = tmp_path / "stand_in"
        folder.mkdir(exist_ok=True)
        started = folder / "started"
        said = 'print("[[1, \\"dakar\\"], [2, \\"namur\\"]]", flush=True)'
        script = f"import os, pathlib, signal, time\n{said}\n"
        script += f"pathlib.Path({str(started)!r}).write_text(str(os.getpid()))\n{then}\n"
        (folder / "stand_in_for_pairing.py").write_text(script)
        monkeypatch.setattr(pairing_process, "MODULE", "stand_in_for_pairing")
        monkeypatch.setattr(pairing_process, "PATH", {"PYTHONPATH": str(folder)})
        return started

    return replaced


@pytest.mark.parametrize(
    "then", ["os.kill(os.getpid(), signal.SIGKILL)", "raise SystemExit(3)", "pass"]
)
async def test_a_process_that_is_killed_leaves_nothing_and_the_round_is_held_later(
    gathering: Gathering,
    process: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    then: str,
) -> None:
    await two(gathering)
    with monkeypatch.context() as broken, caplog.at_level(logging.ERROR, "passerelle.workers"):
        real = pairing_process.MODULE, pairing_process.PATH
        process(then)
        await gathering.begin()
        await gathering.advance(10 * SECOND)
        assert await kept(gathering) == (0, 1)
        broken.setattr(pairing_process, "MODULE", real[0])
        broken.setattr(pairing_process, "PATH", real[1])
        assert sum("a turn broke" in each.getMessage() for each in caplog.records) == 1
        await gathering.until_paired()
    assert await kept(gathering) == (1, 1)
    await gathering.advance(30 * SECOND)
    assert all(len(gathering.letters(each)) == 1 for each in gathering.people.values())


async def test_one_round_that_fails_holds_up_no_other(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two(gathering)
    await gathering.plan(field="media_arts", starts="tomorrow 09:30")

    async def first_fails(database: Path, round_id: RoundId, now: datetime) -> Paired:
        if round_id == 1:
            raise PairingFailed
        return await pair_apart(database, round_id, now)

    monkeypatch.setattr(rounds, "pair_apart", first_fails)
    await gathering.begin()
    await gathering.advance(timedelta(hours=1))
    for _ in range(20):
        if (await kept(gathering))[0]:
            break
        await gathering.advance(10 * SECOND)
    assert await kept(gathering) == (1, 2), "the field's pair is made, the other round waits"


def runs(started: Path) -> bool:
    """Tell whether the process still runs that said its id when it started."""
    return started.exists() and Path(f"/proc/{started.read_text()}").exists()


async def test_a_bot_that_stops_ends_the_process_too(
    gathering: Gathering, process: Callable[[str], Path]
) -> None:
    await two(gathering)
    started = process("time.sleep(3600)")
    gathering.network.env.settle_timeout = 1
    for _ in range(LONGEST):
        if runs(started):
            break
        with suppress(TimeoutError):  # the bot waits for the process
            await gathering.network.env.advance_time(2 * 86_400)
    assert runs(started)
    with suppress(TimeoutError):
        await gathering.network.restart()
    assert not runs(started)
    assert await kept(gathering) == (0, 1)


async def test_a_process_that_takes_too_long_is_given_up(
    gathering: Gathering, process: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    started = process("time.sleep(3600)")
    monkeypatch.setattr(pairing_process, "LONGEST", 1.0)
    resources = gathering.network.resources
    with pytest.raises(PairingFailed, match="longer than"):
        await pair_apart(resources.database.path, RoundId(1), gathering.network.now)
    assert not runs(started)


async def test_a_round_that_was_missed_is_held_when_the_bot_comes_back(
    gathering: Gathering,
) -> None:
    await two(gathering)
    gathering.network.wait(days=4)
    await gathering.network.restart()
    await gathering.until_paired()
    assert (await kept(gathering))[0] == 1


async def test_one_that_is_a_week_late_is_left_to_the_next(gathering: Gathering) -> None:
    await two(gathering)
    gathering.network.wait(days=9)
    await gathering.network.restart()
    await gathering.advance(10 * SECOND)
    assert await kept(gathering) == (0, 1)
    async with gathering.network.resources.database.reading() as reader:
        (following,) = await rounds_ahead(reader)
    assert timedelta() < following.starts_at - gathering.network.now <= WEEK


async def test_a_round_called_off_or_moved_while_it_is_paired_is_not_held(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two(gathering)

    async def meanwhile(database: Path, round_id: RoundId, now: datetime) -> Paired:
        found = await pair_apart(database, round_id, now)
        async with gathering.network.resources.database.transaction() as tx:
            later = {"at": int((now + WEEK).timestamp())}
            await tx.execute("update rounds set starts_at = :at", later)
        return found

    monkeypatch.setattr(rounds, "pair_apart", meanwhile)
    await gathering.begin()
    await gathering.until_paired()
    assert await kept(gathering) == (0, 1)


async def test_who_leaves_while_the_pairs_are_made_is_not_introduced(
    gathering: Gathering, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two(gathering)
    awa, bo = gathering.people.values()

    async def meanwhile(database: Path, round_id: RoundId, now: datetime) -> Paired:
        found = await pair_apart(database, round_id, now)
        async with gathering.network.resources.database.transaction() as tx:
            await tx.execute("delete from round_members where user_id = :id", {"id": awa.id})
        return found

    monkeypatch.setattr(rounds, "pair_apart", meanwhile)
    await gathering.hold()
    assert gathering.letters(awa) == []
    assert "nobody left for you" in gathering.letters(bo)[0]
    assert (await gathering.member(bo)).waited


async def test_who_left_before_anybody_was_told_is_not_shown_to_the_other(
    gathering: Gathering,
) -> None:
    await two(gathering)
    awa, bo = gathering.people.values()
    for each in (awa, bo):
        path = f"/channels/{each.user.dm_channel.id}/messages"
        gathering.network.env.inject_error("POST", path, status=503, message="Away", times=6)
    await gathering.hold()
    assert gathering.letters(bo) == []
    await gathering.meet(awa, "leave")
    await gathering.advance(timedelta(hours=1))
    assert (
        "awa" not in gathering.letters(bo)[0] and "nobody left for you" in gathering.letters(bo)[0]
    )
    assert (await gathering.member(bo)).waited
    assert "awa" not in text_of(await gathering.meet(bo, "status"))


async def pause_profile(gathering: Gathering, who: simcord.MemberActor) -> None:
    async with gathering.network.resources.database.transaction() as tx:
        await tx.execute("update profiles set state = 'paused' where user_id = :id", {"id": who.id})


async def pause_rounds(gathering: Gathering, who: simcord.MemberActor) -> None:
    await gathering.meet(who, "pause")


async def be_blocked(gathering: Gathering, who: simcord.MemberActor) -> None:
    async with gathering.network.resources.database.transaction() as tx:
        await block(tx, Block(Blocked.PERSON, str(who.id), "spam", 1, gathering.network.now))


async def lose_the_city(gathering: Gathering, who: simcord.MemberActor) -> None:
    assert who.id
    async with gathering.network.resources.database.transaction() as tx:
        await block(tx, Block(Blocked.CITY, "dakar", "spam", 1, gathering.network.now))


async def say_never(gathering: Gathering, who: simcord.MemberActor) -> None:
    async with gathering.network.resources.database.transaction() as tx:
        await shun(tx, who.id, gathering.people["bo"].id)


@pytest.mark.parametrize(
    "become", [pause_profile, pause_rounds, be_blocked, lose_the_city, say_never]
)
async def test_who_hides_before_anybody_was_told_is_introduced_to_nobody(
    gathering: Gathering,
    become: Callable[[Gathering, simcord.MemberActor], Awaitable[None]],
) -> None:
    await two(gathering)
    awa, bo = gathering.people.values()
    for each in (awa, bo):
        path = f"/channels/{each.user.dm_channel.id}/messages"
        gathering.network.env.inject_error("POST", path, status=503, message="Away", times=6)
    await gathering.hold()
    await become(gathering, awa)
    for who, other in ((awa, "bo"), (bo, "awa")):
        shown = text_of(await gathering.meet(who, "status"))
        assert not re.search(rf"\b{other}\b", shown), "not before the letter"
    await gathering.advance(timedelta(hours=1))
    assert "nobody left for you" in gathering.letters(bo)[0]
    for who, other in ((awa, "bo"), (bo, "awa")):
        shown = [*gathering.letters(who), text_of(await gathering.meet(who, "status"))]
        assert not re.search(rf"\b{other}\b", "\n".join(shown)), "nor after it"


async def test_a_restart_between_two_letters_writes_the_second_alone(
    gathering: Gathering,
) -> None:
    await two(gathering)
    awa, bo = gathering.people.values()
    path = f"/channels/{bo.user.dm_channel.id}/messages"
    gathering.network.env.inject_error("POST", path, status=503, message="Away", times=6)
    await gathering.hold()
    assert (len(gathering.letters(awa)), len(gathering.letters(bo))) == (1, 0)
    await gathering.network.restart()
    await gathering.advance(timedelta(hours=1))
    assert (len(gathering.letters(awa)), len(gathering.letters(bo))) == (1, 1)
