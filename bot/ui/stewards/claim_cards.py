"""A claim's card: what stewards need to judge whether a server speaks for a city."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import discord
from discord import ui

from bot.domain.cities import City
from bot.domain.claims import Claim, ClaimState
from bot.storage.city_servers import home_of
from bot.storage.claims import pending_claims
from bot.storage.database import Reader
from bot.texts.catalogue import Texts
from bot.ui import routes
from bot.ui.city_cards import field_name, place
from bot.ui.layouts import Card, button, text
from bot.ui.people import named_person, names_of, person
from bot.ui.plain import plain
from bot.ui.resources import equipment

_SHOWN = 5
"""Rival claims named on a card; all of them stand in ``/network claims``."""


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim, the city and server it names, the city's home and others who ask for it."""

    claim: Claim
    city: City
    guild: discord.Guild | None
    home_id: int | None
    home: discord.Guild | None
    rivals: Sequence[tuple[Claim, discord.Guild | None]]
    names: Mapping[int, str]


async def read_claim(client: discord.Client, reader: Reader, claim: Claim) -> ClaimView | None:
    """Gather what a claim's card shows; nothing where the city left the network."""
    city = equipment(client).directory.cities.get(claim.city_id)
    if city is None:
        return None
    home_id = await home_of(reader, claim.city_id)
    rivals = [
        (other, client.get_guild(other.server_id))
        for other in await pending_claims(reader, claim.city_id)
        if other.id != claim.id
    ]
    guild = client.get_guild(claim.server_id)
    people = [claim.asked_by, *(other.asked_by for other, _ in rivals[:_SHOWN])]
    if guild is not None and guild.owner_id is not None:
        people.append(guild.owner_id)
    return ClaimView(
        claim=claim,
        city=city,
        guild=guild,
        home_id=home_id,
        home=client.get_guild(home_id) if home_id is not None else None,
        rivals=rivals[:_SHOWN],
        names=await names_of(client, people),
    )


def claim_card(texts: Texts, view: ClaimView, note: str = "") -> Card:
    """Lay out a claim with what speaks for it, and buttons while it is pending."""
    claim = view.claim
    parts = [
        text(f"### {_title(texts, view)}"),
        text("\n".join(_server(texts, view))),
        text("\n".join(_asker(texts, view))),
    ]
    if claim.state is ClaimState.PENDING:
        parts += [text("\n".join(rivals))] if (rivals := _rivals(texts, view)) else []
        container = ui.Container[ui.LayoutView](*parts, accent_colour=0xF2B01E)
        return Card(container, _buttons(texts, view))
    parts.append(text("\n".join([_decision(texts, claim), *([f"-# {note}"] if note else [])])))
    return Card(ui.Container[ui.LayoutView](*parts))


def _title(texts: Texts, view: ClaimView) -> str:
    name = plain(view.guild.name) if view.guild else texts("server-unknown")
    return texts("claim-title", server=name, city=place(texts, view.city))


def _server(texts: Texts, view: ClaimView) -> list[str]:
    city, guild = view.city, view.guild
    field = field_name(texts, city.field)
    lines = [texts("claim-city", field=field, year=str(city.year))]
    if city.url:
        lines[0] += f" · [{texts('city-button-unesco')}]({city.url})"
    if guild is None:
        return [*lines, texts("claim-server-left")]
    lines.append(
        texts(
            "claim-server",
            members=guild.member_count or 0,
            created=discord.utils.format_dt(guild.created_at, "D"),
            age=discord.utils.format_dt(guild.created_at, "R"),
        )
    )
    owner = named_person(texts, guild.owner_id or 0, view.names)
    lines.append(texts("claim-owner", owner=owner, id=f"`{guild.id}`"))
    if guild.description:
        lines.append(f"> {plain(guild.description, 200)}")
    if guild.vanity_url:
        lines.append(guild.vanity_url)
    return lines


def _asker(texts: Texts, view: ClaimView) -> list[str]:
    claim = view.claim
    since = discord.utils.snowflake_time(claim.asked_by)
    lines = [
        texts(
            "claim-asker",
            person=named_person(texts, claim.asked_by, view.names),
            time=discord.utils.format_dt(claim.asked_at, "R"),
            since=discord.utils.format_dt(since, "R"),
        )
    ]
    lines.append(
        texts("claim-link", link=f"<{claim.link}>") if claim.link else texts("claim-no-link")
    )
    return lines


def _rivals(texts: Texts, view: ClaimView) -> list[str]:
    lines: list[str] = []
    if view.home_id is not None:
        name = plain(view.home.name) if view.home else texts("server-unknown")
        lines.append(f"🏠 {texts('claim-has-home', server=name)}")
    lines += [
        "⚖️ "
        + texts(
            "claim-rival",
            server=plain(guild.name) if guild else texts("server-unknown"),
            members=(guild.member_count or 0) if guild else 0,
            person=named_person(texts, other.asked_by, view.names),
            time=discord.utils.format_dt(other.asked_at, "R"),
        )
        for other, guild in view.rivals
    ]
    return lines


def _decision(texts: Texts, claim: Claim) -> str:
    when = discord.utils.format_dt(claim.decided_at, "R") if claim.decided_at else ""
    return texts(
        f"claim-{claim.state}",
        person=person(texts, claim.decided_by),
        time=when,
        reason=plain(claim.reason, 500),
    )


def _buttons(texts: Texts, view: ClaimView) -> ui.ActionRow[ui.LayoutView]:
    claim_id, home = view.claim.id, view.home_id or 0
    row = ui.ActionRow[ui.LayoutView]()
    key = "claim-button-confirm" if home == 0 else "claim-button-home"
    row.add_item(
        button(
            texts(key),
            routes.claim_button(claim_id, "home", home),
            style=discord.ButtonStyle.success,
        )
    )
    if home != 0:
        further = routes.claim_button(claim_id, "further", home)
        row.add_item(button(texts("claim-button-further"), further))
    refuse = routes.claim_button(claim_id, "refuse")
    row.add_item(button(texts("claim-button-refuse"), refuse, style=discord.ButtonStyle.danger))
    return row
