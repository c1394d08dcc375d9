"""Reading a request's body, be it JSON or several parts with files."""

import re
from typing import Any

import orjson
from aiohttp import BodyPartReader, web

from tests.wire.discord.errors import refused
from tests.wire.discord.routes import Upload

FILE_PART = re.compile(r"files\[(\d+)\]")


async def read_body(request: web.Request) -> tuple[Any, dict[int, Upload]]:
    """Read what was sent; raises 50109 for what is no JSON."""
    if request.content_type.startswith("multipart/"):
        return await _parts(request)
    content = await request.read()
    return (_json(content) if content else {}), {}


async def _parts(request: web.Request) -> tuple[Any, dict[int, Upload]]:
    body: Any = {}
    files: dict[int, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        content = bytes(await part.read())
        if part.name == "payload_json":
            body = _json(content)
        elif found := FILE_PART.fullmatch(part.name or ""):
            files[int(found[1])] = Upload(part.filename or "file", content)
    return body, files


def _json(content: bytes) -> Any:
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        raise refused(50109) from None


def journalled(body: Any, files: dict[int, Upload]) -> dict[str, Any]:
    """Give what the journal keeps of a body: all of it, and of files their names and sizes."""
    kept: dict[str, Any] = {}
    if body:
        kept["body"] = body
    if isinstance(body, dict) and body.get("nonce") is not None:
        kept["nonce"] = body["nonce"]
    if files:
        kept["files"] = [[each.filename, len(each.content)] for each in files.values()]
    return kept
