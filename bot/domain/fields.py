"""The eight creative fields, and the mark that tells each apart in text and on a map."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """A creative field of the network; a city holds exactly one at a time."""

    ARCHITECTURE = "architecture"
    CRAFTS_FOLK_ART = "crafts_folk_art"
    DESIGN = "design"
    FILM = "film"
    GASTRONOMY = "gastronomy"
    LITERATURE = "literature"
    MEDIA_ARTS = "media_arts"
    MUSIC = "music"


class Shape(StrEnum):
    """The outline of a mark; no two fields share one, so colour is never needed to read it."""

    CIRCLE = "circle"
    CLOVER = "clover"
    DIAMOND = "diamond"
    DROP = "drop"
    HEART = "heart"
    SQUARE = "square"
    STAR = "star"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a field looks: a symbol in text, the same shape and colour (``0xRRGGBB``) on a map."""

    symbol: str
    shape: Shape
    colour: int


MARKS: dict[Field, Mark] = {
    Field.ARCHITECTURE: Mark("💧", Shape.DROP, 0x1FA3D8),
    Field.CRAFTS_FOLK_ART: Mark("🟫", Shape.SQUARE, 0x9A5B3C),
    Field.DESIGN: Mark("💜", Shape.HEART, 0x8E5BD0),
    Field.FILM: Mark("⭐", Shape.STAR, 0xF2B01E),
    Field.GASTRONOMY: Mark("🔺", Shape.TRIANGLE, 0xDB2C41),
    Field.LITERATURE: Mark("🔶", Shape.DIAMOND, 0xF2801E),
    Field.MEDIA_ARTS: Mark("🍀", Shape.CLOVER, 0x3D9A3B),
    Field.MUSIC: Mark("🔵", Shape.CIRCLE, 0x2F6FDE),
}
