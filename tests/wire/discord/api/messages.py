"""Messages in channels: made, read, changed, deleted, published."""

from typing import Any

from tests.wire.discord.errors import refused
from tests.wire.discord.posting import change, post
from tests.wire.discord.routes import TABLE, Answer, Call
from tests.wire.discord.world import ANNOUNCEMENT, DM, FORUM, MEDIA, is_thread

Json = dict[str, Any]

ALL = "/channels/{channel_id}/messages"
ONE = ALL + "/{message_id}"
CROSSPOSTED = 1 << 0


@TABLE.add("POST", ALL, "message.create")
async def create_message(call: Call) -> Answer:
    """Make a message, or give the one that the same nonce made a while ago."""
    channel_id, messages = call.id("channel_id"), call.discord.messages
    channel = _writable(call)
    nonce = call.body.get("nonce")
    if nonce is not None and call.body.get("enforce_nonce"):
        first = messages.known(channel_id, str(nonce))
        if first is not None:
            return Answer(200, first.details | {"nonce": nonce})
    message = post(call, channel_id, call.body)
    channel["last_message_id"] = message.details["id"]
    if is_thread(channel):
        channel["message_count"] += 1
    return Answer(200, message.details | ({"nonce": nonce} if nonce is not None else {}))


@TABLE.add("GET", ALL, "message.history")
async def get_history(call: Call) -> Answer:
    """Give messages before, after or around one, newest first."""
    call.discord.world.channel(call.id("channel_id"))
    found = call.discord.messages.history(call.id("channel_id"), call.query)
    return Answer(200, [each.details for each in found])


@TABLE.add("GET", ONE, "message")
async def get_message(call: Call) -> Answer:
    """Give one message."""
    call.discord.world.channel(call.id("channel_id"))
    message = call.discord.messages.get(call.id("channel_id"), call.id("message_id"))
    return Answer(200, message.details)


@TABLE.add("PATCH", ONE, "message.edit")
async def edit_message(call: Call) -> Answer:
    """Change a message of the bot's own."""
    channel = call.discord.world.channel(call.id("channel_id"))
    message = call.discord.messages.get(call.id("channel_id"), call.id("message_id"))
    if message.details["author"]["id"] != call.discord.world.bot["id"]:
        raise refused(50005)
    if is_thread(channel) and channel["thread_metadata"]["archived"]:
        raise refused(50083)
    change(call, message, call.body)
    return Answer(200, message.details)


@TABLE.add("DELETE", ONE, "message.delete")
async def delete_message(call: Call) -> Answer:
    """Delete a message."""
    call.discord.world.channel(call.id("channel_id"))
    call.discord.messages.remove(call.id("channel_id"), call.id("message_id"))
    return Answer(204)


@TABLE.add("POST", ONE + "/crosspost", "message.crosspost")
async def crosspost_message(call: Call) -> Answer:
    """Publish a message to the followers of an announcement channel."""
    channel = call.discord.world.channel(call.id("channel_id"))
    message = call.discord.messages.get(call.id("channel_id"), call.id("message_id"))
    if channel["type"] != ANNOUNCEMENT:
        raise refused(50024)
    if message.details["flags"] & CROSSPOSTED:
        raise refused(40033)
    message.details["flags"] |= CROSSPOSTED
    return Answer(200, message.details)


@TABLE.add("POST", "/channels/{channel_id}/typing", "typing")
async def type_in_channel(call: Call) -> Answer:
    """Show that the bot is typing."""
    call.discord.world.channel(call.id("channel_id"))
    return Answer(204)


def _writable(call: Call) -> Json:
    channel = call.discord.world.channel(call.id("channel_id"))
    if channel["type"] in (FORUM, MEDIA):
        raise refused(50008)
    if channel["type"] == DM:
        if int(channel["recipients"][0]["id"]) in call.discord.world.dms_closed:
            raise refused(50007)
    elif is_thread(channel) and channel["thread_metadata"]["archived"]:
        if channel["thread_metadata"]["locked"]:
            raise refused(50083)
        # writing into a thread that only slept wakes it
        channel["thread_metadata"]["archived"] = False
    return channel
