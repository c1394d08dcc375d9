"""Pictures: any usual kind, made small, upright, and rid of what was written into them."""

import io
import random

import pytest
from PIL import Image

from bot.domain.pictures import MOST_BYTES
from bot.domain.reducing import FORMATS, LONGEST_SIDE, reduced
from bot.domain.refusal import Refusal


def noise(width: int, height: int, kind: str, mode: str = "RGB", **options: object) -> bytes:
    """Make a picture that is hard to compress."""
    file = io.BytesIO()
    Image.effect_noise((width, height), 100).convert(mode).save(file, kind, **options)
    return file.getvalue()


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize("kind", FORMATS)
def test_every_usual_kind_becomes_webp(kind: str) -> None:
    made = opened(reduced(noise(64, 48, kind)))
    assert made.format == "WEBP" and made.size == (64, 48)


@pytest.mark.parametrize(
    ("size", "expected"), [((4_000, 3_000), 4 / 3), ((3_000, 20), 150), ((10, 5_000), 0.002)]
)
def test_a_large_one_is_made_small_whatever_is_on_it(
    size: tuple[int, int], expected: float
) -> None:
    content = reduced(noise(*size, "JPEG"))
    made = opened(content)
    assert len(content) <= MOST_BYTES and max(made.size) <= LONGEST_SIDE
    assert made.width / made.height == pytest.approx(expected, rel=0.3)


def test_a_small_one_is_not_made_larger() -> None:
    assert opened(reduced(noise(12, 7, "PNG"))).size == (12, 7)


def test_one_taken_on_its_side_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter
    assert opened(reduced(noise(60, 40, "JPEG", exif=exif))).size == (40, 60)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_way_to_hold_colours_is_read(mode: str) -> None:
    assert opened(reduced(noise(30, 20, "PNG", mode))).mode == "RGB"


def test_sixteen_bits_of_grey_do_not_turn_white() -> None:
    file = io.BytesIO()
    Image.new("I;16", (30, 20), 32_768).save(file, "PNG")
    assert opened(reduced(file.getvalue())).convert("L").getpixel((5, 5)) == pytest.approx(
        128, abs=3
    )


def test_what_is_transparent_stays_so() -> None:
    image = Image.new("RGBA", (30, 20), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 15, 20))
    file = io.BytesIO()
    image.save(file, "PNG")
    made = opened(reduced(file.getvalue()))
    assert made.mode == "RGBA" and made.getchannel("A").getextrema() == (0, 255)


def test_cmyk_of_a_printers_file_is_read() -> None:
    assert opened(reduced(noise(30, 20, "JPEG", "CMYK"))).mode == "RGB"


@pytest.mark.parametrize("kind", FORMATS)
def test_a_damaged_file_is_refused_and_never_raises_anything_else(kind: str) -> None:
    chance, whole = random.Random(7), noise(60, 45, kind)
    for _ in range(150):
        file = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            file[chance.randrange(min(len(file), chance.choice((64, 400, 10**6))))] = (
                chance.randrange(256)
            )
        cut = chance.randrange(len(file)) if chance.random() < 0.3 else len(file)
        try:
            made = reduced(bytes(file[:cut]))
        except Refusal:
            continue
        assert len(made) <= MOST_BYTES
