"""Making and changing messages, whichever way they come."""

from mimetypes import guess_type
from typing import Any

from tests.wire.discord.checks import (
    EPHEMERAL,
    IS_COMPONENTS_V2,
    check_message,
    check_not_empty,
)
from tests.wire.discord.components import media
from tests.wire.discord.messages import Message
from tests.wire.discord.routes import Call, Upload

Json = dict[str, Any]

EDITABLE = ("content", "embeds", "components", "flags", "attachments")


def post(call: Call, channel_id: int, body: Json, **details: Any) -> Message:
    """Check and make a message by the bot, with the files that came along."""
    discord = call.discord
    flags = int(body.get("flags") or 0)
    check_message(body, flags, discord.config.most_text_bytes)
    attachments = _attach(call, channel_id, body.get("attachments") or [], call.files)
    check_not_empty({**body, "attachments": attachments})
    _show(body.get("components") or [], attachments)
    author = discord.world.bot
    private = bool(flags & EPHEMERAL)
    return discord.messages.add(
        channel_id, author, body, private=private, attachments=attachments, **details
    )


def change(call: Call, message: Message, body: Json) -> None:
    """Check and change a message."""
    had = int(message.details["flags"])
    # the flag cannot be taken back
    flags = had | (int(body.get("flags") or 0) & IS_COMPONENTS_V2)
    check_message(body, flags, call.discord.config.most_text_bytes)
    changes = {name: body[name] for name in EDITABLE if name in body}
    changes["flags"] = flags
    changes = {name: [] if value is None else value for name, value in changes.items()}
    if changes.get("content") == []:
        changes["content"] = ""
    attachments = message.details["attachments"]
    if "attachments" in body or call.files:
        kept = {each["id"]: each for each in attachments}
        wanted = body.get("attachments") or []
        stay = [kept[str(each["id"])] for each in wanted if str(each.get("id")) in kept]
        channel_id = int(message.details["channel_id"])
        attachments = stay + _attach(call, channel_id, wanted, call.files)
        changes["attachments"] = attachments
    check_not_empty(message.details | changes)
    _show(changes.get("components") or [], attachments)
    call.discord.messages.edit(message, changes)


def _attach(
    call: Call, channel_id: int, described: list[Json], files: dict[int, Upload]
) -> list[Json]:
    words = {str(each.get("id")): each for each in described}
    return [
        keep(call, channel_id, upload, words.get(str(index), {}))
        for index, upload in sorted(files.items())
    ]


def keep(call: Call, channel_id: int, upload: Upload, words: Json) -> Json:
    """Keep a file's bytes, and give the attachment that stands for it."""
    number = call.discord.snowflakes.next()
    name = words.get("filename") or upload.filename
    call.discord.attachments[number] = (name, upload.content)
    url = f"{call.origin}/attachments/{channel_id}/{number}/{name}"
    attachment = {"id": str(number), "filename": name, "size": len(upload.content), "url": url}
    kind = guess_type(name)[0] or "application/octet-stream"
    attachment |= {"proxy_url": url, "content_type": kind}
    described = {key: words[key] for key in ("description",) if words.get(key)}
    return attachment | described


def _show(components: list[Json], attachments: list[Json]) -> None:
    """Put real addresses in place of ``attachment://…``."""
    named = {f"attachment://{each['filename']}": each for each in attachments}
    for item in media(components):
        shown = named.get(item.get("url", ""))
        url = shown["url"] if shown else item.get("url", "")
        item |= {"url": url, "proxy_url": url, "width": None, "height": None}
        if shown:
            item["attachment_id"] = shown["id"]
