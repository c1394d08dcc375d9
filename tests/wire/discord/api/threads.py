"""Threads: posts of a forum, and conversations beside a message."""

from typing import Any

from tests.wire.discord.clock import timestamp
from tests.wire.discord.errors import Problem, invalid_body, refused
from tests.wire.discord.posting import post
from tests.wire.discord.routes import TABLE, Answer, Call
from tests.wire.discord.world import ANNOUNCEMENT, FORUM, MEDIA, PUBLIC_THREAD, TEXT

Json = dict[str, Any]

REQUIRES_TAG = 1 << 4
MOST_TAGS = 5


@TABLE.add("POST", "/channels/{channel_id}/threads", "thread.create")
async def create_thread(call: Call) -> Answer:
    """Make a post in a forum with its first message, or a thread in a text channel."""
    parent = call.discord.world.channel(call.id("channel_id"))
    _check_name(call.body)
    if parent["type"] in (TEXT, ANNOUNCEMENT):
        return Answer(201, _add_thread(call, parent, call.discord.snowflakes.next()))
    if parent["type"] not in (FORUM, MEDIA):
        raise refused(50024)
    _check_tags(call.body, parent)
    thread_id = call.discord.snowflakes.next()
    body = call.body.get("message") or {}
    # a forum post and its first message have the same id
    message = post(call, thread_id, body, id=str(thread_id))
    thread = _add_thread(call, parent, thread_id)
    return Answer(201, thread | {"message": message.details})


@TABLE.add("POST", "/channels/{channel_id}/messages/{message_id}/threads", "thread.beside")
async def create_thread_beside(call: Call) -> Answer:
    """Make a thread beside a message."""
    parent = call.discord.world.channel(call.id("channel_id"))
    message = call.discord.messages.get(call.id("channel_id"), call.id("message_id"))
    _check_name(call.body)
    return Answer(201, _add_thread(call, parent, message.id))


def _add_thread(call: Call, parent: Json, thread_id: int) -> Json:
    world = call.discord.world
    home = world.home(int(parent["id"]))
    if home is None:
        raise refused(50024)
    lasting = call.body.get("auto_archive_duration") or 1440
    metadata = {"archived": False, "locked": False, "auto_archive_duration": lasting}
    metadata |= {"archive_timestamp": timestamp(), "create_timestamp": timestamp()}
    kept = {
        "id": str(thread_id),
        "type": call.body.get("type", PUBLIC_THREAD),
        "name": call.body["name"],
        "parent_id": parent["id"],
        "owner_id": world.bot["id"],
        "applied_tags": [str(each) for each in call.body.get("applied_tags") or []],
        "message_count": 0,
        "member_count": 1,
        "total_message_sent": 0,
        "flags": 0,
        "last_message_id": str(thread_id),
        "thread_metadata": metadata,
    }
    thread = world.add_channel(home, kept)
    call.discord.sessions.tell("THREAD_CREATE", thread | {"newly_created": True}, home.id)
    return thread


def _check_name(body: Json) -> None:
    if not 1 <= len(body.get("name") or "") <= 100:
        message = "Must be between 1 and 100 in length."
        raise invalid_body([Problem("name", "BASE_TYPE_BAD_LENGTH", message)])


def _check_tags(body: Json, parent: Json) -> None:
    tags = [str(each) for each in body.get("applied_tags") or []]
    if not tags and parent.get("flags", 0) & REQUIRES_TAG:
        raise refused(40067)
    known = {str(each["id"]) for each in parent.get("available_tags", [])}
    if len(tags) > MOST_TAGS:
        message = f"Must be {MOST_TAGS} or fewer in length."
        raise invalid_body([Problem("applied_tags", "BASE_TYPE_MAX_LENGTH", message)])
    if strangers := set(tags) - known:
        message = f"Unknown forum tags: {', '.join(sorted(strangers))}"
        raise invalid_body([Problem("applied_tags", "CHANNEL_FORUM_TAG_UNKNOWN", message)])
