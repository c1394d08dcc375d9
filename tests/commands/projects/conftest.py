"""Namur with a coordinator who shares projects, and servers elsewhere that want them."""

import io

import pytest
from PIL import Image

from tests.commands.calls.conftest import scene, words_of_every_language
from tests.commands.calls.scene import Scene
from tests.commands.projects.shared import Sharing
from tests.commands.stewards.conftest import network

__all__ = ["network", "scene", "words_of_every_language"]


@pytest.fixture
def sharing(scene: Scene) -> Sharing:
    return Sharing(scene)


@pytest.fixture(scope="session")
def photograph() -> bytes:
    """Make a photograph that tells where it was taken."""
    file, exif = io.BytesIO(), Image.Exif()
    exif[0x010F] = "Camera of Namur"
    Image.linear_gradient("L").resize((1_600, 900)).convert("RGB").save(file, "JPEG", exif=exif)
    return file.getvalue()
