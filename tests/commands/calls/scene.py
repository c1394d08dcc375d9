"""What a coordinator of Namur does, and what Dakar and Gwangju see of it."""

from dataclasses import dataclass
from typing import Any

import simcord
from simcord.results import ResponseMessage

from bot.domain.announcements import Announcement
from bot.domain.cities import CityId
from bot.domain.deliveries import Delivery
from bot.domain.feeds import Kind
from bot.storage.announcements import announcements_of
from bot.storage.deliveries import deliveries_of
from tests.commands.network import Network, card_of, fill_in, text_of
from tests.commands.world import parts

TEXT = {
    "title": "Media arts residency",
    "summary": "Four weeks in Namur.\nHousing and a studio.",
    "deadline": "31 March 2026",
    "link": "https://example.org/call",
}


@dataclass
class Scene:
    """The people and places of a call."""

    network: Network
    author: simcord.MemberActor
    dakar: simcord.GuildHandle
    gwangju: simcord.GuildHandle
    appels: simcord.ChannelHandle
    calls: simcord.ChannelHandle

    async def write(self, **changes: str) -> ResponseMessage:
        """Fill in the form of a new call; give the draft's page."""
        shown = await self.author.slash(self.network.channel, "call post")
        values = {**TEXT, "language": ["en"], **changes}
        return card_of(await fill_in(self.author, shown, **values))

    async def publish(
        self, draft: ResponseMessage | None = None, **changes: str
    ) -> ResponseMessage:
        """Preview and publish a draft; give the report, and let it be brought."""
        page = draft or await self.write(**changes)
        previewed = await self.author.click(page, label="Preview")
        report = await self.author.click(card_of(previewed), label="Publish")
        await self.bring()
        return card_of(report)

    async def extend(self, until: str) -> simcord.InteractionResult:
        """Give the first call another deadline, after it was shown as a day."""
        asked = await self.author.slash(self.network.channel, "call extend", call="1", until=until)
        return await self.author.click(card_of(asked), label="Yes, extend it")

    async def bring(self, seconds: float = 3) -> None:
        """Let the announcer work."""
        await self.network.env.advance_time(seconds)

    async def call(self) -> Announcement:
        """Give Namur's latest call as it is kept."""
        async with self.network.resources.database.reading() as reader:
            (latest, *_) = await announcements_of(reader, CityId("namur"), Kind.CALLS, limit=9)
        return latest

    async def deliveries(self) -> list[Delivery]:
        """Give where the latest call was brought."""
        call = await self.call()
        async with self.network.resources.database.reading() as reader:
            return list(await deliveries_of(reader, call.id))

    async def responses(self, by: simcord.MemberActor | None = None) -> ResponseMessage:
        """Show the author, or another coordinator, who answered the first call."""
        asked = await (by or self.author).slash(self.network.channel, "call responses", call="1")
        return card_of(asked)

    async def opened(self) -> ResponseMessage:
        """Give the card of the one answer to the first call."""
        return card_of(await self.author.click(await self.responses(), label="Open"))

    def copies(self, channel: simcord.ChannelHandle) -> list[ResponseMessage]:
        """Give what everybody in a channel reads of the bot."""
        stored = self.network.env.backend.messages.get(channel.id, {}).values()
        messages = [ResponseMessage(self.network.env, message) for message in stored]
        return [message for message in messages if not message.ephemeral]

    def reader(self, name: str = "awa", locale: str = "fr") -> simcord.MemberActor:
        """Let somebody join Dakar's server."""
        return self.dakar.add_member(self.network.stranger(name, locale))

    def mail(self, person: simcord.MemberActor) -> list[str]:
        """Give what the bot wrote to a person alone."""
        backend = self.network.env.backend
        boxes = [c for c in backend.channels.values() if person.id in c.recipient_ids]
        stored = [m for box in boxes for m in backend.messages.get(box.id, {}).values()]
        return [text_of(ResponseMessage(self.network.env, message)) for message in stored]


def disabled(message: Any) -> list[bool]:
    """Tell of each button of a message whether it is switched off."""
    return [bool(p.get("disabled")) for p in parts(message) if p["type"] == 2]
