"""Refusals in the shape that Discord gives them."""

from dataclasses import dataclass
from typing import Any

CODES: dict[int, tuple[int, str]] = {
    0: (404, "404: Not Found"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    40033: (400, "This message has already been crossposted."),
    40060: (400, "Interaction has already been acknowledged."),
    40067: (400, "A tag is required to create a forum post in this channel"),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
}


@dataclass
class Refused(Exception):
    """An answer other than success: the status and the JSON body to send."""

    status: int
    body: dict[str, Any]


def refused(code: int) -> Refused:
    """Make the refusal that Discord gives under a code."""
    status, message = CODES[code]
    return Refused(status, {"message": message, "code": code})


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of a body; the path is dotted, as in ``components.0.label``."""

    path: str
    code: str
    message: str


def invalid_body(problems: list[Problem]) -> Refused:
    """Make the 50035 that names each field that is wrong."""
    errors: dict[str, Any] = {}
    for problem in problems:
        level = errors
        for step in problem.path.split("."):
            level = level.setdefault(step, {})
        entry = {"code": problem.code, "message": problem.message}
        level.setdefault("_errors", []).append(entry)
    return Refused(400, {"message": "Invalid Form Body", "code": 50035, "errors": errors})
