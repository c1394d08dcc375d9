"""How a coordinator of Namur shares a project."""

from dataclasses import dataclass
from typing import Any

import simcord
from simcord.results import ResponseMessage

from bot.domain.announcements import Announcement
from bot.domain.cities import CityId
from bot.domain.feeds import Kind
from bot.domain.pictures import Picture
from bot.storage.announcements import announcements_of
from bot.storage.pictures import pictures_of
from tests.commands.calls.scene import Scene
from tests.commands.network import card_of, fill_in

TEXT = {
    "title": "Light on the citadel",
    "summary": "Forty artists lit the walls for ten nights.",
    "partners": "Dakar, Senegal\nGwangju",
    "link": "https://example.org/light",
}


@dataclass
class Sharing:
    """What is done with a project, on top of the scene of a call."""

    scene: Scene

    async def typed(self, command: str, **options: Any) -> simcord.InteractionResult:
        """Let the coordinator type a command of /project in Namur's server."""
        return await self.scene.author.slash(
            self.scene.network.channel, f"project {command}", **options
        )

    async def write(self, **changes: Any) -> ResponseMessage:
        """Fill in the form of a new project; give its page."""
        shown = await self.typed("share")
        values = {**TEXT, "language": ["en"], **changes}
        return card_of(await fill_in(self.scene.author, shown, **values))

    async def add_picture(
        self, page: ResponseMessage, content: bytes, alt: str = "A wall in blue light"
    ) -> simcord.InteractionResult:
        """Add a picture by the button and form of a project's page."""
        form = await self.scene.author.click(page, label="Add a picture")
        return await fill_in(self.scene.author, form, file=[("wall.jpg", content)], alt=alt)

    async def publish(self, page: ResponseMessage) -> ResponseMessage:
        """Preview and publish; give the report, and let it be brought."""
        return await self.scene.publish(page)

    async def kept(self) -> Announcement:
        """Give Namur's latest project as it is kept."""
        async with self.scene.network.resources.database.reading() as reader:
            (latest, *_) = await announcements_of(reader, CityId("namur"), Kind.PROJECTS, limit=9)
        return latest

    async def pictures(self) -> list[Picture]:
        """Give the latest project's pictures as they are kept."""
        project = await self.kept()
        async with self.scene.network.resources.database.reading() as reader:
            return await pictures_of(reader, project.id)
