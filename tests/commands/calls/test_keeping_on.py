"""What runs by itself goes on, whatever one of its turns met."""

import logging
from typing import Any

import discord
import pytest

from bot.domain.announcements import State
from bot.domain.interests import InterestState
from bot.workers.calls import CallKeeper
from tests.commands.calls.answering import answered, move
from tests.commands.calls.scene import Scene

DAY = 86_400.0


async def test_a_long_rate_limit_is_waited_for_and_ends_nothing(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    limited: list[int] = []
    real = discord.User.send

    async def send(self: discord.User, *args: Any, **options: Any) -> Any:
        if not limited:
            limited.append(self.id)
            raise discord.RateLimited(600.0)
        return await real(self, *args, **options)

    here = await answered(scene, InterestState.SENT)
    monkeypatch.setattr(discord.User, "send", send)
    await move(scene, here.given[0], InterestState.DECLINED)
    scene.network.resources.wake()
    await scene.bring(30)
    assert limited == [here.people[0].id]
    assert len(scene.mail(here.people[0])) == 1
    assert "a turn broke" not in caplog.text


async def test_a_turn_that_breaks_is_said_once_and_taken_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    real, turns = CallKeeper.turn, list[int]()

    async def turn(self: CallKeeper) -> float:
        turns.append(1)
        if len(turns) <= 3:
            raise ZeroDivisionError
        return await real(self)

    await scene.publish(deadline="3 January 2026")
    monkeypatch.setattr(CallKeeper, "turn", turn)
    with caplog.at_level(logging.ERROR, "passerelle.workers"):
        scene.network.resources.wake()
        await scene.bring(30)
    said = [each for each in caplog.records if "a turn broke" in each.getMessage()]
    assert len(said) == 1
    assert said[0].exc_info is not None
    assert len(turns) == 4
    await scene.network.env.advance_time(3 * DAY)
    assert (await scene.call()).state is State.CLOSED
