"""Presses and forms that nothing else answers: of an older version, of before a restart."""

import io
from collections.abc import Iterator
from typing import Any

import discord

from bot.domain.refusal import Refusal
from bot.ui.attending import attending
from bot.ui.layouts import Card, text
from bot.ui.plain import plain
from bot.ui.pressing import will_be_answered
from bot.ui.refusals import worded
from bot.ui.reply import reply
from bot.ui.resources import Interaction, persons_texts

LONGEST_QUOTE = 1_500
"""Characters of a lost form that are quoted; a longer one comes back as a file."""


async def answer_stray(interaction: Interaction) -> None:
    """Explain to who pressed that nothing is behind it any more, and give back what they wrote."""
    data: Any = interaction.data or {}
    custom_id = data.get("custom_id")
    if not isinstance(custom_id, str) or will_be_answered(custom_id):
        return
    if interaction.response.is_done():
        return  # a form may have been answered and closed before this came to be asked
    if interaction.type is discord.InteractionType.component:
        async with attending(interaction, "stray:press"):
            raise Refusal("button.outdated")
    if interaction.type is discord.InteractionType.modal_submit:
        async with attending(interaction, "stray:form"):
            await _give_back(interaction, "\n\n".join(_written(data.get("components", []))))


async def _give_back(interaction: Interaction, written: str) -> None:
    refusal = worded(Refusal("form.outdated"), persons_texts(interaction))
    if len(written) <= LONGEST_QUOTE:
        quoted = "\n".join(f"> {plain(line, LONGEST_QUOTE)}" for line in written.splitlines())
        await reply(interaction, Card(text(f"{refusal}\n{quoted}")))
        return
    file = discord.File(io.BytesIO(written.encode()), filename="passerelle.txt")
    await interaction.response.send_message(refusal, file=file, ephemeral=True)


def _written(components: list[dict[str, Any]]) -> Iterator[str]:
    for component in components:
        if isinstance(component.get("value"), str) and component["value"]:
            yield component["value"]
        nested = component.get("components", [])
        if isinstance(component.get("component"), dict):
            nested = [*nested, component["component"]]
        yield from _written(nested)
