"""People of several cities who take part in rounds, and what they are told."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import simcord
from simcord.results import ResponseMessage

from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.meetings import Attendance
from bot.domain.people import PersonProfile, ProfileState
from bot.domain.rounds import Member
from bot.domain.topics import Topic
from bot.storage.meetings import latest_meeting
from bot.storage.profiles import save_profile
from bot.storage.round_members import member_of_rounds
from bot.storage.rounds import rounds_ahead
from tests.commands.network import Network, card_of, pieces, said, text_of

LONGEST = 60
"""Times that a test waits for what runs in real time beside the simulated clock."""

WEEK = timedelta(weeks=1)


@dataclass
class Gathering:
    """The network, and those who take part, by their names."""

    network: Network
    people: dict[str, simcord.MemberActor] = field(default_factory=dict[str, simcord.MemberActor])

    async def person(
        self,
        name: str,
        city: str | None,
        *,
        locale: str = "en-GB",
        fields: Iterable[Field] = (),
        state: ProfileState = ProfileState.HIDDEN,
        **declared: Any,
    ) -> simcord.MemberActor:
        """Let somebody come who says where they belong."""
        who = self.network.member(name, locale=locale)
        self.people[name] = who
        topics = {
            side: frozenset(Topic(each) for each in declared.pop(side, ()))
            for side in ("offers", "seeks")
        }
        profile = PersonProfile(
            user_id=who.id,
            language=LanguageCode("en"),
            changed_at=self.network.now,
            city_id=CityId(city) if city else None,
            state=state,
            fields=frozenset(fields),
            **topics,
            **declared,
        )
        async with self.network.resources.database.transaction() as tx:
            await save_profile(tx, profile)
        return who

    async def join(self, name: str, city: str, **declared: Any) -> simcord.MemberActor:
        """Let somebody come and take part."""
        who = await self.person(name, city, **declared)
        told = await self.meet(who, "join")
        assert "from now on" in text_of(told) or "désormais" in text_of(told), text_of(told)
        return who

    async def meet(self, who: simcord.MemberActor, command: str) -> ResponseMessage:
        """Let somebody type a command of /meet; give the card that answers."""
        return card_of(await who.slash(self.network.channel, f"meet {command}"))

    async def refused(self, who: simcord.MemberActor, command: str) -> str:
        return said(await who.slash(self.network.channel, f"meet {command}"))

    async def plan(self, **options: Any) -> str:
        """Let a steward plan a round; by default a day ahead."""
        options = {"starts": "tomorrow 09:00", "repeats": "weekly", **options}
        return said(await self.network.ask("round", **options))

    async def hold(self) -> None:
        """Let time pass until the next round is paired and everybody was told."""
        await self.begin()
        await self.until_paired()
        await self.advance(timedelta(seconds=30 + 2 * len(self.people)))

    async def begin(self) -> None:
        """Let time pass until the next round is due."""
        async with self.network.resources.database.reading() as reader:
            (due, *_) = await rounds_ahead(reader)
        await self.advance(due.starts_at - self.network.now)

    async def until_paired(self) -> None:
        """Wait in real time for the process that pairs, while little simulated time passes."""
        for _ in range(LONGEST):
            async with self.network.resources.database.reading() as reader:
                ahead = await rounds_ahead(reader)
            if not any(each.starts_at <= self.network.now for each in ahead):
                return
            await self.advance(timedelta(seconds=1))
        raise AssertionError("the round was not paired")

    async def advance(self, span: timedelta) -> None:
        """Let time pass, however long what is done meanwhile takes in real time."""
        until = self.network.now + span
        for _ in range(LONGEST):
            left = (until - self.network.now).total_seconds()
            if left <= 0:
                return
            with suppress(TimeoutError):  # simcord keeps what has passed
                await self.network.env.advance_time(left)
        raise AssertionError("time does not pass")

    async def round(self) -> set[frozenset[str]]:
        """Hold the next round; give who meets whom."""
        await self.hold()
        return await self.pairs()

    async def pairs(self) -> set[frozenset[str]]:
        """Give who meets whom, by the latest meeting of each."""
        async with self.network.resources.database.reading() as reader:
            rows = await reader.all("select meeting_id, user_id from meeting_people")
            (last,) = await reader.all("select max(round_id) as id from meetings")
            ids = await reader.all(
                "select id from meetings where round_id = :id", {"id": last["id"]}
            )
        names = {who.id: name for name, who in self.people.items()}
        return {
            frozenset(names[row["user_id"]] for row in rows if row["meeting_id"] == each["id"])
            for each in ids
        }

    async def latest(self, who: simcord.MemberActor) -> Attendance:
        async with self.network.resources.database.reading() as reader:
            found = await latest_meeting(reader, who.id)
        assert found is not None
        return found

    async def member(self, who: simcord.MemberActor) -> Member:
        async with self.network.resources.database.reading() as reader:
            found = await member_of_rounds(reader, who.id)
        assert found is not None
        return found

    def refuse_messages(self, who: simcord.MemberActor) -> None:
        """Let somebody take no direct messages from now on."""
        path = f"/channels/{who.user.dm_channel.id}/messages"
        self.network.env.inject_error("POST", path, status=403, code=50007, times=None)

    def mail(self, who: simcord.MemberActor) -> list[ResponseMessage]:
        """Give what the bot wrote to somebody alone, oldest first."""
        backend = self.network.env.backend
        boxes = [c for c in backend.channels.values() if who.id in c.recipient_ids]
        stored = [m for box in boxes for m in backend.messages.get(box.id, {}).values()]
        return [ResponseMessage(self.network.env, message) for message in stored]

    async def press(self, who: simcord.MemberActor, label: str) -> simcord.InteractionResult:
        """Let somebody press a button of what the bot wrote to them last."""
        return await who.user.click(self.mail(who)[-1], label=label)

    def letters(self, who: simcord.MemberActor) -> list[str]:
        return [text_of(message) for message in self.mail(who)]


def stamps(words: str) -> list[int]:
    """Give the moments that a text shows, as seconds."""
    return [int(each) for each in re.findall(r"<t:(\d+):F>", words)]


def labels(card: ResponseMessage) -> list[str]:
    return [part["label"] for part in pieces(card) if part["type"] == 2]
