"""Presses and forms that nothing else answers: of an older version, of before a restart."""

import discord

from bot.domain.refusal import Refusal
from bot.ui.attending import attending
from bot.ui.pressing import will_be_answered
from bot.ui.resources import Interaction


async def answer_stray(interaction: Interaction) -> None:
    """Explain to who pressed that nothing is behind it any more, and what to do instead."""
    refusals = {
        discord.InteractionType.component: "button.outdated",
        discord.InteractionType.modal_submit: "form.outdated",
    }
    key = refusals.get(interaction.type)
    custom_id = (interaction.data or {}).get("custom_id")
    if key is None or not isinstance(custom_id, str) or will_be_answered(custom_id):
        return
    async with attending(interaction, "stray"):
        raise Refusal(key)
