"""Pictures of a project: what is kept of them, and how much that may be."""

from dataclasses import dataclass

MOST_PICTURES, LONGEST_ALT = 4, 250
"""Pictures of a project, and characters of the words for one: Discord may take 256 of them."""

LARGEST_UPLOAD = 10 * 1024 * 1024
"""Bytes; what Discord takes from anybody without a subscription."""

MOST_BYTES = 250_000
"""Of one picture: it travels to every channel anew, so that it stays when its upload is gone."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept, in WebP; ``alt`` says in words what is to be seen."""

    place: int
    alt: str
    content: bytes

    @property
    def filename(self) -> str:
        """Give the name under which it is sent."""
        return f"picture-{self.place}.webp"
