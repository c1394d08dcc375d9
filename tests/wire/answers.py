"""What the wire-level Discord tells a test: servers, messages, answers to what a person did."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.wire.discord.components import TEXT_DISPLAY, walk

Json = dict[str, Any]


@dataclass(frozen=True)
class BuiltGuild:
    """A server that was built, and the ids in it in the order in which they were given."""

    id: int
    channels: tuple[int, ...]
    roles: tuple[int, ...]
    members: tuple[int, ...]

    @classmethod
    def of(cls, given: Json) -> "BuiltGuild":
        """Read one from JSON."""
        lists = (tuple(map(int, given[name])) for name in ("channels", "roles", "members"))
        return cls(int(given["id"]), *lists)


@dataclass(frozen=True)
class Seen:
    """A message as it stands; ``raw`` is all of it."""

    id: int
    content: str
    nonce: str | None
    revisions: int
    raw: Json

    @classmethod
    def of(cls, given: Json) -> "Seen":
        """Read one from JSON."""
        revisions = given["revisions"]
        return cls(int(given["id"]), given["content"], given["nonce"], revisions, given)

    @property
    def text(self) -> str:
        """Give everything that can be read in it, a line each."""
        every = walk(self.raw["components"])
        shown = [each["content"] for _, each in every if each["type"] == TEXT_DISPLAY]
        return "\n".join([self.content, *shown] if self.content else shown)

    @property
    def custom_ids(self) -> list[str]:
        """Give the ids of its buttons and menus."""
        return list(_custom_ids(self.raw["components"]))


@dataclass(frozen=True)
class Act:
    """What became of something that a person did; times are milliseconds."""

    id: int
    answered: bool
    type: int | None
    data: Json
    answered_ms: float | None
    completed_ms: float | None
    message: Seen | None
    followups: tuple[Seen, ...]

    @classmethod
    def of(cls, given: Json) -> "Act":
        """Read one from JSON."""
        message = Seen.of(given["message"]) if given["message"] else None
        followups = tuple(Seen.of(each) for each in given["followups"])
        times = given["answered_ms"], given["completed_ms"]
        kind, data = given["type"], given["data"]
        return cls(int(given["id"]), given["answered"], kind, data, *times, message, followups)

    @property
    def choices(self) -> dict[str, Any]:
        """Give the suggestions: the value under each name."""
        return {each["name"]: each["value"] for each in self.data.get("choices", [])}

    @property
    def text(self) -> str:
        """Give everything that can be read in the answer."""
        shown = [self.message] if self.message else []
        return "\n".join(each.text for each in [*shown, *self.followups])


def _custom_ids(components: list[Json]) -> Iterator[str]:
    for _, component in walk(components):
        if "custom_id" in component:
            yield component["custom_id"]
