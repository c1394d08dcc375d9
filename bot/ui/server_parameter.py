"""A server with the bot in it, by name or id."""

import re
from collections.abc import Sequence

import discord
from discord import app_commands

from bot.domain.refusal import Refusal
from bot.domain.spelling import fold
from bot.texts.catalogue import Texts
from bot.ui.parameters import Suggesting, Suggestion
from bot.ui.resources import Interaction, Resources


class ServerParameter(Suggesting):
    """One of the servers the bot is in, or the bare id of one it has left."""

    def suggest(self, resources: Resources, texts: Texts, typed: str) -> Sequence[Suggestion]:
        """Suggest nothing: which servers there are depends on the bot."""
        return []

    def suggest_here(
        self, interaction: Interaction, texts: Texts, typed: str
    ) -> Sequence[Suggestion]:
        """Suggest the servers with a word that starts so, by name."""
        wanted = f" {fold(typed)}"
        found = [
            guild
            for guild in interaction.client.guilds
            if wanted in f" {fold(guild.name)}" or typed.strip() == str(guild.id)
        ]
        found.sort(key=lambda guild: fold(guild.name))
        return [Suggestion(_label(texts, guild), str(guild.id)) for guild in found]

    async def transform(self, interaction: Interaction, value: str, /) -> int:
        """Find the server's id, or refuse."""
        # an id of Discord's has at most 64 bits, which SQLite keeps with a sign
        if re.fullmatch(r"[0-9]{1,18}|[1-8][0-9]{18}", value.strip()):
            return int(value)
        named = [g.id for g in interaction.client.guilds if fold(g.name) == fold(value)]
        if len(named) != 1:
            raise Refusal("server.unknown", query=value)
        return named[0]


def _label(texts: Texts, guild: discord.Guild) -> str:
    return texts("server-label", name=guild.name, members=guild.member_count or 0)


ServerArgument = app_commands.Transform[int, ServerParameter]
