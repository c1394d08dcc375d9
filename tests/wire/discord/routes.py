"""The table of routes: which method and path is answered by what."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.wire.discord.state import Discord

Json = dict[str, Any]


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    filename: str
    content: bytes


@dataclass(frozen=True)
class Call:
    """A request that has been read: the ids in its path, its query, its body and files."""

    discord: "Discord"
    origin: str
    ids: dict[str, str]
    query: dict[str, str]
    body: Any
    files: dict[int, Upload]

    def id(self, name: str) -> int:
        """Give an id of the path as a number; 0, which nothing has, if it is none."""
        value = self.ids.get(name, "")
        return int(value) if value.isdigit() else 0


@dataclass(frozen=True)
class Answer:
    """What an endpoint answers; ``None`` is an empty body."""

    status: int
    body: Any = None


Endpoint = Callable[[Call], Awaitable[Answer]]


@dataclass(frozen=True)
class Route:
    """One method and path, its name, and the bucket it counts towards."""

    method: str
    steps: tuple[str, ...]
    name: str
    bucket: str
    endpoint: Endpoint
    is_open: bool
    """Whether it needs no token and stands outside the global limit, as interactions do."""


@dataclass
class Table:
    """All routes, found by method and number of steps."""

    routes: dict[tuple[str, int], list[Route]] = field(default_factory=dict)

    def add(
        self, method: str, path: str, name: str, *, bucket: str | None = None, is_open: bool = False
    ) -> Callable[[Endpoint], Endpoint]:
        """Register an endpoint; ``{…}`` in the path is an id."""

        def register(endpoint: Endpoint) -> Endpoint:
            steps = tuple(path.strip("/").split("/"))
            route = Route(method, steps, name, bucket or name, endpoint, is_open)
            self.routes.setdefault((method, len(steps)), []).append(route)
            return endpoint

        return register

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
        """Find the route of a request and the ids in its path; fixed words win over ids."""
        given = path.strip("/").split("/")
        fitting = self.routes.get((method, len(given)), ())
        found = [(route, ids) for route in fitting if (ids := _ids(route, given)) is not None]
        return min(found, key=lambda each: len(each[1]), default=None)


def _ids(route: Route, given: list[str]) -> dict[str, str] | None:
    ids: dict[str, str] = {}
    for step, word in zip(route.steps, given, strict=True):
        if step.startswith("{"):
            ids[step[1:-1]] = word
        elif step != word:
            return None
    return ids


TABLE = Table()
