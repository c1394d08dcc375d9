"""The city a server speaks for, as its panel and check-list say it."""

import discord

from bot.domain.claims import Claim, ClaimState
from bot.domain.servers import Server
from bot.texts.catalogue import Texts
from bot.ui.city_cards import place
from bot.ui.commands import mention
from bot.ui.plain import plain
from bot.ui.resources import Resources
from bot.ui.setup.feed_words import FAILS, OPEN, WORKS

LONGEST_REASON_SHOWN = 200
"""The whole of it was sent to who asked."""


def home_lines(resources: Resources, texts: Texts, server: Server, claim: Claim | None) -> str:
    """Say which city a server speaks for, what it asked for, or how to ask."""
    cities, lines = resources.directory.cities, list[str]()
    command = mention(resources, "setup city")
    city = cities.get(server.city_id) if server.city_id else None
    if city is not None:
        key = "status-home" if server.is_home else "status-further"
        lines.append(f"{WORKS} {texts(key, city=place(texts, city))}")
    if claim is not None and (asked := cities.get(claim.city_id)) is not None:
        name = plain(asked.name)
        if claim.state is ClaimState.PENDING:
            when = discord.utils.format_dt(claim.asked_at, "R")
            lines.append(f"⏳ {texts('status-claim-pending', city=name, time=when)}")
        elif claim.state is ClaimState.REFUSED and city is None:
            reason = plain(claim.reason, LONGEST_REASON_SHOWN)
            said = texts("status-claim-refused", city=name, reason=reason, command=command)
            lines.append(f"{FAILS} {said}")
    if not lines:
        lines.append(f"{OPEN} {texts('status-no-home', command=command)}")
    return "\n".join(lines)
