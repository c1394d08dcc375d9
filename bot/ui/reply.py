"""The one way to answer an interaction, whatever has been said already."""

from collections.abc import Sequence

import aiohttp
import discord

from bot.ui.layouts import Card
from bot.ui.resources import Interaction

BROKEN_LINE = (aiohttp.ClientError, OSError, TimeoutError, RuntimeError)
"""What a broken line to Discord raises, and a session that is closed: it may have heard us."""


async def reply(
    interaction: Interaction,
    answer: Card | str,
    *,
    private: bool = True,
    files: Sequence[discord.File] = (),
) -> None:
    """Answer with a card or a sentence, as the first response or after one."""
    if interaction.response.is_done():
        if isinstance(answer, str):
            await interaction.followup.send(answer, ephemeral=private)
        else:
            await interaction.followup.send(view=answer, ephemeral=private, files=list(files))
    elif isinstance(answer, str):
        await interaction.response.send_message(answer, ephemeral=private)
    else:
        await interaction.response.send_message(view=answer, ephemeral=private, files=list(files))


async def replace(interaction: Interaction, card: Card) -> None:
    """Put a card in place of the one whose button was pressed."""
    await interaction.response.edit_message(view=card)
