"""Making pictures small, and rid of what a camera wrote into them."""

import io
import struct
from array import array

from PIL import Image, ImageOps

from bot.domain.pictures import MOST_BYTES
from bot.domain.refusal import Refusal

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")

MOST_PIXELS = 40_000_000
"""Decoded, these take 160 MB for a moment; a small file can claim to hold any number of them."""

LONGEST_SIDE = 1_280

_QUALITIES = (82, 70, 55, 40, 25)

_BROKEN = (
    *(OSError, EOFError, SyntaxError, ValueError, KeyError, IndexError, RuntimeError),
    struct.error,
)
"""What Pillow raises for files that are cut short or hold nonsense."""

# Pillow would only warn, on standard error; the number is checked below
Image.MAX_IMAGE_PIXELS = None


def reduced(upload: bytes) -> bytes:
    """Make a picture small enough to be sent everywhere; refuse what is no picture.

    Position, camera and time, which a photograph tells in its metadata, are not taken along.
    Computes for some tenths of a second.
    """
    try:
        with Image.open(io.BytesIO(upload), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise Refusal("picture.too_large", most=MOST_PIXELS // 1_000_000)
            # a JPEG is decoded at a fraction of its size, which spares time and memory
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            if upright.mode.startswith("I"):  # 16 bits of grey, which would turn white
                upright = upright.convert("I")
                upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))  # few enough to go through
                greys = array("i", upright.tobytes())
                eight_bits = bytes(min(max(grey, 0) // 256, 255) for grey in greys)
                upright = Image.frombytes("L", upright.size, eight_bits)
            image = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    except _BROKEN as error:
        raise Refusal("picture.unreadable") from error
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return _encoded(image)


def _encoded(image: Image.Image) -> bytes:
    while True:
        for quality in _QUALITIES:
            file = io.BytesIO()
            image.save(file, "WEBP", quality=quality)
            if file.tell() <= MOST_BYTES:
                return file.getvalue()
        image.thumbnail((max(1, image.width // 2), max(1, image.height // 2)))
