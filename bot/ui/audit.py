"""The audit trail in a reader's words: of one server for its admins, of all for stewards."""

from collections.abc import Sequence
from functools import partial

import discord
from discord import ui

from bot.domain.audit import Deed, Entry, Tag, split
from bot.domain.cities import CityId
from bot.domain.fields import Field
from bot.domain.languages import LanguageCode
from bot.domain.regions import Region
from bot.storage.audit import trail
from bot.texts.catalogue import Texts
from bot.ui.layouts import Card, text
from bot.ui.people import person
from bot.ui.plain import plain
from bot.ui.resources import Interaction, Resources, persons_texts, resources_of
from bot.ui.routes import turn_trail
from bot.ui.turning import turns

OF_SERVER, OF_NETWORK = "server", "network"

STEWARDS_DEEDS = frozenset({Deed.CLAIM_CONFIRMED, Deed.CLAIM_REFUSED})

PAGE = 10
SHOWN = 3
"""Values named in a line: ten lines at their longest fit Discord's 4,000 characters."""


async def trail_card(interaction: Interaction, scope: str, page: int) -> Card:
    """Lay out a page of the trail, latest first.

    ``scope`` is ``server`` for the one this happens in, ``network`` for all, else a server's id.
    """
    resources, texts = resources_of(interaction), persons_texts(interaction)
    server_id = interaction.guild_id if scope == OF_SERVER else None
    if scope not in (OF_SERVER, OF_NETWORK):
        server_id = int(scope)
    async with resources.database.glancing() as reader:
        # one more than fits tells whether there is another page
        entries = await trail(reader, server_id, limit=PAGE + 1, skipped=page * PAGE)
    guild = interaction.client.get_guild(server_id) if server_id is not None else None
    name = plain(guild.name) if guild else texts("server-unknown")
    title = texts(
        "audit-title-network" if scope == OF_NETWORK else "audit-title-server", server=name
    )
    lines = [
        entry_line(resources, texts, entry, to_stewards=scope != OF_SERVER)
        for entry in entries[:PAGE]
    ]
    if scope == OF_NETWORK:
        lines = [
            line + _where(interaction.client, entry)
            for line, entry in zip(lines, entries, strict=False)
        ]
    container = ui.Container[ui.LayoutView](
        text(f"### {title}"), text("\n".join(lines) or texts("audit-empty"))
    )
    if page == 0 and len(entries) <= PAGE:
        return Card(container)
    pair = turns(texts, partial(turn_trail, scope), page, is_last=len(entries) <= PAGE)
    return Card(container, ui.ActionRow[ui.LayoutView](*pair))


def _where(client: discord.Client, entry: Entry) -> str:
    guild = client.get_guild(entry.server_id) if entry.server_id is not None else None
    return f" · {plain(guild.name, 30)}" if guild else ""


def entry_line(
    resources: Resources, texts: Texts, entry: Entry, *, to_stewards: bool = False
) -> str:
    """Write one line of the trail: when, who, what, from what to what.

    A server's admins are told that a steward decided, not which: they are not in that server.
    """
    when = discord.utils.format_dt(entry.at, "R")
    who = _actor(texts, entry, to_stewards=to_stewards)
    what = texts(
        f"audit-{entry.deed}",
        subject=_values(resources, texts, [entry.subject] if entry.subject else []),
        before=_values(resources, texts, entry.before),
        after=_values(resources, texts, entry.after),
    )
    return f"- {when} · {who} · {what}"


def _actor(texts: Texts, entry: Entry, *, to_stewards: bool) -> str:
    if entry.actor_id is None:
        return texts("audit-by-itself")
    if entry.deed in STEWARDS_DEEDS and not to_stewards:
        return texts("audit-a-steward")
    return person(texts, entry.actor_id)


def _values(resources: Resources, texts: Texts, values: Sequence[str]) -> str:
    worded = [_value(resources, texts, value) for value in values]
    return texts.some(worded, SHOWN) if worded else "—"


def _value(resources: Resources, texts: Texts, value: str) -> str:  # noqa: C901 - a table of tags
    tag, rest = split(value)
    match tag:
        case Tag.CHANNEL:
            return f"<#{rest}>"
        case Tag.CITY:
            city = resources.directory.cities.get(CityId(rest))
            return plain(city.name) if city else plain(rest)
        case Tag.FIELD:
            return texts.field(Field(rest))
        case Tag.KIND:
            return texts(f"feed-kind-{rest}")
        case Tag.LANGUAGE:
            return texts.language_name(LanguageCode(rest))
        case Tag.PERSON:
            return person(texts, int(rest))
        case Tag.PUBLISHES:
            return texts(f"feed-publishes-{rest}")
        case Tag.REGION:
            return texts.region(Region(rest))
        case Tag.RHYTHM:
            return texts(f"meet-rhythm-{rest}")
        case Tag.ROLE:
            return f"<@&{rest}>"
        case Tag.ROUND:
            return texts.field(Field(rest)) if rest else texts("meet-round-network")
        case Tag.TIME:
            return f"<t:{rest}:F>"
        case Tag.SERVER | Tag.TEXT | Tag.FORUM_TAG:
            return plain(rest)
