"""The first answer to an interaction, within its three seconds."""

from typing import Any

from tests.wire.discord.checks import EPHEMERAL, check_choices, check_modal
from tests.wire.discord.errors import Problem, invalid_body
from tests.wire.discord.interactions import (
    CHOICES,
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    MESSAGE,
    MODAL,
    PONG,
    UPDATE,
    Interaction,
)
from tests.wire.discord.posting import change, post
from tests.wire.discord.routes import TABLE, Answer, Call

Json = dict[str, Any]

LOADING = 1 << 7
AUTOCOMPLETE, MODAL_SUBMIT = 4, 5


@TABLE.add(
    "POST",
    "/interactions/{webhook_id}/{webhook_token}/callback",
    "interaction.callback",
    bucket="interaction",
    is_open=True,
)
async def answer_interaction(call: Call) -> Answer:
    """Take the first answer to an interaction."""
    token = call.ids["webhook_token"]
    interaction = call.discord.interactions.answerable(call.id("webhook_id"), token)
    kind, data = call.body.get("type"), call.body.get("data") or {}
    if kind not in _fitting(interaction):
        message = f"Value must be one of {_fitting(interaction)}."
        raise invalid_body([Problem("type", "BASE_TYPE_CHOICES", message)])
    _take(call, interaction, kind, data)
    interaction.answer({"type": kind, "data": data})
    if kind not in (DEFERRED_MESSAGE, DEFERRED_UPDATE):
        interaction.complete()
    if call.query.get("with_response") not in ("1", "true"):
        return Answer(204)
    return Answer(200, _response(interaction, kind))


def _fitting(interaction: Interaction) -> tuple[int, ...]:
    if interaction.type == AUTOCOMPLETE:
        return (CHOICES,)
    always = (PONG, MESSAGE, DEFERRED_MESSAGE)
    form = () if interaction.type == MODAL_SUBMIT else (MODAL,)
    return always + form + ((DEFERRED_UPDATE, UPDATE) if interaction.source else ())


def _take(call: Call, interaction: Interaction, kind: int, data: Json) -> None:
    match kind:
        case 4:
            interaction.original = post(call, interaction.channel_id, data)
        case 5:
            interaction.original = _placeholder(call, interaction, data)
            interaction.is_loading = True
        case 6 | 7:
            interaction.original = interaction.source
            if kind == UPDATE and interaction.source is not None:
                change(call, interaction.source, data)
        case 8:
            check_choices(data)
        case 9:
            check_modal(data)


def _placeholder(call: Call, interaction: Interaction, data: Json) -> Any:
    flags = int(data.get("flags") or 0)
    return call.discord.messages.add(
        interaction.channel_id,
        call.discord.world.bot,
        {"flags": flags | LOADING},
        private=bool(flags & EPHEMERAL),
    )


def _response(interaction: Interaction, kind: int) -> Json:
    told: Json = {"id": str(interaction.id), "type": interaction.type}
    resource: Json = {"type": kind}
    if interaction.original is not None:
        flags = interaction.original.details["flags"]
        told["response_message_id"] = interaction.original.details["id"]
        told["response_message_loading"] = bool(flags & LOADING)
        told["response_message_ephemeral"] = bool(flags & EPHEMERAL)
        if kind in (MESSAGE, UPDATE):
            resource["message"] = interaction.original.details
    return {"interaction": told, "resource": resource}
