"""What follows an interaction's first answer, by its token, for fifteen minutes."""

from tests.wire.discord.errors import refused
from tests.wire.discord.interactions import Interaction
from tests.wire.discord.messages import Message
from tests.wire.discord.posting import change, post
from tests.wire.discord.routes import TABLE, Answer, Call

LOADING = 1 << 7
ALL = "/webhooks/{webhook_id}/{webhook_token}"
ONE = ALL + "/messages/{message_id}"


@TABLE.add("POST", ALL, "webhook.create", bucket="webhook", is_open=True)
async def create_followup(call: Call) -> Answer:
    """Add a message; after a promise, the first one takes the promise's place."""
    interaction = _interaction(call)
    if interaction.is_loading and interaction.original is not None:
        _fulfil(call, interaction, interaction.original)
        return Answer(200, interaction.original.details)
    message = post(call, interaction.channel_id, call.body)
    interaction.followups.append(message)
    interaction.complete()
    return Answer(200, message.details)


@TABLE.add("GET", ONE, "webhook.message", bucket="webhook", is_open=True)
async def get_followup(call: Call) -> Answer:
    """Give the first answer (``@original``) or a later one."""
    return Answer(200, _message(call, _interaction(call)).details)


@TABLE.add("PATCH", ONE, "webhook.edit", bucket="webhook", is_open=True)
async def edit_followup(call: Call) -> Answer:
    """Change the first answer (``@original``) or a later one."""
    interaction = _interaction(call)
    message = _message(call, interaction)
    if message is interaction.original and interaction.is_loading:
        _fulfil(call, interaction, message)
    else:
        change(call, message, call.body)
        interaction.complete()
    return Answer(200, message.details)


@TABLE.add("DELETE", ONE, "webhook.delete", bucket="webhook", is_open=True)
async def delete_followup(call: Call) -> Answer:
    """Delete the first answer (``@original``) or a later one."""
    interaction = _interaction(call)
    message = _message(call, interaction)
    call.discord.messages.remove(interaction.channel_id, message.id)
    interaction.complete()
    return Answer(204)


def _fulfil(call: Call, interaction: Interaction, message: Message) -> None:
    change(call, message, call.body)
    # whether it is private was decided by the promise
    message.details["flags"] &= ~LOADING
    interaction.is_loading = False
    interaction.complete()


def _interaction(call: Call) -> Interaction:
    if call.id("webhook_id") != call.discord.config.application_id:
        raise refused(10015)
    return call.discord.interactions.answered(call.ids["webhook_token"])


def _message(call: Call, interaction: Interaction) -> Message:
    if call.ids["message_id"] == "@original":
        if interaction.original is None:
            raise refused(10008)
        return interaction.original
    return call.discord.messages.shown(interaction.channel_id, call.id("message_id"))
