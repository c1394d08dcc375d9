"""Adding a picture: the file, and in words what is to be seen on it."""

import asyncio
from typing import Any

import discord
from discord import ui

from bot.domain.announcements import Announcement
from bot.domain.pictures import LARGEST_UPLOAD, LONGEST_ALT, MOST_PICTURES
from bot.domain.refusal import Refusal
from bot.storage.pictures import add_picture
from bot.storage.publishing import revise
from bot.texts.catalogue import Texts
from bot.ui.announcements.drafting import changeable, show_page, still_changeable
from bot.ui.pressing import Form
from bot.ui.resources import Interaction, persons_texts, resources_of

_reducing = asyncio.Semaphore(2)
"""A picture takes up to 160 MB while it is made smaller."""


async def open_picture_form(interaction: Interaction, project: Announcement) -> None:
    """Ask for a picture."""
    await interaction.response.send_modal(PictureForm(persons_texts(interaction), project))


class PictureForm(Form):
    """Asks for a picture and for words that say what is on it: not everybody can see it."""

    def __init__(self, texts: Texts, project: Announcement) -> None:
        super().__init__(title=texts("picture-form-title"))
        self._project = project
        self._file = ui.FileUpload[Any](custom_id="file", min_values=1, max_values=1)
        self._alt = ui.TextInput[Any](
            custom_id="alt", style=discord.TextStyle.paragraph, max_length=LONGEST_ALT
        )
        for name, component in (("file", self._file), ("alt", self._alt)):
            self.add_item(
                ui.Label(
                    text=texts(f"picture-{name}-label"),
                    description=texts(f"picture-{name}-about"),
                    component=component,
                )
            )

    async def on_submit(self, interaction: Interaction, /) -> None:
        """Keep the picture itself: the address of an upload is good for a day."""
        project = await changeable(interaction, self._project.id)
        alt, (upload,) = self._alt.value.strip(), self._file.values
        if not alt:
            raise Refusal("picture.no_words")
        if upload.size > LARGEST_UPLOAD:
            raise Refusal("picture.heavy", most=LARGEST_UPLOAD // (1024 * 1024))
        await interaction.response.defer()
        try:
            content = await upload.read()
        except (discord.NotFound, discord.Forbidden) as error:
            raise Refusal("picture.unreadable") from error
        except discord.HTTPException as error:
            raise Refusal("discord_down") from error
        async with _reducing:
            content = await asyncio.to_thread(_reduced, content)
        resources = resources_of(interaction)
        async with resources.database.transaction() as tx:
            await still_changeable(tx, project.id)
            if await add_picture(tx, project.id, alt, content) is None:
                raise Refusal("picture.many", most=MOST_PICTURES)
            await revise(tx, project.id, resources.clock())
        resources.wake()
        await show_page(interaction, project.id, persons_texts(interaction)("picture-added"))


def _reduced(upload: bytes) -> bytes:
    from bot.domain.reducing import reduced  # noqa: PLC0415 - Pillow: a start need not wait for it

    return reduced(upload)
