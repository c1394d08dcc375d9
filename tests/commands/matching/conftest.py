"""Namur and Dakar with their servers; the whole directory to choose from."""

from tests.commands.calls.conftest import scene, words_of_every_language
from tests.commands.stewards.conftest import network

__all__ = ["network", "scene", "words_of_every_language"]
