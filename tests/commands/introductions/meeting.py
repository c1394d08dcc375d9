"""Awa of Dakar and Lucie of Namur, who may want to meet, and what each reads of it."""

from dataclasses import dataclass
from datetime import datetime

import discord
import simcord
from discord import ui
from simcord.backend.models import Channel
from simcord.results import ResponseMessage

from bot.domain.cities import CityId
from bot.domain.introductions import Introduction, IntroductionId
from bot.domain.languages import LanguageCode
from bot.domain.people import PersonProfile, ProfileState
from bot.domain.topics import Topic
from bot.storage.introduction_rows import introduction
from bot.storage.profiles import profile_of, save_profile
from bot.ui.introductions.routes import ask_city, ask_person
from bot.ui.layouts import Card, button
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, pieces, said, text_of

NAMUR, DAKAR, GWANGJU = CityId("namur"), CityId("dakar"), CityId("gwangju")
FIRST = IntroductionId(1)

Anybody = simcord.MemberActor | simcord.UserHandle


@dataclass
class Meeting:
    """Two who want to meet. Namur's coordinator is Thibault, as in calls."""

    scene: Scene
    awa: simcord.MemberActor
    lucie: simcord.MemberActor

    @property
    def env(self) -> simcord.Env:
        return self.scene.network.env

    @property
    def now(self) -> datetime:
        return self.scene.network.now

    def person(
        self, handle: str, name: str, server: simcord.GuildHandle, locale: str = "en-US"
    ) -> simcord.MemberActor:
        """Let somebody with a name beside their handle join a server."""
        user = self.env.create_user(handle, global_name=name)
        self.scene.network.people[user.id] = locale
        return server.add_member(user)

    async def declare(
        self,
        person: Anybody,
        city: CityId,
        offers: str = "venue",
        seeks: str = "residency",
        state: ProfileState = ProfileState.VISIBLE,
        words: str = "",
    ) -> None:
        """Let somebody say who they are."""
        profile = PersonProfile(
            user_id=person.id,
            language=LanguageCode("en"),
            changed_at=self.now,
            city_id=city,
            state=state,
            words=words or f"I am from {city}.",
            # one that is not compared: whether texts are read by then would be chance
            words_language=LanguageCode("sv"),
            languages=(LanguageCode("fr"),),
            offers=frozenset({Topic(offers)}),
            seeks=frozenset({Topic(seeks)}),
        )
        async with self.scene.network.resources.database.transaction() as tx:
            await save_profile(tx, profile)

    async def press_to_ask(
        self, by: Anybody, whom: Anybody | CityId, where: simcord.ChannelHandle, own: str = ""
    ) -> simcord.InteractionResult:
        """Press the button that stands on cards of suggestions."""
        if isinstance(whom, str):
            route = ask_city(whom, CityId(own))
        else:
            async with self.scene.network.resources.database.reading() as reader:
                profile = await profile_of(reader, whom.id)
            assert profile is not None
            route = ask_person(profile.id, CityId(own))
        return await press_anywhere(self, by, where, route)

    async def ask(
        self,
        by: Anybody,
        whom: Anybody | CityId,
        where: simcord.ChannelHandle,
        note: str = "",
        own: str = "",
    ) -> str:
        """Ask for an introduction, and let the other side be told; give what the asker reads."""
        shown = await self.press_to_ask(by, whom, where, own)
        if shown.modal is None:
            await self.pass_time()
            return said(shown)
        told = said(await by.submit_modal(shown, {"note": note}))
        await self.pass_time()
        return told

    async def pass_time(self, seconds: float = 30) -> None:
        """Let what runs by itself do what is due."""
        await self.env.advance_time(seconds)

    async def jump(self, **time: float) -> None:
        """Let days pass, and a new process take up what came due."""
        self.scene.network.wait(**time)
        await self.scene.network.restart()
        await self.pass_time()

    async def kept(self, introduction_id: int = FIRST) -> Introduction:
        """Give an introduction as it is kept."""
        async with self.scene.network.resources.database.reading() as reader:
            found = await introduction(reader, IntroductionId(introduction_id))
        assert found is not None
        return found

    def letters(self, person: Anybody) -> list[ResponseMessage]:
        """Give what the bot wrote to somebody alone, oldest first."""
        backend = self.env.backend
        boxes = [c for c in backend.channels.values() if person.id in c.recipient_ids]
        stored = [m for box in boxes for m in backend.messages.get(box.id, {}).values()]
        messages = [ResponseMessage(self.env, message) for message in stored]
        return [message for message in messages if not message.ephemeral and text_of(message)]

    def mail(self, person: Anybody) -> list[str]:
        """Give the text of it."""
        return [text_of(letter) for letter in self.letters(person)]

    def threads(self) -> list[Channel]:
        """Give every thread there is."""
        return [c for c in self.env.backend.channels.values() if c.is_thread]

    def said_in(self, thread: Channel) -> list[str]:
        """Give what the bot said in a thread."""
        stored = self.env.backend.messages.get(thread.id, {}).values()
        return [text_of(ResponseMessage(self.env, message)) for message in stored]

    async def press(
        self, by: simcord.MemberActor, card: ResponseMessage, label: str
    ) -> simcord.InteractionResult:
        """Press a button of a card that was sent to somebody else, in one's own server."""
        (custom_id,) = [p["custom_id"] for p in pieces(card) if p.get("label") == label]
        home = self.scene.appels if by is self.awa else self.scene.network.channel
        return await press_anywhere(self, by, home, custom_id)

    async def mine(self, person: Anybody, where: simcord.ChannelHandle) -> ResponseMessage:
        """Show somebody their introductions."""
        assert isinstance(person, simcord.MemberActor)
        return card_of(await person.slash(where, "match introductions"))


async def press_anywhere(
    meeting: Meeting, by: Anybody, where: simcord.ChannelHandle, custom_id: str
) -> simcord.InteractionResult:
    """Press a button that stands on a card, which is posted for it."""
    if isinstance(by, simcord.UserHandle):
        room: discord.abc.Messageable = await meeting.env.bot.fetch_user(by.id)
    else:
        channel = meeting.env.bot.get_channel(where.id)
        assert isinstance(channel, discord.TextChannel)
        room = channel
    row = ui.ActionRow[ui.LayoutView](button("Ask", custom_id))
    posted = await room.send(view=Card(row))
    stored = meeting.env.backend.messages[posted.channel.id][posted.id]
    return await by.click(ResponseMessage(meeting.env, stored), custom_id=custom_id)
