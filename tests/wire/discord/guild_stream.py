"""What a shard is told first: READY with stubs, then its servers one by one."""

import asyncio
from typing import Any

from tests.wire.discord.sessions import Session
from tests.wire.discord.state import Discord

Json = dict[str, Any]


async def greet(discord: Discord, session: Session, resume_url: str) -> None:
    """Send READY and a GUILD_CREATE for each server of the shard, in batches."""
    every = discord.world.guilds.values()
    mine = [each for each in every if each.has_bot and session.holds(each.id)]
    session.dispatch("READY", _ready(discord, session, [each.id for each in mine], resume_url))
    for start in range(0, len(mine), discord.config.guild_batch):
        for guild in mine[start : start + discord.config.guild_batch]:
            if not guild.is_unavailable:
                created = guild.as_created(discord.world.bot_id)
                session.dispatch("GUILD_CREATE", created | {"unavailable": False})
        # others are answered between two batches
        await asyncio.sleep(discord.config.batch_pause)
    discord.counters.gateway["greeted"] += 1


def _ready(discord: Discord, session: Session, guild_ids: list[int], resume_url: str) -> Json:
    return {
        "v": 10,
        "user": discord.world.bot,
        "guilds": [{"id": str(each), "unavailable": True} for each in guild_ids],
        "session_id": session.id,
        "resume_gateway_url": resume_url,
        "shard": [session.shard, session.shards],
        "application": {"id": str(discord.config.application_id), "flags": 0},
        "private_channels": [],
        "relationships": [],
    }
