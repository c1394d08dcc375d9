"""Blocks: a city, person or server that may look things up and receive, and no more."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Blocked(StrEnum):
    """What can be blocked."""

    CITY = "city"
    PERSON = "person"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Block:
    """What is blocked (a city's, user's or server's id), why, by whom and since when."""

    kind: Blocked
    subject: str
    reason: str
    blocked_by: int
    blocked_at: datetime
