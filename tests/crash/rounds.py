"""One round: publish, revise or close, kill at a random moment, start again, and look."""

import asyncio
import random
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.crash.scene import AUTHOR, BIT_BY_BIT, Scene, set_scene
from tests.wire.answers import Act
from tests.wire.client import Wire

WHO = {"id": str(AUTHOR)}

PLOTS = ("publish", "publish twice killed", "extend", "extend on the way", "close", "long ago")

QUIET_WITHIN = 90.0


@dataclass
class Outcome:
    """What stands in the channels at the end of a round."""

    plot: str
    kills: int = 0
    lost: int = 0
    duplicate: int = 0
    stale: int = 0
    moments: list[float] = field(default_factory=list[float])

    @property
    def is_clean(self) -> bool:
        """Tell whether every feed has just one message with the last revision."""
        return not (self.lost or self.duplicate or self.stale)


async def play(
    wire: Wire, folder: Path, template: Path, feeds: int, chance: random.Random
) -> Outcome:
    """Play one round, and count what is lost, doubled or out of date."""
    scene = await set_scene(wire, folder, template, feeds)
    outcome = Outcome(chance.choice(PLOTS))
    round_ = Round(wire, scene, outcome, chance)
    await round_.play()
    counts = await wire.messages_in(scene.feeds)
    wanted = round_.last_words
    for messages in counts:
        outcome.lost += not messages
        outcome.duplicate += max(0, len(messages) - 1)
        outcome.stale += any(not re.search(wanted, each.text) for each in messages[:1])
    return outcome


@dataclass
class Round:
    """The course of one round."""

    wire: Wire
    scene: Scene
    outcome: Outcome
    chance: random.Random
    last_words: str = "A residency"

    async def play(self) -> None:
        """Follow the plot of the round, until everything is quiet."""
        match self.outcome.plot:
            case "publish":
                await self._killed_while(self.publish)
            case "publish twice killed":
                await self._killed_while(self.publish)
                await self._killed_while(_nothing)
            case "extend":
                await self._until_quiet(self.publish)
                await self._killed_while(self.extend)
            case "extend on the way":
                await self._killed_while(self.publish_and_extend)
            case "close":
                await self._until_quiet(self.publish)
                await self._killed_while(self.close)
            case _:
                await self._killed_while(self.publish)
                # as if the bot had stayed away for longer than Discord knows a nonce
                self.scene.age(600)
                await self.wire.skip(600)
        await self._until_quiet(_nothing)

    async def publish(self) -> None:
        """Press *Publish*."""
        shown = await self._typed("call show", call=str(self.scene.call))
        page = await self._pressed(shown, "preview")
        await self._pressed(page, "publish")

    async def extend(self) -> None:
        """Give the call another deadline."""
        until = {"call": str(self.scene.call), "until": "1 December 2027"}
        asked = await self._typed("call extend", **until)
        await self._pressed(asked, "extend")
        self.last_words = r"<t:18277\d{5}:f>"

    async def publish_and_extend(self) -> None:
        """Press *Publish*, and change the deadline while the copies are on their way."""
        await self.publish()
        await asyncio.sleep(self.chance.uniform(0, 0.6))
        await self.extend()

    async def close(self) -> None:
        """Close the call."""
        asked = await self._typed("call close", call=str(self.scene.call))
        await self._pressed(asked, "complete")
        self.last_words = "partnership is complete"

    async def _killed_while(self, act: Callable[[], Awaitable[None]]) -> None:
        async with self.wire.passerelle(self.scene.folder, **BIT_BY_BIT) as bot:
            await bot.ready()
            await act()
            moment = self.chance.uniform(0, 0.3 + len(self.scene.feeds) / 150)
            self.outcome.moments.append(moment)
            await asyncio.sleep(moment)
            await bot.kill()
            self.outcome.kills += 1

    async def _until_quiet(self, act: Callable[[], Awaitable[None]]) -> None:
        async with self.wire.passerelle(self.scene.folder, **BIT_BY_BIT) as bot:
            await bot.ready()
            await act()
            async with asyncio.timeout(QUIET_WITHIN):
                await asyncio.sleep(0.7)
                while not self.scene.is_quiet():  # noqa: ASYNC110 - it is another process's file
                    await asyncio.sleep(0.1)
            await bot.stop()

    async def _typed(self, name: str, **options: str) -> Act:
        act = await self.wire.command(self.scene.office, name, options=options, user=WHO)
        return await self.wire.followed(act)

    async def _pressed(self, shown: Act, aim: str) -> Act:
        async with asyncio.timeout(5):
            # a second card comes a moment after the first
            while not (found := list(_buttons(shown, aim))):
                await asyncio.sleep(0.02)
                shown = await self.wire.followed(shown)
        message, custom_id = found[-1]
        act = await self.wire.press(self.scene.office, message, custom_id, user=WHO)
        return await self.wire.followed(act)


def _buttons(shown: Act, aim: str) -> Iterator[tuple[int, str]]:
    for message in (*([shown.message] if shown.message else []), *shown.followups):
        for custom_id in message.custom_ids:
            if aim in custom_id.split(":"):
                yield message.id, custom_id


async def _nothing() -> None:
    """Leave the bot to itself."""


def summary(outcomes: list[Outcome]) -> str:
    """Tell in lines what the rounds came to."""
    plots = Counter(each.plot for each in outcomes)
    lost, doubled, stale = (
        sum(getattr(each, name) for each in outcomes) for name in ("lost", "duplicate", "stale")
    )
    told = ", ".join(f"{count} × {plot}" for plot, count in sorted(plots.items()))
    kills = sum(each.kills for each in outcomes)
    return (
        f"{len(outcomes)} rounds ({told}), {kills} kills\n"
        f"lost: {lost}\nduplicate: {doubled}\nout of date: {stale}"
    )
