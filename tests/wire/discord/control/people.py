"""Sending the bot what a person does: a command, a press, a form."""

import asyncio
from typing import Any

from tests.wire.discord.components import find
from tests.wire.discord.control.forms import filled_in
from tests.wire.discord.control.options import command_data
from tests.wire.discord.control.refusing import ActUnusable
from tests.wire.discord.control.resolving import resolved, shown_channel
from tests.wire.discord.interactions import Interaction
from tests.wire.discord.state import Discord
from tests.wire.discord.world import EVERYONE_MAY, Guild

Json = dict[str, Any]

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
KINDS = {"command": COMMAND, "component": COMPONENT, "autocomplete": AUTOCOMPLETE}
KINDS["modal"] = MODAL_SUBMIT


async def act(discord: Discord, given: Json) -> Json:
    """Send an interaction and wait for its answer; see README.md for the fields."""
    channel_id = int(given["channel"])
    kind, guild = KINDS[given["kind"]], discord.world.home(channel_id)
    interaction = Interaction(discord.snowflakes.next(), kind, channel_id)
    if given.get("message") is not None:
        interaction.source = discord.messages.shown(channel_id, int(given["message"]))
    data = _data(discord, given, kind, guild, interaction)
    payload = _payload(discord, given, interaction, guild) | {"data": data}
    discord.interactions.add(interaction)
    discord.journal.write("interaction", id=str(interaction.id), type=kind, data=data)
    told = discord.sessions.tell("INTERACTION_CREATE", payload, guild.id if guild else None)
    if not told:
        return interaction.as_json() | {"sent": False}
    await wait_for(interaction, float(given.get("wait", 3.0)), given.get("until", "answered"))
    return interaction.as_json() | {"sent": True}


async def wait_for(interaction: Interaction, seconds: float, until: str) -> None:
    """Wait until it is ``answered`` at all or ``completed``; the time may run out before."""
    event = interaction.completed if until == "completed" else interaction.answered
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return  # what is known by then is the answer


def _data(
    discord: Discord, given: Json, kind: int, guild: Guild | None, interaction: Interaction
) -> Json:
    if kind in (COMMAND, AUTOCOMPLETE):
        return command_data(discord, given, guild)
    if kind == MODAL_SUBMIT:
        return filled_in(discord, guild, given["modal"], given.get("values", {}))
    if interaction.source is None:
        raise ActUnusable("a press needs the message that it is on")
    component = find(interaction.source.details["components"], given["custom_id"])
    if component is None:
        raise ActUnusable(f"no component {given['custom_id']!r} on that message")
    if component.get("disabled"):
        raise ActUnusable(f"the component {given['custom_id']!r} is off")
    data: Json = {"custom_id": given["custom_id"], "component_type": component["type"]}
    if component["type"] != 2:
        values = [str(each) for each in given.get("values", [])]
        data |= {"values": values, "resolved": resolved(discord, guild, component["type"], values)}
    return data


def _payload(discord: Discord, given: Json, interaction: Interaction, guild: Guild | None) -> Json:
    user = discord.world.add_user(given.get("user") or {"id": discord.world.owner["id"]})
    application = str(discord.config.application_id)
    payload: Json = {
        "id": str(interaction.id),
        "application_id": application,
        "type": interaction.type,
        "token": interaction.token,
        "version": 1,
        "locale": given.get("locale", "en-US"),
        "channel_id": str(interaction.channel_id),
        "channel": shown_channel(discord, interaction.channel_id),
        "entitlements": [],
        "app_permissions": str(given.get("app_permissions", EVERYONE_MAY)),
        "attachment_size_limit": 10 * 1024 * 1024,
        "authorizing_integration_owners": {"0": str(guild.id) if guild else "0"},
        "context": 0 if guild else 1,
    }
    if interaction.source is not None:
        payload["message"] = interaction.source.details
    if guild is None:
        return payload | {"user": user}
    locale = guild.details["preferred_locale"]
    may = given.get("permissions")
    if may is None:
        may = -1 if user["id"] == guild.details["owner_id"] else EVERYONE_MAY
    member = guild.members.get(int(user["id"])) or discord.world.add_member(guild, user, {})
    member = member | {"user": user, "permissions": str((1 << 53) - 1 if may == -1 else may)}
    features = {"id": str(guild.id), "locale": locale, "features": guild.details["features"]}
    named = {"guild_id": str(guild.id), "guild_locale": locale, "guild": features}
    return payload | named | {"member": member}
