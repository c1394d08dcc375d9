"""A whole network to choose from, scored at once."""

from collections import deque
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

from bot.domain.matching.columns import Columns
from bot.domain.matching.profiles import Profile, Subject


class Pool:
    """The profiles that may be suggested: those of one kind, and only those that are visible.

    Offsets of clocks are as told, so that a pool is to be made anew when summer time begins or
    ends; once a day does. A profile that changes is put again, which only notes it: the next
    one to read takes it in, in its own thread, so that the event loop never waits.
    """

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        self._profiles: dict[Subject, Profile] = {}
        self._changed: deque[Subject] = deque()
        self._columns = Columns()
        self._rows: dict[Subject, int] = {}
        self._listed: dict[int, Profile] = {}
        self._free: list[int] = []
        self._lock = Lock()
        for profile in profiles:
            self.put(profile)

    def __len__(self) -> int:
        return len(self._profiles)

    def get(self, subject: Subject) -> Profile | None:
        """Give a profile as it was put last."""
        return self._profiles.get(subject)

    def subjects(self) -> list[Subject]:
        """List whose profiles there are."""
        return list(self._profiles)

    def put(self, profile: Profile) -> None:
        """Add a profile, or replace the one of the same subject. At once, and from any thread."""
        self._profiles[profile.subject] = profile
        self._changed.append(profile.subject)

    def remove(self, subject: Subject) -> None:
        """Leave a profile out from now on; one that is not there is no matter."""
        if self._profiles.pop(subject, None) is not None:
            self._changed.append(subject)

    @contextmanager
    def reading(self) -> Generator["Rows"]:
        """Take in what changed, and hold everything still while a block reads it."""
        with self._lock:
            while self._changed:
                self._take_in(self._changed.popleft())
            yield Rows(self._columns, self._listed, self._rows)

    def _take_in(self, subject: Subject) -> None:
        profile, row = self._profiles.get(subject), self._rows.get(subject)
        if profile is None:
            if row is not None:
                del self._rows[subject], self._listed[row]
                self._columns.clear(row)
                self._free.append(row)
            return
        if row is None:
            row = self._free.pop() if self._free else len(self._listed)
        self._rows[subject], self._listed[row] = row, profile
        self._columns.write(row, profile)


@dataclass(frozen=True, slots=True)
class Rows:
    """A pool held still: its columns, and which profile stands in which row."""

    columns: Columns
    profiles: Mapping[int, Profile]
    by_subject: Mapping[Subject, int]
